/** A qualified mentor with less than five years of experience is an exception that the partnership allows. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { appointedOn, conditionsOn, experienceOn, isJudged } from './appointment.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorExperienceException = defineRule({
  id: 'mentor-experience-exception',
  title: text(
    'Uitzondering op de ervaring van een mentor',
    'Exception to the experience of a mentor',
    "Exception à l'expérience d'un tuteur",
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'info',
  reads: ['qualification'],
  mayBeEmpty: ['experienceFrom', 'experienceYears', 'accreditedOn', 'firstAgreementOn'],
  mayLack: ['experienceYears', 'firstAgreementOn'],
  applies: (mentor) => mentor.qualification !== false && isJudged(mentor),
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: (mentor) => {
    const day = appointedOn(mentor)
    if (day === null) return undecided('accreditedOn')
    const years = experienceOn(mentor, day)
    if (years === undefined) return undecided('experienceFrom')
    const { experience } = conditionsOn(day)
    return years < experience
      ? violated([mentor.experienceYears === null ? 'experienceFrom' : 'experienceYears', 'qualification'], {
          years,
          minimum: experience,
          day: { day },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentor heeft {years} volle jaren ervaring op {day}, minder dan {minimum}, en steunt op een relevante kwalificatie.',
      fix: 'Dat mag, ook samen met de uitzondering op de leeftijd; bewaar het bewijs van de kwalificatie.',
    },
    en: {
      wrong:
        'The mentor has {years} full years of experience on {day}, fewer than {minimum}, and relies on a relevant qualification.',
      fix: 'That is allowed, also together with the exception to the age; keep the evidence of the qualification.',
    },
    fr: {
      wrong:
        "Le tuteur a {years} années complètes d'expérience le {day}, moins de {minimum}, et s'appuie sur une qualification pertinente.",
      fix: "C'est permis, même avec l'exception à l'âge ; conservez la preuve de la qualification.",
    },
  },
})

const mentor = { experienceFrom: '2019-09-01', accreditedOn: '2024-09-01', qualification: 'ja' }

export const cases = casesOf(mentorExperienceException, [
  { says: 'with five full years there is no exception', rows: [mentor], verdict: 'valid' },
  {
    says: 'a day less is one, and so is a sum of four years',
    rows: [
      { ...mentor, accreditedOn: '2024-08-31', experienceYears: null },
      { ...mentor, experienceYears: '4' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.experienceFrom', '0.qualification'], args: { years: '4', minimum: '5' } },
      { at: ['1.experienceYears', '1.qualification'] },
    ],
  },
  {
    says: 'without a qualification there is nothing to rely on, and before September 2019 nothing is judged',
    rows: [
      { ...mentor, experienceFrom: '2023-09-01', qualification: 'nee' },
      { ...mentor, experienceFrom: '2019-01-01', accreditedOn: '2019-08-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without experience or a day nothing can be counted',
    rows: [
      { ...mentor, experienceFrom: null },
      { ...mentor, accreditedOn: null },
    ],
    verdict: 'undecided',
    because: ['experienceFrom', 'accreditedOn'],
  },
  {
    says: 'from 1 September 2019 on little experience is an exception to rely on',
    rows: [{ ...mentor, experienceFrom: '2019-01-01', accreditedOn: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['experienceFrom', 'qualification'] }],
  },
  {
    says: 'a sheet of agreements may name the exception itself',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorExperienceFrom: '2022-09-01',
        mentorExperienceYears: '2',
        mentorQualification: 'ja',
        mentorAccreditedOn: '2024-09-01',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['mentorExperienceYears', 'mentorQualification'], args: { years: '2' } }],
  },
])
