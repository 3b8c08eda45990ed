/** Until 2025 the employer paid VDAB a fixed monthly sum by the wage of the function. */
import { type Day, daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  trainingAbsenceDays,
  trainingCostScale,
  trainingCostToAgency,
  valueOn,
} from '../../parameters/index.ts'
import { cite, sodalisIboScale, vdabIboEmployers } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { fractionOf } from '../bis/index.ts'

/** The bounds were indexed to amounts not found, so that a step lower than the scale of July 2019 gives is not decided. */
export const iboCostScale = defineRule({
  id: 'ibo-cost-scale',
  title: text(
    'Kostprijs van de IBO volgens de loonschaal',
    'Cost of the IBO on the wage scale',
    "Coût de l'IBO selon le barème",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: trainingCostToAgency,
  severity: 'warning',
  reads: ['start', 'wage', 'agencyCost'],
  mayBeEmpty: ['hoursWorkplace', 'hoursCompanyWeek', 'absenceStart', 'absenceEnd'],
  mayLack: ['hoursWorkplace', 'hoursCompanyWeek', 'absenceStart', 'absenceEnd'],
  parameters: { days: trainingAbsenceDays },
  sources: [cite(sodalisIboScale), cite(vdabIboEmployers)],
  check: (row, { parameters: { days } }) => {
    const { start, wage, agencyCost, hoursWorkplace, hoursCompanyWeek, absenceStart, absenceEnd } = row
    const steps = stepsOn(start)
    const at = steps.findLastIndex(([firstWage]) => wage >= firstWage)
    const step = steps[at]
    if (step === undefined) return undecided('start')
    const fraction = fractionOf(hoursWorkplace, hoursCompanyWeek)
    const due = (cost: number) => Math.round(fraction ? (cost * fraction.part) / fraction.of : cost)
    if (agencyCost === due(step[1])) return undefined
    if (steps.slice(0, at).some(([, cost]) => agencyCost === due(cost))) return undecided('wage')
    if (agencyCost < due(step[1])) {
      if (absenceStart !== null && (absenceEnd === null || daysInclusive(absenceStart, absenceEnd) > days))
        return undecided('absenceStart', 'absenceEnd')
      if (!fraction) return undecided('hoursWorkplace', 'hoursCompanyWeek')
    }
    // A whole number of cents, as rounded above.
    const cost = due(step[1]) as Cents
    return violated(['agencyCost', 'wage'], {
      paid: { cents: agencyCost },
      due: { cents: cost },
      wage: { cents: wage },
    })
  },
  messages: {
    nl: {
      wrong:
        'De kostprijs van {paid} per maand volgt de loonschaal niet: bij een loon van {wage} is {due} verschuldigd.',
      fix: 'Ga het loon, de uren en de factuur van VDAB na.',
    },
    en: {
      wrong: 'The cost of {paid} a month does not follow the wage scale: at a wage of {wage}, {due} is due.',
      fix: 'Verify the wage, the hours and the invoice of VDAB.',
    },
    fr: {
      wrong: 'Le coût de {paid} par mois ne suit pas le barème : pour un salaire de {wage}, {due} sont dus.',
      fix: 'Vérifiez le salaire, les heures et la facture du VDAB.',
    },
  },
})

/** First wage and cost of each step on a day; none before the scale began. */
const stepsOn = (day: Day): readonly (readonly [number, number])[] =>
  trainingCostScale.flatMap(([firstWage, cost]) => {
    const from = valueOn(firstWage, day)
    const due = valueOn(cost, day)
    return from && due ? [[from.value, due.value] as const] : []
  })

const bill = {
  scheme: 'IBO',
  start: '2024-03-01',
  hoursWorkplace: '38',
  hoursCompanyWeek: '38',
  absenceStart: null,
  absenceEnd: null,
}

export const cases = casesOf(iboCostScale, [
  {
    says: 'each step has its sum, from its first wage on',
    rows: [
      { ...bill, wage: '1733,99', agencyCost: '650' },
      { ...bill, wage: '1734', agencyCost: '800' },
      { ...bill, wage: '2041', agencyCost: '1000' },
      { ...bill, wage: '2347', agencyCost: '1200' },
      { ...bill, wage: '2652', agencyCost: '1200' },
      { ...bill, wage: '2652,01', agencyCost: '1400' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a higher step than the wage gives is wrong, and so is a sum outside the scale',
    rows: [
      { ...bill, wage: '1733,99', agencyCost: '800' },
      { ...bill, wage: '2652', agencyCost: '1300' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.agencyCost', '0.wage'], args: { due: '€650.00', paid: '€800.00' } },
      { at: ['1.agencyCost', '1.wage'] },
    ],
  },
  {
    says: 'half time pays half',
    rows: [
      { ...bill, hoursWorkplace: '19', wage: '1800', agencyCost: '400' },
      { ...bill, hoursWorkplace: '19', wage: '1800', agencyCost: '800' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.agencyCost', '1.wage'], args: { due: '€400.00' } }],
  },
  {
    says: 'a lower step may follow from bounds indexed since 2019',
    rows: [{ ...bill, wage: '1750', agencyCost: '650' }],
    verdict: 'undecided',
    because: ['wage'],
  },
  {
    says: 'after years of indexing by more than one step',
    rows: [{ ...bill, start: '2025-03-01', wage: '2400', agencyCost: '800' }],
    verdict: 'undecided',
    because: ['wage'],
  },
  {
    says: 'an absence of more than seven days lowers the sum',
    rows: [
      { ...bill, wage: '1800', agencyCost: '500', absenceStart: '2024-03-04', absenceEnd: '2024-03-11' },
    ],
    verdict: 'undecided',
    because: ['absenceStart', 'absenceEnd'],
  },
  {
    says: 'an absence of seven days does not',
    rows: [
      { ...bill, wage: '1800', agencyCost: '500', absenceStart: '2024-03-04', absenceEnd: '2024-03-10' },
    ],
    verdict: 'violated',
    findings: [{ at: ['agencyCost', 'wage'] }],
  },
  {
    says: 'less may be a part of the week, which must be known',
    rows: [{ ...bill, hoursCompanyWeek: null, wage: '1800', agencyCost: '400' }],
    verdict: 'undecided',
    because: ['hoursWorkplace', 'hoursCompanyWeek'],
  },
  {
    says: 'the scale begins in July 2019',
    rows: [{ ...bill, start: '2019-06-30', wage: '1800', agencyCost: '800' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'it ends on the last day of 2025',
    rows: [
      { ...bill, start: '2019-07-01', wage: '1800', agencyCost: '1000' },
      { ...bill, start: '2025-12-31', wage: '1800', agencyCost: '1000' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.agencyCost', '0.wage'] }, { at: ['1.agencyCost', '1.wage'] }],
  },
  {
    says: 'from 2026 the employer pays the premium instead',
    rows: [{ ...bill, start: '2026-01-01', wage: '1800', agencyCost: '1000' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the scale holds from 1 July 2019',
    rows: [
      { ...bill, start: '2019-07-01', wage: '1733,99', agencyCost: '650' },
      { ...bill, start: '2019-07-01', wage: '1734', agencyCost: '800' },
      { ...bill, start: '2019-07-01', wage: '2041', agencyCost: '1000' },
      { ...bill, start: '2019-07-01', wage: '2347', agencyCost: '1200' },
      { ...bill, start: '2019-07-01', wage: '2652,01', agencyCost: '1400' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the scale of before was not found',
    rows: [{ ...bill, start: '2019-06-30', wage: '1734', agencyCost: '800' }],
    verdict: 'undecided',
    because: ['start'],
  },
])
