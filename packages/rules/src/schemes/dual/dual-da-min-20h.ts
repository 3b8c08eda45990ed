/** A part-time employment contract (DA) in dual learning takes at least twenty hours a week at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, daMinimumHours } from '../../parameters/index.ts'
import { cite, onderwijsWorkplace, unizoWorkplaceLearning } from '../../sources/index.ts'

export const dualDaMin20h = defineRule({
  id: 'dual-da-min-20h',
  title: text(
    'Minimumuren op de werkplek bij een deeltijdse arbeidsovereenkomst',
    'Minimum workplace hours of a part-time employment contract',
    "Minimum d'heures sur le lieu de travail pour un contrat de travail à temps partiel",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['DA'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['hoursWorkplace', 'contractType'],
  parameters: { minimum: daMinimumHours },
  sources: [cite(onderwijsWorkplace), cite(unizoWorkplaceLearning)],
  check: ({ hoursWorkplace: hours }, { parameters: { minimum } }) =>
    hours < minimum ? violated(['hoursWorkplace', 'contractType'], { hours, minimum }) : undefined,
  messages: {
    nl: {
      wrong:
        'De deeltijdse arbeidsovereenkomst omvat {hours} uur per week op de werkplek; in duaal leren zijn dat er ten minste {minimum}.',
      fix: 'Verbeter het aantal uren, of ga na of een ander contracttype nodig is.',
    },
    en: {
      wrong:
        'The part-time employment contract takes {hours} hours a week at the workplace; in dual learning it takes at least {minimum}.',
      fix: 'Correct the number of hours, or verify whether another contract type is needed.',
    },
    fr: {
      wrong:
        "Le contrat de travail à temps partiel prévoit {hours} heures par semaine sur le lieu de travail ; l'apprentissage dual en exige au moins {minimum}.",
      fix: "Corrigez le nombre d'heures, ou vérifiez si un autre type de contrat est nécessaire.",
    },
  },
})

const da = { scheme: 'DUAAL', contractType: 'DA', start: '2024-09-02' }

export const cases = casesOf(dualDaMin20h, [
  { says: 'exactly twenty hours are enough', rows: [{ ...da, hoursWorkplace: '20' }], verdict: 'valid' },
  {
    says: 'nineteen and three quarters are not',
    rows: [{ ...da, hoursWorkplace: '19,75' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'contractType'], args: { hours: '19.75', minimum: '20' } }],
  },
  {
    says: 'part-time vocational education allowed less',
    rows: [{ ...da, scheme: 'DBSO', hoursWorkplace: '13' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a number of hours it is not known',
    rows: [{ ...da, hoursWorkplace: null }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'a start before September 2016 falls under older law',
    rows: [{ ...da, start: '2016-08-31', hoursWorkplace: '13' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start on 1 September 2016 falls under this one',
    rows: [{ ...da, start: '2016-09-01', hoursWorkplace: '13' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'contractType'] }],
  },
])
