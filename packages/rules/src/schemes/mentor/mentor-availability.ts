/** The mentor works at least as many days as the learner is at the workplace. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, vlaanderenMentor } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'

export const mentorAvailability = defineRule({
  id: 'mentor-availability',
  title: text(
    'Mentor voldoende beschikbaar',
    'Mentor sufficiently available',
    'Tuteur suffisamment disponible',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['mentorDaysPerWeek', 'daysWorkplace'],
  sources: [cite(cedefopDual), cite(vlaanderenMentor)],
  check: ({ mentorDaysPerWeek, daysWorkplace }) =>
    mentorDaysPerWeek < daysWorkplace
      ? violated(['mentorDaysPerWeek', 'daysWorkplace'], {
          mentor: mentorDaysPerWeek,
          learner: daysWorkplace,
        })
      : undefined,
  messages: {
    nl: {
      wrong: 'De mentor werkt {mentor} dagen per week, terwijl de lerende er {learner} op de werkplek is.',
      fix: 'Noteer welke collega op de andere dagen begeleidt, of duid een andere mentor aan.',
    },
    en: {
      wrong: 'The mentor works {mentor} days a week, while the learner is at the workplace for {learner}.',
      fix: 'Note which colleague guides on the other days, or appoint another mentor.',
    },
    fr: {
      wrong:
        "Le tuteur travaille {mentor} jours par semaine, alors que l'apprenant est {learner} jours sur le lieu de travail.",
      fix: 'Indiquez quel collègue accompagne les autres jours, ou désignez un autre tuteur.',
    },
  },
})

export const cases = casesOf(mentorAvailability, [
  {
    says: 'as many days as the learner, or more, are enough',
    rows: [
      { scheme: 'DUAAL', mentorDaysPerWeek: '3', daysWorkplace: '3' },
      { scheme: 'DUAALVO', mentorDaysPerWeek: '5', daysWorkplace: '2,5' },
    ],
    verdict: 'valid',
  },
  {
    says: 'half a day less is less',
    rows: [
      { scheme: 'DUAAL', mentorDaysPerWeek: '2,5', daysWorkplace: '3' },
      { scheme: 'DUAAL', mentorDaysPerWeek: '4', daysWorkplace: '5' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.mentorDaysPerWeek', '0.daysWorkplace'], args: { mentor: '2.5', learner: '3' } },
      { at: ['1.mentorDaysPerWeek', '1.daysWorkplace'] },
    ],
  },
  {
    says: "the mentor's days are looked up where the sheet does not hold them",
    rows: [{ scheme: 'DUAAL', mentorId: 'M1', daysWorkplace: '3' }],
    tables: { mentors: [{ id: 'M1', daysPerWeek: '2' }] },
    verdict: 'violated',
    findings: [{ at: ['mentorDaysPerWeek', 'daysWorkplace'] }],
  },
  {
    says: 'without both numbers of days nothing can be compared',
    rows: [{ scheme: 'DUAAL', mentorDaysPerWeek: null, daysWorkplace: '3' }],
    verdict: 'undecided',
    because: ['mentorDaysPerWeek'],
  },
  {
    says: 'other schemes have other mentors',
    rows: [{ scheme: 'BIS', mentorDaysPerWeek: '1', daysWorkplace: '5' }],
    verdict: 'notApplicable',
  },
])
