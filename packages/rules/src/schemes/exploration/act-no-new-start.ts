/** No activation internship starts any more since the reform of 2023. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fromReform2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const actNoNewStart = defineRule({
  id: 'act-no-new-start',
  title: text(
    'Geen nieuwe activeringsstages',
    'No new activation internships',
    "Pas de nouveaux stages d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
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
        'De activeringsstage begint op {start}, maar nieuwe activeringsstages zijn vanaf {from} niet meer mogelijk.',
      fix: 'Verbeter de startdatum, of kies een werkervaringsstage als de stagiair tot de doelgroep daarvan behoort.',
    },
    en: {
      wrong:
        'The activation internship starts on {start}, but no new activation internships are possible from {from}.',
      fix: 'Correct the start date, or choose a work experience internship if the trainee belongs to its target group.',
    },
    fr: {
      wrong:
        "Le stage d'activation commence le {start}, mais plus aucun stage d'activation ne peut débuter à partir du {from}.",
      fix: "Corrigez la date de début, ou choisissez un stage d'expérience professionnelle si le stagiaire appartient à ce groupe cible.",
    },
  },
})

export const cases = casesOf(actNoNewStart, [
  {
    says: 'a start on 31 December 2022 is still allowed',
    rows: [{ scheme: 'ACT', start: '2022-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'a start on 1 January 2023 is not',
    rows: [{ scheme: 'ACT', start: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'scheme'], args: { start: '1 January 2023', from: '1 January 2023' } }],
  },
  {
    says: 'a work experience internship may start in 2023',
    rows: [{ scheme: 'WES', start: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'ACT', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
