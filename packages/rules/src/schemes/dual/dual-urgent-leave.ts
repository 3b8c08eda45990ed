/** Leave for compelling reasons is at most ten days in a calendar year. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { urgentLeaveDays } from '../../parameters/index.ts'
import { cite, dualimentoPractice, pratoAlternating2022 } from '../../sources/index.ts'

export const dualUrgentLeave = defineRule({
  id: 'dual-urgent-leave',
  title: text(
    'Verlof om dwingende redenen',
    'Leave for compelling reasons',
    'Congé pour raisons impérieuses',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['urgentLeaveDays'],
  parameters: { limit: urgentLeaveDays },
  sources: [cite(dualimentoPractice), cite(pratoAlternating2022)],
  check: ({ urgentLeaveDays: days }, { parameters: { limit } }) =>
    days > limit ? violated(['urgentLeaveDays'], { days, limit }) : undefined,
  messages: {
    nl: {
      wrong: 'De lerende nam in één kalenderjaar {days} dagen verlof om dwingende redenen, meer dan {limit}.',
      fix: 'Ga de aard van de afwezigheden na; vakantie en ziekte tellen hier niet mee.',
    },
    en: {
      wrong:
        'The learner took {days} days of leave for compelling reasons in one calendar year, more than {limit}.',
      fix: 'Verify the kind of absences; holidays and sickness do not count here.',
    },
    fr: {
      wrong:
        "L'apprenant a pris {days} jours de congé pour raisons impérieuses sur une année civile, soit plus de {limit}.",
      fix: 'Vérifiez la nature des absences ; les vacances et la maladie ne comptent pas ici.',
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', urgentLeaveDays: '10' }

export const cases = casesOf(dualUrgentLeave, [
  { says: 'ten days in a year are allowed', rows: [agreement], verdict: 'valid' },
  {
    says: 'eleven are too many',
    rows: [{ ...agreement, urgentLeaveDays: '11' }],
    verdict: 'violated',
    findings: [{ at: ['urgentLeaveDays'], args: { days: '11', limit: '10' } }],
  },
  {
    says: 'an empty number is not zero',
    rows: [{ ...agreement, urgentLeaveDays: null }],
    verdict: 'undecided',
    because: ['urgentLeaveDays'],
  },
  {
    says: 'other schemes have other leave',
    rows: [{ ...agreement, scheme: 'BIS', urgentLeaveDays: '11' }],
    verdict: 'notApplicable',
  },
])
