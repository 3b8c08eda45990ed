/** A mentor follows the mentor training within the term of the sector. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { mentorDuties, mentorTrainingMonths } from '../../parameters/index.ts'
import { cedefopDual, cite, mentorRegulation2019, mentorTrainingCorona } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'
import { isRequestedUnderDuty, statesNoTerm, trainingDeadline, trainingMonths } from './training-term.ts'

export const mentorTrainedInTime = defineRule({
  id: 'mentor-trained-in-time',
  title: text(
    'Mentoropleiding op tijd gevolgd',
    'Mentor training followed in time',
    'Formation de tuteur suivie à temps',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  inForce: mentorDuties,
  severity: 'error',
  reads: ['accreditedOn'],
  mayBeEmpty: ['trainedOn', 'trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  mayLack: ['trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  applies: isRequestedUnderDuty,
  parameters: { ordinary: mentorTrainingMonths },
  sources: [cite(cedefopDual), cite(mentorRegulation2019), cite(mentorTrainingCorona)],
  check: (mentor, { asOf, parameters: { ordinary } }) => {
    const { trainedOn, trainingExempt } = mentor
    if (trainingExempt === true) return undefined
    if (statesNoTerm(mentor)) return undecided('sectorTrainingMonths')
    const last = trainingDeadline(mentor, ordinary)
    const args = {
      months: trainingMonths(mentor, ordinary),
      accepted: { day: mentor.accreditedOn },
      last: { day: last },
    }
    if (trainedOn === null)
      return asOf > last ? violated(['trainedOn', 'accreditedOn'], args, 'notTrained') : undefined
    return trainedOn > last
      ? violated(['trainedOn', 'accreditedOn'], { ...args, trained: { day: trainedOn } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentor volgde de mentoropleiding op {trained}, na de termijn van {months} maanden die op {last} afliep.',
      fix: 'Verbeter de datum of noteer een vrijstelling; is de mentor echt te laat, meld het dan aan het partnerschap.',
    },
    en: {
      wrong:
        'The mentor followed the mentor training on {trained}, after the term of {months} months that ended on {last}.',
      fix: 'Correct the date or note an exemption; if the mentor really was late, report it to the partnership.',
    },
    fr: {
      wrong:
        'Le tuteur a suivi la formation de tuteur le {trained}, après le délai de {months} mois échu le {last}.',
      fix: 'Corrigez la date ou notez une dispense ; si le retard est réel, signalez-le au partenariat.',
    },
  },
  variants: {
    notTrained: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De mentor, aanvaard op {accepted}, heeft geen mentoropleiding gevolgd; de termijn van {months} maanden liep af op {last}.',
          fix: 'Schrijf de mentor onmiddellijk in, of noteer de opleiding of de vrijstelling.',
        },
        en: {
          wrong:
            'The mentor, accepted on {accepted}, has followed no mentor training; the term of {months} months ended on {last}.',
          fix: 'Enrol the mentor at once, or note the training or the exemption.',
        },
        fr: {
          wrong:
            "Le tuteur, accepté le {accepted}, n'a suivi aucune formation de tuteur ; le délai de {months} mois est échu depuis le {last}.",
          fix: 'Inscrivez le tuteur sans attendre, ou notez la formation ou la dispense.',
        },
      },
    },
  },
})

const mentor = { accreditedOn: '2024-01-15', trainedOn: '2024-07-15', sectorTrainingMonths: '6' }
const sectors = [
  { code: 'BOUW', trainingMonths: '6' },
  { code: 'HANDEL', trainingMonths: '12' },
]

export const cases = casesOf(mentorTrainedInTime, [
  {
    says: 'the same day six months later is in time, and so is the last day of a shorter month',
    rows: [
      mentor,
      { ...mentor, accreditedOn: '2024-08-31', trainedOn: '2025-02-28' },
      { ...mentor, accreditedOn: '2024-02-29', trainedOn: '2025-02-28', sectorTrainingMonths: '12' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day later is late',
    rows: [
      { ...mentor, trainedOn: '2024-07-16' },
      { ...mentor, accreditedOn: '2024-08-31', trainedOn: '2025-03-01' },
      { ...mentor, accreditedOn: '2024-02-29', trainedOn: '2025-03-01', sectorTrainingMonths: '12' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.trainedOn', '0.accreditedOn'], args: { months: '6', last: '15 July 2024' } },
      { at: ['1.trainedOn', '1.accreditedOn'], args: { last: '28 February 2025' } },
      { at: ['2.trainedOn', '2.accreditedOn'], args: { months: '12', last: '28 February 2025' } },
    ],
  },
  {
    says: 'who is not trained is late from the day after the term',
    rows: [
      { accreditedOn: '2026-05-21', trainedOn: null, sectorCode: 'BOUW' },
      { accreditedOn: '2026-05-22', trainedOn: null, sectorCode: 'BOUW' },
      { accreditedOn: '2026-05-21', trainedOn: null, sectorCode: 'HANDEL' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['0.trainedOn', '0.accreditedOn'], variant: 'notTrained', args: { last: '21 November 2026' } },
    ],
  },
  {
    says: 'twelve months hold where the term of the sector is not known',
    rows: [
      { accreditedOn: '2024-01-15', trainedOn: '2025-01-15' },
      { accreditedOn: '2024-01-15', trainedOn: '2025-01-16' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.trainedOn', '1.accreditedOn'], args: { months: '12' } }],
  },
  {
    says: 'who is exempt is never late',
    rows: [{ ...mentor, trainedOn: null, trainingExempt: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'mentors accepted up to 31 March 2020 had eighteen months, later ones not',
    rows: [
      { ...mentor, accreditedOn: '2020-03-31', trainedOn: '2021-09-30' },
      { ...mentor, accreditedOn: '2020-03-31', trainedOn: '2021-10-01' },
      { ...mentor, accreditedOn: '2020-04-01', trainedOn: '2020-10-02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.trainedOn', '1.accreditedOn'], args: { months: '18' } },
      { at: ['2.trainedOn', '2.accreditedOn'], args: { months: '6' } },
    ],
  },
  {
    says: 'the duty holds from 1 September 2019',
    rows: [{ accreditedOn: '2019-09-01', trainedOn: null }],
    verdict: 'violated',
    findings: [{ at: ['trainedOn', 'accreditedOn'], variant: 'notTrained', args: { last: '1 March 2021' } }],
  },
  {
    says: 'not for older acceptances and requests',
    rows: [
      { accreditedOn: '2019-08-31', trainedOn: null, requestedOn: null },
      { accreditedOn: '2019-09-15', trainedOn: null, requestedOn: '2019-08-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a day of acceptance that of the accreditation starts the term',
    rows: [{ accreditationId: 'E1', accreditedOn: null, trainedOn: '2025-01-16' }],
    tables: { accreditations: [{ id: 'E1', validFrom: '2024-01-15' }] },
    verdict: 'violated',
    findings: [{ at: ['trainedOn', 'accreditedOn'], args: { accepted: '15 January 2024' } }],
  },
  {
    says: 'without any day no term starts',
    rows: [{ ...mentor, accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'a sheet that does not say who was trained cannot be checked',
    rows: [{ accreditedOn: '2024-01-15' }],
    verdict: 'notCheckable',
    lacking: ['trainedOn'],
  },
  {
    says: 'a sheet of agreements may note the training itself; the term is that of the sector of the agreement',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        sectorCode: 'BOUW',
        mentorAccreditedOn: '2024-01-15',
        mentorTrainedOn: '2024-07-16',
        mentorTrainingExempt: null,
      },
      {
        scheme: 'DUAAL',
        sectorCode: 'HANDEL',
        mentorAccreditedOn: '2024-01-15',
        mentorTrainedOn: '2024-07-16',
        mentorTrainingExempt: null,
      },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainedOn', '0.mentorAccreditedOn'], args: { months: '6' } }],
  },
  {
    says: 'a negative number of months is no term',
    rows: [{ accreditedOn: '2024-01-15', trainedOn: '2024-07-15', sectorTrainingMonths: '-3' }],
    verdict: 'undecided',
    because: ['sectorTrainingMonths'],
  },
])
