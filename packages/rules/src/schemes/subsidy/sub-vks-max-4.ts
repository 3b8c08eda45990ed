/** In secondary education the subsidy is for programmes up to level 4 of the Flemish qualification structure. */
import { schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyMaximumVksLevel } from '../../parameters/index.ts'
import { cite, herwinSubsidyProgrammes, pratoSubsidy } from '../../sources/index.ts'
import { agreementOf, concernsCompany, inSchoolYear, programmeOf } from './subsidy-request.ts'

/** Adult education has no condition on the level. */
export const subVksMax4 = defineRule({
  id: 'sub-vks-max-4',
  title: text('Niveau van de opleiding', 'Level of the programme', 'Niveau de la formation'),
  table: 'subsidies',
  severity: 'warning',
  reads: ['agreementId', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'scheme', 'programmeCode'], programmes: ['code', 'vksLevel'] },
  sources: [cite(pratoSubsidy), cite(herwinSubsidyProgrammes)],
  check: ({ agreementId, schoolYear }, { matching }) => {
    const year = schoolYearOfText(schoolYear)
    const maximum = year === undefined ? undefined : inSchoolYear(subsidyMaximumVksLevel, year)
    if (maximum === undefined) return undecided('schoolYear')
    const agreement = agreementOf(matching, agreementId)
    if (agreement?.scheme === 'DUAALVO') return undefined
    const level = programmeOf(matching, agreement)?.vksLevel
    if (agreement?.scheme == null || level == null) return undecided('agreementId')
    return level > maximum ? violated(['agreementId'], { level, maximum }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'De opleiding heeft VKS-niveau {level}; de premie is in het secundair onderwijs voor opleidingen tot en met niveau {maximum}.',
      fix: 'Ga na of voor deze opleiding een uitzondering geldt.',
    },
    en: {
      wrong:
        'The programme is at VKS level {level}; in secondary education the subsidy is for programmes up to level {maximum}.',
      fix: 'Verify whether an exception holds for this programme.',
    },
    fr: {
      wrong:
        "La formation est de niveau VKS {level} ; dans l'enseignement secondaire, la prime vaut pour les formations jusqu'au niveau {maximum}.",
      fix: "Vérifiez si une exception s'applique à cette formation.",
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const level = (vksLevel: string | null, scheme: string | null = 'DUAAL') => ({
  agreements: [{ id: 'O1', scheme, programmeCode: '12345' }],
  programmes: [{ code: '12345', vksLevel }],
})

export const cases = casesOf(subVksMax4, [
  { says: 'level 4 gives a right', rows: [request], tables: level('4'), verdict: 'valid' },
  {
    says: 'level 5 gives none without an exception',
    rows: [request],
    tables: level('5'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], args: { level: '5', maximum: '4' } }],
  },
  {
    says: 'adult education has no condition on the level',
    rows: [request],
    tables: level('5', 'DUAALVO'),
    verdict: 'valid',
  },
  {
    says: 'a programme without a level cannot be judged',
    rows: [request],
    tables: level(null),
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'nor can a request without a school year that can be read',
    rows: [{ ...request, schoolYear: '2024' }],
    tables: level('4'),
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the learner premium has no such condition here',
    rows: [{ ...request, kind: 'LEARNER' }],
    tables: level('5'),
    verdict: 'notApplicable',
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: level('5'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: level('5'),
    verdict: 'notApplicable',
  },
])
