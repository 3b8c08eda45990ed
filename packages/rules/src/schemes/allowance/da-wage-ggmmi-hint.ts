/** The wage of a part-time employment contract beside the minimum income for its hours: a hint only. */
import { casesOf, defineRule, eachStep, type PublishedValue, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { minimumIncomeWeek, minimumMonthlyIncome } from '../../parameters/index.ts'
import { acertaMinimumIncome2021, cedefopDual, cite } from '../../sources/index.ts'
import type { Cents } from '../../tables/index.ts'

const HUNDREDTHS = 100

/** The minimum income counts for the hours at the workplace, in proportion to the full-time week of the company. */
export const daWageGgmmiHint = defineRule({
  id: 'da-wage-ggmmi-hint',
  title: text(
    'Loon onder het minimummaandinkomen',
    'Wage under the minimum monthly income',
    'Salaire inférieur au revenu minimum mensuel',
  ),
  table: 'agreements',
  schemes: ['DUAAL', 'DUAALVO'],
  contractTypes: ['DA'],
  governedBy: 'start',
  severity: 'info',
  reads: ['wage', 'hoursWorkplace'],
  mayBeEmpty: ['hoursCompanyWeek'],
  mayLack: ['hoursCompanyWeek'],
  applies: ({ wage }) => wage !== null && wage > 0,
  parameters: { income: minimumMonthlyIncome, week: minimumIncomeWeek },
  sources: [cite(cedefopDual), cite(acertaMinimumIncome2021)],
  check: ({ wage, hoursWorkplace, hoursCompanyWeek }, { parameters: { income, week } }) => {
    const fullTime = hoursCompanyWeek !== null && hoursCompanyWeek > 0 ? hoursCompanyWeek : week
    const hours = Math.round(Math.min(hoursWorkplace, fullTime) * HUNDREDTHS)
    const ofWeek = Math.round(fullTime * HUNDREDTHS)
    if (wage * ofWeek >= income * hours) return undefined
    return violated(['wage', 'hoursWorkplace'], {
      wage: { cents: wage },
      hours: hoursWorkplace,
      week: fullTime,
      // Whole cents.
      minimum: { cents: Math.ceil((income * hours) / ofWeek) as Cents },
    })
  },
  messages: {
    nl: {
      wrong:
        'Het loon van {wage} ligt onder {minimum}, het minimummaandinkomen voor {hours} van {week} uur per week.',
      fix: 'Ga het loon na in de cao van de sector; voor jongeren kunnen lagere schalen gelden.',
    },
    en: {
      wrong:
        'The wage of {wage} is under {minimum}, the minimum monthly income for {hours} of {week} hours a week.',
      fix: 'Verify the wage in the collective agreement of the sector; lower scales may hold for young people.',
    },
    fr: {
      wrong:
        'Le salaire de {wage} est inférieur à {minimum}, le revenu minimum mensuel pour {hours} heures par semaine sur {week}.',
      fix: 'Vérifiez le salaire dans la convention collective du secteur ; des barèmes inférieurs peuvent exister pour les jeunes.',
    },
  },
})

const da = { scheme: 'DUAAL', contractType: 'DA', start: '2025-02-01', hoursWorkplace: '19' }

/** The minimum income of a full-time week. */
const minimumIncomes: readonly PublishedValue<string>[] = [
  ['2018-09-01', '1593,81'],
  ['2020-03-01', '1625,72'],
  ['2021-09-01', '1658,23'],
  ['2022-01-01', '1691,40'],
  ['2022-03-01', '1725,21'],
  ['2022-04-01', '1806,16'],
  ['2022-05-01', '1842,28'],
  ['2022-08-01', '1879,13'],
  ['2022-11-01', '1916,71'],
  ['2022-12-01', '1954,99'],
  ['2023-11-01', '1994,18'],
  ['2024-04-01', '2029,88'],
  ['2024-05-01', '2070,48'],
  ['2025-02-01', '2111,89'],
  ['2026-01-01', '2154,11'],
  ['2026-04-01', '2189,81'],
]

export const cases = casesOf(
  daWageGgmmiHint,
  [
    {
      says: 'half of a week of 38 hours gives half of 2111,89: 1055,945',
      rows: [
        { ...da, wage: '1055,95' },
        { ...da, wage: '1055,94' },
      ],
      verdict: 'violated',
      findings: [
        {
          at: ['1.wage', '1.hoursWorkplace'],
          args: { wage: '€1055.94', minimum: '€1055.95', hours: '19', week: '38' },
        },
      ],
    },
    {
      says: 'the full-time week of the company goes before 38 hours',
      rows: [
        { ...da, hoursCompanyWeek: '40', wage: '1003,15' },
        { ...da, hoursCompanyWeek: '36', wage: '1055,95' },
      ],
      verdict: 'violated',
      findings: [{ at: ['1.wage', '1.hoursWorkplace'], args: { week: '36', minimum: '€1114.61' } }],
    },
    {
      says: 'the minimum income of the start date counts',
      rows: [{ ...da, start: '2025-01-31', wage: '1035,24' }],
      verdict: 'valid',
    },
    {
      says: 'without hours there is no share to compare',
      rows: [{ ...da, hoursWorkplace: null, wage: '500' }],
      verdict: 'undecided',
      because: ['hoursWorkplace'],
    },
    {
      says: 'a contract without a wage is for another rule',
      rows: [{ ...da, wage: null }],
      verdict: 'notApplicable',
    },
    {
      says: 'the amounts of April 2026 count from their first day',
      rows: [{ ...da, start: '2026-04-01', wage: '600' }],
      verdict: 'violated',
      findings: [{ at: ['wage', 'hoursWorkplace'] }],
    },
    {
      says: 'before September 2016 the full-time week is not known here, so nothing is decided',
      rows: [{ ...da, start: '2016-08-31', wage: '600' }],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'until August 2018 the minimum income is not known here either',
      rows: [
        { ...da, start: '2016-09-01', wage: '600' },
        { ...da, start: '2018-08-31', wage: '600' },
      ],
      verdict: 'undecided',
      because: ['start'],
    },
    {
      says: 'half of 1593,81 is due from 1 September 2018',
      rows: [{ ...da, start: '2018-09-01', wage: '796,90' }],
      verdict: 'violated',
      findings: [{ at: ['wage', 'hoursWorkplace'], args: { minimum: '€796.91' } }],
    },
  ],
  eachStep(minimumIncomes, ({ lastDayBefore, firstDay, before, value }) => ({
    says: `a full-time wage of ${before} is enough until ${lastDayBefore}; from ${firstDay} it is ${value}`,
    rows: [
      { ...da, hoursWorkplace: '38', start: lastDayBefore, wage: before },
      { ...da, hoursWorkplace: '38', start: firstDay, wage: before },
      { ...da, hoursWorkplace: '38', start: firstDay, wage: value },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.wage', '1.hoursWorkplace'], args: { minimum: `€${value.replace(',', '.')}` } }],
  })),
)
