/** A company that VDAB excluded gets no training or internships for three years. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fromReform2023, vdabExclusionMonths } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

const grantedByVdab: readonly string[] = ['WES', 'IBO', 'BVS', 'ACT', 'GBVS']

export const genExcludedByVdab = defineRule({
  id: 'gen-excluded-by-vdab',
  title: text(
    'Onderneming uitgesloten door VDAB',
    'Company excluded by VDAB',
    'Entreprise exclue par le VDAB',
  ),
  table: 'agreements',
  governedBy: 'start',
  inForce: fromReform2023,
  severity: 'error',
  reads: ['scheme', 'companyNo', 'start'],
  consults: { exclusions: ['companyNo', 'from', 'to', 'authority'] },
  parameters: { months: vdabExclusionMonths },
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ scheme, companyNo, start }, { matching, parameters: { months } }) => {
    let unclear = false
    for (const { from, to, authority } of matching('exclusions', 'companyNo', companyNo)) {
      if (authority != null && authority !== 'VDAB') continue
      if (from == null) {
        unclear = true
        continue
      }
      const legal = lastDayOfPeriod(from, months)
      const last = to != null && to < legal ? to : legal
      if (start < from || start > last) continue
      if (authority == null) {
        unclear = true
        continue
      }
      const args = {
        scheme: { table: 'agreements', column: 'scheme', code: scheme },
        from: { day: from },
        last: { day: last },
      } as const
      return grantedByVdab.includes(scheme)
        ? violated(['companyNo', 'start'], args)
        : violated(['companyNo', 'start'], args, 'notGranted')
    }
    return unclear ? undecided('companyNo') : undefined
  },
  messages: {
    nl: {
      wrong: 'VDAB kent deze onderneming {from..last} geen opleidingen of stages toe (“{scheme}”).',
      fix: 'Kies een andere onderneming, of laat de overeenkomst na {last} ingaan.',
    },
    en: {
      wrong: 'VDAB grants this company no training or internships {from..last} (“{scheme}”).',
      fix: 'Choose another company, or let the agreement start after {last}.',
    },
    fr: {
      wrong: "Le VDAB n'accorde à cette entreprise ni formation ni stage {from..last} (« {scheme} »).",
      fix: 'Choisissez une autre entreprise, ou faites débuter la convention après le {last}.',
    },
  },
  variants: {
    notGranted: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'VDAB sloot deze onderneming uit {from..last}; “{scheme}” wordt niet door VDAB toegekend.',
          fix: 'Ga na of deze onderneming een geschikte werkplek is.',
        },
        en: {
          wrong: 'VDAB excluded this company {from..last}; “{scheme}” is not granted by VDAB.',
          fix: 'Verify whether this company is a suitable workplace.',
        },
        fr: {
          wrong:
            "Le VDAB a exclu cette entreprise {from..last} ; « {scheme} » n'est pas accordé par le VDAB.",
          fix: 'Vérifiez si cette entreprise est un lieu de travail adéquat.',
        },
      },
    },
  },
})

const companyNo = '0403019261'
const sanction = { companyNo, from: '2023-03-15', to: null, authority: 'VDAB' }

export const cases = casesOf(genExcludedByVdab, [
  {
    says: 'the sanction binds starts from the day of the decision',
    rows: [
      { scheme: 'WES', companyNo, start: '2023-03-14' },
      { scheme: 'WES', companyNo, start: '2023-03-15' },
    ],
    tables: { exclusions: [sanction] },
    verdict: 'violated',
    findings: [{ at: ['1.companyNo', '1.start'], args: { from: '15 March 2023', last: '14 March 2026' } }],
  },
  {
    says: 'three years end on the day before the anniversary',
    rows: [
      { scheme: 'IBO', companyNo, start: '2026-03-14' },
      { scheme: 'IBO', companyNo, start: '2026-03-15' },
    ],
    tables: { exclusions: [sanction] },
    verdict: 'violated',
    findings: [{ at: ['0.companyNo', '0.start'] }],
  },
  {
    says: 'a shorter sanction binds as long as it was decided, a longer one no longer than the law',
    rows: [
      { scheme: 'WES', companyNo, start: '2024-03-15' },
      { scheme: 'WES', companyNo: '0428759497', start: '2026-03-15' },
    ],
    tables: {
      exclusions: [
        { ...sanction, to: '2024-03-14' },
        { ...sanction, companyNo: '0428759497', to: '2028-03-14' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'BIS and dual learning are not granted by VDAB',
    rows: [
      { scheme: 'BIS', companyNo, start: '2024-01-01' },
      { scheme: 'DUAAL', companyNo, start: '2024-09-01' },
    ],
    tables: { exclusions: [sanction] },
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo', '0.start'], variant: 'notGranted' },
      { at: ['1.companyNo', '1.start'], variant: 'notGranted' },
    ],
  },
  {
    says: 'an exclusion by a partnership, or of another company, is another matter',
    rows: [{ scheme: 'WES', companyNo, start: '2024-01-01' }],
    tables: {
      exclusions: [
        { ...sanction, authority: 'PARTNERSHIP' },
        { ...sanction, companyNo: '0428759497' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'who imposed an exclusion must be known',
    rows: [{ scheme: 'WES', companyNo, start: '2024-01-01' }],
    tables: { exclusions: [{ ...sanction, authority: null }] },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'the sanction exists since 2023',
    rows: [{ scheme: 'WES', companyNo, start: '2022-12-31' }],
    tables: { exclusions: [{ ...sanction, from: '2022-12-01' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'and is applied from 1 January 2023',
    rows: [{ scheme: 'WES', companyNo, start: '2023-01-01' }],
    tables: { exclusions: [{ ...sanction, from: '2023-01-01' }] },
    verdict: 'violated',
    findings: [{ at: ['companyNo', 'start'], args: { last: '31 December 2025' } }],
  },
  {
    says: 'without a table of exclusions nothing can be looked up',
    rows: [{ scheme: 'WES', companyNo, start: '2024-01-01' }],
    verdict: 'notCheckable',
    lacking: ['exclusions'],
  },
])
