/** The extract of the criminal record is at most one year old when the mentor is appointed. */
import { deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { conductExtractMonths } from '../../parameters/index.ts'
import { cite, mentorRegulation2019, vivoMentor } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorConductAge = defineRule({
  id: 'mentor-conduct-age',
  title: text(
    'Ouderdom van het uittreksel uit het strafregister',
    'Age of the criminal record extract',
    "Ancienneté de l'extrait de casier judiciaire",
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  governedBy: 'accreditedOn',
  severity: 'warning',
  reads: ['conductOn', 'accreditedOn'],
  parameters: { months: conductExtractMonths },
  sources: [cite(mentorRegulation2019), cite(vivoMentor)],
  check: ({ conductOn, accreditedOn }, { parameters: { months } }) =>
    accreditedOn > deadline(conductOn, months)
      ? violated(['conductOn', 'accreditedOn'], {
          extract: { day: conductOn },
          accepted: { day: accreditedOn },
          months,
        })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Het uittreksel van {extract} is meer dan {months} maanden oud bij de aanvaarding op {accepted}.',
      fix: 'Vraag een recent uittreksel uit het strafregister.',
    },
    en: {
      wrong: 'The extract of {extract} is more than {months} months old at the acceptance on {accepted}.',
      fix: 'Ask for a recent extract of the criminal record.',
    },
    fr: {
      wrong: "L'extrait du {extract} date de plus de {months} mois à l'acceptation le {accepted}.",
      fix: 'Demandez un extrait récent du casier judiciaire.',
    },
  },
})

export const cases = casesOf(mentorConductAge, [
  {
    says: 'exactly one year is allowed, also from a leap day',
    rows: [
      { conductOn: '2023-09-01', accreditedOn: '2024-09-01' },
      { conductOn: '2024-02-29', accreditedOn: '2025-02-28' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day more is too old',
    rows: [
      { conductOn: '2023-08-31', accreditedOn: '2024-09-01' },
      { conductOn: '2024-02-29', accreditedOn: '2025-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.conductOn', '0.accreditedOn'], args: { months: '12', extract: '31 August 2023' } },
      { at: ['1.conductOn', '1.accreditedOn'] },
    ],
  },
  {
    says: 'without both days the age is not known',
    rows: [
      { conductOn: null, accreditedOn: '2024-09-01' },
      { conductOn: '2023-09-01', accreditedOn: null },
    ],
    verdict: 'undecided',
    because: ['conductOn', 'accreditedOn'],
  },
  {
    says: 'a sheet of agreements may note the extract itself',
    table: 'agreements',
    rows: [
      { scheme: 'DUAAL', mentorConductOn: '2023-08-31', mentorAccreditedOn: '2024-09-01' },
      { scheme: 'DUAAL', mentorConductOn: '2023-09-01', mentorAccreditedOn: '2024-09-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorConductOn', '0.mentorAccreditedOn'], args: { months: '12' } }],
  },
])
