/** A cell with a fixed list of values holds one of them. */
import { casesOf, defineUnreadableRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { columnCells } from './column-cells.ts'
import { unknownCodeOutcome } from './nearest-code.ts'

export const genCodeKnown = defineUnreadableRule({
  id: 'gen-code-known',
  title: text('Waarde uit de lijst', 'Value from the list', 'Valeur de la liste'),
  // gen-scheme-known speaks of schemes.
  cells: columnCells(
    ({ kind }, table, key) => kind === 'code' && !(table === 'agreements' && key === 'scheme'),
  ),
  about: 'data',
  severity: 'error',
  sources: [cite(recordKeeping)],
  checkUnreadable: ({ problem, text: written }, cell) =>
    problem === 'unknownCode' ? unknownCodeOutcome(cell, written) : undefined,
  messages: {
    nl: {
      wrong: 'Wat in {column} staat, komt niet voor in de lijst van die kolom.',
      fix: 'Kies een van deze codes: {codes}.',
    },
    en: {
      wrong: 'The value in {column} is not in the list of that column.',
      fix: 'Choose one of these codes: {codes}.',
    },
    fr: {
      wrong: 'Ce qui figure dans {column} ne se trouve pas dans la liste de cette colonne.',
      fix: 'Choisissez un de ces codes : {codes}.',
    },
  },
  variants: {
    slip: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Wat in {column} staat, komt niet voor in de lijst van die kolom.',
          fix: 'Wellicht is “{meant}” bedoeld: verbeter de spelling.',
        },
        en: {
          wrong: 'The value in {column} is not in the list of that column.',
          fix: '“{meant}” is probably meant: correct the spelling.',
        },
        fr: {
          wrong: 'Ce qui figure dans {column} ne se trouve pas dans la liste de cette colonne.',
          fix: "Il s'agit sans doute de « {meant} » : corrigez l'orthographe.",
        },
      },
    },
  },
})

export const cases = casesOf(genCodeKnown, [
  {
    says: 'a code may be written in any case, or in words',
    table: 'agreements',
    rows: [{ contractType: 'oao' }, { contractType: 'Overeenkomst van alternerende opleiding' }],
    verdict: 'valid',
  },
  {
    says: 'OVK is no contract type',
    table: 'agreements',
    rows: [{ contractType: 'OVK' }],
    verdict: 'violated',
    findings: [
      {
        at: ['contractType'],
        args: { codes: 'OAO, SAO, DA, ODO, ODOS, ODOW, INDUSTRIEEL, MIDDENSTAND, BIODBSO' },
      },
    ],
  },
  {
    says: 'each cell of a row is judged, and a slip of the pen is recognised',
    table: 'agreements',
    rows: [{ contractType: 'ODOZ', endReason: 'Doelsteling bereikt' }],
    verdict: 'violated',
    findings: [
      { at: ['contractType'] },
      { at: ['endReason'], variant: 'slip', args: { meant: 'Objective reached' } },
    ],
  },
  {
    says: 'two letters that changed places are one slip',
    table: 'exclusions',
    rows: [{ authority: 'VDBA' }],
    verdict: 'violated',
    findings: [{ at: ['authority'], variant: 'slip', args: { meant: 'VDAB (Flemish employment service)' } }],
  },
  {
    says: 'an unknown scheme is left to its own rule',
    table: 'agreements',
    rows: [{ scheme: 'WESS', contractType: null }],
    verdict: 'notApplicable',
  },
])
