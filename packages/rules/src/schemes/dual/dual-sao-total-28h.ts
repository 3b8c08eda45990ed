/** Under an alternation internship contract (SAO), school and workplace take at least 28 hours a week together. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { saoMinimumTotalHours } from '../../parameters/index.ts'
import { abvvAgreements, cite } from '../../sources/index.ts'
import { exactHours } from './weekly-hours.ts'

export const dualSaoTotal28h = defineRule({
  id: 'dual-sao-total-28h',
  title: text(
    'Minimumuren op school en op de werkplek samen bij een SAO',
    'Minimum hours at school and at the workplace together of an SAO',
    "Minimum d'heures à l'école et sur le lieu de travail pour une SAO",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['SAO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursSchool'],
  parameters: { minimum: saoMinimumTotalHours },
  sources: [cite(abvvAgreements)],
  check: ({ hoursWorkplace, hoursSchool }, { parameters: { minimum } }) => {
    const total = exactHours(hoursSchool + hoursWorkplace)
    return total < minimum ? violated(['hoursWorkplace', 'hoursSchool'], { total, minimum }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'School en werkplek nemen bij deze stageovereenkomst samen {total} uur per week in; dat moet ten minste {minimum} uur zijn.',
      fix: 'Vul de uren aan; ga na of lesuren van 50 minuten en klokuren niet door elkaar staan.',
    },
    en: {
      wrong:
        'School and workplace take {total} hours a week together under this internship contract; it must be at least {minimum} hours.',
      fix: 'Complete the hours; verify that lesson hours of 50 minutes and clock hours are not mixed.',
    },
    fr: {
      wrong:
        "L'école et le lieu de travail représentent ensemble {total} heures par semaine dans ce contrat de stage ; il en faut au moins {minimum}.",
      fix: "Complétez les heures ; vérifiez que des heures de cours de 50 minutes et des heures d'horloge ne sont pas mélangées.",
    },
  },
})

const sao = { scheme: 'DUAAL', contractType: 'SAO', start: '2024-09-02' }

export const cases = casesOf(dualSaoTotal28h, [
  {
    says: 'exactly 28 hours together are enough, also in tenths of an hour',
    rows: [
      { ...sao, hoursWorkplace: '14', hoursSchool: '14' },
      { ...sao, hoursWorkplace: '18,3', hoursSchool: '9,7' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour less is not',
    rows: [{ ...sao, hoursWorkplace: '14', hoursSchool: '13,75' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'hoursSchool'], args: { total: '27.75', minimum: '28' } }],
  },
  {
    says: 'an OAO is full-time by another rule',
    rows: [{ ...sao, contractType: 'OAO', hoursWorkplace: '14', hoursSchool: '10' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without the hours at school the sum is not known',
    rows: [{ ...sao, hoursWorkplace: '14', hoursSchool: null }],
    verdict: 'undecided',
    because: ['hoursSchool'],
  },
])
