/** No agreement starts while the partnership excludes the company, the establishment or the mentor. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, workplaceSanctions } from '../../sources/index.ts'
import { dualSchemes } from './dual-schemes.ts'
import { concerns, ofExclusions } from './exclusions-of.ts'

export const accCompanyExcluded = defineRule({
  id: 'acc-company-excluded',
  title: text('Onderneming uitgesloten', 'Company excluded', 'Entreprise exclue'),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: ['companyNo', 'start'],
  mayBeEmpty: ['establishmentNo', 'programmeCode', 'mentorId'],
  mayLack: ['establishmentNo', 'programmeCode', 'mentorId'],
  consults: { exclusions: ['companyNo', 'from', 'to', 'authority'] },
  mayConsult: ofExclusions,
  sources: [cite(workplaceSanctions), cite(cedefopDual)],
  check: (agreement, { matching }) => {
    const { companyNo, start } = agreement
    let unclear = false
    for (const exclusion of matching('exclusions', 'companyNo', companyNo)) {
      const { from, to, scope } = exclusion
      if ((from != null && start < from) || (to != null && start > to)) continue
      const concerned = concerns(exclusion, agreement)
      if (concerned === false) continue
      if (concerned === undefined || from == null) {
        unclear = true
        continue
      }
      const args = {
        from: { day: from },
        scope: { table: 'exclusions', column: 'scope', code: scope ?? 'ALL' },
      } as const
      return to == null
        ? violated(['companyNo', 'start'], args, 'definitive')
        : violated(['companyNo', 'start'], { ...args, to: { day: to } })
    }
    return unclear ? undecided('companyNo') : undefined
  },
  messages: {
    nl: {
      wrong: 'Voor deze onderneming geldt {from..to} een uitsluiting ({scope}).',
      fix: 'Kies een andere leerwerkplek, of laat de overeenkomst na {to} ingaan.',
    },
    en: {
      wrong: 'This company is under an exclusion {from..to} ({scope}).',
      fix: 'Choose another training place, or let the agreement start after {to}.',
    },
    fr: {
      wrong: "Cette entreprise fait l'objet d'une exclusion {from..to} ({scope}).",
      fix: "Choisissez un autre lieu d'apprentissage, ou faites débuter la convention après le {to}.",
    },
  },
  variants: {
    definitive: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Voor deze onderneming geldt sinds {from} een uitsluiting zonder einddatum ({scope}).',
          fix: 'Kies een andere leerwerkplek.',
        },
        en: {
          wrong: 'This company is under an exclusion without an end date since {from} ({scope}).',
          fix: 'Choose another training place.',
        },
        fr: {
          wrong: "Cette entreprise fait l'objet d'une exclusion sans date de fin depuis le {from} ({scope}).",
          fix: "Choisissez un autre lieu d'apprentissage.",
        },
      },
    },
  },
})

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2025-09-01' }
const exclusion = { companyNo, from: '2025-09-01', to: '2026-08-31', authority: 'PARTNERSHIP', scope: 'ALL' }

export const cases = casesOf(accCompanyExcluded, [
  {
    says: 'the day before and the day after an exclusion are free',
    rows: [
      { ...agreement, start: '2025-08-31' },
      { ...agreement, start: '2026-09-01' },
    ],
    tables: { exclusions: [exclusion] },
    verdict: 'valid',
  },
  {
    says: 'its first and its last day are not',
    rows: [agreement, { ...agreement, start: '2026-08-31' }],
    tables: { exclusions: [exclusion] },
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo', '0.start'], args: { from: '1 September 2025', to: '31 August 2026' } },
      { at: ['1.companyNo', '1.start'], args: { scope: 'All programmes' } },
    ],
  },
  {
    says: 'a definitive exclusion has no end',
    rows: [{ ...agreement, start: '2040-01-01' }],
    tables: { exclusions: [{ ...exclusion, to: null }] },
    verdict: 'violated',
    findings: [{ at: ['companyNo', 'start'], variant: 'definitive' }],
  },
  {
    says: 'the exclusion of one establishment, programme or mentor leaves the others free',
    rows: [
      { ...agreement, establishmentNo: '2001234547', programmeCode: '1220', mentorId: 'M1' },
      { ...agreement, establishmentNo: '2009876543', programmeCode: '1230', mentorId: 'M2' },
    ],
    tables: {
      exclusions: [
        { ...exclusion, establishmentNo: '2005555512' },
        { ...exclusion, scope: 'PROGRAMME', programmeCode: '1230' },
        { ...exclusion, scope: 'MENTOR', mentorId: 'M3' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['1.companyNo', '1.start'], args: { scope: 'One programme' } }],
  },
  {
    says: 'whether an exclusion of one programme concerns the agreement must be known',
    rows: [{ ...agreement, programmeCode: '1220' }],
    tables: { exclusions: [{ ...exclusion, scope: 'PROGRAMME' }] },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'so must its scope be readable',
    rows: [agreement],
    tables: { exclusions: [{ ...exclusion, scope: 'een deel' }] },
    verdict: 'undecided',
    because: ['companyNo', 'start'],
  },
  {
    says: 'VDAB excludes from its own instruments: gen-excluded-by-vdab',
    rows: [agreement],
    tables: { exclusions: [{ ...exclusion, authority: 'VDAB' }] },
    verdict: 'valid',
  },
  {
    says: 'other schemes know no exclusion by a partnership',
    rows: [{ ...agreement, scheme: 'IBO' }],
    tables: { exclusions: [exclusion] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a table of exclusions nothing can be looked up',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['exclusions'],
  },
])
