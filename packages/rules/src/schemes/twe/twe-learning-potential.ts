/** The person has the potential to reach the labour market within two years. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { tweMaximumMonths, tweRegime } from '../../parameters/index.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweLearningPotential = defineRule({
  id: 'twe-learning-potential',
  title: text(
    'Leerpotentieel voor tijdelijke werkervaring',
    'Learning potential for temporary work experience',
    "Potentiel d'apprentissage pour l'expérience professionnelle temporaire",
  ),
  table: 'twePathways',
  governedBy: 'start',
  inForce: tweRegime,
  severity: 'error',
  reads: ['start'],
  mayBeEmpty: ['learningPotential', 'monthsNeeded'],
  mayLack: ['monthsNeeded'],
  parameters: { months: tweMaximumMonths },
  sources: [cite(tweFactsheet)],
  check: ({ learningPotential, monthsNeeded }, { parameters: { months } }) => {
    if (monthsNeeded !== null && monthsNeeded > months)
      return violated(['monthsNeeded'], { needed: monthsNeeded, months })
    if (learningPotential === false) return violated(['learningPotential'], { months }, 'none')
    if (learningPotential === null && monthsNeeded === null)
      return violated(['learningPotential', 'monthsNeeded'], { months }, 'notRecorded')
    return undefined
  },
  messages: {
    nl: {
      wrong:
        'Volgens de inschatting heeft de persoon {needed} maanden nodig om de arbeidsmarkt te bereiken, meer dan de {months} maanden van het traject.',
      fix: 'Ga de inschatting na, of kies een traject dat beter past.',
    },
    en: {
      wrong:
        'According to the assessment the person needs {needed} months to reach the labour market, more than the {months} months of the pathway.',
      fix: 'Verify the assessment, or choose a pathway that fits better.',
    },
    fr: {
      wrong:
        "Selon l'évaluation, la personne a besoin de {needed} mois pour atteindre le marché du travail, plus que les {months} mois du parcours.",
      fix: "Vérifiez l'évaluation, ou choisissez un parcours plus adapté.",
    },
  },
  variants: {
    none: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Volgens de inschatting heeft de persoon niet genoeg leerpotentieel om de arbeidsmarkt binnen {months} maanden te bereiken.',
          fix: 'Ga de inschatting na, of kies een traject dat beter past.',
        },
        en: {
          wrong:
            'According to the assessment the person has too little learning potential to reach the labour market within {months} months.',
          fix: 'Verify the assessment, or choose a pathway that fits better.',
        },
        fr: {
          wrong:
            "Selon l'évaluation, la personne n'a pas le potentiel d'apprentissage pour atteindre le marché du travail en {months} mois.",
          fix: "Vérifiez l'évaluation, ou choisissez un parcours plus adapté.",
        },
      },
    },
    notRecorded: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De inschatting vermeldt niet of de persoon genoeg leerpotentieel heeft om de arbeidsmarkt binnen {months} maanden te bereiken.',
          fix: 'Vul de inschatting aan.',
        },
        en: {
          wrong:
            'The assessment does not say whether the person has the learning potential to reach the labour market within {months} months.',
          fix: 'Complete the assessment.',
        },
        fr: {
          wrong:
            "L'évaluation n'indique pas si la personne a le potentiel d'apprentissage pour atteindre le marché du travail en {months} mois.",
          fix: "Complétez l'évaluation.",
        },
      },
    },
  },
})

const person = { start: '2020-01-01' }

export const cases = casesOf(tweLearningPotential, [
  {
    says: 'two years are within reach',
    rows: [
      { ...person, learningPotential: 'ja', monthsNeeded: '24' },
      { ...person, learningPotential: 'ja', monthsNeeded: null },
      { ...person, learningPotential: null, monthsNeeded: '12' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a month more is not, whatever the assessment says',
    rows: [{ ...person, learningPotential: 'ja', monthsNeeded: '25' }],
    verdict: 'violated',
    findings: [{ at: ['monthsNeeded'], args: { needed: '25', months: '24' } }],
  },
  {
    says: 'no potential at all is too little',
    rows: [{ ...person, learningPotential: 'nee', monthsNeeded: null }],
    verdict: 'violated',
    findings: [{ at: ['learningPotential'], variant: 'none' }],
  },
  {
    says: 'nothing on record is a warning',
    rows: [{ ...person, learningPotential: null, monthsNeeded: null }],
    verdict: 'violated',
    findings: [{ at: ['learningPotential', 'monthsNeeded'], variant: 'notRecorded' }],
  },
  {
    says: 'a cell that cannot be read decides nothing',
    rows: [{ ...person, learningPotential: 'misschien' }],
    verdict: 'undecided',
    because: ['learningPotential'],
  },
  {
    says: 'before 2017 there were no pathways',
    rows: [{ start: '2016-12-31', learningPotential: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a pathway from 1 January 2017 asks for a potential within two years',
    rows: [{ start: '2017-01-01', learningPotential: 'ja', monthsNeeded: '25' }],
    verdict: 'violated',
    findings: [{ at: ['monthsNeeded'], args: { months: '24' } }],
  },
])
