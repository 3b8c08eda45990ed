/** The mentor of an adult learner is trained within a year of the accreditation. */
import { deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultMentorTrainingMonths } from '../../parameters/index.ts'
import { besoxAdultDual2022, cite, metrotimeAdultDual } from '../../sources/index.ts'

export const adultMentor12Months = defineRule({
  id: 'adult-mentor-12-months',
  title: text(
    'Mentoropleiding bij duaal leren in het volwassenenonderwijs',
    'Mentor training in adult dual learning',
    'Formation du tuteur en apprentissage dual pour adultes',
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['mentorAccreditedOn'],
  mayBeEmpty: ['mentorTrainedOn', 'mentorTrainingExempt'],
  mayLack: ['mentorTrainingExempt'],
  applies: ({ mentorTrainingExempt }) => mentorTrainingExempt !== true,
  parameters: { months: adultMentorTrainingMonths },
  sources: [cite(besoxAdultDual2022), cite(metrotimeAdultDual)],
  check: ({ mentorAccreditedOn, mentorTrainedOn }, { parameters: { months }, asOf }) => {
    const last = deadline(mentorAccreditedOn, months)
    const args = { months, accredited: { day: mentorAccreditedOn }, last: { day: last } }
    if (mentorTrainedOn === null)
      return asOf > last ? violated(['mentorTrainedOn', 'mentorAccreditedOn'], args, 'untrained') : undefined
    return mentorTrainedOn > last
      ? violated(['mentorTrainedOn', 'mentorAccreditedOn'], { ...args, trained: { day: mentorTrainedOn } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De mentor volgde de mentoropleiding op {trained}, meer dan {months} maanden na de aanvaarding op {accredited}; de termijn liep tot en met {last}.',
      fix: 'Ga beide datums na en bespreek de late opleiding met het partnerschap.',
    },
    en: {
      wrong:
        'The mentor followed the mentor training on {trained}, more than {months} months after the acceptance on {accredited}; the term ran until {last}.',
      fix: 'Verify both dates and discuss the late training with the partnership.',
    },
    fr: {
      wrong:
        "Le tuteur a suivi la formation de tuteur le {trained}, plus de {months} mois après son acceptation le {accredited} ; le délai courait jusqu'au {last} inclus.",
      fix: 'Vérifiez les deux dates et discutez de la formation tardive avec le partenariat.',
    },
  },
  variants: {
    untrained: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Voor de mentor, aanvaard op {accredited}, is geen mentoropleiding genoteerd, terwijl de termijn van {months} maanden op {last} verstreken is.',
          fix: 'Noteer de datum van de opleiding, of laat de mentor ze zo snel mogelijk volgen.',
        },
        en: {
          wrong:
            'No mentor training is recorded for the mentor accepted on {accredited}, whereas the term of {months} months ended on {last}.',
          fix: 'Record the date of the training, or have the mentor follow it as soon as possible.',
        },
        fr: {
          wrong:
            "Aucune formation de tuteur n'est notée pour le tuteur accepté le {accredited}, alors que le délai de {months} mois a expiré le {last}.",
          fix: 'Notez la date de la formation, ou faites-la suivre par le tuteur au plus vite.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAALVO', start: '2024-03-01', mentorAccreditedOn: '2024-02-29' }

export const cases = casesOf(adultMentor12Months, [
  {
    says: 'a mentor accepted on 29 February 2024 has until 28 February 2025',
    rows: [{ ...agreement, mentorTrainedOn: '2025-02-28' }],
    verdict: 'valid',
  },
  {
    says: 'one day later is too late, and so is a year without training',
    rows: [
      { ...agreement, mentorTrainedOn: '2025-03-01' },
      { ...agreement, mentorTrainedOn: null },
      { ...agreement, mentorAccreditedOn: '2025-11-21', mentorTrainedOn: null },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.mentorTrainedOn', '0.mentorAccreditedOn'],
        args: { trained: '1 March 2025', last: '28 February 2025', months: '12' },
      },
      { at: ['1.mentorTrainedOn', '1.mentorAccreditedOn'], variant: 'untrained' },
      {
        at: ['2.mentorTrainedOn', '2.mentorAccreditedOn'],
        variant: 'untrained',
        args: { last: '21 November 2026' },
      },
    ],
  },
  {
    says: 'on the last day of the term there is still time',
    rows: [{ ...agreement, mentorAccreditedOn: '2025-11-22', mentorTrainedOn: null }],
    verdict: 'valid',
  },
  {
    says: "the dates may stand in the mentor's record",
    rows: [{ scheme: 'DUAALVO', start: '2024-03-01', mentorId: 'M1' }],
    tables: { mentors: [{ id: 'M1', accreditedOn: '2024-01-15', trainedOn: '2025-01-16' }] },
    verdict: 'violated',
    findings: [{ at: ['mentorTrainedOn', 'mentorAccreditedOn'], args: { last: '15 January 2025' } }],
  },
  {
    says: 'an exempt mentor needs no training',
    rows: [{ ...agreement, mentorTrainedOn: null, mentorTrainingExempt: 'ja' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without the day of acceptance no term begins',
    rows: [{ ...agreement, mentorAccreditedOn: null, mentorTrainedOn: '2025-03-01' }],
    verdict: 'undecided',
    because: ['mentorAccreditedOn'],
  },
  {
    says: 'in secondary education the term is that of the sector',
    rows: [{ ...agreement, scheme: 'DUAAL', mentorTrainedOn: '2025-03-01' }],
    verdict: 'notApplicable',
  },
])
