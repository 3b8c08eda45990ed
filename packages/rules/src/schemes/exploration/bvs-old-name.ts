/** Until 31 August 2018 the vocational exploration internship was called orientation internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { orientationName } from '../../parameters/index.ts'
import { agoriaReform, cite } from '../../sources/index.ts'

export const bvsOldName = defineRule({
  id: 'bvs-old-name',
  title: text(
    'Oude naam van de beroepsverkennende stage',
    'Former name of the vocational exploration internship',
    "Ancien nom du stage d'exploration professionnelle",
  ),
  table: 'agreements',
  schemes: ['BVS'],
  severity: 'info',
  reads: ['start', 'scheme'],
  sources: [cite(agoriaReform)],
  check: ({ start }) => {
    const { to } = orientationName
    return to !== null && start <= to
      ? violated(['scheme', 'start'], { start: { day: start }, to: { day: to } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De stage begint op {start}; tot en met {to} heette ze “oriënterende stage”.',
      fix: 'Gebruik in stukken over die periode de oude naam; aan de rij hoeft niets te veranderen.',
    },
    en: {
      wrong:
        'The internship starts on {start}; up to and including {to} it was called orientation internship (oriënterende stage).',
      fix: 'Use the former name in documents about that period; the row need not change.',
    },
    fr: {
      wrong:
        "Le stage commence le {start} ; jusqu'au {to} inclus, il s'appelait « stage d'orientation » (oriënterende stage).",
      fix: "Utilisez l'ancien nom dans les documents de cette période ; la ligne peut rester telle quelle.",
    },
  },
})

export const cases = casesOf(bvsOldName, [
  {
    says: 'on 31 August 2018 it was still an orientation internship',
    rows: [{ scheme: 'BVS', start: '2018-08-31' }],
    verdict: 'violated',
    findings: [{ at: ['scheme', 'start'], args: { to: '31 August 2018' } }],
  },
  {
    says: 'the old name in the sheet means the same scheme',
    rows: [{ scheme: 'oriënterende stage', start: '2018-08-31' }],
    verdict: 'violated',
    findings: [{ at: ['scheme', 'start'] }],
  },
  {
    says: 'from 1 September 2018 it has its present name',
    rows: [{ scheme: 'BVS', start: '2018-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'other internships kept their names',
    rows: [{ scheme: 'GBVS', start: '2018-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date the name is not known',
    rows: [{ scheme: 'BVS', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
