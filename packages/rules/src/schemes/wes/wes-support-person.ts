/** The employer supports the trainee of a work experience internship at the workplace. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes } from '../../sources/index.ts'

export const wesSupportPerson = defineRule({
  id: 'wes-support-person',
  title: text(
    'Begeleiding op de werkvloer tijdens de werkervaringsstage',
    'Support at the workplace during the work experience internship',
    "Accompagnement sur le lieu de travail pendant le stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  reads: ['supportPerson'],
  sources: [cite(acertaWes), cite(partenaWes)],
  check: mustBeYes('supportPerson'),
  messages: {
    nl: {
      wrong:
        'Bij de werkgever is niemand aangeduid om de stagiair op de werkvloer te begeleiden, terwijl de werkgever voor die begeleiding instaat.',
      fix: 'Laat de werkgever een begeleider aanduiden; voor die persoon gelden geen voorwaarden van leeftijd of ervaring.',
    },
    en: {
      wrong:
        'Nobody at the employer is designated to support the trainee at the workplace, whereas the employer is responsible for that support.',
      fix: 'Have the employer designate a support person; no conditions of age or experience apply to that person.',
    },
    fr: {
      wrong:
        "Chez l'employeur, personne n'est désigné pour accompagner le stagiaire sur le lieu de travail, alors que l'employeur en est responsable.",
      fix: "Faites désigner un accompagnateur par l'employeur ; aucune condition d'âge ou d'expérience ne s'applique.",
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01' }

export const cases = casesOf(wesSupportPerson, [
  { says: 'a support person is enough', rows: [{ ...stage, supportPerson: 'ja' }], verdict: 'valid' },
  {
    says: 'the employer leaves no trainee without support',
    rows: [{ ...stage, supportPerson: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['supportPerson'] }],
  },
  {
    says: 'the employer owed support from the first day of 2017',
    rows: [{ ...stage, start: '2017-01-01', supportPerson: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['supportPerson'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', supportPerson: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell does not say that support is lacking',
    rows: [{ ...stage, supportPerson: null }],
    verdict: 'undecided',
    because: ['supportPerson'],
  },
])
