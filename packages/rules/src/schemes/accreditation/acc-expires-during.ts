/** An accreditation that expires while the agreement runs asks for a renewal. */
import { addDays, type Day } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, commerceTrainingAccreditation } from '../../sources/index.ts'
import {
  type Accreditation,
  forWorkplace,
  holdsOn,
  lastDay,
  ofDatedAccreditations,
} from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accExpiresDuring = defineRule({
  id: 'acc-expires-during',
  title: text(
    'Erkenning verstrijkt tijdens de overeenkomst',
    'Accreditation expires during the agreement',
    "L'agrément expire pendant la convention",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  mayLack: ['actualEnd', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  consults: { accreditations: ['companyNo', 'validFrom', 'validTo'] },
  mayConsult: ofDatedAccreditations,
  sources: [cite(commerceTrainingAccreditation)],
  check: (agreement, { matching }) => {
    const { companyNo, start, end, actualEnd } = agreement
    const found = forWorkplace(matching('accreditations', 'companyNo', companyNo), agreement)
    const covered = lastCovered(found, start)
    const last = lastDay({ end, actualEnd })
    return covered !== undefined && covered < last
      ? violated([actualEnd === null ? 'end' : 'actualEnd', 'companyNo'], {
          to: { day: covered },
          last: { day: last },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De erkenning verstrijkt op {to}, terwijl de overeenkomst tot en met {last} loopt.',
      fix: 'Vraag op tijd een verlenging van de erkenning aan.',
    },
    en: {
      wrong: 'The accreditation expires on {to}, while the agreement runs until {last}.',
      fix: 'Request a renewal of the accreditation in time.',
    },
    fr: {
      wrong: "L'agrément expire le {to}, alors que la convention court jusqu'au {last} inclus.",
      fix: "Demandez à temps un renouvellement de l'agrément.",
    },
  },
})

/** Last day of the unbroken cover that holds on a day; undefined where none does or where it has no end. */
function lastCovered(accreditations: readonly Accreditation[], start: Day): Day | undefined {
  const byStart = [...accreditations].sort((a, b) => (a.validFrom ?? 0) - (b.validFrom ?? 0))
  let covered: Day | undefined
  for (const accreditation of byStart) {
    const { validFrom, validTo, cancelledOn } = accreditation
    const continues = covered !== undefined && validFrom != null && validFrom <= addDays(covered, 1)
    if (!continues && holdsOn(accreditation, start) !== true) continue
    if (validTo == null) return undefined
    // A cancelled renewal does not prolong; a cancellation itself is the business of acc-cancelled-running.
    if (continues && cancelledOn != null) continue
    if (covered === undefined || validTo > covered) covered = validTo
  }
  return covered
}

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2024-09-01', end: '2025-06-30', actualEnd: null }
const accreditation = { companyNo, validFrom: '2020-07-01', validTo: '2025-06-30', cancelledOn: null }

export const cases = casesOf(accExpiresDuring, [
  {
    says: 'an accreditation may expire on the last day of the agreement',
    rows: [agreement],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'a day earlier asks for a renewal',
    rows: [agreement],
    tables: { accreditations: [{ ...accreditation, validTo: '2025-06-29' }] },
    verdict: 'violated',
    findings: [{ at: ['end', 'companyNo'], args: { to: '29 June 2025', last: '30 June 2025' } }],
  },
  {
    says: 'an agreement that ended counts to its actual end',
    rows: [
      { ...agreement, actualEnd: '2025-01-31' },
      { ...agreement, actualEnd: '2025-02-01' },
    ],
    tables: { accreditations: [{ ...accreditation, validTo: '2025-01-31' }] },
    verdict: 'violated',
    findings: [{ at: ['1.actualEnd', '1.companyNo'], args: { last: '1 February 2025' } }],
  },
  {
    says: 'a renewal without a gap is what is expected, whatever the order of the rows',
    rows: [agreement],
    tables: {
      accreditations: [
        { ...accreditation, validFrom: '2025-02-01', validTo: '2030-01-31' },
        { ...accreditation, validTo: '2025-01-31' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'a gap of one day is a gap, and a renewal that was cancelled none',
    rows: [agreement],
    tables: {
      accreditations: [
        { ...accreditation, validTo: '2025-01-31' },
        { ...accreditation, validFrom: '2025-02-02', validTo: '2030-02-01' },
        { ...accreditation, validFrom: '2025-01-01', validTo: '2029-12-31', cancelledOn: '2025-01-15' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['end', 'companyNo'], args: { to: '31 January 2025' } }],
  },
  {
    says: 'an agreement that no accreditation covers on its start is judged by acc-valid-on-start',
    rows: [{ ...agreement, start: '2020-06-30' }],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'without an end nobody knows whether it outlasts the accreditation',
    rows: [{ ...agreement, end: null }],
    tables: { accreditations: [accreditation] },
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'BIS' }],
    tables: { accreditations: [{ ...accreditation, validTo: '2024-12-31' }] },
    verdict: 'notApplicable',
  },
])
