/** A trainee from 2023 has a diploma of higher education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeFrom2023, traineeDiplomaLevel } from '../../parameters/index.ts'
import { cite, vlaanderenTraineePermit } from '../../sources/index.ts'

export const ftrDiplomaVks5 = defineRule({
  id: 'ftr-diploma-vks5',
  title: text(
    'Diploma hoger onderwijs',
    'Diploma of higher education',
    "Diplôme de l'enseignement supérieur",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  reads: ['diplomaVksLevel'],
  mayBeEmpty: ['stillStudying'],
  mayLack: ['stillStudying'],
  applies: ({ stillStudying }) => stillStudying !== true,
  parameters: { level: traineeDiplomaLevel },
  sources: [cite(vlaanderenTraineePermit)],
  check: ({ diplomaVksLevel }, { parameters: { level } }) =>
    diplomaVksLevel < level ? violated(['diplomaVksLevel'], { level, found: diplomaVksLevel }) : undefined,
  messages: {
    nl: {
      wrong: 'Het diploma heeft VKS-niveau {found}, terwijl ten minste niveau {level} nodig is.',
      fix: 'Voeg een diploma van hoger onderwijs toe; wie in het buitenland nog studeert, bewijst de inschrijving.',
    },
    en: {
      wrong: 'The diploma has VKS level {found}, whereas at least level {level} is needed.',
      fix: 'Add a diploma of higher education; who still studies abroad proves the enrolment.',
    },
    fr: {
      wrong: "Le diplôme est de niveau VKS {found}, alors qu'il faut au moins le niveau {level}.",
      fix: "Joignez un diplôme de l'enseignement supérieur ; qui étudie encore à l'étranger prouve son inscription.",
    },
  },
})

const permit = { grantedOn: '2023-01-01', diplomaVksLevel: '5', stillStudying: null }

export const cases = casesOf(ftrDiplomaVks5, [
  { says: 'level five and above', rows: [permit, { ...permit, diplomaVksLevel: '6' }], verdict: 'valid' },
  {
    says: 'level four is too low',
    rows: [
      { ...permit, diplomaVksLevel: '4' },
      { ...permit, diplomaVksLevel: '3', stillStudying: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.diplomaVksLevel'], args: { found: '4', level: '5' } },
      { at: ['1.diplomaVksLevel'] },
    ],
  },
  {
    says: 'who still studies has another proof, and before 2023 any diploma did',
    rows: [
      { ...permit, diplomaVksLevel: '4', stillStudying: 'ja' },
      { ...permit, diplomaVksLevel: '4', grantedOn: '2022-12-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a level nobody knows',
    rows: [{ ...permit, diplomaVksLevel: null }],
    verdict: 'undecided',
    because: ['diplomaVksLevel'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
