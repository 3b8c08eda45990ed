/** Whether the route of VDAB still exists from 2023 on was not found. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweAgencyRouteDoubtful } from '../../parameters/index.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweVdabAfter2023 = defineRule({
  id: 'twe-vdab-after-2023',
  title: text('TWE-route VDAB vanaf 2023', 'TWE route VDAB from 2023', 'Voie TWE du VDAB à partir de 2023'),
  table: 'twePathways',
  governedBy: 'start',
  inForce: tweAgencyRouteDoubtful,
  severity: 'warning',
  reads: ['route', 'start'],
  sources: [cite(tweFactsheet)],
  check: ({ route, start }) =>
    route === 'VDAB' ? violated(['route', 'start'], { start: { day: start } }) : undefined,
  messages: {
    nl: {
      wrong: 'Het traject via VDAB begint op {start}; of die route toen nog bestond, is niet gevonden.',
      fix: 'Vraag VDAB of deze route voor de startdatum nog geldt.',
    },
    en: {
      wrong:
        'The pathway through VDAB starts on {start}; whether that route still existed by then was not found.',
      fix: 'Ask VDAB whether this route still holds for the start date.',
    },
    fr: {
      wrong:
        "Le parcours par le VDAB commence le {start} ; il n'est pas certain que cette voie existe encore.",
      fix: 'Demandez au VDAB si cette voie vaut encore à la date de début.',
    },
  },
})

export const cases = casesOf(tweVdabAfter2023, [
  {
    says: 'the route of VDAB is in doubt from the first day of 2023',
    rows: [{ route: 'VDAB', start: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['route', 'start'], args: { start: '1 January 2023' } }],
  },
  { says: 'not on the day before', rows: [{ route: 'VDAB', start: '2022-12-31' }], verdict: 'notApplicable' },
  { says: 'the route of the OCMW goes on', rows: [{ route: 'OCMW', start: '2023-01-01' }], verdict: 'valid' },
  {
    says: 'without a route nobody knows',
    rows: [{ route: null, start: '2023-01-01' }],
    verdict: 'undecided',
    because: ['route'],
  },
])
