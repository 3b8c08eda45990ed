/** Chapter 2: accreditation of companies, establishments and mentors. */
export { accreditationDecisions } from './2-01-applications.ts'
export { decisionLeadTime } from './2-02-lead-time.ts'
export { accredited } from './2-03-accredited.ts'
export { companiesByActivity } from './2-04-activity-and-size.ts'
export { cancelledAccreditations } from './2-05-cancelled.ts'
export { activeCompanies } from './2-06-active.ts'
export { mentorsBySector } from './2-07-mentors.ts'
export { mentorLoad } from './2-08-learners-per-mentor.ts'
