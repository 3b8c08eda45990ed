/** The mentor has followed the mentor training by the end of the school year of the subsidy. */
import { type Day, lastDayOf, schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import type { RowOf } from '../../tables/index.ts'
import { agreementOf, concernsCompany } from './subsidy-request.ts'

/** Apart from the term of the accreditation: a mentor may be in time for the one and late for the other. */
export const subMentorTrained = defineRule({
  id: 'sub-mentor-trained',
  title: text(
    'Mentoropleiding gevolgd voor het einde van het schooljaar',
    'Mentor training followed before the end of the school year',
    "Formation de tuteur suivie avant la fin de l'année scolaire",
  ),
  table: 'subsidies',
  severity: 'error',
  reads: ['agreementId', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'mentorId'], mentors: ['id', 'trainedOn'] },
  mayConsult: { mentors: ['trainingExempt'] },
  sources: [cite(cedefopDual)],
  check: ({ agreementId, schoolYear }, { matching, asOf }) => {
    const year = schoolYearOfText(schoolYear)
    if (year === undefined) return undecided('schoolYear')
    const mentorId = agreementOf(matching, agreementId)?.mentorId
    const mentors = mentorId == null ? [] : matching('mentors', 'id', mentorId)
    if (mentors.length === 0) return undecided('agreementId')
    const last = lastDayOf(year)
    if (mentors.some((mentor) => isInTime(mentor, last))) return undefined
    const trained = mentors.flatMap(({ trainedOn }) => trainedOn ?? [])
    const [first] = trained.sort((a, b) => a - b)
    if (first !== undefined)
      return violated(['agreementId', 'schoolYear'], { last: { day: last }, trained: { day: first } }, 'late')
    return violated(
      ['agreementId', 'schoolYear'],
      { last: { day: last } },
      asOf <= last ? 'stillPossible' : undefined,
    )
  },
  messages: {
    nl: {
      wrong: 'De mentor volgde de mentoropleiding niet; die moest uiterlijk op {last} gevolgd zijn.',
      fix: 'Vul de datum van de mentoropleiding of de vrijstelling in, of trek de aanvraag in.',
    },
    en: {
      wrong: 'The mentor did not follow the mentor training, which was due on {last} at the latest.',
      fix: 'Fill in the date of the mentor training or the exemption, or withdraw the request.',
    },
    fr: {
      wrong: "Le tuteur n'a pas suivi la formation de tuteur, qui devait être suivie au plus tard le {last}.",
      fix: 'Indiquez la date de la formation de tuteur ou la dispense, ou retirez la demande.',
    },
  },
  variants: {
    late: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De mentor volgde de mentoropleiding pas op {trained}; voor deze premie moest dat uiterlijk op {last}.',
          fix: 'Verbeter de datum als die niet juist is, of trek de aanvraag in.',
        },
        en: {
          wrong:
            'The mentor followed the mentor training only on {trained}; for this subsidy it was due on {last} at the latest.',
          fix: 'Correct the date if it is wrong, or withdraw the request.',
        },
        fr: {
          wrong:
            "Le tuteur n'a suivi la formation de tuteur que le {trained} ; pour cette prime, elle devait être suivie au plus tard le {last}.",
          fix: 'Corrigez la date si elle est erronée, ou retirez la demande.',
        },
      },
    },
    stillPossible: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De mentor volgde de mentoropleiding nog niet; voor deze premie kan dat nog tot en met {last}.',
          fix: 'Plan de mentoropleiding vóór het einde van het schooljaar.',
        },
        en: {
          wrong:
            'The mentor has not followed the mentor training yet; for this subsidy it is possible until {last}.',
          fix: 'Plan the mentor training before the end of the school year.',
        },
        fr: {
          wrong:
            "Le tuteur n'a pas encore suivi la formation de tuteur ; pour cette prime, c'est possible jusqu'au {last} inclus.",
          fix: "Planifiez la formation de tuteur avant la fin de l'année scolaire.",
        },
      },
    },
  },
})

const isInTime = ({ trainedOn, trainingExempt }: RowOf<'mentors'>, last: Day): boolean =>
  trainingExempt === true || (trainedOn != null && trainedOn <= last)

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const agreements = [{ id: 'O1', mentorId: 'M1' }]
const mentor = { id: 'M1', trainingExempt: null }
const places = ['agreementId', 'schoolYear']

export const cases = casesOf(subMentorTrained, [
  {
    says: 'a training on the last day of the school year is in time',
    rows: [request],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: '2025-08-31' }] },
    verdict: 'valid',
  },
  {
    says: 'on 1 September it is late for the year before',
    rows: [request],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: '2025-09-01' }] },
    verdict: 'violated',
    findings: [
      { at: places, variant: 'late', args: { trained: '1 September 2025', last: '31 August 2025' } },
    ],
  },
  {
    says: 'a mentor who was never trained gives no right once the school year is over',
    rows: [request],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null }] },
    verdict: 'violated',
    findings: [{ at: places, args: { last: '31 August 2025' } }],
  },
  {
    says: 'in a school year that still runs the training is still possible',
    rows: [{ ...request, schoolYear: '2026-2027' }],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null }] },
    verdict: 'violated',
    findings: [{ at: places, variant: 'stillPossible', args: { last: '31 August 2027' } }],
  },
  {
    says: 'who is exempt from the training needs none',
    rows: [request],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null, trainingExempt: 'ja' }] },
    verdict: 'valid',
  },
  {
    says: 'an exemption that cannot be read may be one',
    rows: [request],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null, trainingExempt: 'misschien' }] },
    verdict: 'undecided',
    because: ['agreementId', 'schoolYear', 'kind'],
  },
  {
    says: 'a mentor of two companies followed the training once for both',
    rows: [request],
    tables: {
      agreements,
      mentors: [
        { ...mentor, trainedOn: null },
        { ...mentor, trainedOn: '2024-05-13' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'an agreement without a mentor, or with one who is not listed, cannot be judged',
    rows: [request, { ...request, agreementId: 'O2' }],
    tables: {
      agreements: [...agreements, { id: 'O2', mentorId: null }],
      mentors: [{ id: 'M2', trainedOn: '2024-05-13' }],
    },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'what is no school year has no end',
    rows: [{ ...request, schoolYear: '24-25' }],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: '2024-05-13' }] },
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the learner premium asks nothing of the mentor',
    rows: [{ ...request, kind: 'LEARNER' }],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the mentors nothing can be looked up',
    rows: [request],
    tables: { agreements },
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null }] },
    verdict: 'violated',
    findings: [{ at: places, args: { last: '31 August 2024' } }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: { agreements, mentors: [{ ...mentor, trainedOn: null }] },
    verdict: 'notApplicable',
  },
])
