/** An alternation training contract (OAO) is full-time: school and workplace fill the week of the company. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining, fullTimeTolerance } from '../../parameters/index.ts'
import { abvvAgreements, cedefopDual, cite } from '../../sources/index.ts'
import { exactHours } from './weekly-hours.ts'

/** Speaks of a week that is too short; one that is too long is `dual-oao-over-company-week`: one fault, one finding. */
export const dualOaoFullTime = defineRule({
  id: 'dual-oao-full-time',
  title: text('OAO is voltijds', 'An OAO is full-time', "L'OAO est à temps plein"),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'],
  parameters: { tolerance: fullTimeTolerance },
  sources: [cite(cedefopDual), cite(abvvAgreements)],
  check: ({ hoursWorkplace, hoursSchool, hoursCompanyWeek: week }, { parameters: { tolerance } }) => {
    const total = exactHours(hoursSchool + hoursWorkplace)
    return exactHours(week - total) > tolerance
      ? violated(['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'], { total, week })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'School en werkplek nemen samen {total} uur per week in, minder dan de voltijdse week van de onderneming ({week} uur); een overeenkomst van alternerende opleiding is voltijds.',
      fix: 'Vul de uren aan tot de voltijdse week, en reken lesuren van 50 minuten om naar klokuren als de sector dat doet.',
    },
    en: {
      wrong:
        'School and workplace take {total} hours a week together, less than the full-time week of the company ({week} hours); an alternation training contract is full-time.',
      fix: 'Complete the hours up to the full-time week, and convert lesson hours of 50 minutes to clock hours if the sector does so.',
    },
    fr: {
      wrong:
        "L'école et le lieu de travail représentent ensemble {total} heures par semaine, moins que la semaine à temps plein de l'entreprise ({week} heures) ; un contrat de formation en alternance est à temps plein.",
      fix: "Complétez les heures jusqu'à la semaine à temps plein, et convertissez les heures de cours de 50 minutes en heures d'horloge si le secteur le fait.",
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-02', hoursCompanyWeek: '38' }

export const cases = casesOf(dualOaoFullTime, [
  {
    says: 'the full week is full-time, and so is half an hour less',
    rows: [
      { ...oao, hoursWorkplace: '24', hoursSchool: '14' },
      { ...oao, hoursWorkplace: '23,5', hoursSchool: '14' },
      { ...oao, hoursWorkplace: '22,8', hoursSchool: '12,7', hoursCompanyWeek: '36' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a little more than half an hour less is not',
    rows: [{ ...oao, hoursWorkplace: '23,49', hoursSchool: '14' }],
    verdict: 'violated',
    findings: [
      { at: ['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'], args: { total: '37.49', week: '38' } },
    ],
  },
  {
    says: 'a week that is too long is the business of another rule',
    rows: [{ ...oao, hoursWorkplace: '30', hoursSchool: '14' }],
    verdict: 'valid',
  },
  {
    says: 'a part-time employment contract covers the workplace only',
    rows: [{ ...oao, contractType: 'DA', hoursWorkplace: '20', hoursSchool: '14' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the week of the company must be known',
    rows: [{ ...oao, hoursWorkplace: '20', hoursSchool: '14', hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'a sheet without it cannot be checked',
    rows: [
      { scheme: 'DUAAL', contractType: 'OAO', start: '2024-09-02', hoursWorkplace: '20', hoursSchool: '14' },
    ],
    verdict: 'notCheckable',
    lacking: ['hoursCompanyWeek'],
  },
  {
    says: 'a start before September 2016 falls under older law',
    rows: [{ ...oao, start: '2016-08-31', hoursWorkplace: '16', hoursSchool: '14' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start on 1 September 2016 falls under this one',
    rows: [{ ...oao, start: '2016-09-01', hoursWorkplace: '16', hoursSchool: '14' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'hoursSchool', 'hoursCompanyWeek'], args: { total: '30' } }],
  },
])
