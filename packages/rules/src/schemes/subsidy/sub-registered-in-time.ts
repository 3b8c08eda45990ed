/** The right to the subsidy is lost when the agreement is registered more than three months after its start. */
import { deadline, lastDayOfPeriod, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyRegime, subsidyRegistrationMonths } from '../../parameters/index.ts'
import { cite, katholiekSubsidy, vlaanderenLearnerPremium, vlaanderenSubsidy } from '../../sources/index.ts'
import { agreementOf, concernsCompany, inSchoolYear } from './subsidy-request.ts'

/** Agreements from before the subsidy existed could be registered in its first three months. */
export const subRegisteredInTime = defineRule({
  id: 'sub-registered-in-time',
  title: text(
    'Registratie op tijd voor de premie',
    'Registration in time for the subsidy',
    'Enregistrement à temps pour la prime',
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['agreementId', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'start', 'registeredOn'] },
  sources: [cite(vlaanderenSubsidy), cite(katholiekSubsidy), cite(vlaanderenLearnerPremium)],
  check: ({ agreementId, schoolYear }, { matching }) => {
    const year = schoolYearOfText(schoolYear)
    const months = year === undefined ? undefined : inSchoolYear(subsidyRegistrationMonths, year)
    if (months === undefined) return undecided('schoolYear')
    const { start, registeredOn } = agreementOf(matching, agreementId) ?? {}
    if (start == null || registeredOn == null) return undecided('agreementId')
    const { from } = subsidyRegime
    const last = from !== null && start < from ? lastDayOfPeriod(from, months) : deadline(start, months)
    return registeredOn > last
      ? violated(['agreementId'], { registered: { day: registeredOn }, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst is pas geregistreerd op {registered}; voor de premie moest dat uiterlijk op {last}.',
      fix: 'Ga na of het recht op de premie nog bestaat, of verbeter de datum van de registratie.',
    },
    en: {
      wrong:
        'The agreement was registered only on {registered}; for the subsidy it was due on {last} at the latest.',
      fix: 'Verify whether the right to the subsidy still exists, or correct the registration date.',
    },
    fr: {
      wrong:
        "La convention n'a été enregistrée que le {registered} ; pour la prime, elle devait l'être au plus tard le {last}.",
      fix: "Vérifiez si le droit à la prime existe encore, ou corrigez la date d'enregistrement.",
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const registered = (start: string | null, registeredOn: string | null) => ({
  agreements: [{ id: 'O1', start, registeredOn }],
})

export const cases = casesOf(subRegisteredInTime, [
  {
    says: 'an agreement of 30 November may be registered until 28 February',
    rows: [request],
    tables: registered('2024-11-30', '2025-02-28'),
    verdict: 'valid',
  },
  {
    says: 'three months after 1 September end on 1 December, the day itself included',
    rows: [request],
    tables: registered('2024-09-01', '2024-12-01'),
    verdict: 'valid',
  },
  {
    says: 'the day after is too late',
    rows: [request],
    tables: registered('2024-09-01', '2024-12-02'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], args: { registered: '2 December 2024', last: '1 December 2024' } }],
  },
  {
    says: 'older agreements could be registered until 30 November 2023',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: registered('2022-09-01', '2023-11-30'),
    verdict: 'valid',
  },
  {
    says: 'and not on 1 December',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: registered('2023-08-31', '2023-12-01'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], args: { last: '30 November 2023' } }],
  },
  {
    says: 'an agreement without a registration date cannot be judged',
    rows: [request],
    tables: registered('2024-09-01', null),
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'nor can a request without a school year',
    rows: [{ ...request, schoolYear: 'vorig jaar' }],
    tables: registered('2024-09-01', '2024-12-02'),
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the years of the stage bonus had no such term',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: registered('2022-09-01', '2023-05-01'),
    verdict: 'notApplicable',
  },
])
