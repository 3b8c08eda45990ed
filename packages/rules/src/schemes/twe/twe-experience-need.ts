/** The assessment records that the person needs recent work experience. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweExperienceNeed = defineRule({
  id: 'twe-experience-need',
  title: text('Nood aan werkervaring', 'Need of work experience', "Besoin d'expérience professionnelle"),
  table: 'twePathways',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['experienceNeed'],
  sources: [cite(tweFactsheet)],
  check: ({ experienceNeed }) =>
    experienceNeed === true
      ? undefined
      : violated(['experienceNeed'], {}, experienceNeed === null ? undefined : 'denied'),
  messages: {
    nl: {
      wrong: 'De inschatting vermeldt niet of de persoon nood heeft aan (recente) werkervaring.',
      fix: 'Vul de inschatting aan.',
    },
    en: {
      wrong: 'The assessment does not say whether the person needs (recent) work experience.',
      fix: 'Complete the assessment.',
    },
    fr: {
      wrong: "L'évaluation n'indique pas si la personne a besoin d'une expérience professionnelle (récente).",
      fix: "Complétez l'évaluation.",
    },
  },
  variants: {
    denied: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Volgens de inschatting heeft de persoon geen nood aan (recente) werkervaring, terwijl het traject daarvoor bedoeld is.',
          fix: 'Ga de inschatting na, of kies een andere weg naar werk.',
        },
        en: {
          wrong:
            'According to the assessment the person does not need (recent) work experience, whereas the pathway is meant for that.',
          fix: 'Verify the assessment, or choose another way to work.',
        },
        fr: {
          wrong:
            "Selon l'évaluation, la personne n'a pas besoin d'une expérience professionnelle (récente), alors que le parcours y est destiné.",
          fix: "Vérifiez l'évaluation, ou choisissez une autre voie vers l'emploi.",
        },
      },
    },
  },
})

export const cases = casesOf(tweExperienceNeed, [
  { says: 'a need that was found is on record', rows: [{ experienceNeed: 'ja' }], verdict: 'valid' },
  {
    says: 'an empty cell means that nothing is on record',
    rows: [{ experienceNeed: null }],
    verdict: 'violated',
    findings: [{ at: ['experienceNeed'] }],
  },
  {
    says: 'a pathway without the need is a question',
    rows: [{ experienceNeed: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['experienceNeed'], variant: 'denied' }],
  },
  {
    says: 'a cell that cannot be read decides nothing',
    rows: [{ experienceNeed: 'misschien' }],
    verdict: 'undecided',
    because: ['experienceNeed'],
  },
  {
    says: 'a sheet without the column holds no assessment',
    rows: [{ learnerId: 'L1' }],
    verdict: 'notCheckable',
    lacking: ['experienceNeed'],
  },
])
