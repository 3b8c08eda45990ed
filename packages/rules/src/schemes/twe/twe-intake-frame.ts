/** The intake follows one frame of four elements. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

const elements = ['strengthsAsked', 'experienceMapped', 'barriersEstimated', 'potentialAnalysed'] as const

export const tweIntakeFrame = defineRule({
  id: 'twe-intake-frame',
  title: text(
    'Vier elementen van de intake',
    'Four elements of the intake',
    "Quatre éléments de l'évaluation d'entrée",
  ),
  table: 'twePathways',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['strengthsAsked', 'experienceMapped', 'barriersEstimated', 'potentialAnalysed'],
  sources: [cite(tweFactsheet)],
  check: (row) => {
    const [first, ...others] = elements.filter((element) => row[element] !== true)
    return first === undefined
      ? undefined
      : violated([first, ...others], { present: elements.length - 1 - others.length, all: elements.length })
  },
  messages: {
    nl: {
      wrong: 'Van de {all} elementen van de intake zijn er {present} vermeld.',
      fix: 'Vul de sterktes en drempels, de werkervaring, de inschatting van de drempels en de analyse van het leerpotentieel aan.',
    },
    en: {
      wrong: 'Of the {all} elements of the intake, {present} are on record.',
      fix: 'Complete the strengths and barriers asked, the work experience, the estimate of the barriers and the analysis of the learning potential.',
    },
    fr: {
      wrong: "Sur les {all} éléments de l'évaluation d'entrée, {present} sont mentionnés.",
      fix: "Complétez les forces et freins, l'expérience professionnelle, l'évaluation des freins et l'analyse du potentiel d'apprentissage.",
    },
  },
})

const intake = {
  strengthsAsked: 'ja',
  experienceMapped: 'ja',
  barriersEstimated: 'ja',
  potentialAnalysed: 'ja',
}

export const cases = casesOf(tweIntakeFrame, [
  { says: 'all four are on record', rows: [intake], verdict: 'valid' },
  {
    says: 'one of four is missing, said or empty',
    rows: [
      { ...intake, barriersEstimated: 'nee' },
      { ...intake, experienceMapped: null, potentialAnalysed: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.barriersEstimated'], args: { present: '3', all: '4' } },
      { at: ['1.experienceMapped', '1.potentialAnalysed'], args: { present: '2' } },
    ],
  },
  {
    says: 'a cell that cannot be read decides nothing',
    rows: [{ ...intake, strengthsAsked: 'misschien' }],
    verdict: 'undecided',
    because: ['strengthsAsked'],
  },
  {
    says: 'a sheet without one of the columns cannot be checked',
    rows: [{ strengthsAsked: 'ja', experienceMapped: 'ja', barriersEstimated: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['potentialAnalysed'],
  },
])
