/** Dual learning is for learners under twenty-five, except in a seventh year. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  defaultUpperAgeRule,
  dualStructural,
  dualUpperAge,
  isOverUpperAge,
  type UpperAgeRule,
  upperAgeReadings,
} from '../../parameters/index.ts'
import { cedefopDual, cite, decreeDual2018 } from '../../sources/index.ts'

/** The rule under one reading of the upper age limit; the day on which the age counts has not been verified. */
export const dualMaxAgeRead = (upperAgeRule: UpperAgeRule) =>
  defineRule({
    id: 'dual-max-age',
    title: text(
      'Maximumleeftijd voor duaal leren',
      'Maximum age for dual learning',
      "Âge maximum pour l'apprentissage dual",
    ),
    table: 'agreements',
    schemes: ['DUAAL'],
    governedBy: 'start',
    inForce: dualStructural,
    severity: 'error',
    reads: ['learnerBirth', 'start'],
    mayBeEmpty: ['programmeGrade'],
    mayLack: ['programmeGrade'],
    parameters: { limit: dualUpperAge },
    sources: [cite(decreeDual2018), cite(cedefopDual)],
    check: ({ learnerBirth, start, programmeGrade }, { parameters: { limit } }) => {
      if (!isOverUpperAge(learnerBirth, start, limit, upperAgeRule)) return undefined
      if (programmeGrade === null) return undecided('programmeGrade')
      if (programmeGrade === '7') return undefined
      const { dayOf, yearsAdmitted } = upperAgeReadings[upperAgeRule]
      const on = dayOf(start)
      return violated(['start', 'learnerBirth', 'programmeGrade'], {
        age: ageOn(learnerBirth, on),
        on: { day: on },
        limit: limit + yearsAdmitted,
      })
    },
    messages: {
      nl: {
        wrong:
          'De lerende is op {on} al {age} jaar; duaal leren is voor lerenden jonger dan {limit}, behalve in een zevende jaar.',
        fix: 'Ga de geboortedatum en de opleiding na; vraag bij twijfel raad aan het Vlaams Partnerschap.',
      },
      en: {
        wrong:
          'The learner is already {age} years old on {on}; dual learning is for learners under {limit}, except in a seventh year.',
        fix: 'Verify the birth date and the programme; if in doubt, ask the Flemish Partnership.',
      },
      fr: {
        wrong:
          "L'apprenant a déjà {age} ans le {on} ; l'apprentissage dual s'adresse aux moins de {limit} ans, sauf en septième année.",
        fix: 'Vérifiez la date de naissance et la formation ; en cas de doute, consultez le Partenariat flamand.',
      },
    },
  })

export const dualMaxAge = dualMaxAgeRead(defaultUpperAgeRule)

const agreement = { scheme: 'DUAAL', start: '2024-10-01', programmeGrade: '3' }

export const cases = casesOf(dualMaxAge, [
  {
    says: 'who turns twenty-five the day after 1 September may still do that school year',
    rows: [{ ...agreement, learnerBirth: '1999-09-02' }],
    verdict: 'valid',
  },
  {
    says: 'who turns twenty-five on 1 September may not, whenever in the year the agreement starts',
    rows: [
      { ...agreement, learnerBirth: '1999-09-01' },
      { ...agreement, learnerBirth: '1999-09-01', start: '2025-08-31' },
      { ...agreement, learnerBirth: '2008-03-01' },
      { ...agreement, learnerBirth: '1999-09-02', start: '2025-09-01' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.start', '0.learnerBirth', '0.programmeGrade'],
        args: { age: '25', limit: '25', on: '1 September 2024' },
      },
      { at: ['1.start', '1.learnerBirth', '1.programmeGrade'], args: { on: '1 September 2024' } },
      { at: ['3.start', '3.learnerBirth', '3.programmeGrade'], args: { on: '1 September 2025' } },
    ],
  },
  {
    says: 'a seventh year knows no upper limit',
    rows: [{ ...agreement, learnerBirth: '1990-01-01', programmeGrade: '7' }],
    verdict: 'valid',
  },
  {
    says: 'over the limit, one must know whether it is a seventh year',
    rows: [{ ...agreement, learnerBirth: '1990-01-01', programmeGrade: null }],
    verdict: 'undecided',
    because: ['programmeGrade'],
  },
  {
    says: 'under the limit, a sheet may do without the stage of the programme',
    rows: [{ scheme: 'DUAAL', start: '2024-10-01', learnerBirth: '2006-01-01' }],
    verdict: 'valid',
  },
  {
    says: 'the stage is looked up in the programme',
    rows: [{ scheme: 'DUAAL', start: '2024-10-01', learnerBirth: '1990-01-01', programmeCode: '4711' }],
    tables: { programmes: [{ code: '4711', grade: '2' }] },
    verdict: 'violated',
    findings: [{ at: ['start', 'learnerBirth', 'programmeGrade'], args: { age: '34' } }],
  },
  {
    says: 'without a birth date the age is not known',
    rows: [{ ...agreement, learnerBirth: null }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'pilots before September 2019 and adult learners have no such limit',
    rows: [
      { ...agreement, start: '2019-08-31', learnerBirth: '1985-01-01' },
      { ...agreement, scheme: 'DUAALVO', learnerBirth: '1985-01-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'agreements from 1 September 2019 on have the limit',
    rows: [
      { ...agreement, start: '2019-09-01', learnerBirth: '1994-09-01' },
      { ...agreement, start: '2019-09-01', learnerBirth: '1994-09-02' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.start', '0.learnerBirth', '0.programmeGrade'], args: { age: '25' } }],
  },
])
