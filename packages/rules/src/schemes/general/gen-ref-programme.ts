/** Every programme that an agreement names is in the programmes table. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { missingReference } from './missing-reference.ts'

export const genRefProgramme = defineRule({
  id: 'gen-ref-programme',
  title: text('Opleiding bekend', 'Programme known', 'Formation connue'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: [],
  mayBeEmpty: ['programmeCode'],
  applies: ({ programmeCode }) => programmeCode !== null,
  consults: { programmes: ['code'] },
  sources: [cite(recordKeeping)],
  check: ({ programmeCode }, { matching }) =>
    programmeCode === null
      ? undefined
      : missingReference(
          'programmeCode',
          programmeCode,
          (key) => matching('programmes', 'code', key).length > 0,
        ),
  messages: {
    nl: {
      wrong: 'Deze opleidingscode staat niet in de tabel “Opleidingen”.',
      fix: 'Voeg de opleiding toe aan de tabel, of verbeter de code.',
    },
    en: {
      wrong: 'This programme code is not in the table “Programmes”.',
      fix: 'Add the programme to the table, or correct the code.',
    },
    fr: {
      wrong: 'Ce code de formation ne figure pas dans le tableau « Formations ».',
      fix: 'Ajoutez la formation au tableau, ou corrigez le code.',
    },
  },
  variants: {
    spelling: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Deze opleidingscode staat in de tabel “Opleidingen” alleen in een andere schrijfwijze.',
          fix: 'Maak de voorloopnullen, spaties en leestekens in beide tabellen gelijk.',
        },
        en: {
          wrong: 'This programme code is in the table “Programmes” only in another spelling.',
          fix: 'Make leading zeros, spaces and punctuation the same in both tables.',
        },
        fr: {
          wrong: 'Ce code de formation ne figure dans le tableau « Formations » que sous une autre graphie.',
          fix: 'Uniformisez les zéros initiaux, les espaces et la ponctuation dans les deux tableaux.',
        },
      },
    },
  },
})

export const cases = casesOf(genRefProgramme, [
  {
    says: 'a record of that number exists',
    rows: [{ programmeCode: '36301' }],
    tables: { programmes: [{ code: '36301' }] },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ programmeCode: '36302' }, { programmeCode: '36301' }, { programmeCode: '36302' }],
    tables: { programmes: [{ code: '36301' }] },
    verdict: 'violated',
    findings: [{ at: ['0.programmeCode'] }, { at: ['2.programmeCode'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ programmeCode: '6301' }, { programmeCode: '063 01' }],
    tables: { programmes: [{ code: '06301' }] },
    verdict: 'violated',
    findings: [
      { at: ['0.programmeCode'], variant: 'spelling' },
      { at: ['1.programmeCode'], variant: 'spelling' },
    ],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ programmeCode: null }],
    tables: { programmes: [{ code: '36301' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ programmeCode: '36301' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
