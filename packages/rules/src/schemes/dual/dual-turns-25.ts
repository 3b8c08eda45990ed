/** A learner who turns twenty-five during the school years of the agreement comes near the age limit. */
import {
  addDays,
  type Day,
  firstDayOf,
  firstDayOfAge,
  lastDayOf,
  schoolYearOf,
} from '../../calendar/index.ts'
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

/** The rule under one reading of the upper age limit; whoever is over it at the start is left to `dual-max-age`. */
export const dualTurns25Read = (upperAgeRule: UpperAgeRule) =>
  defineRule({
    id: 'dual-turns-25',
    title: text(
      'Leeftijdsgrens tijdens duaal leren',
      'Age limit during dual learning',
      "Limite d'âge pendant l'apprentissage dual",
    ),
    table: 'agreements',
    schemes: ['DUAAL'],
    governedBy: 'start',
    inForce: dualStructural,
    severity: 'warning',
    reads: ['learnerBirth', 'start', 'end'],
    mayBeEmpty: ['programmeGrade', 'actualEnd'],
    mayLack: ['programmeGrade', 'actualEnd'],
    parameters: { limit: dualUpperAge },
    sources: [cite(decreeDual2018), cite(cedefopDual)],
    check: (row, { parameters: { limit: published } }) => {
      const { learnerBirth, start, programmeGrade } = row
      if (isOverUpperAge(learnerBirth, start, published, upperAgeRule)) return undefined
      const limit = published + upperAgeReadings[upperAgeRule].yearsAdmitted
      const end = row.actualEnd ?? row.end
      const birthday = firstDayOfAge(learnerBirth, limit)
      if (birthday < firstDayOf(schoolYearOf(start)) || birthday > lastDayOf(schoolYearOf(end)))
        return undefined
      if (programmeGrade === null) return undecided('programmeGrade')
      if (programmeGrade === '7') return undefined
      const places = ['learnerBirth', 'start', 'end'] as const
      const next = firstSchoolDayFrom(birthday)
      return next <= end
        ? violated(places, { birthday: { day: birthday }, limit, next: { day: next } }, 'laterSchoolYear')
        : violated(places, { birthday: { day: birthday }, limit })
    },
    messages: {
      nl: {
        wrong:
          'De lerende wordt {limit} jaar op {birthday}, in een schooljaar waarin de overeenkomst loopt; dat is de leeftijdsgrens voor duaal leren.',
        fix: 'Ga na of de lerende de opleiding mag afmaken; daarna kan alleen nog een zevende jaar.',
      },
      en: {
        wrong:
          'The learner turns {limit} on {birthday}, in a school year of the agreement; that is the age limit of dual learning.',
        fix: 'Verify whether the learner may finish the programme; after that only a seventh year is possible.',
      },
      fr: {
        wrong:
          "L'apprenant atteint {limit} ans le {birthday}, au cours d'une année scolaire de la convention ; c'est la limite d'âge de l'apprentissage dual.",
        fix: "Vérifiez si l'apprenant peut terminer la formation ; ensuite, seule une septième année est possible.",
      },
    },
    variants: {
      laterSchoolYear: {
        severity: 'warning',
        messages: {
          nl: {
            wrong:
              'De lerende wordt {limit} jaar op {birthday} en is dus al {limit} op {next}, terwijl de overeenkomst in dat schooljaar nog loopt.',
            fix: 'Ga na of de lerende dat schooljaar mag blijven, of laat de overeenkomst vóór {next} eindigen.',
          },
          en: {
            wrong:
              'The learner turns {limit} on {birthday} and is therefore {limit} on {next}, while the agreement still runs in that school year.',
            fix: 'Verify whether the learner may stay that school year, or let the agreement end before {next}.',
          },
          fr: {
            wrong:
              "L'apprenant atteint {limit} ans le {birthday} et a donc déjà {limit} ans le {next}, alors que la convention court encore cette année-là.",
            fix: "Vérifiez si l'apprenant peut rester cette année-là, ou faites finir la convention avant le {next}.",
          },
        },
      },
    },
  })

export const dualTurns25 = dualTurns25Read(defaultUpperAgeRule)

/** The first 1 September on or after a day. */
function firstSchoolDayFrom(day: Day): Day {
  const first = firstDayOf(schoolYearOf(day))
  return first === day ? first : addDays(lastDayOf(schoolYearOf(day)), 1)
}

const oneYear = { scheme: 'DUAAL', start: '2024-09-02', end: '2025-06-30', programmeGrade: '3' }
const twoYears = { ...oneYear, end: '2026-06-30' }

export const cases = casesOf(dualTurns25, [
  {
    says: 'a birthday after the last school year of the agreement is no concern',
    rows: [{ ...oneYear, learnerBirth: '2000-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'a birthday from the second to the last day of the school year is, even after the agreement ended',
    rows: [
      { ...oneYear, learnerBirth: '1999-09-02' },
      { ...oneYear, learnerBirth: '2000-08-31' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.learnerBirth', '0.start', '0.end'],
        args: { birthday: '2 September 2024', limit: '25' },
      },
      { at: ['1.learnerBirth', '1.start', '1.end'], args: { birthday: '31 August 2025' } },
    ],
  },
  {
    says: 'an agreement of two years is tested on each 1 September',
    rows: [
      { ...twoYears, learnerBirth: '2000-08-31' },
      { ...twoYears, learnerBirth: '2000-09-01' },
      { ...twoYears, learnerBirth: '2000-09-02' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.learnerBirth', '0.start', '0.end'],
        variant: 'laterSchoolYear',
        args: { next: '1 September 2025' },
      },
      {
        at: ['1.learnerBirth', '1.start', '1.end'],
        variant: 'laterSchoolYear',
        args: { birthday: '1 September 2025', next: '1 September 2025' },
      },
      { at: ['2.learnerBirth', '2.start', '2.end'], args: { birthday: '2 September 2025' } },
    ],
  },
  {
    says: 'also where it ends on the very day',
    rows: [{ ...oneYear, end: '2025-09-01', learnerBirth: '2000-08-31' }],
    verdict: 'violated',
    findings: [
      {
        at: ['learnerBirth', 'start', 'end'],
        variant: 'laterSchoolYear',
        args: { next: '1 September 2025' },
      },
    ],
  },
  {
    says: 'an agreement that ended in its first school year is tested for that year only',
    rows: [{ ...twoYears, learnerBirth: '2000-10-01', actualEnd: '2025-01-31' }],
    verdict: 'valid',
  },
  {
    says: 'who is over the limit at the start is left to the rule on the maximum age',
    rows: [{ ...oneYear, learnerBirth: '1999-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'a seventh year knows no upper limit',
    rows: [{ ...oneYear, learnerBirth: '2000-03-01', programmeGrade: '7' }],
    verdict: 'valid',
  },
  {
    says: 'near the limit, one must know whether it is a seventh year',
    rows: [{ ...oneYear, learnerBirth: '2000-03-01', programmeGrade: null }],
    verdict: 'undecided',
    because: ['programmeGrade'],
  },
  {
    says: 'without an end date one does not know which school years it runs in',
    rows: [{ ...oneYear, learnerBirth: '2000-03-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'adult learners have no such limit',
    rows: [{ ...oneYear, scheme: 'DUAALVO', learnerBirth: '2000-03-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a pilot that started before September 2019 knew no upper age',
    rows: [{ ...oneYear, start: '2019-08-31', learnerBirth: '1995-03-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'one that started on 1 September 2019 knows it',
    rows: [{ ...oneYear, start: '2019-09-01', end: '2020-06-30', learnerBirth: '1995-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['learnerBirth', 'start', 'end'], args: { birthday: '1 March 2020' } }],
  },
])
