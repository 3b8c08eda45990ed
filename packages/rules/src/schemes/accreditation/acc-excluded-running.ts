/** Agreements do not run on while the partnership excludes the company, the establishment or the mentor. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, workplaceSanctions } from '../../sources/index.ts'
import { lastDay } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'
import { concerns, ofExclusions } from './exclusions-of.ts'

export const accExcludedRunning = defineRule({
  id: 'acc-excluded-running',
  title: text(
    'Overeenkomst loopt tijdens een uitsluiting',
    'Agreement runs during an exclusion',
    'La convention se poursuit pendant une exclusion',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['companyNo', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'establishmentNo', 'programmeCode', 'mentorId'],
  mayLack: ['actualEnd', 'establishmentNo', 'programmeCode', 'mentorId'],
  consults: { exclusions: ['companyNo', 'from', 'authority'] },
  mayConsult: ofExclusions,
  sources: [cite(workplaceSanctions)],
  check: (agreement, { matching }) => {
    const { companyNo, start, end, actualEnd } = agreement
    const last = lastDay({ end, actualEnd })
    let unclear = false
    for (const exclusion of matching('exclusions', 'companyNo', companyNo)) {
      const { from, scope } = exclusion
      if (from != null && (start >= from || last < from)) continue
      const concerned = concerns(exclusion, agreement)
      if (concerned === false) continue
      if (concerned === undefined || from == null) {
        unclear = true
        continue
      }
      return violated([actualEnd === null ? 'end' : 'actualEnd', 'companyNo'], {
        from: { day: from },
        last: { day: last },
        scope: { table: 'exclusions', column: 'scope', code: scope ?? 'ALL' },
      })
    }
    return unclear ? undecided('companyNo') : undefined
  },
  messages: {
    nl: {
      wrong:
        'Voor deze onderneming geldt sinds {from} een uitsluiting ({scope}), maar de overeenkomst loopt tot en met {last}.',
      fix: 'Beëindig de overeenkomst en zoek voor de lerende een andere leerwerkplek.',
    },
    en: {
      wrong:
        'This company is under an exclusion since {from} ({scope}), but the agreement runs until {last}.',
      fix: 'End the agreement and find another training place for the learner.',
    },
    fr: {
      wrong:
        "Cette entreprise fait l'objet d'une exclusion depuis le {from} ({scope}), mais la convention court jusqu'au {last} inclus.",
      fix: "Mettez fin à la convention et cherchez un autre lieu d'apprentissage pour l'apprenant.",
    },
  },
})

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2025-01-06', end: '2025-06-30', actualEnd: null }
const exclusion = { companyNo, from: '2025-03-01', to: null, authority: 'PARTNERSHIP', scope: 'ALL' }

export const cases = casesOf(accExcludedRunning, [
  {
    says: 'an agreement that ended on the day before the exclusion does not run during it',
    rows: [{ ...agreement, actualEnd: '2025-02-28' }],
    tables: { exclusions: [exclusion] },
    verdict: 'valid',
  },
  {
    says: 'one that ended on its first day does, and one that goes on too',
    rows: [{ ...agreement, actualEnd: '2025-03-01' }, agreement],
    tables: { exclusions: [exclusion] },
    verdict: 'violated',
    findings: [
      { at: ['0.actualEnd', '0.companyNo'], args: { from: '1 March 2025', last: '1 March 2025' } },
      { at: ['1.end', '1.companyNo'], args: { scope: 'All programmes' } },
    ],
  },
  {
    says: 'a start during the exclusion is the business of acc-company-excluded',
    rows: [{ ...agreement, start: '2025-03-01' }],
    tables: { exclusions: [exclusion] },
    verdict: 'valid',
  },
  {
    says: 'the exclusion of another establishment, or by VDAB, is another matter',
    rows: [{ ...agreement, establishmentNo: '2001234547' }],
    tables: {
      exclusions: [
        { ...exclusion, establishmentNo: '2009876543' },
        { ...exclusion, authority: 'VDAB' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'who imposed an exclusion must be known',
    rows: [agreement],
    tables: { exclusions: [{ ...exclusion, authority: null }] },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'other schemes know no exclusion by a partnership',
    rows: [{ ...agreement, scheme: 'WES' }],
    tables: { exclusions: [exclusion] },
    verdict: 'notApplicable',
  },
])
