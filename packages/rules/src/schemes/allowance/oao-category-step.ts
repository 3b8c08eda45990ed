/** The category of a learner's allowance does not go down from one school year to a later one. */
import { formatSchoolYear, schoolYearOf } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cite, vlaanderenAllowance } from '../../sources/index.ts'
import { statedCategory } from './allowance-category.ts'

export const oaoCategoryStep = defineGroupRule({
  id: 'oao-category-step',
  title: text(
    'Categorie van de leervergoeding daalt niet',
    'Category of the allowance does not go down',
    "La catégorie de l'indemnité ne diminue pas",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'allowanceCategory'],
  applies: ({ allowanceCategory }) => allowanceCategory !== null,
  sources: [cite(vlaanderenAllowance)],
  *check(rows) {
    const highestBefore = { category: 0, index: -1 }
    let highestOfYear = { category: 0, index: -1 }
    let year = 0
    for (const [index, row] of rows.entries()) {
      const category = statedCategory(row.allowanceCategory)
      const schoolYear = schoolYearOf(row.start)
      if (schoolYear !== year) {
        if (highestOfYear.category > highestBefore.category) Object.assign(highestBefore, highestOfYear)
        highestOfYear = { category: 0, index: -1 }
        year = schoolYear
      }
      if (category > highestOfYear.category) highestOfYear = { category, index }
      if (category < highestBefore.category)
        yield {
          at: [
            [index, 'allowanceCategory'],
            [highestBefore.index, 'allowanceCategory'],
          ],
          args: { category, before: highestBefore.category, year: formatSchoolYear(schoolYear) },
        }
    }
  },
  messages: {
    nl: {
      wrong:
        'De lerende heeft in {year} categorie {category}, maar had in een vroeger schooljaar al categorie {before}.',
      fix: 'Ga na welke categorie juist is; wat voltooid is, blijft meetellen.',
    },
    en: {
      wrong:
        'The learner is in category {category} in {year}, but was in category {before} already in an earlier school year.',
      fix: 'Find out which category is right; what was finished keeps counting.',
    },
    fr: {
      wrong:
        "L'apprenant est en catégorie {category} en {year}, mais était déjà en catégorie {before} auparavant.",
      fix: 'Vérifiez quelle catégorie est correcte ; ce qui est terminé continue à compter.',
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', learnerId: 'L1' }

export const cases = casesOf(oaoCategoryStep, [
  {
    says: 'a category rises or stays as the years go by',
    rows: [
      { ...oao, start: '2022-09-01', allowanceCategory: '1' },
      { ...oao, start: '2023-09-01', allowanceCategory: '2' },
      { ...oao, start: '2024-09-01', allowanceCategory: '2' },
      { ...oao, learnerId: 'L2', start: '2024-09-01', allowanceCategory: '1' },
    ],
    verdict: 'valid',
  },
  {
    says: 'each later school year below the highest before is a finding, whatever the order of the rows',
    rows: [
      { ...oao, start: '2024-09-01', allowanceCategory: '2' },
      { ...oao, start: '2022-09-01', allowanceCategory: '3' },
      { ...oao, start: '2023-09-01', allowanceCategory: '1' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowanceCategory', '1.allowanceCategory'], args: { category: '2', before: '3' } },
      {
        at: ['2.allowanceCategory', '1.allowanceCategory'],
        args: { category: '1', before: '3', year: '2023-2024' },
      },
    ],
  },
  {
    says: '31 August and 1 September are two school years; within one nothing is compared',
    rows: [
      { ...oao, start: '2023-09-01', allowanceCategory: '2' },
      { ...oao, start: '2024-08-31', allowanceCategory: '1' },
      { ...oao, learnerId: 'L2', start: '2024-08-31', allowanceCategory: '2' },
      { ...oao, learnerId: 'L2', start: '2024-09-01', allowanceCategory: '1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['3.allowanceCategory', '2.allowanceCategory'] }],
  },
  {
    says: 'without a learner there are no years to compare',
    rows: [{ ...oao, learnerId: null, start: '2023-09-01', allowanceCategory: '2' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'an agreement without a category is left out',
    rows: [{ ...oao, start: '2023-09-01', allowanceCategory: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'alternating training exists since 1 September 2016, so nothing is judged before',
    rows: [
      { ...oao, start: '2015-09-01', allowanceCategory: '2' },
      { ...oao, start: '2016-08-31', allowanceCategory: '1' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'from that day on it is',
    rows: [
      { ...oao, start: '2016-09-01', allowanceCategory: '2' },
      { ...oao, start: '2017-09-01', allowanceCategory: '1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.allowanceCategory', '0.allowanceCategory'] }],
  },
])
