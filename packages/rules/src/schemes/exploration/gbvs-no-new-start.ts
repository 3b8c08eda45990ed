/** No specialised vocational exploration internship starts any more since the reform of 2023. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fromReform2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const gbvsNoNewStart = defineRule({
  id: 'gbvs-no-new-start',
  title: text(
    'Geen nieuwe gespecialiseerde beroepsverkennende stages',
    'No new specialised vocational exploration internships',
    "Pas de nouveaux stages d'exploration professionnelle spécialisée",
  ),
  table: 'agreements',
  schemes: ['GBVS'],
  severity: 'error',
  reads: ['start', 'scheme'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ start }) => {
    const { from } = fromReform2023
    return from !== null && start >= from
      ? violated(['start', 'scheme'], { start: { day: start }, from: { day: from } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De gespecialiseerde beroepsverkennende stage begint op {start}, maar vanaf {from} zijn er geen nieuwe meer mogelijk.',
      fix: 'Verbeter de startdatum, of kies een werkervaringsstage of een gewone beroepsverkennende stage.',
    },
    en: {
      wrong:
        'The specialised vocational exploration internship starts on {start}, but no new ones are possible from {from}.',
      fix: 'Correct the start date, or choose a work experience internship or an ordinary vocational exploration internship.',
    },
    fr: {
      wrong:
        "Le stage d'exploration professionnelle spécialisée commence le {start}, mais plus aucun ne peut débuter à partir du {from}.",
      fix: "Corrigez la date de début, ou choisissez un stage d'expérience professionnelle ou un stage d'exploration professionnelle ordinaire.",
    },
  },
})

export const cases = casesOf(gbvsNoNewStart, [
  {
    says: 'a start on 31 December 2022 is still allowed',
    rows: [{ scheme: 'GBVS', start: '2022-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'a start on 1 January 2023 is not',
    rows: [{ scheme: 'GBVS', start: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'scheme'], args: { start: '1 January 2023', from: '1 January 2023' } }],
  },
  {
    says: 'the ordinary exploration internship was not abolished',
    rows: [{ scheme: 'BVS', start: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'GBVS', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
