/** A vocational immersion internship has no overtime: its week is at most the full-time week. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vdabBisEmployers } from '../../sources/index.ts'

export const bisNoOvertime = defineRule({
  id: 'bis-no-overtime',
  title: text(
    'Geen overuren in een beroepsinlevingsstage',
    'No overtime in a vocational immersion internship',
    "Pas d'heures supplémentaires dans un stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursCompanyWeek'],
  sources: [cite(vdabBisEmployers)],
  check: ({ hoursWorkplace: hours, hoursCompanyWeek: full }) =>
    hours > full ? violated(['hoursWorkplace', 'hoursCompanyWeek'], { hours, full }) : undefined,
  messages: {
    nl: {
      wrong:
        'De stagiair is {hours} uur per week op de werkplek, meer dan de voltijdse week van {full} uur; overuren mogen niet.',
      fix: 'Verminder de uren tot ten hoogste {full} per week.',
    },
    en: {
      wrong:
        'The trainee is at the workplace {hours} hours a week, more than the full-time week of {full} hours; overtime is not allowed.',
      fix: 'Reduce the hours to {full} a week at most.',
    },
    fr: {
      wrong:
        'Le stagiaire est {hours} heures par semaine sur le lieu de travail, plus que la semaine à temps plein de {full} heures ; les heures supplémentaires sont interdites.',
      fix: 'Réduisez les heures à {full} par semaine au plus.',
    },
  },
})

export const cases = casesOf(bisNoOvertime, [
  {
    says: 'a full week is allowed',
    rows: [
      { scheme: 'BIS', hoursWorkplace: '38', hoursCompanyWeek: '38' },
      { scheme: 'BIS', hoursWorkplace: '19', hoursCompanyWeek: '36' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour more is overtime, and so is the week of another company',
    rows: [
      { scheme: 'BIS', hoursWorkplace: '38,25', hoursCompanyWeek: '38' },
      { scheme: 'BIS', hoursWorkplace: '38', hoursCompanyWeek: '36' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.hoursCompanyWeek'], args: { hours: '38.25', full: '38' } },
      { at: ['1.hoursWorkplace', '1.hoursCompanyWeek'] },
    ],
  },
  {
    says: 'without the full-time week nobody knows',
    rows: [{ scheme: 'BIS', hoursWorkplace: '45', hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'other schemes have their own hours',
    rows: [{ scheme: 'WES', hoursWorkplace: '40', hoursCompanyWeek: '38' }],
    verdict: 'notApplicable',
  },
])
