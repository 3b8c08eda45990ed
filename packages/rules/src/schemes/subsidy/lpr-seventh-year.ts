/** From 2025-2026 a seventh year leads to a professional qualification; the learner premium was kept for it. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { seventhYearQualifies } from '../../parameters/index.ts'
import { cite, houtmeyersSeventhYear } from '../../sources/index.ts'
import { agreementOf, concernsLearner, maybeInYearsOf, programmeOf } from './subsidy-request.ts'

export const lprSeventhYear = defineRule({
  id: 'lpr-seventh-year',
  title: text(
    'Leerlingenpremie in een zevende jaar',
    'Learner premium in a seventh year',
    'Prime pour les élèves en septième année',
  ),
  table: 'subsidies',
  severity: 'info',
  reads: ['agreementId', 'kind', 'schoolYear'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: (row) => concernsLearner(row) && maybeInYearsOf(seventhYearQualifies, row.schoolYear),
  consults: { agreements: ['id', 'programmeCode'], programmes: ['code', 'grade'] },
  sources: [cite(houtmeyersSeventhYear)],
  check: ({ agreementId, schoolYear }, { matching }) => {
    const grade = programmeOf(matching, agreementOf(matching, agreementId))?.grade
    if (grade == null) return undecided('agreementId')
    const { from } = seventhYearQualifies
    return grade === '7' && from !== null
      ? violated(['agreementId', 'schoolYear'], { year: schoolYear, from: { day: from } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De lerende volgt in {year} een zevende jaar, dat vanaf {from} tot een beroepskwalificatie leidt in plaats van tot een onderwijskwalificatie.',
      fix: 'Ga na of de aangekondigde decreetswijziging die de leerlingenpremie behoudt, van kracht is.',
    },
    en: {
      wrong:
        'In {year} the learner attends a seventh year, which leads to a professional instead of an education qualification from {from}.',
      fix: 'Verify whether the announced change of the decree that keeps the learner premium is in force.',
    },
    fr: {
      wrong:
        "En {year}, l'apprenant suit une septième année, qui mène à partir du {from} à une qualification professionnelle au lieu d'une qualification d'enseignement.",
      fix: 'Vérifiez si la modification annoncée du décret qui maintient la prime pour les élèves est en vigueur.',
    },
  },
})

const request = { agreementId: 'O1', kind: 'LEARNER', schoolYear: '2025-2026' }
const grade = (of: string | null) => ({
  agreements: [{ id: 'O1', programmeCode: '12345' }],
  programmes: [{ code: '12345', grade: of }],
})

export const cases = casesOf(lprSeventhYear, [
  { says: 'the third stage has not changed', rows: [request], tables: grade('3'), verdict: 'valid' },
  {
    says: 'the seventh year has, from school year 2025-2026',
    rows: [request],
    tables: grade('7'),
    verdict: 'violated',
    findings: [{ at: ['agreementId', 'schoolYear'], args: { year: '2025-2026', from: '1 September 2025' } }],
  },
  {
    says: 'before, nothing is to be verified, nor for the company subsidy',
    rows: [
      { ...request, schoolYear: '2024-2025' },
      { ...request, kind: 'COMPANY' },
    ],
    tables: grade('7'),
    verdict: 'notApplicable',
  },
  {
    says: 'a programme without a stage may be a seventh year',
    rows: [request],
    tables: grade(null),
    verdict: 'undecided',
    because: ['agreementId'],
  },
])
