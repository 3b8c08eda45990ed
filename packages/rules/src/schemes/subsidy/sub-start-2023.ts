/** The company subsidy and the learner premium exist from school year 2023-2024. */
import { firstDayOf, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, subsidyRegime } from '../../parameters/index.ts'
import { cite, groupsSubsidy2023, pratoSubsidy, vlaanderenLearnerPremium } from '../../sources/index.ts'

export const subStart2023 = defineRule({
  id: 'sub-start-2023',
  title: text(
    'Eerste schooljaar van de premie',
    'First school year of the subsidy',
    'Première année scolaire de la prime',
  ),
  table: 'subsidies',
  severity: 'error',
  reads: ['schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: ({ decision }) => decision !== 'REFUSED',
  sources: [cite(pratoSubsidy), cite(groupsSubsidy2023), cite(vlaanderenLearnerPremium)],
  check: ({ schoolYear, kind }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    if (inRegime(subsidyRegime, firstDayOf(year))) return undefined
    return violated(['schoolYear', 'kind'], { year: schoolYear }, kind === 'LEARNER' ? 'learner' : undefined)
  },
  messages: {
    nl: {
      wrong: 'De premie kwalificerend werkplekleren bestond nog niet in {year}; toen was er de stagebonus.',
      fix: 'Verbeter het schooljaar, of verwijder de rij als het om een stagebonus gaat.',
    },
    en: {
      wrong:
        'The subsidy for qualifying workplace learning did not exist in {year}; there was the stagebonus.',
      fix: 'Correct the school year, or remove the row if it is about a stagebonus.',
    },
    fr: {
      wrong:
        "La prime pour l'apprentissage qualifiant n'existait pas encore en {year} ; il y avait alors la prime de stage (stagebonus).",
      fix: "Corrigez l'année scolaire, ou supprimez la ligne s'il s'agit d'une prime de stage.",
    },
  },
  variants: {
    learner: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De leerlingenpremie bestond nog niet in {year}; toen was er de startbonus.',
          fix: 'Verbeter het schooljaar, of verwijder de rij als het om een startbonus gaat.',
        },
        en: {
          wrong: 'The learner premium did not exist in {year}; there was the startbonus.',
          fix: 'Correct the school year, or remove the row if it is about a startbonus.',
        },
        fr: {
          wrong:
            "La prime pour les élèves n'existait pas encore en {year} ; il y avait alors la prime de démarrage (startbonus).",
          fix: "Corrigez l'année scolaire, ou supprimez la ligne s'il s'agit d'une prime de démarrage.",
        },
      },
    },
  },
})

export const cases = casesOf(subStart2023, [
  {
    says: 'school year 2023-2024 is the first',
    rows: [
      { kind: 'COMPANY', schoolYear: '2023-2024' },
      { kind: 'LEARNER', schoolYear: '2023-2024' },
    ],
    verdict: 'valid',
  },
  {
    says: 'in 2022-2023 there were bonuses instead',
    rows: [
      { kind: 'COMPANY', schoolYear: '2022-2023' },
      { kind: 'LEARNER', schoolYear: '2022-2023' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.schoolYear', '0.kind'], args: { year: '2022-2023' } },
      { at: ['1.schoolYear', '1.kind'], variant: 'learner' },
    ],
  },
  {
    says: 'two years that do not follow each other are no school year',
    rows: [{ kind: 'COMPANY', schoolYear: '2022-2024' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'a refused request is left alone',
    rows: [{ kind: 'COMPANY', schoolYear: '2022-2023', decision: 'REFUSED' }],
    verdict: 'notApplicable',
  },
])
