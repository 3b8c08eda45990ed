/** Mentors accepted in the first months of the duty got eighteen months for their training. */
import { deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  mentorTrainingCovidRegime,
  mentorTrainingExtendedMonths,
  mentorTrainingMonths,
} from '../../parameters/index.ts'
import { cite, mentorTrainingCorona, versoMentorTraining } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'
import { isRequestedUnderDuty, ordinaryMonths, statesNoTerm } from './training-term.ts'

export const mentorTrainingCovid = defineRule({
  id: 'mentor-training-covid',
  title: text(
    'Verlengde termijn van de mentoropleiding',
    'Extended term of the mentor training',
    'Délai prolongé de la formation de tuteur',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  inForce: mentorTrainingCovidRegime,
  severity: 'info',
  reads: ['accreditedOn'],
  mayBeEmpty: ['trainedOn', 'trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  mayLack: ['trainedOn', 'trainingExempt', 'sectorTrainingMonths', 'requestedOn'],
  applies: isRequestedUnderDuty,
  parameters: { ordinary: mentorTrainingMonths, extended: mentorTrainingExtendedMonths },
  sources: [cite(mentorTrainingCorona), cite(versoMentorTraining)],
  check: ({ accreditedOn, trainedOn, trainingExempt, sectorTrainingMonths }, { parameters }) => {
    if (statesNoTerm({ sectorTrainingMonths })) return undecided('sectorTrainingMonths')
    const { ordinary, extended } = parameters
    const inOrdinaryTerm =
      trainedOn !== null &&
      trainedOn <= deadline(accreditedOn, ordinaryMonths({ sectorTrainingMonths }, ordinary))
    return trainingExempt === true || inOrdinaryTerm
      ? undefined
      : violated(['accreditedOn'], {
          accepted: { day: accreditedOn },
          months: extended,
          last: { day: deadline(accreditedOn, extended) },
        })
  },
  messages: {
    nl: {
      wrong:
        'Voor deze mentor, aanvaard op {accepted}, gold een termijn van {months} maanden, tot en met {last}.',
      fix: 'U hoeft niets te doen: de termijn is zo berekend.',
    },
    en: {
      wrong: 'For this mentor, accepted on {accepted}, a term of {months} months held, until {last}.',
      fix: 'Nothing needs to be done: the term was computed so.',
    },
    fr: {
      wrong:
        "Pour ce tuteur, accepté le {accepted}, un délai de {months} mois valait, jusqu'au {last} inclus.",
      fix: 'Rien à faire : le délai est calculé ainsi.',
    },
  },
})

export const cases = casesOf(mentorTrainingCovid, [
  {
    says: 'the extension holds for acceptances from 1 September 2019 to 31 March 2020',
    rows: [{ accreditedOn: '2019-09-01' }, { accreditedOn: '2020-03-31' }],
    verdict: 'violated',
    findings: [
      { at: ['0.accreditedOn'], args: { months: '18', last: '1 March 2021' } },
      { at: ['1.accreditedOn'], args: { last: '30 September 2021' } },
    ],
  },
  {
    says: 'never for later ones, nor for earlier acceptances and requests',
    rows: [
      { accreditedOn: '2020-04-01', requestedOn: null },
      { accreditedOn: '2019-08-31', requestedOn: null },
      { accreditedOn: '2019-09-20', requestedOn: '2019-08-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'who was trained in the ordinary term, or exempt, did not need it',
    rows: [
      { accreditedOn: '2020-01-15', trainedOn: '2021-01-15', trainingExempt: null },
      { accreditedOn: '2020-01-15', trainedOn: null, trainingExempt: 'ja' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a training after the ordinary term leans on it',
    rows: [{ accreditedOn: '2020-01-15', trainedOn: '2020-07-16', sectorTrainingMonths: '6' }],
    verdict: 'violated',
    findings: [{ at: ['accreditedOn'], args: { last: '15 July 2021' } }],
  },
  {
    says: 'without a day of acceptance nobody knows',
    rows: [{ accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'a sheet of agreements may note the acceptance itself',
    table: 'agreements',
    rows: [{ scheme: 'DUAAL', mentorAccreditedOn: '2019-09-01', mentorTrainedOn: null }],
    verdict: 'violated',
    findings: [{ at: ['mentorAccreditedOn'], args: { months: '18' } }],
  },
  {
    says: 'a negative number of months is no term',
    rows: [{ accreditedOn: '2019-10-01', trainedOn: '2020-02-01', sectorTrainingMonths: '-3' }],
    verdict: 'undecided',
    because: ['sectorTrainingMonths'],
  },
])
