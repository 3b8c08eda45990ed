/** A mentor presents an extract of the criminal record, model 596.2. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, mentorDuties } from '../../parameters/index.ts'
import { cedefopDual, cite, mentorRegulation2019, vivoMentor } from '../../sources/index.ts'
import { inAgreements } from './in-agreements.ts'

export const mentorConductExtract = defineRule({
  id: 'mentor-conduct-extract',
  title: text(
    'Uittreksel uit het strafregister van de mentor',
    'Criminal record extract of the mentor',
    'Extrait de casier judiciaire du tuteur',
  ),
  table: 'mentors',
  repeatedIn: inAgreements,
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['conductOn', 'requestedOn', 'accreditedOn'],
  mayLack: ['requestedOn'],
  sources: [cite(mentorRegulation2019), cite(cedefopDual), cite(vivoMentor)],
  check: ({ conductOn, requestedOn, accreditedOn }) => {
    if (conductOn !== null) return undefined
    const day = requestedOn ?? accreditedOn
    if (day === null) return undecided('accreditedOn')
    const args = { day: { day } }
    return inRegime(mentorDuties, day)
      ? violated(['conductOn'], args)
      : violated(['conductOn'], args, 'beforeDuty')
  },
  messages: {
    nl: {
      wrong:
        'Het uittreksel uit het strafregister (model 596.2) ontbreekt; op {day} was het voor mentoren verplicht.',
      fix: 'Vraag het uittreksel op en noteer de datum ervan.',
    },
    en: {
      wrong: 'The criminal record extract (model 596.2) is missing; on {day} it was compulsory for mentors.',
      fix: 'Ask for the extract and note its date.',
    },
    fr: {
      wrong:
        "L'extrait de casier judiciaire (modèle 596.2) manque ; le {day}, il était obligatoire pour les tuteurs.",
      fix: "Demandez l'extrait et notez-en la date.",
    },
  },
  variants: {
    beforeDuty: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het uittreksel uit het strafregister (model 596.2) ontbreekt; op {day} was het nog niet voor alle mentoren verplicht.',
          fix: 'Ga na op welke manier het onberispelijke gedrag toen is aangetoond.',
        },
        en: {
          wrong:
            'The criminal record extract (model 596.2) is missing; on {day} it was not yet compulsory for all mentors.',
          fix: 'Verify how impeccable behaviour was shown at the time.',
        },
        fr: {
          wrong:
            "L'extrait de casier judiciaire (modèle 596.2) manque ; le {day}, il n'était pas encore obligatoire pour tous les tuteurs.",
          fix: "Vérifiez comment la conduite irréprochable a été démontrée à l'époque.",
        },
      },
    },
  },
})

export const cases = casesOf(mentorConductExtract, [
  {
    says: 'an extract with a date is enough here',
    rows: [{ conductOn: '2024-05-01', accreditedOn: '2024-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'requests from 1 September 2019 need one, those of the day before are a judgement',
    rows: [
      { conductOn: null, requestedOn: '2019-09-01', accreditedOn: '2019-09-20' },
      { conductOn: null, requestedOn: '2019-08-31', accreditedOn: '2019-09-20' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.conductOn'] }, { at: ['1.conductOn'], variant: 'beforeDuty' }],
  },
  {
    says: 'without a day of request the day of acceptance tells',
    rows: [{ conductOn: null, accreditedOn: '2024-09-01' }],
    verdict: 'violated',
    findings: [{ at: ['conductOn'], args: { day: '1 September 2024' } }],
  },
  {
    says: 'without any day nobody knows whether it was compulsory',
    rows: [{ conductOn: null, accreditedOn: null }],
    verdict: 'undecided',
    because: ['accreditedOn'],
  },
  {
    says: 'a sheet of agreements may note the extract itself',
    table: 'agreements',
    rows: [
      { scheme: 'DUAAL', mentorConductOn: null, mentorAccreditedOn: '2024-09-01' },
      { scheme: 'DUAAL', mentorConductOn: '2024-05-01', mentorAccreditedOn: '2024-09-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.mentorConductOn'], args: { day: '1 September 2024' } }],
  },
])
