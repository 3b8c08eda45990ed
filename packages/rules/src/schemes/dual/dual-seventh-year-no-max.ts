/** In a seventh year the upper age limit of dual learning does not apply. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  defaultUpperAgeRule,
  dualStructural,
  dualUpperAge,
  isOverUpperAge,
  type UpperAgeRule,
  upperAgeReadings,
} from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** The hint under one reading of the upper age limit. */
export const dualSeventhYearNoMaxRead = (upperAgeRule: UpperAgeRule) =>
  defineRule({
    id: 'dual-seventh-year-no-max',
    title: text(
      'Geen maximumleeftijd in een zevende jaar',
      'No maximum age in a seventh year',
      "Pas d'âge maximum en septième année",
    ),
    table: 'agreements',
    schemes: ['DUAAL'],
    governedBy: 'start',
    inForce: dualStructural,
    severity: 'info',
    reads: ['learnerBirth', 'start', 'programmeGrade'],
    applies: ({ programmeGrade }) => programmeGrade === null || programmeGrade === '7',
    parameters: { limit: dualUpperAge },
    sources: [cite(cedefopDual)],
    check: ({ learnerBirth, start }, { parameters: { limit } }) =>
      isOverUpperAge(learnerBirth, start, limit, upperAgeRule)
        ? violated(['learnerBirth', 'programmeGrade', 'start'], {
            age: ageOn(learnerBirth, start),
            limit: limit + upperAgeReadings[upperAgeRule].yearsAdmitted,
          })
        : undefined,
    messages: {
      nl: {
        wrong:
          'De lerende is op de startdatum {age} jaar; de leeftijdsgrens van {limit} jaar geldt niet in een zevende jaar.',
        fix: 'U hoeft niets te doen; ga voor een Se-n-Se na of de uitzondering ook geldt.',
      },
      en: {
        wrong:
          'The learner is {age} years old on the start date; the age limit of {limit} does not apply in a seventh year.',
        fix: 'Nothing needs to be done; for a Se-n-Se, verify whether the same exception holds.',
      },
      fr: {
        wrong:
          "L'apprenant a {age} ans à la date de début ; la limite d'âge de {limit} ans ne s'applique pas en septième année.",
        fix: "Rien à faire ; pour une Se-n-Se, vérifiez si l'exception s'applique aussi.",
      },
    },
  })

export const dualSeventhYearNoMax = dualSeventhYearNoMaxRead(defaultUpperAgeRule)

const seventh = { scheme: 'DUAAL', start: '2024-09-02', programmeGrade: '7' }

export const cases = casesOf(dualSeventhYearNoMax, [
  {
    says: 'under twenty-five on 1 September there is nothing to say',
    rows: [{ ...seventh, learnerBirth: '1999-09-02' }],
    verdict: 'valid',
  },
  {
    says: 'from twenty-five on, the exception is named',
    rows: [
      { ...seventh, learnerBirth: '1999-09-01' },
      { ...seventh, learnerBirth: '1980-01-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerBirth', '0.programmeGrade', '0.start'], args: { age: '25', limit: '25' } },
      { at: ['1.learnerBirth', '1.programmeGrade', '1.start'], args: { age: '44' } },
    ],
  },
  {
    says: 'another year, or the time of the pilots, knows no such exception',
    rows: [
      { ...seventh, learnerBirth: '1980-01-01', programmeGrade: '3' },
      { ...seventh, learnerBirth: '1980-01-01', start: '2019-08-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'whether it is a seventh year must be known',
    rows: [{ ...seventh, learnerBirth: '1980-01-01', programmeGrade: null }],
    verdict: 'undecided',
    because: ['programmeGrade'],
  },
  {
    says: 'agreements from 1 September 2019 on know the exception',
    rows: [{ ...seventh, learnerBirth: '1980-01-01', start: '2019-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['learnerBirth', 'programmeGrade', 'start'], args: { age: '39' } }],
  },
])
