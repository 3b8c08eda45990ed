/** The report gives the share of mentors who were trained in time. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, mentorRegulation2019 } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

export const repMentorTraining = defineGroupRule({
  id: 'rep-mentor-training',
  title: text(
    'Aandeel op tijd opgeleide mentoren',
    'Share of mentors trained in time',
    'Part des tuteurs formés à temps',
  ),
  table: 'figures',
  severity: 'warning',
  groupBy: ['schoolYear'],
  reads: ['schoolYear', 'indicator'],
  mayBeEmpty: ['measure', 'value', 'suppressed'],
  mayLack: ['suppressed'],
  applies: ({ schoolYear }) => isReported(schoolYear),
  sources: [cite(cedefopDual), cite(mentorRegulation2019)],
  *check(rows) {
    const given = rows.some(
      ({ indicator, measure, value, suppressed }) =>
        indicator === 'MENTORSTRAINED' && measure === 'SHARE' && (value !== null || suppressed === true),
    )
    if (given) return
    const mentors = rows.findIndex(
      ({ indicator }) => indicator === 'MENTORSTRAINED' || indicator === 'MENTORS',
    )
    yield { at: [[Math.max(mentors, 0), 'indicator']], args: { year: rows[0]?.schoolYear ?? '' } }
  },
  messages: {
    nl: {
      wrong: 'In de cijfers van {year} ontbreekt het aandeel mentoren dat de mentoropleiding op tijd volgde.',
      fix: 'Voeg dat aandeel toe, in procent.',
    },
    en: {
      wrong: 'The figures of {year} lack the share of mentors who followed the mentor training in time.',
      fix: 'Add that share, in per cent.',
    },
    fr: {
      wrong: 'Dans les chiffres de {year}, il manque la part des tuteurs qui ont suivi la formation à temps.',
      fix: 'Ajoutez cette part, en pour cent.',
    },
  },
})

const figure = { schoolYear: '2024-2025', indicator: 'MENTORSTRAINED', measure: 'SHARE', value: '81' }

export const cases = casesOf(repMentorTraining, [
  {
    says: 'a share, or a share that was left out on purpose',
    rows: [figure, { ...figure, schoolYear: '2023-2024', value: null, suppressed: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'a number is no share, an empty cell is none, and another year does not help',
    rows: [
      figure,
      { ...figure, schoolYear: '2023-2024', indicator: 'LEARNERS', measure: 'STOCK' },
      { ...figure, schoolYear: '2023-2024', measure: 'STOCK' },
      { ...figure, schoolYear: '2022-2023', value: null },
      { ...figure, schoolYear: '2019-2020', indicator: 'LEARNERS' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['2.indicator'], args: { year: '2023-2024' } },
      { at: ['3.indicator'] },
      { at: ['4.indicator'] },
    ],
  },
  {
    says: 'a figure of an unknown year is in no report',
    rows: [{ ...figure, schoolYear: null }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'years before the reports are left alone',
    rows: [{ ...figure, schoolYear: '2018-2019', indicator: 'LEARNERS' }],
    verdict: 'notApplicable',
  },
])
