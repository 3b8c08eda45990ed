/** The category of the allowance follows from what the learner has finished. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import {
  cite,
  groupsAllowance2022,
  groupsAllowanceApril2022,
  vlaanderenAllowance,
} from '../../sources/index.ts'
import { categoryYears, possibleCategories, priorColumns, statedCategory } from './allowance-category.ts'

export const oaoCategory = defineRule({
  id: 'oao-category',
  title: text('Categorie van de leervergoeding', 'Category of the allowance', "Catégorie de l'indemnité"),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'error',
  reads: ['allowanceCategory'],
  mayBeEmpty: priorColumns,
  applies: ({ allowanceCategory }) => allowanceCategory !== null,
  parameters: categoryYears,
  sources: [cite(vlaanderenAllowance), cite(groupsAllowance2022), cite(groupsAllowanceApril2022)],
  check: (row, { parameters }) => {
    const stated = statedCategory(row.allowanceCategory)
    const possible = possibleCategories(row, parameters)
    const [least = 1] = possible
    const most = possible.at(-1) ?? least
    if (stated < least) return violated(['allowanceCategory'], { stated, least })
    if (stated > most) return violated(['allowanceCategory'], { stated, most }, 'tooHigh')
    if (possible.length === 1) return undefined
    const [first = 'learnerSecondStageDone', ...others] = priorColumns.filter(
      (column) => row[column] === null,
    )
    return undecided(first, ...others)
  },
  messages: {
    nl: {
      wrong:
        'Het planningsblad vermeldt categorie {stated}, maar met deze vooropleiding hoort de lerende minstens in categorie {least}.',
      fix: 'Verbeter de categorie; een jaar telt als voltooid wanneer de klassenraad beslist dat de lerende verder mag, ook in een andere opleiding.',
    },
    en: {
      wrong:
        'The planning sheet states category {stated}, but with this prior education the learner belongs in category {least} at least.',
      fix: 'Correct the category; a year counts as finished when the class council decides that the learner may progress, in another programme too.',
    },
    fr: {
      wrong:
        "La fiche de planification indique la catégorie {stated}, mais avec cette formation antérieure l'apprenant relève au moins de la catégorie {least}.",
      fix: "Corrigez la catégorie ; une année est terminée lorsque le conseil de classe décide que l'apprenant peut progresser, même dans une autre formation.",
    },
  },
  variants: {
    tooHigh: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Het planningsblad vermeldt categorie {stated}, maar met deze vooropleiding hoort de lerende ten hoogste in categorie {most}.',
          fix: 'Verbeter de categorie of vul de vooropleiding aan.',
        },
        en: {
          wrong:
            'The planning sheet states category {stated}, but with this prior education the learner belongs in category {most} at most.',
          fix: 'Correct the category or complete the prior education.',
        },
        fr: {
          wrong:
            "La fiche de planification indique la catégorie {stated}, mais avec cette formation antérieure l'apprenant relève au plus de la catégorie {most}.",
          fix: 'Corrigez la catégorie ou complétez la formation antérieure.',
        },
      },
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-01' }
const finished = (second: string | null, third: string | null, years: string | null, ov3: string | null) => ({
  ...oao,
  learnerSecondStageDone: second,
  learnerThirdStageFirstYearDone: third,
  learnerAlternatingYearsDone: years,
  learnerOv3Done: ov3,
})

export const cases = casesOf(oaoCategory, [
  {
    says: 'the highest category that holds is the right one',
    rows: [
      { ...finished('nee', 'nee', '0', 'nee'), allowanceCategory: '1' },
      { ...finished('ja', 'nee', '0', 'nee'), allowanceCategory: '2' },
      { ...finished('nee', 'nee', '1', 'nee'), allowanceCategory: '2' },
      { ...finished('ja', 'ja', '0', 'nee'), allowanceCategory: '3' },
      { ...finished('nee', 'nee', '2', 'nee'), allowanceCategory: '3' },
      { ...finished('nee', 'nee', '0', 'ja'), allowanceCategory: '3' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one alternating year lifts the learner to category 2, two years to category 3',
    rows: [
      { ...finished('nee', 'nee', '1', 'nee'), allowanceCategory: '1' },
      { ...finished('ja', 'nee', '2', 'nee'), allowanceCategory: '2' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowanceCategory'], args: { stated: '1', least: '2' } },
      { at: ['1.allowanceCategory'], args: { stated: '2', least: '3' } },
    ],
  },
  {
    says: 'a category above what was finished is wrong too',
    rows: [{ ...finished('nee', 'nee', '0', 'nee'), allowanceCategory: '2' }],
    verdict: 'violated',
    findings: [{ at: ['allowanceCategory'], variant: 'tooHigh', args: { stated: '2', most: '1' } }],
  },
  {
    says: 'a finished first year of the third stage is enough to know category 3',
    rows: [{ ...finished(null, 'ja', null, null), allowanceCategory: '3' }],
    verdict: 'valid',
  },
  {
    says: 'a finished second stage leaves categories 2 and 3 possible',
    rows: [{ ...finished('ja', 'nee', null, 'nee'), allowanceCategory: '2' }],
    verdict: 'undecided',
    because: ['learnerAlternatingYearsDone'],
  },
  {
    says: 'but it rules out category 1, whatever else is not known',
    rows: [{ ...finished('ja', null, null, null), allowanceCategory: '1' }],
    verdict: 'violated',
    findings: [{ at: ['allowanceCategory'] }],
  },
  {
    says: 'what the learner finished is looked up in the table of learners',
    rows: [{ ...oao, learnerId: 'L1', allowanceCategory: '1' }],
    tables: {
      learners: [
        {
          id: 'L1',
          secondStageDone: 'ja',
          thirdStageFirstYearDone: 'nee',
          alternatingYearsDone: '0',
          ov3Done: 'nee',
        },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['allowanceCategory'], args: { least: '2' } }],
  },
  {
    says: 'without columns on prior education nothing can be derived',
    rows: [{ ...oao, allowanceCategory: '2' }],
    verdict: 'notCheckable',
    lacking: [
      'learnerAlternatingYearsDone',
      'learnerOv3Done',
      'learnerSecondStageDone',
      'learnerThirdStageFirstYearDone',
    ],
  },
  {
    says: 'an agreement that states no category is not judged',
    rows: [{ ...finished('ja', 'nee', '0', 'nee'), allowanceCategory: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'alternating training exists since 1 September 2016, so nothing is judged before',
    rows: [{ ...finished('nee', 'nee', '1', 'nee'), start: '2016-08-31', allowanceCategory: '1' }],
    verdict: 'notApplicable',
  },
  {
    says: 'from that day on the category must fit',
    rows: [{ ...finished('nee', 'nee', '1', 'nee'), start: '2016-09-01', allowanceCategory: '1' }],
    verdict: 'violated',
    findings: [{ at: ['allowanceCategory'], args: { least: '2' } }],
  },
])
