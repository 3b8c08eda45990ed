/** Every mentor that an agreement names is in the mentors table. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { missingReference } from './missing-reference.ts'

export const genRefMentor = defineRule({
  id: 'gen-ref-mentor',
  title: text('Mentor bekend', 'Mentor known', 'Tuteur connu'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: [],
  mayBeEmpty: ['mentorId'],
  applies: ({ mentorId }) => mentorId !== null,
  consults: { mentors: ['id'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId }, { matching }) =>
    mentorId === null
      ? undefined
      : missingReference('mentorId', mentorId, (key) => matching('mentors', 'id', key).length > 0),
  messages: {
    nl: {
      wrong: 'Deze mentor staat niet in de tabel “Mentoren”.',
      fix: 'Voeg de mentor toe aan de tabel, of verbeter het nummer.',
    },
    en: {
      wrong: 'This mentor is not in the table “Mentors”.',
      fix: 'Add the mentor to the table, or correct the number.',
    },
    fr: {
      wrong: 'Ce tuteur ne figure pas dans le tableau « Tuteurs ».',
      fix: 'Ajoutez le tuteur au tableau, ou corrigez le numéro.',
    },
  },
  variants: {
    spelling: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Deze mentor staat in de tabel “Mentoren” alleen onder een nummer dat anders is geschreven.',
          fix: 'Maak de voorloopnullen, spaties en leestekens in beide tabellen gelijk.',
        },
        en: {
          wrong: 'This mentor is in the table “Mentors” only under a number that is written otherwise.',
          fix: 'Make leading zeros, spaces and punctuation the same in both tables.',
        },
        fr: {
          wrong: 'Ce tuteur ne figure dans le tableau « Tuteurs » que sous un numéro écrit autrement.',
          fix: 'Uniformisez les zéros initiaux, les espaces et la ponctuation dans les deux tableaux.',
        },
      },
    },
  },
})

export const cases = casesOf(genRefMentor, [
  {
    says: 'a record of that number exists',
    rows: [{ mentorId: 'M1' }],
    tables: { mentors: [{ id: 'M1' }] },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ mentorId: 'M2' }, { mentorId: 'M1' }, { mentorId: 'M2' }],
    tables: { mentors: [{ id: 'M1' }] },
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }, { at: ['2.mentorId'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ mentorId: '5' }, { mentorId: '0-05' }],
    tables: { mentors: [{ id: '005' }] },
    verdict: 'violated',
    findings: [
      { at: ['0.mentorId'], variant: 'spelling' },
      { at: ['1.mentorId'], variant: 'spelling' },
    ],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ mentorId: null }],
    tables: { mentors: [{ id: 'M1' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ mentorId: 'M1' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
