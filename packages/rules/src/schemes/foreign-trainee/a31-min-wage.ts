/** Wage and grants of a foreign trainee reach the guaranteed minimum income. */
import {
  casesOf,
  defineRule,
  eachStep,
  type PublishedValue,
  undecided,
  violated,
} from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, minimumMonthlyIncome, valueOn } from '../../parameters/index.ts'
import { cite, foreignTrainee, groupsMinimumIncome2022 } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'

export const a31MinWage = defineRule({
  id: 'a31-min-wage',
  title: text('Gewaarborgd minimumloon', 'Guaranteed minimum wage', 'Salaire minimum garanti'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['start'],
  mayBeEmpty: ['wage', 'grants', 'allowanceMonth', 'sectorMinimumWage'],
  mayLack: ['grants', 'allowanceMonth', 'sectorMinimumWage'],
  applies: ({ wage }) => wage !== null,
  sources: [cite(foreignTrainee), cite(groupsMinimumIncome2022)],
  check: ({ start, wage, grants, allowanceMonth, sectorMinimumWage }) => {
    const month = allowanceMonth ?? start
    const minimum = valueOn(minimumMonthlyIncome, month)
    if (!minimum) return undecided(allowanceMonth === null ? 'start' : 'allowanceMonth')
    const paid = (wage ?? 0) + (grants ?? 0)
    if (paid < minimum.value)
      return violated(
        ['wage'],
        { paid: { cents: paid as Cents }, minimum: { cents: minimum.value as Cents } },
        minimum.certainty === 'unverified' ? 'unverified' : undefined,
      )
    if (sectorMinimumWage !== null && paid < sectorMinimumWage)
      return violated(
        ['wage', 'sectorMinimumWage'],
        { paid: { cents: paid as Cents }, minimum: { cents: sectorMinimumWage } },
        'sector',
      )
    return undefined
  },
  messages: {
    nl: {
      wrong: 'Loon en beurs samen zijn {paid} per maand, minder dan het gewaarborgd minimum van {minimum}.',
      fix: 'Verhoog het loon tot ten minste het minimum; een sectoraal minimum kan hoger zijn.',
    },
    en: {
      wrong: 'Wage and grant together are {paid} a month, less than the guaranteed minimum of {minimum}.',
      fix: 'Raise the wage to at least the minimum; a sector minimum may be higher.',
    },
    fr: {
      wrong:
        'Salaire et bourse représentent ensemble {paid} par mois, moins que le minimum garanti de {minimum}.',
      fix: 'Portez le salaire au moins au minimum ; un minimum sectoriel peut être plus élevé.',
    },
  },
  variants: {
    unverified: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Loon en beurs samen zijn {paid} per maand, minder dan het gewaarborgd minimum, dat volgens een niet bevestigde bron {minimum} bedraagt.',
          fix: 'Ga het minimum van die maand na en verhoog zo nodig het loon.',
        },
        en: {
          wrong:
            'Wage and grant together are {paid} a month, less than the guaranteed minimum, which is {minimum} according to an unconfirmed source.',
          fix: 'Verify the minimum of that month and raise the wage if needed.',
        },
        fr: {
          wrong:
            'Salaire et bourse représentent ensemble {paid} par mois, moins que le minimum garanti, de {minimum} selon une source non confirmée.',
          fix: 'Vérifiez le minimum de ce mois et augmentez le salaire si nécessaire.',
        },
      },
    },
    sector: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Loon en beurs samen zijn {paid} per maand, minder dan het sectorale minimumloon van {minimum}.',
          fix: 'Ga na of het sectorale minimum geldt en verhoog zo nodig het loon.',
        },
        en: {
          wrong:
            'Wage and grant together are {paid} a month, less than the sector minimum wage of {minimum}.',
          fix: 'Verify whether the sector minimum holds and raise the wage if needed.',
        },
        fr: {
          wrong:
            'Salaire et bourse représentent ensemble {paid} par mois, moins que le salaire minimum sectoriel de {minimum}.',
          fix: "Vérifiez si le minimum sectoriel s'applique et augmentez le salaire si nécessaire.",
        },
      },
    },
  },
})

const stage = {
  scheme: 'A31',
  permitGrantedOn: '2022-12-31',
  start: '2022-04-01',
  wage: '1806,16',
  grants: null,
  allowanceMonth: null,
  sectorMinimumWage: null,
}
const wrong = { ...stage, wage: '1806,15' }

/** The minimum income until the end of 2022, and whether the amount was found published or bears out published ones. */
const minimumIncomes: readonly PublishedValue<readonly [wage: string, found: boolean]>[] = [
  ['2018-09-01', ['1593,81', false]],
  ['2020-03-01', ['1625,72', true]],
  ['2021-09-01', ['1658,23', true]],
  ['2022-01-01', ['1691,40', true]],
  ['2022-03-01', ['1725,21', false]],
  ['2022-04-01', ['1806,16', true]],
  ['2022-05-01', ['1842,28', false]],
  ['2022-08-01', ['1879,13', false]],
  ['2022-11-01', ['1916,71', false]],
  ['2022-12-01', ['1954,99', true]],
]

export const cases = casesOf(
  a31MinWage,
  [
    {
      says: 'the minimum itself is enough, grants included',
      rows: [stage, { ...stage, wage: '806,16', grants: '1000' }, { ...stage, sectorMinimumWage: '1806,16' }],
      verdict: 'valid',
    },
    {
      says: 'a cent less is not',
      rows: [wrong, { ...stage, wage: '806,15', grants: '1000' }],
      verdict: 'violated',
      findings: [{ at: ['0.wage'] }, { at: ['1.wage'] }],
    },
    {
      says: 'an amount of which the source was not found gives a warning',
      rows: [
        { ...stage, start: '2022-05-01' },
        { ...stage, allowanceMonth: '2022-05-31' },
      ],
      verdict: 'violated',
      findings: [
        { at: ['0.wage'], variant: 'unverified' },
        { at: ['1.wage'], variant: 'unverified' },
      ],
    },
    {
      says: 'a higher minimum of the sector gives a warning',
      rows: [{ ...stage, sectorMinimumWage: '1806,17' }],
      verdict: 'violated',
      findings: [{ at: ['wage', 'sectorMinimumWage'], variant: 'sector' }],
    },
    {
      says: 'before September 2018 the amount is not known',
      rows: [{ ...stage, start: '2018-08-31' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'the month decides on the amount',
      rows: [{ ...stage, start: null }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'a wage that is not stated is reported as such',
      rows: [{ ...stage, wage: null }],
      verdict: 'notApplicable',
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
    {
      says: 'the amount of September 2018 is known, but not confirmed',
      rows: [
        { ...stage, start: '2018-09-01', wage: '1593,81' },
        { ...stage, start: '2018-09-01', wage: '1593,80' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.wage'], variant: 'unverified' }],
    },
  ],
  eachStep(minimumIncomes, ({ lastDayBefore, firstDay, before: [before], value: [wage, found] }) => ({
    says: `${before} a month is enough until ${lastDayBefore}; from ${firstDay} it is ${wage}`,
    rows: [
      { ...stage, start: lastDayBefore, wage: before },
      { ...stage, start: firstDay, wage: before },
      { ...stage, start: firstDay, wage },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['1.wage'],
        args: { minimum: `€${wage.replace(',', '.')}` },
        ...(found ? {} : { variant: 'unverified' }),
      },
    ],
  })),
)
