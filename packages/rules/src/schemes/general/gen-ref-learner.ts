/** Every agreement names a learner of the learners table. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { missingReference } from './missing-reference.ts'

export const genRefLearner = defineRule({
  id: 'gen-ref-learner',
  title: text('Lerende bekend', 'Learner known', 'Apprenant connu'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: ['learnerId'],
  consults: { learners: ['id'] },
  sources: [cite(recordKeeping)],
  check: ({ learnerId }, { matching }) =>
    missingReference('learnerId', learnerId, (key) => matching('learners', 'id', key).length > 0),
  messages: {
    nl: {
      wrong: 'Deze lerende staat niet in de tabel “Lerenden”.',
      fix: 'Voeg de lerende toe aan de tabel, of verbeter het nummer.',
    },
    en: {
      wrong: 'This learner is not in the table “Learners”.',
      fix: 'Add the learner to the table, or correct the number.',
    },
    fr: {
      wrong: 'Cet apprenant ne figure pas dans le tableau « Apprenants ».',
      fix: "Ajoutez l'apprenant au tableau, ou corrigez le numéro.",
    },
  },
  variants: {
    spelling: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Deze lerende staat in de tabel “Lerenden” alleen onder een nummer dat anders is geschreven.',
          fix: 'Maak de voorloopnullen, spaties en leestekens in beide tabellen gelijk.',
        },
        en: {
          wrong: 'This learner is in the table “Learners” only under a number that is written otherwise.',
          fix: 'Make leading zeros, spaces and punctuation the same in both tables.',
        },
        fr: {
          wrong: 'Cet apprenant ne figure dans le tableau « Apprenants » que sous un numéro écrit autrement.',
          fix: 'Uniformisez les zéros initiaux, les espaces et la ponctuation dans les deux tableaux.',
        },
      },
    },
  },
})

export const cases = casesOf(genRefLearner, [
  {
    says: 'a record of that number exists',
    rows: [{ learnerId: '0017' }],
    tables: { learners: [{ id: '0017' }] },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ learnerId: '18' }, { learnerId: '0017' }, { learnerId: '18' }],
    tables: { learners: [{ id: '0017' }] },
    verdict: 'violated',
    findings: [{ at: ['0.learnerId'] }, { at: ['2.learnerId'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ learnerId: '17' }, { learnerId: '00.17' }, { learnerId: '017' }],
    tables: { learners: [{ id: '0017' }] },
    verdict: 'violated',
    findings: [
      { at: ['0.learnerId'], variant: 'spelling' },
      { at: ['1.learnerId'], variant: 'spelling' },
      { at: ['2.learnerId'], variant: 'spelling' },
    ],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ learnerId: null }],
    tables: { learners: [{ id: '0017' }] },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ learnerId: '0017' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
