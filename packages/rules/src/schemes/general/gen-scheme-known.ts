/** The scheme is one of the schemes of workplace learning. */
import { type CellRule, casesOf, defineUnreadableRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { immersionAgreementName, orientationName } from '../../parameters/index.ts'
import { agoriaReform, cite, recordKeeping } from '../../sources/index.ts'
import { normaliseWords } from '../../tables/index.ts'
import { unknownCodeOutcome } from './nearest-code.ts'

const oldNames = new Map(
  Object.entries({
    bio: immersionAgreementName,
    beroepsinlevingsovereenkomst: immersionAgreementName,
    orienterendestage: orientationName,
  }),
)

const unknownSchemes = defineUnreadableRule({
  id: 'gen-scheme-known',
  title: text('Bekend stelsel', 'Known scheme', 'Régime connu'),
  cells: [{ table: 'agreements', column: 'scheme' }],
  about: 'data',
  severity: 'error',
  sources: [cite(recordKeeping), cite(agoriaReform)],
  checkUnreadable: ({ problem, text: written }, cell) =>
    problem === 'unknownCode' ? unknownCodeOutcome(cell, written) : undefined,
  messages: {
    nl: {
      wrong: 'Wat in {column} staat, is geen stelsel van werkplekleren.',
      fix: 'Kies een van deze codes: {codes}.',
    },
    en: {
      wrong: 'The value in {column} is not a workplace learning scheme.',
      fix: 'Choose one of these codes: {codes}.',
    },
    fr: {
      wrong: "Ce qui figure dans {column} n'est pas un régime d'apprentissage sur le lieu de travail.",
      fix: 'Choisissez un de ces codes : {codes}.',
    },
  },
  variants: {
    slip: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Wat in {column} staat, is geen stelsel van werkplekleren.',
          fix: 'Wellicht is “{meant}” bedoeld: verbeter de spelling.',
        },
        en: {
          wrong: 'The value in {column} is not a workplace learning scheme.',
          fix: '“{meant}” is probably meant: correct the spelling.',
        },
        fr: {
          wrong: "Ce qui figure dans {column} n'est pas un régime d'apprentissage sur le lieu de travail.",
          fix: "Il s'agit sans doute de « {meant} » : corrigez l'orthographe.",
        },
      },
    },
    oldName: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Hier staat de oude naam van dit stelsel, voor overeenkomsten die uiterlijk op {last} ingingen.',
          fix: 'Begint de overeenkomst later, schrijf dan “{scheme}”.',
        },
        en: {
          wrong: 'This is the old name of the scheme, for agreements that started on {last} at the latest.',
          fix: 'If the agreement starts later, write “{scheme}”.',
        },
        fr: {
          wrong: "C'est l'ancien nom du régime, pour les conventions ayant débuté au plus tard le {last}.",
          fix: 'Si la convention débute plus tard, écrivez « {scheme} ».',
        },
      },
    },
  },
})

export const genSchemeKnown: CellRule = {
  ...unknownSchemes,
  check: (scheme, { table, column }, written) => {
    if (written === scheme) return undefined
    const last = oldNames.get(normaliseWords(written))?.to
    return last == null
      ? undefined
      : { args: { last: { day: last }, scheme: { table, column, code: String(scheme) } }, variant: 'oldName' }
  },
}

export const cases = casesOf(genSchemeKnown, [
  { says: 'WES is a scheme', rows: [{ scheme: 'WES' }], verdict: 'valid' },
  {
    says: 'other names of a scheme are understood, in any case',
    rows: [{ scheme: 'wex' }, { scheme: 'Werkervaring' }, { scheme: 'duaal leren' }],
    verdict: 'valid',
  },
  {
    says: 'holiday work is no workplace learning',
    rows: [{ scheme: 'vakantiewerk' }],
    verdict: 'violated',
    findings: [{ at: ['scheme'] }],
  },
  {
    says: 'a slip of the pen is recognised, in each row that has one',
    rows: [{ scheme: 'WESS' }, { scheme: 'IBO' }, { scheme: 'werkervaringstage' }],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme'], variant: 'slip', args: { meant: 'Work experience internship' } },
      { at: ['2.scheme'], variant: 'slip', args: { meant: 'Work experience internship' } },
    ],
  },
  {
    says: 'between BIS and BVS nobody can guess',
    rows: [{ scheme: 'BXS' }],
    verdict: 'violated',
    findings: [{ at: ['scheme'] }],
  },
  {
    says: 'BIO is the name that BIS had until 31 August 2018',
    rows: [{ scheme: 'BIO' }],
    verdict: 'violated',
    findings: [{ at: ['scheme'], variant: 'oldName', args: { last: '31 August 2018' } }],
  },
  {
    says: 'an orientation internship is called vocational exploration since then',
    rows: [{ scheme: 'oriënterende stage' }],
    verdict: 'violated',
    findings: [{ at: ['scheme'], variant: 'oldName', args: { scheme: 'Vocational exploration internship' } }],
  },
  { says: 'a row without a scheme has none to be known', rows: [{ scheme: null }], verdict: 'notApplicable' },
])
