/** Workplace and school together fill at most forty hours a week. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { weeklyHoursLimit } from '../../parameters/index.ts'
import { cite, salarMinors } from '../../sources/index.ts'

/** Schemes with a school part: there an empty cell is a gap, elsewhere it is no school. */
const withSchool: readonly (string | null)[] = ['DUAAL', 'DUAALVO', 'LEERTIJD', 'DBSO', 'SCHOOLBANK', null]

export const genHoursOver40 = defineRule({
  id: 'gen-hours-over-40',
  title: text(
    'Uren op de werkplek en op school samen',
    'Hours at the workplace and at school together',
    "Heures sur le lieu de travail et à l'école",
  ),
  table: 'agreements',
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'hoursWorkplace'],
  mayBeEmpty: ['hoursSchool', 'scheme'],
  parameters: { limit: weeklyHoursLimit },
  sources: [cite(salarMinors)],
  check: ({ hoursWorkplace, hoursSchool, scheme }, { parameters: { limit } }) => {
    const hours = inHundredths(hoursWorkplace + (hoursSchool ?? 0))
    if (hours > limit) {
      return violated(hoursSchool === null ? ['hoursWorkplace'] : ['hoursWorkplace', 'hoursSchool'], {
        hours,
        limit,
      })
    }
    return hoursSchool === null && withSchool.includes(scheme) ? undecided('hoursSchool') : undefined
  },
  messages: {
    nl: {
      wrong: 'Werkplek en school vragen samen {hours} uur per week, meer dan {limit} uur.',
      fix: 'Ga de uren na; verminder ze of verdeel ze over meer weken.',
    },
    en: {
      wrong: 'Workplace and school together take {hours} hours a week, more than {limit}.',
      fix: 'Verify the hours; reduce them or spread them over more weeks.',
    },
    fr: {
      wrong:
        "Le lieu de travail et l'école demandent ensemble {hours} heures par semaine, soit plus de {limit} heures.",
      fix: 'Vérifiez les heures ; réduisez-les ou répartissez-les sur plus de semaines.',
    },
  },
})

/** Sums of decimal hours without the dust of binary fractions. */
const inHundredths = (hours: number): number => Math.round(hours * 100) / 100

const dual = { scheme: 'DUAAL', start: '2024-09-01' }

export const cases = casesOf(genHoursOver40, [
  {
    says: 'forty hours are allowed, however they are divided',
    rows: [
      { ...dual, hoursWorkplace: '28', hoursSchool: '12' },
      { ...dual, hoursWorkplace: '28,3', hoursSchool: '11,7' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour more is too much',
    rows: [
      { ...dual, hoursWorkplace: '28', hoursSchool: '12,25' },
      { ...dual, hoursWorkplace: '20', hoursSchool: '15' },
      { ...dual, hoursWorkplace: '38', hoursSchool: '7' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursWorkplace', '0.hoursSchool'], args: { hours: '40.25', limit: '40' } },
      { at: ['2.hoursWorkplace', '2.hoursSchool'], args: { hours: '45' } },
    ],
  },
  {
    says: 'an internship has no school part',
    rows: [{ scheme: 'WES', start: '2024-09-01', hoursWorkplace: '38', hoursSchool: null }],
    verdict: 'valid',
  },
  {
    says: 'the workplace alone can be too much',
    rows: [{ ...dual, hoursWorkplace: '42', hoursSchool: null }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace'] }],
  },
  {
    says: 'in dual learning the hours at school must be known',
    rows: [{ ...dual, hoursWorkplace: '28', hoursSchool: null }],
    verdict: 'undecided',
    because: ['hoursSchool'],
  },
  {
    says: 'a sheet without hours at school cannot be checked',
    rows: [{ ...dual, hoursWorkplace: '28' }],
    verdict: 'notCheckable',
    lacking: ['hoursSchool'],
  },
])
