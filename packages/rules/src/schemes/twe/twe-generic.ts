/** The assessment records that the person must work mainly on generic competences. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweGeneric = defineRule({
  id: 'twe-generic',
  title: text(
    'Nood aan generieke competenties',
    'Need of generic competences',
    'Besoin de compétences génériques',
  ),
  table: 'twePathways',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['genericNeed'],
  sources: [cite(tweFactsheet)],
  check: ({ genericNeed }) =>
    genericNeed === true
      ? undefined
      : violated(['genericNeed'], {}, genericNeed === null ? undefined : 'denied'),
  messages: {
    nl: {
      wrong: 'De inschatting vermeldt niet of de persoon vooral aan generieke competenties moet werken.',
      fix: 'Vul de inschatting aan.',
    },
    en: {
      wrong: 'The assessment does not say whether the person must work mainly on generic competences.',
      fix: 'Complete the assessment.',
    },
    fr: {
      wrong: "L'évaluation n'indique pas si la personne doit surtout travailler ses compétences génériques.",
      fix: "Complétez l'évaluation.",
    },
  },
  variants: {
    denied: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Volgens de inschatting hoeft de persoon niet vooral aan generieke competenties te werken, terwijl het traject daarvoor bedoeld is.',
          fix: 'Ga de inschatting na, of kies een andere weg naar werk.',
        },
        en: {
          wrong:
            'According to the assessment the person need not work mainly on generic competences, whereas the pathway is meant for that.',
          fix: 'Verify the assessment, or choose another way to work.',
        },
        fr: {
          wrong:
            "Selon l'évaluation, la personne ne doit pas travailler surtout ses compétences génériques, alors que le parcours y est destiné.",
          fix: "Vérifiez l'évaluation, ou choisissez une autre voie vers l'emploi.",
        },
      },
    },
  },
})

export const cases = casesOf(tweGeneric, [
  { says: 'a need that was found is on record', rows: [{ genericNeed: 'ja' }], verdict: 'valid' },
  {
    says: 'an empty cell means that nothing is on record',
    rows: [{ genericNeed: null }],
    verdict: 'violated',
    findings: [{ at: ['genericNeed'] }],
  },
  {
    says: 'a pathway without the need is a question',
    rows: [{ genericNeed: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['genericNeed'], variant: 'denied' }],
  },
  {
    says: 'a cell that cannot be read decides nothing',
    rows: [{ genericNeed: 'misschien' }],
    verdict: 'undecided',
    because: ['genericNeed'],
  },
  {
    says: 'a sheet without the column holds no assessment',
    rows: [{ learnerId: 'L1' }],
    verdict: 'notCheckable',
    lacking: ['genericNeed'],
  },
])
