/** A mentor has five full years of experience in the profession, or a relevant qualification. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { appointedOn, conditionsOn, experienceOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorExperience5y = defineRule({
  id: 'mentor-experience-5y',
  title: text('Beroepservaring van de mentor', 'Experience of the mentor', 'Expérience du tuteur'),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['experienceFrom', 'experienceYears', 'accreditedOn', 'firstAgreementOn', 'qualification'],
  mayLack: ['experienceYears', 'firstAgreementOn', 'qualification'],
  applies: isJudged,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: (mentor) => {
    const { qualification } = mentor
    if (qualification === true) return undefined
    const day = appointedOn(mentor)
    if (day === null) return undecided('accreditedOn')
    const years = experienceOn(mentor, day)
    if (years === undefined) return undecided('experienceFrom')
    const { experience } = conditionsOn(day)
    if (years >= experience) return undefined
    if (qualification === null) return undecided('qualification')
    return violated([mentor.experienceYears === null ? 'experienceFrom' : 'experienceYears'], {
      years,
      minimum: experience,
      day: { day },
    })
  },
  messages: {
    nl: {
      wrong:
        'De mentor heeft {years} volle jaren ervaring in het beroep op {day}, minder dan {minimum}, en geen relevante kwalificatie.',
      fix: 'Noteer alle periodes van ervaring of een relevante kwalificatie, of duid een andere mentor aan.',
    },
    en: {
      wrong:
        'The mentor has {years} full years of experience in the profession on {day}, fewer than {minimum}, and no relevant qualification.',
      fix: 'Note all periods of experience or a relevant qualification, or appoint another mentor.',
    },
    fr: {
      wrong:
        "Le tuteur a {years} années complètes d'expérience dans la profession le {day}, moins de {minimum}, et pas de qualification pertinente.",
      fix: "Notez toutes les périodes d'expérience ou une qualification pertinente, ou désignez un autre tuteur.",
    },
  },
})

const mentor = { experienceFrom: '2019-09-01', accreditedOn: '2024-09-01', qualification: 'nee' }

export const cases = casesOf(mentorExperience5y, [
  { says: 'five years are full on the anniversary', rows: [mentor], verdict: 'valid' },
  {
    says: 'a day less is less than five years, also from a leap day',
    rows: [
      { ...mentor, accreditedOn: '2024-08-31' },
      { ...mentor, experienceFrom: '2020-02-29', accreditedOn: '2025-02-28' },
      { ...mentor, experienceFrom: '2020-02-29', accreditedOn: '2025-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.experienceFrom'], args: { years: '4', minimum: '5' } },
      { at: ['1.experienceFrom'], args: { day: '28 February 2025' } },
    ],
  },
  {
    says: 'the sum of several periods is what counts where it is noted',
    rows: [
      { ...mentor, experienceFrom: '2023-01-01', experienceYears: '5' },
      { ...mentor, experienceFrom: '2010-01-01', experienceYears: '4' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.experienceYears'], args: { years: '4' } }],
  },
  {
    says: 'a qualification takes the place of experience',
    rows: [{ ...mentor, experienceFrom: '2024-01-01', qualification: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'without a day of acceptance the start of the first agreement tells',
    rows: [{ ...mentor, accreditedOn: null, firstAgreementOn: '2024-08-31' }],
    verdict: 'violated',
    findings: [{ at: ['experienceFrom'], args: { day: '31 August 2024' } }],
  },
  {
    says: 'what is not noted leaves it open',
    rows: [
      { ...mentor, experienceFrom: null },
      { ...mentor, accreditedOn: null },
      { ...mentor, accreditedOn: '2024-08-31', qualification: null },
    ],
    verdict: 'undecided',
    because: ['experienceFrom', 'accreditedOn', 'qualification'],
  },
  {
    says: 'mentors accepted before September 2019 are not judged',
    rows: [{ ...mentor, experienceFrom: '2019-01-01', accreditedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'mentors accepted from 1 September 2019 are',
    rows: [{ ...mentor, experienceFrom: '2019-01-01', accreditedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['experienceFrom'], args: { years: '0', minimum: '5' } }],
  },
  {
    says: 'a sheet of agreements may say itself how experienced the mentor is',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorExperienceFrom: '2019-09-02',
        mentorQualification: 'nee',
        mentorAccreditedOn: '2024-09-01',
      },
      {
        scheme: 'DUAAL',
        mentorExperienceFrom: '2019-09-01',
        mentorQualification: 'nee',
        mentorAccreditedOn: '2024-09-01',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorExperienceFrom'], args: { years: '4', minimum: '5' } }],
  },
])
