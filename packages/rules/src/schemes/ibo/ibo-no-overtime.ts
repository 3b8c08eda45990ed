/** The trainee of an individual vocational training works no overtime. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIboAgreement } from '../../sources/index.ts'

export const iboNoOvertime = defineRule({
  id: 'ibo-no-overtime',
  title: text(
    'Geen overuren in een IBO',
    'No overtime in an IBO',
    "Pas d'heures supplémentaires dans une IBO",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursCompanyWeek'],
  sources: [cite(securexIboAgreement)],
  check: ({ hoursWorkplace, hoursCompanyWeek }) =>
    hoursWorkplace > hoursCompanyWeek
      ? violated(['hoursWorkplace', 'hoursCompanyWeek'], { hours: hoursWorkplace, full: hoursCompanyWeek })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding telt {hours} uur per week, meer dan de voltijdse week van {full} uur in de onderneming; overuren zijn niet toegelaten.',
      fix: 'Verlaag de uren tot ten hoogste {full} per week, of ga de uren na.',
    },
    en: {
      wrong:
        'The individual vocational training takes {hours} hours a week, more than the full-time week of {full} hours in the company; overtime is not allowed.',
      fix: 'Lower the hours to at most {full} a week, or verify the hours.',
    },
    fr: {
      wrong:
        "La formation professionnelle individuelle compte {hours} heures par semaine, plus que la semaine à temps plein de {full} heures de l'entreprise ; les heures supplémentaires ne sont pas admises.",
      fix: 'Ramenez les heures à {full} par semaine au plus, ou vérifiez les heures.',
    },
  },
})

export const cases = casesOf(iboNoOvertime, [
  {
    says: 'a full week is allowed',
    rows: [{ scheme: 'IBO', hoursWorkplace: '38', hoursCompanyWeek: '38' }],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour more is overtime',
    rows: [{ scheme: 'IBO', hoursWorkplace: '38,01', hoursCompanyWeek: '38' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'hoursCompanyWeek'], args: { hours: '38.01', full: '38' } }],
  },
  {
    says: 'without the full-time week nobody knows',
    rows: [{ scheme: 'IBO', hoursWorkplace: '39', hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'other schemes have their own rule',
    rows: [{ scheme: 'DUAAL', hoursWorkplace: '39', hoursCompanyWeek: '38' }],
    verdict: 'notApplicable',
  },
])
