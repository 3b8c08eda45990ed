/** The route of VDAB is for job seekers without work. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweRouteVdab = defineRule({
  id: 'twe-route-vdab',
  title: text(
    'TWE-route VDAB: niet-werkend',
    'TWE route VDAB: without work',
    "Voie TWE du VDAB : demandeur d'emploi inoccupé",
  ),
  table: 'twePathways',
  severity: 'error',
  reads: ['route', 'employed'],
  applies: ({ route }) => route === null || route === 'VDAB',
  sources: [cite(tweFactsheet), cite(tweDecision2016)],
  check: ({ employed }) => (employed ? violated(['employed', 'route']) : undefined),
  messages: {
    nl: {
      wrong: 'Het traject loopt via VDAB, maar de persoon was bij de start aan het werk.',
      fix: 'Ga de toestand bij de start na; deze route is voor niet-werkende werkzoekenden.',
    },
    en: {
      wrong: 'The pathway runs through VDAB, but the person was in work at the start.',
      fix: 'Verify the status at the start; this route is for job seekers without work.',
    },
    fr: {
      wrong: 'Le parcours passe par le VDAB, mais la personne travaillait au début.',
      fix: "Vérifiez la situation au début ; cette voie est destinée aux demandeurs d'emploi inoccupés.",
    },
  },
})

export const cases = casesOf(tweRouteVdab, [
  {
    says: 'a job seeker without work may take it',
    rows: [{ route: 'VDAB', employed: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'who works may not',
    rows: [{ route: 'VDAB', employed: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['employed', 'route'] }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ route: 'VDAB', employed: null }],
    verdict: 'undecided',
    because: ['employed'],
  },
  {
    says: 'without a route nobody knows which condition holds',
    rows: [{ route: null, employed: 'ja' }],
    verdict: 'undecided',
    because: ['route'],
  },
  {
    says: 'the route of the OCMW asks something else',
    rows: [{ route: 'OCMW', employed: 'ja' }],
    verdict: 'notApplicable',
  },
])
