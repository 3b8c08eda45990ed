/** From 2026 the employer pays the premium of an individual vocational training. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { trainingPremiumByEmployer } from '../../parameters/index.ts'
import { cite, securexIbo2026, securexIboTable } from '../../sources/index.ts'

/** The start decides, also for trainings that ran already when the payer changed; no source confirms that for those. */
export const iboPayer2026 = defineRule({
  id: 'ibo-payer-2026',
  title: text(
    'Betaler van de IBO-premie vanaf 2026',
    'Payer of the IBO premium from 2026',
    'Payeur de la prime IBO à partir de 2026',
  ),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: trainingPremiumByEmployer,
  severity: 'warning',
  reads: ['start', 'allowancePayer'],
  sources: [cite(securexIbo2026), cite(securexIboTable)],
  check: ({ allowancePayer, start }) =>
    allowancePayer === 'VDAB' ? violated(['allowancePayer', 'start'], { start: { day: start } }) : undefined,
  messages: {
    nl: {
      wrong:
        'VDAB staat vermeld als betaler van de premie voor een individuele beroepsopleiding die op {start} begint, terwijl de werkgever die dan zelf betaalt.',
      fix: 'Ga na wie de premie betaalt en verbeter het planningsblad.',
    },
    en: {
      wrong:
        'VDAB is given as the payer of the premium for an individual vocational training that starts on {start}, whereas by then the employer pays it.',
      fix: 'Verify who pays the premium and correct the planning sheet.',
    },
    fr: {
      wrong:
        "Le VDAB est indiqué comme payeur de la prime d'une formation professionnelle individuelle qui commence le {start}, alors que l'employeur la paie dès lors lui-même.",
      fix: 'Vérifiez qui paie la prime et corrigez la fiche de planification.',
    },
  },
})

export const cases = casesOf(iboPayer2026, [
  {
    says: 'the employer pays from the first day of 2026',
    rows: [{ scheme: 'IBO', start: '2026-01-01', allowancePayer: 'EMPLOYER' }],
    verdict: 'valid',
  },
  {
    says: 'VDAB does not any more',
    rows: [{ scheme: 'IBO', start: '2026-01-01', allowancePayer: 'VDAB' }],
    verdict: 'violated',
    findings: [{ at: ['allowancePayer', 'start'], args: { start: '1 January 2026' } }],
  },
  {
    says: 'VDAB did for a start on the last day of 2025',
    rows: [{ scheme: 'IBO', start: '2025-12-31', allowancePayer: 'VDAB' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a payer nobody knows',
    rows: [{ scheme: 'IBO', start: '2026-01-01', allowancePayer: null }],
    verdict: 'undecided',
    because: ['allowancePayer'],
  },
])
