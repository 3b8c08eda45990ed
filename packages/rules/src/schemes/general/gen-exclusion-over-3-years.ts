/** VDAB excludes a company for three years at most. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fromReform2023, vdabExclusionMonths } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const genExclusionOver3Years = defineRule({
  id: 'gen-exclusion-over-3-years',
  title: text(
    'Duur van een uitsluiting door VDAB',
    'Length of an exclusion by VDAB',
    "Durée d'une exclusion par le VDAB",
  ),
  table: 'exclusions',
  governedBy: 'from',
  inForce: fromReform2023,
  severity: 'warning',
  reads: ['from', 'to', 'authority'],
  applies: ({ authority }) => authority === null || authority === 'VDAB',
  parameters: { months: vdabExclusionMonths },
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ from, to }, { parameters: { months } }) => {
    const last = lastDayOfPeriod(from, months)
    return to > last ? violated(['to', 'from'], { to: { day: to }, months, last: { day: last } }) : undefined
  },
  messages: {
    nl: {
      wrong: 'De uitsluiting door VDAB loopt tot en met {to}, langer dan {months} maanden.',
      fix: 'Ga de beslissing na; de uitsluiting kan ten hoogste tot en met {last} lopen.',
    },
    en: {
      wrong: 'The exclusion by VDAB runs up to and including {to}, longer than {months} months.',
      fix: 'Verify the decision; the exclusion can run up to and including {last} at most.',
    },
    fr: {
      wrong: "L'exclusion par le VDAB court jusqu'au {to} inclus, soit plus de {months} mois.",
      fix: "Vérifiez la décision ; l'exclusion peut courir au plus tard jusqu'au {last} inclus.",
    },
  },
})

export const cases = casesOf(genExclusionOver3Years, [
  {
    says: 'three years end on the day before the anniversary, also from a leap day',
    rows: [
      { from: '2023-03-15', to: '2026-03-14', authority: 'VDAB' },
      { from: '2024-02-29', to: '2027-02-28', authority: 'VDAB' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is too long',
    rows: [
      { from: '2023-03-15', to: '2026-03-15', authority: 'VDAB' },
      { from: '2024-02-29', to: '2027-03-01', authority: 'VDAB' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.to', '0.from'], args: { months: '36', last: '14 March 2026' } },
      { at: ['1.to', '1.from'], args: { last: '28 February 2027' } },
    ],
  },
  {
    says: 'the limit holds from 1 January 2023',
    rows: [{ from: '2023-01-01', to: '2026-01-01', authority: 'VDAB' }],
    verdict: 'violated',
    findings: [{ at: ['to', 'from'] }],
  },
  {
    says: 'older exclusions and those of a partnership are not judged',
    rows: [
      { from: '2022-12-31', to: '2026-12-30', authority: 'VDAB' },
      { from: '2024-01-01', to: '2030-01-01', authority: 'PARTNERSHIP' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'an exclusion without an end, or by nobody known, cannot be judged',
    rows: [
      { from: '2024-01-01', to: null, authority: 'VDAB' },
      { from: '2024-01-01', to: '2026-12-31', authority: null },
    ],
    verdict: 'undecided',
    because: ['to', 'authority'],
  },
])
