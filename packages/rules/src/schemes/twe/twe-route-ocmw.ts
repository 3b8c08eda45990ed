/** The route of the OCMW is for persons with a living wage or its equivalent. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweRouteOcmw = defineRule({
  id: 'twe-route-ocmw',
  title: text(
    'TWE-route OCMW: (equivalent) leefloon',
    'TWE route OCMW: living wage or its equivalent',
    "Voie TWE du CPAS : revenu d'intégration ou équivalent",
  ),
  table: 'twePathways',
  severity: 'error',
  reads: ['route', 'start', 'incomeSupport'],
  mayBeEmpty: ['incomeSupportUntil', 'end'],
  mayLack: ['incomeSupportUntil', 'end'],
  applies: ({ route }) => route === null || route === 'OCMW',
  sources: [cite(tweFactsheet), cite(tweDecision2016)],
  check: ({ incomeSupport, incomeSupportUntil, start, end }) => {
    if (incomeSupport === 'NONE') return violated(['incomeSupport', 'route'])
    if (incomeSupportUntil === null) return undefined
    const args = { until: { day: incomeSupportUntil }, start: { day: start } }
    if (incomeSupportUntil < start)
      return violated(['incomeSupportUntil', 'start', 'route'], args, 'lostBefore')
    return end === null || incomeSupportUntil < end
      ? violated(['incomeSupportUntil', 'route'], args, 'lostLater')
      : undefined
  },
  messages: {
    nl: {
      wrong: 'Het traject loopt via het OCMW, maar de persoon had bij de start geen (equivalent) leefloon.',
      fix: 'Ga het leefloon bij de start na, of kies een andere route.',
    },
    en: {
      wrong:
        'The pathway runs through the OCMW, but the person had no living wage or its equivalent at the start.',
      fix: 'Verify the living wage at the start, or choose another route.',
    },
    fr: {
      wrong:
        "Le parcours passe par le CPAS, mais la personne n'avait pas de revenu d'intégration (ou équivalent) au début.",
      fix: "Vérifiez le revenu d'intégration au début, ou choisissez une autre voie.",
    },
  },
  variants: {
    lostBefore: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Het traject loopt via het OCMW, maar het leefloon eindigde op {until}, vóór de start op {start}.',
          fix: 'Ga het leefloon bij de start na, of kies een andere route.',
        },
        en: {
          wrong:
            'The pathway runs through the OCMW, but the living wage ended on {until}, before the start on {start}.',
          fix: 'Verify the living wage at the start, or choose another route.',
        },
        fr: {
          wrong:
            "Le parcours passe par le CPAS, mais le revenu d'intégration a pris fin le {until}, avant le début le {start}.",
          fix: "Vérifiez le revenu d'intégration au début, ou choisissez une autre voie.",
        },
      },
    },
    lostLater: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'Het leefloon eindigt op {until}, tijdens het traject dat op {start} begon.',
          fix: 'De toestand bij de start telt; u hoeft niets te doen.',
        },
        en: {
          wrong: 'The living wage ends on {until}, during the pathway that started on {start}.',
          fix: 'The status at the start counts; nothing needs to be done.',
        },
        fr: {
          wrong: "Le revenu d'intégration prend fin le {until}, pendant le parcours commencé le {start}.",
          fix: "C'est la situation au début qui compte ; vous n'avez rien à faire.",
        },
      },
    },
  },
})

const pathway = {
  route: 'OCMW',
  start: '2020-01-01',
  end: '2020-12-31',
  incomeSupport: 'LEEFLOON',
  incomeSupportUntil: null,
}

export const cases = casesOf(tweRouteOcmw, [
  {
    says: 'a living wage or its equivalent opens the route',
    rows: [
      pathway,
      { ...pathway, incomeSupport: 'EQUIVALENT' },
      { ...pathway, incomeSupportUntil: '2020-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'without it the route is closed',
    rows: [{ ...pathway, incomeSupport: 'geen' }],
    verdict: 'violated',
    findings: [{ at: ['incomeSupport', 'route'] }],
  },
  {
    says: 'a living wage that ended the day before the start was lost',
    rows: [{ ...pathway, incomeSupportUntil: '2019-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['incomeSupportUntil', 'start', 'route'], variant: 'lostBefore' }],
  },
  {
    says: 'a living wage lost on the way is only worth a hint',
    rows: [
      { ...pathway, incomeSupportUntil: '2020-01-01' },
      { ...pathway, incomeSupportUntil: '2020-12-30' },
      { ...pathway, end: null, incomeSupportUntil: '2020-06-30' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.incomeSupportUntil', '0.route'], variant: 'lostLater' },
      { at: ['1.incomeSupportUntil', '1.route'], variant: 'lostLater' },
      { at: ['2.incomeSupportUntil', '2.route'], variant: 'lostLater' },
    ],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ ...pathway, incomeSupport: null }],
    verdict: 'undecided',
    because: ['incomeSupport'],
  },
  {
    says: 'the route of VDAB asks something else',
    rows: [{ ...pathway, route: 'VDAB', incomeSupport: 'geen' }],
    verdict: 'notApplicable',
  },
])
