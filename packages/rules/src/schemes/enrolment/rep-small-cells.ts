/** A number of one to four persons is not published, so that nobody can be recognised. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { smallestPublishedCell } from '../../parameters/index.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { isReported, valueInYear } from './reported-year.ts'

const persons: readonly (string | null)[] = ['LEARNERS', 'MENTORS', 'MENTORSTRAINED']

/** Practice of the privacy of persons, not a law: to be confirmed by a data protection officer. */
export const repSmallCells = defineRule({
  id: 'rep-small-cells',
  title: text('Kleine aantallen personen', 'Small numbers of persons', 'Petits nombres de personnes'),
  table: 'figures',
  severity: 'warning',
  reads: ['schoolYear', 'indicator', 'value'],
  mayBeEmpty: ['unit', 'measure', 'suppressed'],
  mayLack: ['unit', 'measure', 'suppressed'],
  applies: ({ indicator, unit, measure, value, suppressed, schoolYear }) =>
    (unit === null ? persons.includes(indicator) : unit === 'PERSON') &&
    measure !== 'SHARE' &&
    !(suppressed === true && value === null) &&
    isReported(schoolYear),
  sources: [cite(recordKeeping)],
  check: ({ value, schoolYear }) => {
    const smallest = valueInYear(smallestPublishedCell, schoolYear)
    if (smallest === undefined) return undecided('schoolYear')
    return value > 0 && value < smallest ? violated(['value'], { smallest }) : undefined
  },
  messages: {
    nl: {
      wrong: 'Dit cijfer gaat over minder dan {smallest} personen; zij kunnen herkend worden.',
      fix: 'Laat het cijfer weg of voeg klassen samen; laat dan ook een tweede cijfer weg als het uit het totaal volgt.',
    },
    en: {
      wrong: 'This figure is about fewer than {smallest} persons; they may be recognised.',
      fix: 'Leave the figure out or merge classes; leave a second figure out too if it follows from the total.',
    },
    fr: {
      wrong: 'Ce chiffre concerne moins de {smallest} personnes ; elles peuvent être reconnues.',
      fix: "Supprimez le chiffre ou fusionnez des classes ; supprimez aussi un second chiffre s'il se déduit du total.",
    },
  },
})

const figure = { schoolYear: '2024-2025', indicator: 'LEARNERS', measure: 'STOCK' }

export const cases = casesOf(repSmallCells, [
  {
    says: 'nobody and five may be published',
    rows: [
      { ...figure, value: '0' },
      { ...figure, value: '5' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one and four may not, nor a figure that is said to be left out but stands there',
    rows: [
      { ...figure, value: '1' },
      { ...figure, value: '4' },
      { ...figure, value: '4', suppressed: 'ja' },
      { ...figure, indicator: 'OTHER', unit: 'PERSON', value: '2' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.value'], args: { smallest: '5' } },
      { at: ['1.value'] },
      { at: ['2.value'] },
      { at: ['3.value'] },
    ],
  },
  {
    says: 'a cell that is empty without being left out is not known',
    rows: [{ ...figure, value: null, suppressed: 'neen' }],
    verdict: 'undecided',
    because: ['value'],
  },
  {
    says: 'what was left out, agreements, shares and years before the reports',
    rows: [
      { ...figure, value: null, suppressed: 'ja' },
      { ...figure, indicator: 'AGREEMENTS', value: '3' },
      { ...figure, measure: 'SHARE', value: '3' },
      { ...figure, schoolYear: '2018-2019', value: '3' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: [{ ...figure, schoolYear: '2019-2020', value: '4' }],
    verdict: 'violated',
    findings: [{ at: ['value'], args: { smallest: '5' } }],
  },
])
