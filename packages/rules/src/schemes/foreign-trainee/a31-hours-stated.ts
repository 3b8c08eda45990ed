/** The agreement of a foreign trainee states the hours of the training. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31HoursStated = defineRule({
  id: 'a31-hours-stated',
  title: text(
    'Uren van de opleiding vermeld',
    'Hours of the training stated',
    'Heures de formation mentionnées',
  ),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['hoursWorkplace', 'hoursTotal'],
  mayLack: ['hoursTotal'],
  sources: [cite(foreignTrainee)],
  check: ({ hoursWorkplace, hoursTotal }) =>
    hoursWorkplace === null && hoursTotal === null ? violated(['hoursWorkplace']) : undefined,
  messages: {
    nl: {
      wrong: 'Het aantal uren van de opleiding is niet vermeld.',
      fix: 'Vermeld in de overeenkomst uitdrukkelijk het aantal uren van de opleiding.',
    },
    en: {
      wrong: 'The number of hours of the training is not stated.',
      fix: 'State the number of hours of the training expressly in the agreement.',
    },
    fr: {
      wrong: "Le nombre d'heures de la formation n'est pas mentionné.",
      fix: "Mentionnez expressément dans la convention le nombre d'heures de la formation.",
    },
  },
})

const stage = { scheme: 'A31', permitGrantedOn: '2022-12-31', hoursWorkplace: '38', hoursTotal: null }
const wrong = { ...stage, hoursWorkplace: null }

export const cases = casesOf(a31HoursStated, [
  {
    says: 'the hours a week or the hours in all',
    rows: [stage, { ...stage, hoursWorkplace: null, hoursTotal: '950' }],
    verdict: 'valid',
  },
  {
    says: 'neither is a fault, each time',
    rows: [wrong, wrong],
    verdict: 'violated',
    findings: [{ at: ['0.hoursWorkplace'] }, { at: ['1.hoursWorkplace'] }],
  },
  {
    says: 'a permit granted from 2023, or another scheme, has other rules',
    rows: [
      { ...wrong, permitGrantedOn: '2023-01-01' },
      { ...wrong, scheme: 'BIS' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])
