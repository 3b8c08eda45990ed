/** An internship agreement goes with a course that is organised in the same training year. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vlaanderenInternshipAgreement } from '../../sources/index.ts'
import { besideCourse } from './training-year.ts'

/** A start in the months before 1 July of the course's year is left to `ent-start-july`: one fault, one finding. */
export const entCourseSameYear = defineRule({
  id: 'ent-course-same-year',
  title: text(
    'Cursus in hetzelfde opleidingsjaar',
    'Course in the same training year',
    'Cours dans la même année de formation',
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  reads: ['start'],
  mayBeEmpty: ['courseStart'],
  sources: [cite(vlaanderenInternshipAgreement)],
  check: ({ start, courseStart }) => {
    if (courseStart === null) return violated(['courseStart'], { start: { day: start } }, 'none')
    return besideCourse(start, courseStart) === 'other'
      ? violated(['courseStart', 'start'], { start: { day: start }, course: { day: courseStart } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De cursus begint op {course} en ligt dus niet in het opleidingsjaar (1 juli tot en met 30 juni) van de stage die op {start} begint.',
      fix: 'Noteer de cursus van dat opleidingsjaar; zonder cursus kan er geen stageovereenkomst worden gesloten.',
    },
    en: {
      wrong:
        'The course starts on {course}, outside the training year (1 July to 30 June) of the internship that starts on {start}.',
      fix: 'Record the course of that training year; without one no internship agreement can be concluded.',
    },
    fr: {
      wrong:
        "Le cours commence le {course}, hors de l'année de formation (du 1er juillet au 30 juin) du stage qui débute le {start}.",
      fix: 'Notez le cours de cette année de formation ; sans lui, aucun contrat de stage ne peut être conclu.',
    },
  },
  variants: {
    none: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Er is geen cursus genoteerd bij de stage die op {start} begint, terwijl in dat opleidingsjaar een cursus moet worden georganiseerd.',
          fix: 'Vul de eerste lesdag van de cursus in.',
        },
        en: {
          wrong:
            'No course is recorded with the internship that starts on {start}, whereas one must be organised in that training year.',
          fix: 'Fill in the first day of class.',
        },
        fr: {
          wrong:
            "Aucun cours n'est noté pour le stage qui débute le {start}, alors qu'un cours doit être organisé cette année de formation.",
          fix: 'Indiquez le premier jour de cours.',
        },
      },
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP', start: '2024-07-01' }

export const cases = casesOf(entCourseSameYear, [
  {
    says: 'a course between 1 July and the next 30 June is of the same training year',
    rows: [
      { ...row, courseStart: '2024-09-09' },
      { ...row, courseStart: '2025-06-30' },
      { ...row, start: '2025-06-30', courseStart: '2024-07-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the last course of the year before is not, nor that of the next year',
    rows: [
      { ...row, courseStart: '2024-06-30' },
      { ...row, courseStart: '2025-07-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.courseStart', '0.start'], args: { course: '30 June 2024', start: '1 July 2024' } },
      { at: ['1.courseStart', '1.start'] },
    ],
  },
  {
    says: 'no course at all is a finding in each row',
    rows: [
      { ...row, courseStart: null },
      { ...row, courseStart: '2024-09-09' },
      { ...row, courseStart: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.courseStart'], variant: 'none' },
      { at: ['2.courseStart'], variant: 'none' },
    ],
  },
  {
    says: 'a start in the spring before the course is left to another rule',
    rows: [{ ...row, start: '2024-05-01', courseStart: '2024-09-09' }],
    verdict: 'valid',
  },
  {
    says: 'without a start date the training year is not known',
    rows: [{ ...row, start: null, courseStart: '2024-09-09' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'other internships need no course',
    rows: [{ ...row, scheme: 'BIS', courseStart: null }],
    verdict: 'notApplicable',
  },
])
