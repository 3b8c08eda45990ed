/** Under an alternation training contract (OAO), school and workplace do not exceed the week of the company. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { abvvAgreements, cite, commerceTrainingAgreements } from '../../sources/index.ts'
import { exactHours } from './weekly-hours.ts'

/** Found on pages of a union and a sector, not in the legal text, hence a warning. */
export const dualOaoOverCompanyWeek = defineRule({
  id: 'dual-oao-over-company-week',
  title: text(
    'OAO boven de voltijdse week van de onderneming',
    'OAO over the full-time week of the company',
    "OAO au-delà de la semaine à temps plein de l'entreprise",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'],
  sources: [cite(abvvAgreements), cite(commerceTrainingAgreements)],
  check: ({ hoursWorkplace, hoursSchool, hoursCompanyWeek: week }) => {
    const total = exactHours(hoursSchool + hoursWorkplace)
    return total > week
      ? violated(['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'], { total, week })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'School en werkplek nemen samen {total} uur per week in, meer dan de voltijdse week van de onderneming ({week} uur).',
      fix: 'Verlaag de uren op de werkplek tot school en werkplek samen binnen de voltijdse week van het paritair comité blijven.',
    },
    en: {
      wrong:
        'School and workplace take {total} hours a week together, more than the full-time week of the company ({week} hours).',
      fix: 'Lower the hours at the workplace until school and workplace together stay within the full-time week of the joint committee.',
    },
    fr: {
      wrong:
        "L'école et le lieu de travail représentent ensemble {total} heures par semaine, plus que la semaine à temps plein de l'entreprise ({week} heures).",
      fix: "Réduisez les heures sur le lieu de travail pour que l'ensemble reste dans la semaine à temps plein de la commission paritaire.",
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-02', hoursCompanyWeek: '36' }

export const cases = casesOf(dualOaoOverCompanyWeek, [
  {
    says: 'in retail, 36 hours together are the limit',
    rows: [
      { ...oao, hoursWorkplace: '22', hoursSchool: '14' },
      { ...oao, hoursWorkplace: '21,1', hoursSchool: '14,9' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour more is too long, without tolerance',
    rows: [
      { ...oao, hoursWorkplace: '22,01', hoursSchool: '14' },
      { ...oao, hoursWorkplace: '26', hoursSchool: '14', hoursCompanyWeek: '38' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.hoursWorkplace', '0.hoursSchool', '0.hoursCompanyWeek'],
        args: { total: '36.01', week: '36' },
      },
      { at: ['1.hoursWorkplace', '1.hoursSchool', '1.hoursCompanyWeek'], args: { total: '40' } },
    ],
  },
  {
    says: 'before September 2016 there was no OAO',
    rows: [{ ...oao, start: '2016-08-31', hoursWorkplace: '30', hoursSchool: '14' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the week of the company must be known',
    rows: [{ ...oao, hoursWorkplace: '26', hoursSchool: '14', hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'the limit holds for an OAO from 1 September 2016 on',
    rows: [{ ...oao, start: '2016-09-01', hoursWorkplace: '30', hoursSchool: '14' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'], args: { total: '44' } }],
  },
])
