/** The reform of 2023 named the specialised exploration internship only, so the ordinary one stands: worth verifying. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fromReform2023, inRegime } from '../../parameters/index.ts'
import { acertaWes, cite, pratoWes } from '../../sources/index.ts'

/** One page title says that it was abolished too, and a list of current internships leaves it out. */
export const bvsStillExists = defineRule({
  id: 'bvs-still-exists',
  title: text(
    'Beroepsverkennende stage na de hervorming van 2023',
    'Vocational exploration internship after the reform of 2023',
    "Stage d'exploration professionnelle après la réforme de 2023",
  ),
  table: 'agreements',
  schemes: ['BVS'],
  severity: 'info',
  reads: ['start', 'scheme'],
  sources: [cite(acertaWes), cite(pratoWes)],
  check: ({ start }) =>
    inRegime(fromReform2023, start) ? violated(['scheme', 'start'], { start: { day: start } }) : undefined,
  messages: {
    nl: {
      wrong:
        'Deze beroepsverkennende stage begint op {start}; de hervorming van 2023 schafte alleen de gespecialiseerde af, maar de bronnen zijn daarover niet eensluidend.',
      fix: 'Ga bij VDAB na of de gewone beroepsverkennende stage nog wordt toegekend; de rij zelf is niet fout.',
    },
    en: {
      wrong:
        'This vocational exploration internship starts on {start}; the reform of 2023 abolished only the specialised one, but the sources do not agree on that.',
      fix: 'Verify with VDAB that the ordinary vocational exploration internship is still granted; the row itself is not wrong.',
    },
    fr: {
      wrong:
        "Ce stage d'exploration professionnelle commence le {start} ; la réforme de 2023 n'a supprimé que le stage spécialisé, mais les sources ne concordent pas sur ce point.",
      fix: "Vérifiez auprès du VDAB s'il est encore accordé ; la ligne elle-même n'est pas fausse.",
    },
  },
})

export const cases = casesOf(bvsStillExists, [
  {
    says: 'before the reform nobody doubted it',
    rows: [{ scheme: 'BVS', start: '2022-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'from the first day of 2023 each one is worth verifying',
    rows: [
      { scheme: 'BVS', start: '2023-01-01' },
      { scheme: 'BVS', start: '2026-03-02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme', '0.start'], args: { start: '1 January 2023' } },
      { at: ['1.scheme', '1.start'] },
    ],
  },
  {
    says: 'that the specialised one was abolished is not in doubt',
    rows: [{ scheme: 'GBVS', start: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'BVS', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
