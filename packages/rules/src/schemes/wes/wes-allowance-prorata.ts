/** What is paid for a month of a work experience internship follows one of the two pro rata readings. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  wesFullAllowanceHours,
  wesMonthlyAllowance,
  wesProRataTolerance,
  wesRegime,
} from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, vlaanderenWes } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'
import { isWithin, nearestCent, proRata } from './pro-rata.ts'

/**
 * Reading A reduces the full amount by weekly hours under a threshold; reading B by the hours performed of those
 * planned in the month. B is the later text and gives the amount that is expected.
 */
export const wesAllowanceProrata = defineRule({
  id: 'wes-allowance-prorata',
  title: text(
    'Vergoeding van de werkervaringsstage voor een onvolledige maand',
    'Allowance of the work experience internship for an incomplete month',
    "Indemnité du stage d'expérience professionnelle pour un mois incomplet",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  reads: ['allowancePaid'],
  mayBeEmpty: ['hoursPerformed', 'hoursPlanned', 'hoursWorkplace'],
  mayLack: ['hoursPerformed', 'hoursPlanned', 'hoursWorkplace'],
  applies: ({ allowancePaid }) => allowancePaid !== null,
  parameters: { amount: wesMonthlyAllowance, full: wesFullAllowanceHours, tolerance: wesProRataTolerance },
  sources: [cite(vlaanderenWes), cite(acertaWes), cite(partenaWes)],
  check: (
    { allowancePaid, hoursPerformed, hoursPlanned, hoursWorkplace },
    { parameters: { amount, full, tolerance } },
  ) => {
    if (Math.abs(allowancePaid - amount) <= tolerance) return undefined
    const paid = { cents: allowancePaid }
    // The unit of this parameter is cents.
    if (allowancePaid > amount)
      return violated(['allowancePaid'], { paid, amount: { cents: amount as Cents } }, 'aboveFull')
    const byWeek = proRata(amount, hoursWorkplace, full)
    const byMonth = proRata(amount, hoursPerformed, hoursPlanned)
    const week = byWeek && isWithin(allowancePaid, byWeek, tolerance) && { hours: byWeek.part, full }
    const month = byMonth && { performed: byMonth.part, planned: byMonth.whole }
    if (month && isWithin(allowancePaid, byMonth, tolerance))
      return week
        ? violated([...monthPlaces, 'hoursWorkplace'], { paid, ...month, ...week }, 'bothReadings')
        : violated(monthPlaces, { paid, ...month }, 'readingB')
    if (week) return violated(['allowancePaid', 'hoursWorkplace'], { paid, ...week }, 'readingA')
    if (!month)
      return byWeek
        ? undecided('hoursPerformed', 'hoursPlanned')
        : undecided('hoursPerformed', 'hoursPlanned', 'hoursWorkplace')
    if (!byWeek) return undecided('hoursWorkplace')
    // Rounded to whole cents.
    const expected = { cents: nearestCent(byMonth) as Cents }
    return violated([...monthPlaces, 'hoursWorkplace'], { paid, ...month, expected })
  },
  messages: {
    nl: {
      wrong:
        'Voor de maand is {paid} betaald, maar de gepresteerde uren ({performed} van de {planned} geplande uren) geven recht op {expected}; ook de uren per week verklaren het bedrag niet.',
      fix: 'Ga de uren en het uitbetaalde bedrag na bij VDAB.',
    },
    en: {
      wrong:
        'For the month {paid} was paid, but the hours performed ({performed} of the {planned} planned hours) come to {expected}; the weekly hours do not explain the amount either.',
      fix: 'Verify the hours and the amount paid with VDAB.',
    },
    fr: {
      wrong:
        "Le montant payé pour le mois est de {paid}, mais les heures prestées ({performed} des {planned} heures prévues) donnent droit à {expected} ; les heures par semaine n'expliquent pas non plus ce montant.",
      fix: 'Vérifiez les heures et le montant payé auprès du VDAB.',
    },
  },
  variants: {
    readingB: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het betaalde bedrag van {paid} stemt overeen met de gepresteerde uren: {performed} van de {planned} geplande uren in de maand.',
          fix: 'U hoeft niets te verbeteren: dit is de berekening die de recentste bronnen beschrijven.',
        },
        en: {
          wrong:
            'The amount paid of {paid} matches the hours performed: {performed} of the {planned} planned hours in the month.',
          fix: 'Nothing needs correcting: this is the calculation that the latest sources describe.',
        },
        fr: {
          wrong:
            'Le montant payé de {paid} correspond aux heures prestées : {performed} des {planned} heures prévues dans le mois.',
          fix: "Rien n'est à corriger : c'est le calcul des sources les plus récentes.",
        },
      },
    },
    readingA: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het betaalde bedrag van {paid} stemt overeen met de uren per week: {hours} van {full}; de recentste bronnen rekenen met de gepresteerde uren van de maand.',
          fix: 'Ga bij VDAB na welke berekening geldt.',
        },
        en: {
          wrong:
            'The amount paid of {paid} matches the weekly hours: {hours} of {full}; the latest sources count the hours performed in the month.',
          fix: 'Verify with VDAB which calculation applies.',
        },
        fr: {
          wrong:
            'Le montant payé de {paid} correspond aux heures par semaine : {hours} sur {full} ; les sources les plus récentes comptent les heures prestées dans le mois.',
          fix: 'Vérifiez auprès du VDAB quel calcul est applicable.',
        },
      },
    },
    bothReadings: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het betaalde bedrag van {paid} stemt overeen met zowel de gepresteerde uren ({performed} van de {planned} geplande uren) als de uren per week ({hours} van {full}).',
          fix: 'U hoeft niets te verbeteren: beide berekeningen geven hetzelfde bedrag.',
        },
        en: {
          wrong:
            'The amount paid of {paid} matches both the hours performed ({performed} of the {planned} planned hours) and the weekly hours ({hours} of {full}).',
          fix: 'Nothing needs correcting: both calculations give the same amount.',
        },
        fr: {
          wrong:
            'Le montant payé de {paid} correspond à la fois aux heures prestées ({performed} des {planned} heures prévues) et aux heures par semaine ({hours} sur {full}).',
          fix: "Rien n'est à corriger : les deux calculs donnent le même montant.",
        },
      },
    },
    aboveFull: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Voor de maand is {paid} betaald, meer dan de volledige vergoeding van {amount}.',
          fix: 'Ga na of het bedrag één maand betreft en verbeter het.',
        },
        en: {
          wrong: 'For the month {paid} was paid, more than the full allowance of {amount}.',
          fix: 'Verify whether the amount concerns one month and correct it.',
        },
        fr: {
          wrong:
            "Le montant payé pour le mois est de {paid}, soit plus que l'indemnité complète de {amount}.",
          fix: 'Vérifiez si le montant concerne un seul mois et corrigez-le.',
        },
      },
    },
  },
})

const monthPlaces = ['allowancePaid', 'hoursPerformed', 'hoursPlanned'] as const

const stage = { scheme: 'WES', start: '2023-01-01', hoursWorkplace: '38' }
const threeQuarters = { ...stage, hoursPlanned: '152', hoursPerformed: '114' }
const thirds = { ...stage, hoursPlanned: '30', hoursPerformed: '7' }
const month = ['allowancePaid', 'hoursPerformed', 'hoursPlanned'].map((column) => `0.${column}`)

export const cases = casesOf(wesAllowanceProrata, [
  {
    says: 'the full allowance is right for a full and for an incomplete month, and a cent does not matter',
    rows: [
      { ...threeQuarters, allowancePaid: '200' },
      { ...threeQuarters, hoursPerformed: '152', allowancePaid: '200' },
      { ...stage, hoursPlanned: null, hoursPerformed: null, allowancePaid: '199,99' },
    ],
    verdict: 'valid',
  },
  {
    says: 'three quarters of the planned hours give 150 euros',
    rows: [{ ...threeQuarters, allowancePaid: '150' }],
    verdict: 'violated',
    findings: [{ at: month, variant: 'readingB', args: { performed: '114', planned: '152' } }],
  },
  {
    says: 'two cents beside the exact share is another amount',
    rows: [
      { ...threeQuarters, allowancePaid: '149,99' },
      { ...threeQuarters, allowancePaid: '150,02' },
    ],
    verdict: 'violated',
    findings: [
      { at: month, variant: 'readingB' },
      {
        at: ['1.allowancePaid', '1.hoursPerformed', '1.hoursPlanned', '1.hoursWorkplace'],
        args: { paid: '€150.02', expected: '€150.00' },
      },
    ],
  },
  {
    says: '200 × 7 / 30 is 46.666…, so 46.66 and 46.67 are near enough and 46.65 and 46.68 are not',
    rows: ['46,65', '46,66', '46,67', '46,68'].map((allowancePaid) => ({ ...thirds, allowancePaid })),
    verdict: 'violated',
    findings: [
      {
        at: ['0.allowancePaid', '0.hoursPerformed', '0.hoursPlanned', '0.hoursWorkplace'],
        args: { expected: '€46.67' },
      },
      { at: ['1.allowancePaid', '1.hoursPerformed', '1.hoursPlanned'], variant: 'readingB' },
      { at: ['2.allowancePaid', '2.hoursPerformed', '2.hoursPlanned'], variant: 'readingB' },
      { at: ['3.allowancePaid', '3.hoursPerformed', '3.hoursPlanned', '3.hoursWorkplace'] },
    ],
  },
  {
    says: 'twelve hours a week give 120 euros in the reading by weekly hours, whatever the month was',
    rows: [
      { ...stage, hoursWorkplace: '12', hoursPlanned: '48', hoursPerformed: '48', allowancePaid: '120' },
      { ...stage, hoursWorkplace: '12', hoursPlanned: null, hoursPerformed: null, allowancePaid: '120' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowancePaid', '0.hoursWorkplace'], variant: 'readingA', args: { hours: '12', full: '20' } },
      { at: ['1.allowancePaid', '1.hoursWorkplace'], variant: 'readingA' },
    ],
  },
  {
    says: 'the two readings may agree',
    rows: [
      { ...stage, hoursWorkplace: '12', hoursPlanned: '50', hoursPerformed: '30', allowancePaid: '120' },
    ],
    verdict: 'violated',
    findings: [
      { at: [...month, '0.hoursWorkplace'], variant: 'bothReadings', args: { performed: '30', hours: '12' } },
    ],
  },
  {
    says: 'from twenty hours a week the reading by weekly hours takes nothing off',
    rows: [
      { ...threeQuarters, hoursWorkplace: '20', allowancePaid: '190' },
      { ...threeQuarters, hoursWorkplace: '19', allowancePaid: '190' },
    ],
    verdict: 'violated',
    findings: [
      { at: [...month, '0.hoursWorkplace'], args: { expected: '€150.00' } },
      { at: ['1.allowancePaid', '1.hoursWorkplace'], variant: 'readingA' },
    ],
  },
  {
    says: 'more hours than planned give no more than the full allowance',
    rows: [
      { ...threeQuarters, hoursPerformed: '160', allowancePaid: '210,53' },
      { ...stage, hoursPlanned: null, hoursPerformed: null, allowancePaid: '200,02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowancePaid'], variant: 'aboveFull', args: { amount: '€200.00' } },
      { at: ['1.allowancePaid'], variant: 'aboveFull' },
    ],
  },
  {
    says: 'a month without any hours performed may be paid nothing',
    rows: [{ ...threeQuarters, hoursPerformed: '0', allowancePaid: '0' }],
    verdict: 'violated',
    findings: [{ at: month, variant: 'readingB', args: { paid: '€0.00' } }],
  },
  {
    says: 'a reduced amount is not judged without the hours of the month',
    rows: [
      { ...stage, hoursPlanned: '0', hoursPerformed: '0', allowancePaid: '150' },
      { ...stage, hoursPlanned: '152', hoursPerformed: null, allowancePaid: '150' },
    ],
    verdict: 'undecided',
    because: ['hoursPerformed', 'hoursPlanned'],
  },
  {
    says: 'nor without the weekly hours, where the month gives another amount',
    rows: [{ ...threeQuarters, hoursWorkplace: null, allowancePaid: '120' }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
  {
    says: 'nor without any hours',
    rows: [{ scheme: 'WES', start: '2023-01-01', allowancePaid: '120' }],
    verdict: 'undecided',
    because: ['hoursPerformed', 'hoursPlanned', 'hoursWorkplace'],
  },
  {
    says: 'a month for which nothing is recorded as paid is not judged',
    rows: [{ ...threeQuarters, allowancePaid: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...threeQuarters, start: '2016-12-31', allowancePaid: '120' }],
    verdict: 'notApplicable',
  },
  {
    says: 'from 1 January 2017 on either reading is named, within a cent',
    rows: [
      {
        ...stage,
        start: '2017-01-01',
        hoursWorkplace: '12',
        hoursPlanned: '50',
        hoursPerformed: '30',
        allowancePaid: '119,99',
      },
    ],
    verdict: 'violated',
    findings: [{ at: [...month, '0.hoursWorkplace'], variant: 'bothReadings' }],
  },
  {
    says: 'a sheet without amounts paid cannot be checked',
    rows: [{ scheme: 'WES', start: '2023-01-01' }],
    verdict: 'notCheckable',
    lacking: ['allowancePaid'],
  },
])
