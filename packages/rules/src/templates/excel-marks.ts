/**
 * The rules whose verdict a conditional format of Excel can tell from the row itself, each with its condition.
 *
 * In a condition `{start}` is a cell of the row, `{id:all}` that column over all rows, `{#months}` the legal value in
 * force on the row's own day, `{contractType=OAO|SAO}` whether a cell holds one of these codes, `{iboPlus=no}` whether
 * it says no. Schemes, contract types, days in force and "no cell that the rule reads is empty" come from the rule.
 * A test compares every condition with the verdicts of its rule, as LibreOffice computes it.
 */
import { type Day, partsOf } from '../calendar/index.ts'
import { dualStructural, formerLastYear, wesRegimeFrom2023 } from '../parameters/index.ts'

export interface ExcelMark {
  readonly rule: string
  /** The columns whose cells are marked. */
  readonly at: readonly [string, ...string[]]
  readonly when: string
}

/** The rules about one cell: `{value}` is that cell, in every column that the rule is about. */
export interface ExcelCellMark {
  readonly rule: string
  readonly when: string
}

export const dayFormula = (day: Day): string => {
  const { year, month, dayOfMonth } = partsOf(day)
  return `DATE(${year},${month},${dayOfMonth})`
}

/** The last day of a period of months: the day before the same day number, or the end of a month that lacks it. */
const lastDay = (start: string, months: string): string =>
  `EDATE(${start},${months})-(DAY(EDATE(${start},${months}))=DAY(${start}))`

/** The day on which an age is reached; who was born on 29 February reaches it on 1 March of a common year. */
const birthday = (birth: string, age: string): string =>
  `DATE(YEAR(${birth})+${age},MONTH(${birth}),DAY(${birth}))`

const afterMonths = (rule: string): ExcelMark => ({
  rule,
  at: ['end', 'start'],
  when: `{end}>=MAX({start},1+${lastDay('{start}', '{#months}')})`,
})

const signedLate = (rule: string): ExcelMark => ({
  rule,
  at: ['signedOn', 'start'],
  when: '{signedOn}>{start}',
})

export const excelMarks: readonly ExcelMark[] = [
  { rule: 'gen-dates-order', at: ['end', 'start'], when: '{end}<{start}' },
  {
    rule: 'gen-actual-end-range',
    at: ['actualEnd'],
    when: 'OR({actualEnd}<{start},AND(ISNUMBER({end}),{actualEnd}>{end}))',
  },
  {
    rule: 'gen-early-end-reason',
    at: ['endReason'],
    when: `AND({actualEnd}<{end},OR({endReason}="",AND({endReason=PLANNED},NOT(AND({scheme=WES},{start}>=${dayFormula(firstDayOf(wesRegimeFrom2023))})))))`,
  },
  { rule: 'gen-agreement-id-unique', at: ['id'], when: 'SUMPRODUCT(--EXACT({id:all},{id}))>1' },
  {
    rule: 'gen-hours-over-40',
    at: ['hoursWorkplace', 'hoursSchool'],
    when: 'ROUND({hoursWorkplace}+N({hoursSchool}),2)>{#limit}',
  },
  {
    rule: 'gen-min-age-15',
    at: ['start', 'learnerBirth'],
    when: `AND({start}<${birthday('{learnerBirth}', '{#minimum}')},NOT(AND({scheme=DUAAL},{start}>=${dayFormula(firstDayOf(dualStructural))})))`,
  },
  {
    rule: 'gen-exclusion-over-3-years',
    at: ['to', 'from'],
    when: `AND({authority=VDAB},{to}>${lastDay('{from}', '{#months}')})`,
  },
  { rule: 'dual-max-3-years', at: ['end', 'start'], when: `{end}>${lastDay('{start}', '{#months}')}` },
  {
    rule: 'dual-min-age',
    at: ['start', 'learnerBirth'],
    when: `{start}<${birthday('{learnerBirth}', '{#minimum}')}`,
  },
  { rule: 'dual-oao-min-20h', at: ['hoursWorkplace'], when: '{hoursWorkplace}<{#minimum}' },
  {
    rule: 'dual-sao-under-20h',
    at: ['hoursWorkplace'],
    when: 'AND({hoursWorkplace}>={#boundary},OR({simulatedOnly}="",{simulatedOnly=no}))',
  },
  {
    rule: 'dual-sao-total-28h',
    at: ['hoursWorkplace', 'hoursSchool'],
    when: 'ROUND({hoursWorkplace}+{hoursSchool},6)<{#minimum}',
  },
  { rule: 'dual-plan-not-after-start', at: ['planOn', 'start'], when: '{planOn}>{start}' },
  { rule: 'sao-no-allowance', at: ['allowance'], when: 'N({allowance})>0' },
  { rule: 'adult-odo-under-20h', at: ['hoursWorkplace'], when: '{hoursWorkplace}>={#limit}' },
  { rule: 'adult-odos-20h', at: ['hoursWorkplace'], when: '{hoursWorkplace}<{#minimum}' },
  { rule: 'former-start-2025', at: ['start'], when: `{start}>${dayFormula(lastDayOf(formerLastYear))}` },
  afterMonths('wes-max-duration'),
  signedLate('wes-agreement-before'),
  { rule: 'wes-allowance', at: ['allowance'], when: 'ROUND({allowance},2)<>{#amount}' },
  {
    rule: 'wes-hours-positive',
    at: ['hoursWorkplace'],
    when: 'N({hoursWorkplace})<=0',
  },
  {
    rule: 'wes-decided-by',
    at: ['decidedBy'],
    when: '{decidedBy=GOB|OCMW|EMPLOYER|PROVIDER|LEARNER|PARTNERSHIP|DEPARTMENT|OTHER}',
  },
  { rule: 'wes-generic-gap', at: ['genericGap'], when: 'OR({genericGap}="",{genericGap=no})' },
  { rule: 'wes-stageplan-date', at: ['planOn', 'start'], when: '{planOn}>{start}' },
  afterMonths('act-max-duration'),
  {
    rule: 'bvs-max-30-days',
    at: ['end', 'start'],
    when: '{end}-{start}+1>{#most}',
  },
  { rule: 'bvs-unpaid', at: ['allowance'], when: 'N({allowance})>0' },
  { rule: 'gbvs-max-800h', at: ['hoursTotal'], when: '{hoursTotal}>{#most}' },
  {
    rule: 'ibo-min-4-weeks',
    at: ['end', 'start'],
    when: 'AND({end}>={start},{end}-{start}+1<{#days})',
  },
  {
    rule: 'ibo-max-26-weeks',
    at: ['end', 'start'],
    when: 'AND({end}>{start}+{#days}-1,OR({iboPlus}="",{iboPlus=no}))',
  },
  signedLate('ibo-before-start'),
  { rule: 'bis-max-6-months', at: ['end', 'start'], when: `{end}>${lastDay('{start}', '{#months}')}` },
  signedLate('bis-signed-before'),
  {
    rule: 'ent-min-3-months',
    at: ['end', 'start'],
    when: `AND({end}>={start},{end}<${lastDay('{start}', '{#months}')})`,
  },
  {
    rule: 'a31-max-12-months',
    at: ['end', 'start'],
    when: `AND({end}>${lastDay('{start}', '{#months}')},OR({permitDerogation}="",{permitDerogation=NONE|AGE|OTHER}))`,
  },
  { rule: 'twe-max-24-months', at: ['end', 'start'], when: `{end}>${lastDay('{start}', '{#months}')}` },
]

/** Ten digits whose last two are not 97 minus the rest of the first eight by 97. */
const wrongCheck = (digits: string): string =>
  `97-MOD(VALUE(LEFT(${digits},8)),97)<>VALUE(RIGHT(${digits},2))`

const compact = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({value},".","")," ",""),"-","")'
const enterprise = `SUBSTITUTE(UPPER(${compact}),"BE","")`

export const excelCellMarks: readonly ExcelCellMark[] = [
  {
    rule: 'id-kbo-checksum',
    when: `AND(OR(LEN(${enterprise})=9,AND(LEN(${enterprise})=10,VALUE(LEFT(${enterprise},1))<2)),${wrongCheck(`RIGHT("0"&${enterprise},10)`)})`,
  },
  {
    rule: 'id-est-checksum',
    when: `AND(LEN(${compact})=10,VALUE(LEFT(${compact},1))>1,VALUE(LEFT(${compact},1))<9,${wrongCheck(compact)})`,
  },
]

function firstDayOf({ id, from }: { readonly id: string; readonly from: Day | null }): Day {
  if (from === null) throw new Error(`${id} has no first day`)
  return from
}

function lastDayOf({ id, to }: { readonly id: string; readonly to: Day | null }): Day {
  if (to === null) throw new Error(`${id} has no last day`)
  return to
}
