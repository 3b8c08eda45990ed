/** An agreement counts in a school year only if it ran on one of its days. */
import { firstDayOf, lastDayOf, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, schoolYearDecision } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

export const repSchoolYear = defineRule({
  id: 'rep-school-year',
  title: text(
    'Overeenkomst geteld in een schooljaar waarin ze loopt',
    'Agreement counted in a school year in which it runs',
    'Convention comptée dans une année scolaire où elle court',
  ),
  table: 'agreements',
  severity: 'error',
  onlyWhereOwn: ['schoolYear'],
  reads: ['schoolYear', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  applies: ({ schoolYear }) => schoolYear !== null && isReported(schoolYear),
  sources: [cite(schoolYearDecision), cite(cedefopDual)],
  check: ({ schoolYear, start, end, actualEnd }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    const last = actualEnd ?? end
    if (start <= lastDayOf(year) && last >= firstDayOf(year)) return undefined
    return violated(['schoolYear', 'start', actualEnd === null ? 'end' : 'actualEnd'], {
      year: schoolYear,
      start: { day: start },
      last: { day: last },
    })
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst {start..last} heeft geen enkele dag in het schooljaar {year}.',
      fix: 'Tel de overeenkomst in een schooljaar waarin ze loopt, of verbeter de datums.',
    },
    en: {
      wrong: 'The agreement {start..last} has no day in school year {year}.',
      fix: 'Count the agreement in a school year in which it runs, or correct the dates.',
    },
    fr: {
      wrong: "La convention {start..last} n'a aucun jour dans l'année scolaire {year}.",
      fix: 'Comptez la convention dans une année scolaire où elle court, ou corrigez les dates.',
    },
  },
})

const agreement = { schoolYear: '2024-2025', start: '2024-09-01', end: '2025-06-30', actualEnd: null }

export const cases = casesOf(repSchoolYear, [
  {
    says: 'one day is enough: a start on 31 August, an end on 1 September',
    rows: [
      agreement,
      { ...agreement, start: '2025-08-31', end: '2026-06-30' },
      { ...agreement, start: '2023-09-01', end: '2024-09-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a start on 1 September after, or an end on 31 August before, planned or actual, is another year',
    rows: [
      { ...agreement, start: '2025-09-01', end: '2026-06-30' },
      { ...agreement, start: '2023-09-01', end: '2024-08-31' },
      { ...agreement, start: '2023-09-01', end: '2025-06-30', actualEnd: '2024-08-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.schoolYear', '0.start', '0.end'], args: { year: '2024-2025' } },
      { at: ['1.schoolYear', '1.start', '1.end'] },
      { at: ['2.schoolYear', '2.start', '2.actualEnd'], args: { last: '31 August 2024' } },
    ],
  },
  {
    says: 'an agreement without an end, or counted in something that is no school year',
    rows: [
      { ...agreement, end: null },
      { ...agreement, schoolYear: '2024' },
    ],
    verdict: 'undecided',
    because: ['end', 'schoolYear'],
  },
  {
    says: 'agreements that are not counted, or in a year before the reports',
    rows: [
      { ...agreement, schoolYear: null },
      { ...agreement, schoolYear: '2018-2019' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...agreement, schoolYear: '2019-2020' }],
    verdict: 'violated',
    findings: [{ at: ['schoolYear', 'start', 'end'] }],
  },
])
