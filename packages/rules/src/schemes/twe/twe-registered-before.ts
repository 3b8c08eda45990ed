/** On the route of the OCMW the person registers at VDAB before the start. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { besoxTwe2017, cite } from '../../sources/index.ts'

export const tweRegisteredBefore = defineRule({
  id: 'twe-registered-before',
  title: text(
    'Inschrijving bij VDAB vóór de start',
    'Registration at VDAB before the start',
    'Inscription au VDAB avant le début',
  ),
  table: 'twePathways',
  severity: 'warning',
  reads: ['route', 'vdabRegisteredOn', 'start'],
  applies: ({ route }) => route === null || route === 'OCMW',
  sources: [cite(besoxTwe2017)],
  check: ({ vdabRegisteredOn, start }) =>
    vdabRegisteredOn > start
      ? violated(['vdabRegisteredOn', 'start'], { on: { day: vdabRegisteredOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong: 'De persoon is pas op {on} ingeschreven bij VDAB, na de start van het traject op {start}.',
      fix: 'Ga beide datums na; op de route van het OCMW gaat de inschrijving vooraf.',
    },
    en: {
      wrong: 'The person registered at VDAB only on {on}, after the start of the pathway on {start}.',
      fix: 'Verify both dates; on the route of the OCMW registration comes first.',
    },
    fr: {
      wrong: "La personne ne s'est inscrite au VDAB que le {on}, après le début du parcours le {start}.",
      fix: "Vérifiez les deux dates ; sur la voie du CPAS, l'inscription précède.",
    },
  },
})

export const cases = casesOf(tweRegisteredBefore, [
  {
    says: 'before the start or on that day is in time',
    rows: [
      { route: 'OCMW', vdabRegisteredOn: '2020-02-29', start: '2020-03-01' },
      { route: 'OCMW', vdabRegisteredOn: '2020-03-01', start: '2020-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day after is too late',
    rows: [{ route: 'OCMW', vdabRegisteredOn: '2020-03-02', start: '2020-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['vdabRegisteredOn', 'start'], args: { on: '2 March 2020', start: '1 March 2020' } }],
  },
  {
    says: 'without the date the order is not known',
    rows: [{ route: 'OCMW', vdabRegisteredOn: null, start: '2020-03-01' }],
    verdict: 'undecided',
    because: ['vdabRegisteredOn'],
  },
  {
    says: 'the route of VDAB begins with the registration',
    rows: [{ route: 'VDAB', vdabRegisteredOn: '2020-03-02', start: '2020-03-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a route nobody knows',
    rows: [{ route: null, vdabRegisteredOn: '2020-03-02', start: '2020-03-01' }],
    verdict: 'undecided',
    because: ['route'],
  },
])
