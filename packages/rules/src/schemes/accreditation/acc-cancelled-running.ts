/** Agreements end when the accreditation under which they run is cancelled. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, workplaceSanctions } from '../../sources/index.ts'
import { forWorkplace, holdsOn, lastDay, ofDatedAccreditations } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accCancelledRunning = defineRule({
  id: 'acc-cancelled-running',
  title: text(
    'Overeenkomst loopt na opheffing van de erkenning',
    'Agreement runs after the accreditation was cancelled',
    "La convention se poursuit après le retrait de l'agrément",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  mayLack: ['actualEnd', 'programmeCode', 'programmeFormerCode', 'establishmentNo'],
  consults: { accreditations: ['companyNo', 'cancelledOn'] },
  mayConsult: { accreditations: [...ofDatedAccreditations.accreditations, 'appealPending'] },
  sources: [cite(workplaceSanctions)],
  check: (agreement, { matching }) => {
    const { companyNo, start, end, actualEnd } = agreement
    const found = forWorkplace(matching('accreditations', 'companyNo', companyNo), agreement)
    const last = lastDay({ end, actualEnd })
    for (const { cancelledOn, appealPending } of found) {
      if (cancelledOn == null || start >= cancelledOn || last <= cancelledOn) continue
      if (found.some((other) => other.validFrom != null && holdsOn(other, cancelledOn) === true)) continue
      const args = { cancelled: { day: cancelledOn }, last: { day: last } }
      const at = [actualEnd === null ? 'end' : 'actualEnd', 'companyNo'] as const
      return appealPending === true ? violated(at, args, 'appeal') : violated(at, args)
    }
    return undefined
  },
  messages: {
    nl: {
      wrong: 'De erkenning is opgeheven op {cancelled}, maar de overeenkomst loopt tot en met {last}.',
      fix: 'Beëindig de overeenkomst en zoek voor de lerende een andere leerwerkplek.',
    },
    en: {
      wrong: 'The accreditation was cancelled on {cancelled}, but the agreement runs until {last}.',
      fix: 'End the agreement and find another training place for the learner.',
    },
    fr: {
      wrong: "L'agrément a été retiré le {cancelled}, mais la convention court jusqu'au {last} inclus.",
      fix: "Mettez fin à la convention et cherchez un autre lieu d'apprentissage pour l'apprenant.",
    },
  },
  variants: {
    appeal: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De erkenning is opgeheven op {cancelled} en er is beroep ingesteld; de overeenkomst loopt tot en met {last}.',
          fix: 'Volg het beroep op en bereid voor de lerende een andere leerwerkplek voor.',
        },
        en: {
          wrong:
            'The accreditation was cancelled on {cancelled} and an appeal is pending; the agreement runs until {last}.',
          fix: 'Follow the appeal and prepare another training place for the learner.',
        },
        fr: {
          wrong:
            "L'agrément a été retiré le {cancelled} et un recours est pendant ; la convention court jusqu'au {last} inclus.",
          fix: "Suivez le recours et préparez un autre lieu d'apprentissage pour l'apprenant.",
        },
      },
    },
  },
})

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2024-09-01', end: '2025-06-30', actualEnd: null }
const accreditation = { companyNo, validFrom: '2022-01-01', validTo: '2026-12-31', cancelledOn: '2025-02-15' }

export const cases = casesOf(accCancelledRunning, [
  {
    says: 'an agreement that ended on the day of the cancellation does not run after it',
    rows: [{ ...agreement, actualEnd: '2025-02-15' }],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'one that ended a day later did, and one without an actual end does',
    rows: [{ ...agreement, actualEnd: '2025-02-16' }, agreement],
    tables: { accreditations: [accreditation] },
    verdict: 'violated',
    findings: [
      {
        at: ['0.actualEnd', '0.companyNo'],
        args: { cancelled: '15 February 2025', last: '16 February 2025' },
      },
      { at: ['1.end', '1.companyNo'] },
    ],
  },
  {
    says: 'while an appeal is pending the outcome is open',
    rows: [agreement],
    tables: { accreditations: [{ ...accreditation, appealPending: 'ja' }] },
    verdict: 'violated',
    findings: [{ at: ['end', 'companyNo'], variant: 'appeal' }],
  },
  {
    says: 'the accreditation of another programme or establishment is another matter',
    rows: [{ ...agreement, programmeCode: '1220', establishmentNo: '2001234547' }],
    tables: {
      accreditations: [
        { ...accreditation, programmeCode: '1230', establishmentNo: '2001234547' },
        { ...accreditation, programmeCode: '1220', establishmentNo: '2009876543' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'a second accreditation that goes on carries the agreement',
    rows: [agreement],
    tables: { accreditations: [accreditation, { ...accreditation, cancelledOn: null }] },
    verdict: 'valid',
  },
  {
    says: 'a start on or after the cancellation is the business of acc-valid-on-start',
    rows: [{ ...agreement, start: '2025-02-15' }],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'without an end nobody knows whether it still runs',
    rows: [{ ...agreement, end: null }],
    tables: { accreditations: [accreditation] },
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'IBO' }],
    tables: { accreditations: [accreditation] },
    verdict: 'notApplicable',
  },
  {
    says: 'accreditations without a column for their cancellation do not tell',
    rows: [agreement],
    tables: { accreditations: [{ companyNo }] },
    verdict: 'notCheckable',
    lacking: ['accreditations'],
  },
])
