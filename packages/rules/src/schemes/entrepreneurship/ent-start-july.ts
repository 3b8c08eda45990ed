/** An internship in an entrepreneurship pathway may start from 1 July of the training year. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { firstDayOfTrainingYear, trainingYearOf } from '../../parameters/index.ts'
import { cite, vlaanderenInternshipPathway } from '../../sources/index.ts'
import { besideCourse } from './training-year.ts'

/** The training year is that of the course; a course of quite another year is `ent-course-same-year`. */
export const entStartJuly = defineRule({
  id: 'ent-start-july',
  title: text(
    'Start van de stage vanaf 1 juli',
    'Start of the internship from 1 July',
    'Début du stage à partir du 1er juillet',
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'info',
  reads: ['start', 'courseStart'],
  sources: [cite(vlaanderenInternshipPathway)],
  check: ({ start, courseStart }) =>
    besideCourse(start, courseStart) === 'early'
      ? violated(['start', 'courseStart'], {
          start: { day: start },
          course: { day: courseStart },
          first: { day: firstDayOfTrainingYear(trainingYearOf(courseStart)) },
        })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De stage begint op {start}, terwijl zij bij een cursus die op {course} begint, vanaf {first} kan starten.',
      fix: 'Ga na of de stage niet te vroeg is gepland.',
    },
    en: {
      wrong:
        'The internship starts on {start}, whereas with a course that starts on {course} it can start from {first}.',
      fix: 'Verify that the internship is not planned too early.',
    },
    fr: {
      wrong:
        "Le stage débute le {start}, alors qu'avec un cours qui commence le {course} il peut débuter à partir du {first}.",
      fix: "Vérifiez que le stage n'est pas prévu trop tôt.",
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP', courseStart: '2024-09-09' }

export const cases = casesOf(entStartJuly, [
  {
    says: 'from 1 July of the year of the course on, also after the first class, up to the next 30 June',
    rows: [
      { ...row, start: '2024-07-01' },
      { ...row, start: '2024-10-01' },
      { ...row, start: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: '30 June is a day early, and so are the months before it',
    rows: [
      { ...row, start: '2024-06-30' },
      { ...row, start: '2024-01-01' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.start', '0.courseStart'],
        args: { start: '30 June 2024', first: '1 July 2024', course: '9 September 2024' },
      },
      { at: ['1.start', '1.courseStart'] },
    ],
  },
  {
    says: 'a course of another year is another rule',
    rows: [
      { ...row, start: '2023-12-31' },
      { ...row, start: '2025-07-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'without a course the training year is not known',
    rows: [{ ...row, start: '2024-06-30', courseStart: null }],
    verdict: 'undecided',
    because: ['courseStart'],
  },
  {
    says: 'other internships start all year round',
    rows: [{ ...row, scheme: 'BIS', start: '2024-06-30' }],
    verdict: 'notApplicable',
  },
])
