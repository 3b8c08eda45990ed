/** A foreign trainee works full-time. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, fullTimeWeekLeast, fullTimeWeekMost } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31FullTime = defineRule({
  id: 'a31-full-time',
  title: text('Voltijdse stage', 'Full-time traineeship', 'Stage à temps plein'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['hoursWorkplace'],
  mayBeEmpty: ['hoursCompanyWeek'],
  mayLack: ['hoursCompanyWeek'],
  parameters: { least: fullTimeWeekLeast, most: fullTimeWeekMost },
  sources: [cite(foreignTrainee)],
  check: ({ hoursWorkplace, hoursCompanyWeek }, { parameters: { least, most } }) => {
    if (hoursCompanyWeek !== null)
      return hoursWorkplace < hoursCompanyWeek
        ? violated(['hoursWorkplace', 'hoursCompanyWeek'], { hours: hoursWorkplace, full: hoursCompanyWeek })
        : undefined
    if (hoursWorkplace < least) return violated(['hoursWorkplace'], { hours: hoursWorkplace, full: least })
    return hoursWorkplace >= most ? undefined : undecided('hoursCompanyWeek')
  },
  messages: {
    nl: {
      wrong: 'De stagiair werkt {hours} uur per week, minder dan de voltijdse week van {full} uur.',
      fix: 'Breng de uren op een voltijdse week.',
    },
    en: {
      wrong: 'The trainee works {hours} hours a week, less than the full-time week of {full} hours.',
      fix: 'Raise the hours to a full-time week.',
    },
    fr: {
      wrong:
        'Le stagiaire travaille {hours} heures par semaine, moins que la semaine à temps plein de {full} heures.',
      fix: 'Portez les heures à une semaine à temps plein.',
    },
  },
})

const stage = { scheme: 'A31', permitGrantedOn: '2022-12-31', hoursWorkplace: '38', hoursCompanyWeek: '38' }
const wrong = { ...stage, hoursWorkplace: '37,99' }

export const cases = casesOf(a31FullTime, [
  {
    says: 'the week of the company is full-time',
    rows: [stage, { ...stage, hoursWorkplace: '36', hoursCompanyWeek: '36' }],
    verdict: 'valid',
  },
  {
    says: 'a hundredth of an hour less is not',
    rows: [wrong, { ...stage, hoursWorkplace: '36' }],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.hoursCompanyWeek'], args: { hours: '37.99', full: '38' } },
      { at: ['1.hoursWorkplace', '1.hoursCompanyWeek'] },
    ],
  },
  {
    says: 'under 36 hours no company is full-time',
    rows: [{ ...stage, hoursWorkplace: '35,99', hoursCompanyWeek: null }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace'], args: { full: '36' } }],
  },
  {
    says: 'forty hours are full-time everywhere',
    rows: [{ ...stage, hoursWorkplace: '40', hoursCompanyWeek: null }],
    verdict: 'valid',
  },
  {
    says: 'between 36 and 40 the week of the company decides',
    rows: [
      { ...stage, hoursWorkplace: '36', hoursCompanyWeek: null },
      { ...stage, hoursWorkplace: '39,99', hoursCompanyWeek: null },
    ],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'a permit granted from 2023, or another scheme, has other rules',
    rows: [
      { ...wrong, permitGrantedOn: '2023-01-01' },
      { ...wrong, scheme: 'BIS' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])
