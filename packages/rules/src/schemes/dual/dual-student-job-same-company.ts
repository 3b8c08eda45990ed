/** A student job at the company of the agreement is for July and August. */
import { earlier, isInSummerHoliday, later } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, commerceTrainingAgreements, securexDimonaAlt } from '../../sources/index.ts'

/** Only the days on which job and agreement coincide are looked at. */
export const dualStudentJobSameCompany = defineRule({
  id: 'dual-student-job-same-company',
  title: text(
    'Studentenjob bij dezelfde onderneming',
    'Student job at the same company',
    'Job étudiant dans la même entreprise',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'info',
  reads: ['studentJobStart', 'studentJobEnd', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  applies: ({ studentJobStart, studentJobEnd }) => studentJobStart !== null || studentJobEnd !== null,
  sources: [cite(commerceTrainingAgreements), cite(securexDimonaAlt)],
  check: ({ studentJobStart, studentJobEnd, start, end, actualEnd }) => {
    const from = later(studentJobStart, start)
    const to = earlier(studentJobEnd, actualEnd ?? end)
    if (to < from) return undefined
    const inOneSummer = isInSummerHoliday(from) && isInSummerHoliday(to) && to - from <= LONGEST_SUMMER_SPAN
    return inOneSummer
      ? undefined
      : violated(['studentJobStart', 'studentJobEnd'], { from: { day: from }, to: { day: to } })
  },
  messages: {
    nl: {
      wrong:
        '{from..to} loopt bij dezelfde onderneming een studentenjob naast de overeenkomst, ook buiten juli en augustus.',
      fix: 'Ga de datums na; naast de overeenkomst kan een studentenjob bij dezelfde onderneming alleen in juli en augustus.',
    },
    en: {
      wrong:
        '{from..to} a student job at the same company runs beside the agreement, also outside July and August.',
      fix: 'Verify the dates; beside the agreement a student job at the same company is possible in July and August only.',
    },
    fr: {
      wrong:
        '{from..to}, un job étudiant dans la même entreprise se déroule à côté de la convention, y compris hors juillet et août.',
      fix: "Vérifiez les dates ; à côté de la convention, un job étudiant dans la même entreprise n'est possible qu'en juillet et août.",
    },
  },
})

/** Days from 1 July to 31 August, less one. */
const LONGEST_SUMMER_SPAN = 61

const agreement = {
  scheme: 'DUAAL',
  start: '2024-09-02',
  end: '2026-06-30',
  actualEnd: null,
  studentJobStart: '2025-07-01',
  studentJobEnd: '2025-08-31',
}

export const cases = casesOf(dualStudentJobSameCompany, [
  {
    says: 'the whole summer is open; before or after the agreement so is the whole year',
    rows: [
      agreement,
      { ...agreement, studentJobStart: '2026-07-01', studentJobEnd: '2026-10-31' },
      { ...agreement, actualEnd: '2025-06-30', studentJobStart: '2025-07-15', studentJobEnd: '2025-09-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the last day of June and the first of September are outside it',
    rows: [
      { ...agreement, studentJobStart: '2025-06-30' },
      { ...agreement, studentJobEnd: '2025-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.studentJobStart', '0.studentJobEnd'], args: { from: '30 June 2025' } },
      { at: ['1.studentJobStart', '1.studentJobEnd'], args: { to: '1 September 2025' } },
    ],
  },
  {
    says: 'from one summer to the next is more than a summer',
    rows: [{ ...agreement, end: '2026-08-31', studentJobEnd: '2026-07-01' }],
    verdict: 'violated',
    findings: [{ at: ['studentJobStart', 'studentJobEnd'] }],
  },
  {
    says: 'from one summer into the school year is no summer, nor is a job of one day in June',
    rows: [
      { ...agreement, studentJobStart: '2025-08-25', studentJobEnd: '2025-09-02' },
      { ...agreement, studentJobStart: '2025-06-27', studentJobEnd: '2025-06-27' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.studentJobStart', '0.studentJobEnd'] },
      { at: ['1.studentJobStart', '1.studentJobEnd'], args: { from: '27 June 2025', to: '27 June 2025' } },
    ],
  },
  {
    says: 'a job that began before the agreement counts from the first day of the agreement',
    rows: [{ ...agreement, studentJobStart: '2024-07-01', studentJobEnd: '2024-09-02' }],
    verdict: 'violated',
    findings: [{ at: ['studentJobStart', 'studentJobEnd'], args: { from: '2 September 2024' } }],
  },
  {
    says: 'a job without an end cannot be judged',
    rows: [{ ...agreement, studentJobEnd: null }],
    verdict: 'undecided',
    because: ['studentJobEnd'],
  },
  {
    says: 'nor can one without a start',
    rows: [{ ...agreement, studentJobStart: null }],
    verdict: 'undecided',
    because: ['studentJobStart'],
  },
  {
    says: 'most learners have no such job',
    rows: [{ ...agreement, studentJobStart: null, studentJobEnd: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without actual ends is checked by the ends agreed upon',
    rows: [
      {
        scheme: 'DUAAL',
        start: '2024-09-02',
        end: '2026-06-30',
        studentJobStart: '2025-06-30',
        studentJobEnd: '2025-08-31',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['studentJobStart', 'studentJobEnd'] }],
  },
])
