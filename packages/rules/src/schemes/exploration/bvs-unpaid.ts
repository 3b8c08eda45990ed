/** A vocational exploration internship is not paid. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { argos, cite } from '../../sources/index.ts'

export const bvsUnpaid = defineRule({
  id: 'bvs-unpaid',
  title: text(
    'Beroepsverkennende stage is onbetaald',
    'A vocational exploration internship is unpaid',
    "Le stage d'exploration professionnelle n'est pas rémunéré",
  ),
  table: 'agreements',
  schemes: ['BVS'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['allowance'],
  applies: ({ allowance }) => allowance !== null,
  sources: [cite(argos)],
  check: ({ allowance }) =>
    allowance !== null && allowance > 0
      ? violated(['allowance'], { allowance: { cents: allowance } })
      : undefined,
  messages: {
    nl: {
      wrong:
        "Bij deze beroepsverkennende stage staat een vergoeding van {allowance}, maar zo'n stage is onbetaald.",
      fix: 'Verwijder de vergoeding, of ga na of het om een ander stelsel gaat.',
    },
    en: {
      wrong:
        'This vocational exploration internship shows an allowance of {allowance}, but such an internship is unpaid.',
      fix: 'Remove the allowance, or verify whether this is another scheme.',
    },
    fr: {
      wrong:
        "Ce stage d'exploration professionnelle mentionne une indemnité de {allowance}, alors qu'il n'est pas rémunéré.",
      fix: "Supprimez l'indemnité, ou vérifiez s'il s'agit d'un autre régime.",
    },
  },
})

const stage = { scheme: 'BVS' }

export const cases = casesOf(bvsUnpaid, [
  { says: 'an allowance of zero is none', rows: [{ ...stage, allowance: '0' }], verdict: 'valid' },
  {
    says: 'one cent is an allowance',
    rows: [{ ...stage, allowance: '0,01' }],
    verdict: 'violated',
    findings: [{ at: ['allowance'], args: { allowance: '€0.01' } }],
  },
  {
    says: 'an empty cell records no payment',
    rows: [{ ...stage, allowance: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'an unreadable amount may be a payment',
    rows: [{ ...stage, allowance: 'zie bijlage' }],
    verdict: 'undecided',
    because: ['allowance'],
  },
  {
    says: 'a work experience internship is paid',
    rows: [{ scheme: 'WES', allowance: '200' }],
    verdict: 'notApplicable',
  },
])
