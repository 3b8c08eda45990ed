/** A specialised vocational exploration internship takes at most 800 hours. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { beforeReform2023, specialisedExplorationHours } from '../../parameters/index.ts'
import { argos, cite } from '../../sources/index.ts'

export const gbvsMax800h = defineRule({
  id: 'gbvs-max-800h',
  title: text(
    'Maximum aantal uren van de gespecialiseerde beroepsverkennende stage',
    'Maximum hours of the specialised vocational exploration internship',
    "Nombre maximal d'heures du stage d'exploration professionnelle spécialisée",
  ),
  table: 'agreements',
  schemes: ['GBVS'],
  governedBy: 'start',
  inForce: beforeReform2023,
  severity: 'warning',
  reads: ['hoursTotal'],
  parameters: { most: specialisedExplorationHours },
  sources: [cite(argos)],
  check: ({ hoursTotal }, { parameters: { most } }) =>
    hoursTotal > most ? violated(['hoursTotal'], { hours: hoursTotal, most }) : undefined,
  messages: {
    nl: {
      wrong:
        'De gespecialiseerde beroepsverkennende stage omvat {hours} uur, meer dan de toegelaten {most} uur.',
      fix: 'Ga het totaal aantal uren na.',
    },
    en: {
      wrong:
        'The specialised vocational exploration internship takes {hours} hours, more than the {most} allowed.',
      fix: 'Verify the total number of hours.',
    },
    fr: {
      wrong:
        "Le stage d'exploration professionnelle spécialisée compte {hours} heures, soit plus que les {most} heures autorisées.",
      fix: "Vérifiez le nombre total d'heures.",
    },
  },
})

const stage = { scheme: 'GBVS', start: '2021-03-01' }

export const cases = casesOf(gbvsMax800h, [
  { says: '800 hours are allowed', rows: [{ ...stage, hoursTotal: '800' }], verdict: 'valid' },
  {
    says: 'half an hour more is not',
    rows: [{ ...stage, hoursTotal: '800,5' }],
    verdict: 'violated',
    findings: [{ at: ['hoursTotal'], args: { hours: '800.5', most: '800' } }],
  },
  {
    says: 'the limit held until the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', hoursTotal: '801' }],
    verdict: 'violated',
    findings: [{ at: ['hoursTotal'] }],
  },
  {
    says: 'a start in 2023 is wrong for another reason',
    rows: [{ ...stage, start: '2023-01-01', hoursTotal: '801' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a total nothing can be said',
    rows: [{ ...stage, hoursTotal: null }],
    verdict: 'undecided',
    because: ['hoursTotal'],
  },
])
