/** A learner who turns eighteen during the agreement leaves the rules on minors on that day. */
import { firstDayOfAge } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { ageOfMajority } from '../../parameters/index.ts'
import { cite, compulsoryEducation, youngWorkers } from '../../sources/index.ts'
import { mayBeMinor } from './may-be-minor.ts'

export const minTurns18 = defineRule({
  id: 'min-turns-18',
  title: text(
    'Meerderjarig tijdens de overeenkomst',
    'Of age during the agreement',
    'Majeur pendant la convention',
  ),
  table: 'agreements',
  governedBy: 'start',
  severity: 'info',
  reads: ['learnerBirth', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  parameters: { majority: ageOfMajority },
  applies: mayBeMinor,
  sources: [cite(youngWorkers), cite(compulsoryEducation)],
  check: ({ learnerBirth, end, actualEnd }, { parameters: { majority } }) => {
    const birthday = firstDayOfAge(learnerBirth, majority)
    return birthday <= (actualEnd ?? end)
      ? violated(['learnerBirth', actualEnd === null ? 'end' : 'actualEnd'], {
          birthday: { day: birthday },
          majority,
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De lerende wordt tijdens de overeenkomst {majority} jaar, op {birthday}; vanaf die dag gelden de regels voor minderjarigen niet meer.',
      fix: 'Er hoeft niets te veranderen; pas zo nodig het uurrooster vanaf die dag aan.',
    },
    en: {
      wrong:
        'The learner reaches the age of {majority} during the agreement, on {birthday}; from that day the rules on minors no longer hold.',
      fix: 'Nothing has to change; adapt the schedule from that day if needed.',
    },
    fr: {
      wrong:
        "L'apprenant atteint l'âge de {majority} ans pendant la convention, le {birthday} ; dès ce jour, les règles pour les mineurs ne s'appliquent plus.",
      fix: "Il n'y a rien à modifier ; adaptez au besoin l'horaire à partir de ce jour.",
    },
  },
})

const agreement = {
  learnerBirth: '2008-03-15',
  start: '2025-09-01',
  end: '2026-03-14',
  actualEnd: null,
}

export const cases = casesOf(minTurns18, [
  {
    says: 'an agreement that ends the day before the birthday falls entirely under the rules on minors',
    rows: [agreement, { ...agreement, end: '2026-06-30', actualEnd: '2026-03-14' }],
    verdict: 'valid',
  },
  {
    says: 'the birthday may be the last day',
    rows: [
      { ...agreement, end: '2026-03-15' },
      { ...agreement, end: '2026-06-30', actualEnd: '2026-04-30' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerBirth', '0.end'], args: { birthday: '15 March 2026', majority: '18' } },
      { at: ['1.learnerBirth', '1.actualEnd'] },
    ],
  },
  {
    says: 'born on 29 February 2008 one is of age on 1 March 2026',
    rows: [
      { ...agreement, learnerBirth: '2008-02-29', end: '2026-02-28' },
      { ...agreement, learnerBirth: '2008-02-29', end: '2026-03-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.learnerBirth', '1.end'], args: { birthday: '1 March 2026' } }],
  },
  {
    says: 'who is eighteen on the first day is no minor',
    rows: [{ ...agreement, learnerBirth: '2007-09-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end nobody knows',
    rows: [{ ...agreement, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
