/** A mentor whose term for the training ends soon and who has not followed it. */
import { addDays, daysBetween } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { mentorDuties, mentorTrainingMonths, mentorTrainingNoticeDays } from '../../parameters/index.ts'
import { cedefopDual, cite, mentorRegulation2019 } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'
import { isRequestedUnderDuty, statesNoTerm, trainingDeadline } from './training-term.ts'

export const mentorTrainingDueSoon = defineRule({
  id: 'mentor-training-due-soon',
  title: text(
    'Termijn van de mentoropleiding loopt af',
    'Term of the mentor training ends soon',
    'Le délai de la formation de tuteur expire bientôt',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  inForce: mentorDuties,
  severity: 'warning',
  reads: ['accreditedOn'],
  mayBeEmpty: ['trainedOn', 'trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  mayLack: ['trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  applies: isRequestedUnderDuty,
  parameters: { ordinary: mentorTrainingMonths, notice: mentorTrainingNoticeDays },
  sources: [cite(cedefopDual), cite(mentorRegulation2019)],
  check: (mentor, { asOf, parameters: { ordinary, notice } }) => {
    const { trainedOn, trainingExempt } = mentor
    if (trainedOn !== null || trainingExempt === true) return undefined
    if (statesNoTerm(mentor)) return undecided('sectorTrainingMonths')
    const last = trainingDeadline(mentor, ordinary)
    return asOf <= last && last <= addDays(asOf, notice)
      ? violated(['trainedOn', 'accreditedOn'], { last: { day: last }, days: daysBetween(asOf, last) })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De mentor moet de mentoropleiding uiterlijk op {last} volgen; dat is over {days} dagen.',
      fix: 'Schrijf de mentor in, of noteer de opleiding of de vrijstelling.',
    },
    en: {
      wrong: 'The mentor must follow the mentor training by {last}, in {days} days.',
      fix: 'Enrol the mentor, or note the training or the exemption.',
    },
    fr: {
      wrong: 'Le tuteur doit suivre la formation de tuteur au plus tard le {last}, dans {days} jours.',
      fix: 'Inscrivez le tuteur, ou notez la formation ou la dispense.',
    },
  },
})

const mentor = { trainedOn: null, sectorTrainingMonths: '12' }

export const cases = casesOf(mentorTrainingDueSoon, [
  {
    says: 'sixty days before the end and on its last day there is a warning',
    rows: [
      { ...mentor, accreditedOn: '2026-01-21' },
      { ...mentor, accreditedOn: '2025-11-22' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.trainedOn', '0.accreditedOn'], args: { last: '21 January 2027', days: '60' } },
      { at: ['1.trainedOn', '1.accreditedOn'], args: { days: '0' } },
    ],
  },
  {
    says: 'sixty-one days before it is early, and after it mentor-trained-in-time speaks',
    rows: [
      { ...mentor, accreditedOn: '2026-01-22' },
      { ...mentor, accreditedOn: '2025-11-21' },
    ],
    verdict: 'valid',
  },
  {
    says: 'who is trained or exempt needs no warning',
    rows: [
      { ...mentor, accreditedOn: '2026-01-01', trainedOn: '2026-05-01', trainingExempt: null },
      { ...mentor, accreditedOn: '2026-01-01', trainingExempt: 'ja' },
    ],
    verdict: 'valid',
  },
  {
    says: 'older requests carry no duty',
    rows: [{ ...mentor, accreditedOn: '2026-01-01', requestedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a day of acceptance no term starts',
    rows: [{ ...mentor, accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'who was accepted before September 2019 carries no duty',
    rows: [{ ...mentor, accreditedOn: '2019-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'who was requested and accepted on the first day of the duty carries it, and was due long ago',
    rows: [{ ...mentor, accreditedOn: '2019-09-01', requestedOn: '2019-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'a sheet of agreements may note the training itself; only dual learning asks it',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        sectorTrainingMonths: '12',
        mentorAccreditedOn: '2025-12-01',
        mentorTrainedOn: null,
      },
      { scheme: 'BIS', sectorTrainingMonths: '12', mentorAccreditedOn: '2025-12-01', mentorTrainedOn: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainedOn', '0.mentorAccreditedOn'], args: { last: '1 December 2026' } }],
  },
  {
    says: 'a negative number of months is no term',
    rows: [{ accreditedOn: '2026-01-21', trainedOn: null, sectorTrainingMonths: '-3' }],
    verdict: 'undecided',
    because: ['sectorTrainingMonths'],
  },
])
