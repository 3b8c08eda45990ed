/** A trainee from 2023 has means of at least the living wage of a single person. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeFrom2023, subsistenceIncome } from '../../parameters/index.ts'
import { cite, vlaanderenTraineePermit } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'

export const ftrMeans = defineRule({
  id: 'ftr-means',
  title: text('Voldoende bestaansmiddelen', 'Sufficient means', 'Moyens de subsistance suffisants'),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  reads: ['income'],
  parameters: { least: subsistenceIncome },
  sources: [cite(vlaanderenTraineePermit)],
  check: ({ income }, { parameters: { least } }) =>
    income < least
      ? violated(['income'], { income: { cents: income }, least: { cents: least as Cents } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De bestaansmiddelen van {income} per maand liggen onder het leefloon van een alleenstaande, dat begin 2023 {least} bedroeg en sindsdien alleen stijgt.',
      fix: 'Voeg een bewijs toe van voldoende bestaansmiddelen op de dag van de aanvraag.',
    },
    en: {
      wrong:
        'The means of {income} a month are below the living wage of a single person, which was {least} at the start of 2023 and has only risen since.',
      fix: 'Add proof of sufficient means on the day of the application.',
    },
    fr: {
      wrong:
        "Les moyens de {income} par mois sont inférieurs au revenu d'intégration d'un isolé, de {least} début 2023 et en hausse depuis.",
      fix: 'Joignez une preuve de moyens suffisants au jour de la demande.',
    },
  },
})

const permit = { grantedOn: '2023-01-01', income: '1214,13' }

export const cases = casesOf(ftrMeans, [
  { says: 'the amount itself is enough', rows: [permit], verdict: 'valid' },
  {
    says: 'a cent less is not',
    rows: [
      { ...permit, income: '1214,12' },
      { ...permit, income: '0' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.income'] }, { at: ['1.income'] }],
  },
  {
    says: 'before 2023 no means were asked',
    rows: [{ ...permit, income: '0', grantedOn: '2022-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without an amount nobody knows',
    rows: [{ ...permit, income: null }],
    verdict: 'undecided',
    because: ['income'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
