/** The chapters of the report to read: which charts and tables each shows, and whether advice belongs to it. */
import { type Text, text } from '@werkplekleren/rules'

export interface DocumentChapter {
  readonly id: string
  /** Number of the chapter in the names of tables: `1` for `1_4`. */
  readonly tables: string
  readonly title: Text
  readonly shown: readonly ShownTable[]
  /** A place for the advice of the Flemish Partnership. */
  readonly advice: boolean
}

/** A table as it is, or of a wide one the columns with these English headings. */
export interface ShownTable {
  readonly id: string
  readonly columns?: readonly string[]
}

/** After the legal tasks of the Flemish Partnership; the report itself and its quality come last. */
export const documentChapters: readonly DocumentChapter[] = [
  {
    id: 'enrolment',
    tables: '1',
    title: text('Lerenden', 'Learners', 'Apprenants'),
    shown: [{ id: '1_2' }, { id: '1_4' }, { id: '1_6' }, { id: '1_5' }],
    advice: true,
  },
  {
    id: 'accreditation',
    tables: '2',
    title: text('Erkenning van ondernemingen', 'Accreditation of companies', 'Agrément des entreprises'),
    shown: [{ id: '2_3' }, { id: '2_6' }, { id: '2_7' }],
    advice: true,
  },
  {
    id: 'exclusion',
    tables: '3',
    title: text('Uitsluiting van ondernemingen', 'Exclusion of companies', 'Exclusion des entreprises'),
    shown: [{ id: '3_1' }],
    advice: true,
  },
  {
    id: 'agreements',
    tables: '4',
    title: text('Overeenkomsten', 'Agreements', 'Conventions'),
    shown: [
      { id: '4_1' },
      {
        id: '4_6',
        columns: [
          'Early-end rate',
          'Entry cohort',
          'Early-end rate of persons',
          'Re-placement within 60 days',
          'Share without agreement',
        ],
      },
      { id: '4_7', columns: ['Total', 'Share', 'In probation', 'Share in probation'] },
    ],
    advice: true,
  },
  {
    id: 'informing',
    tables: '6',
    title: text('Informeren van ondernemingen', 'Informing companies', 'Information des entreprises'),
    shown: [
      {
        id: '6_1',
        columns: ['Total', 'Companies reached', 'Never accredited before', 'With an application after'],
      },
    ],
    advice: true,
  },
  {
    id: 'support',
    tables: '7',
    title: text(
      'Ondersteunen en mobiliseren van ondernemingen',
      'Supporting and mobilising companies',
      'Soutien et mobilisation des entreprises',
    ),
    shown: [{ id: '7_3' }],
    advice: true,
  },
  {
    id: 'advice',
    tables: '8',
    title: text('Adviezen', 'Advice', 'Avis'),
    shown: [
      {
        id: '8_1',
        columns: ['Minister', 'Own initiative', 'Given', 'In time', 'Followed'],
      },
    ],
    advice: true,
  },
  {
    id: 'outcomes',
    tables: '9',
    title: text('Uitkomsten', 'Outcomes', 'Résultats'),
    shown: [
      {
        id: '9_1',
        columns: ['Total', 'Qualified outflow', 'School path: qualified', 'Dual less school path'],
      },
      {
        id: '9_2',
        columns: ['Total', 'Chance of work after one year', 'In work in the sector', 'Further study'],
      },
    ],
    advice: true,
  },
]
