/** Mentors requested before the duty began need not follow the mentor training. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, mentorDuties } from '../../parameters/index.ts'
import { cite, mentorRegulation2019 } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorTrainingBefore2019 = defineRule({
  id: 'mentor-training-before-2019',
  title: text(
    'Mentoropleiding niet algemeen verplicht',
    'Mentor training not generally compulsory',
    'Formation de tuteur non généralement obligatoire',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'info',
  reads: [],
  mayBeEmpty: ['requestedOn', 'accreditedOn', 'trainedOn', 'trainingExempt'],
  mayLack: ['requestedOn', 'trainedOn', 'trainingExempt'],
  applies: ({ trainedOn, trainingExempt }) => trainedOn === null && trainingExempt !== true,
  sources: [cite(mentorRegulation2019)],
  check: ({ requestedOn, accreditedOn }) => {
    const day = requestedOn ?? accreditedOn
    if (day === null) return undecided('accreditedOn')
    if (inRegime(mentorDuties, day)) return undefined
    return violated([requestedOn === null ? 'accreditedOn' : 'requestedOn'], { day: { day } })
  },
  messages: {
    nl: {
      wrong:
        'De aanvraag of aanvaarding van deze mentor dateert van {day}; de mentoropleiding was toen nog niet algemeen verplicht.',
      fix: 'Ga na of de sector ze toen vroeg; een mentor die later is toegevoegd, moet ze wel volgen.',
    },
    en: {
      wrong:
        'The request for or acceptance of this mentor dates from {day}; the mentor training was not yet generally compulsory then.',
      fix: 'Verify whether the sector asked for it then; a mentor added later must follow it.',
    },
    fr: {
      wrong:
        "La demande ou l'acceptation de ce tuteur date du {day} ; la formation de tuteur n'était alors pas encore obligatoire partout.",
      fix: "Vérifiez si le secteur l'exigeait alors ; un tuteur ajouté plus tard doit la suivre.",
    },
  },
})

export const cases = casesOf(mentorTrainingBefore2019, [
  {
    says: 'a request of 1 September 2019 falls under the duty, and so does a mentor added later',
    rows: [
      { requestedOn: '2019-09-01', accreditedOn: '2019-09-10' },
      { requestedOn: null, accreditedOn: '2022-01-10' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one of the day before does not, whenever it was granted',
    rows: [
      { requestedOn: '2019-08-31', accreditedOn: '2019-09-10' },
      { requestedOn: null, accreditedOn: '2019-08-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.requestedOn'], args: { day: '31 August 2019' } }, { at: ['1.accreditedOn'] }],
  },
  {
    says: 'who is trained or exempt needs no hint',
    rows: [
      { accreditedOn: '2018-01-01', trainedOn: '2018-05-01', trainingExempt: null },
      { accreditedOn: '2018-01-01', trainedOn: null, trainingExempt: 'ja' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without any day nobody knows',
    rows: [{ accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'a sheet of agreements may note the request itself',
    table: 'agreements',
    rows: [
      {
        scheme: 'DUAAL',
        mentorRequestedOn: '2019-08-31',
        mentorAccreditedOn: '2019-09-20',
        mentorTrainedOn: null,
      },
      {
        scheme: 'DUAAL',
        mentorRequestedOn: '2019-09-01',
        mentorAccreditedOn: '2019-09-20',
        mentorTrainedOn: null,
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorRequestedOn'] }],
  },
])
