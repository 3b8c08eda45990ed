/** An individual vocational training takes at least half of a full-time week. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { trainingWeekShare } from '../../parameters/index.ts'
import { cite, securexIboAgreement } from '../../sources/index.ts'

export const iboHalfTime = defineRule({
  id: 'ibo-half-time',
  title: text('Ten minste halftijdse IBO', 'IBO of at least half time', 'IBO au moins à mi-temps'),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursCompanyWeek'],
  parameters: { share: trainingWeekShare },
  sources: [cite(securexIboAgreement)],
  check: ({ hoursWorkplace, hoursCompanyWeek }, { parameters: { share } }) => {
    if (hoursCompanyWeek <= 0) return undecided('hoursCompanyWeek')
    return hoursWorkplace < hoursCompanyWeek * share
      ? violated(['hoursWorkplace', 'hoursCompanyWeek'], { hours: hoursWorkplace, full: hoursCompanyWeek })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding telt {hours} uur per week, minder dan de helft van de voltijdse week van {full} uur.',
      fix: 'Verhoog de uren tot ten minste een halftijdse week, of ga de uren na.',
    },
    en: {
      wrong:
        'The individual vocational training takes {hours} hours a week, less than half of the full-time week of {full} hours.',
      fix: 'Raise the hours to at least half time, or verify the hours.',
    },
    fr: {
      wrong:
        'La formation professionnelle individuelle compte {hours} heures par semaine, moins de la moitié de la semaine à temps plein de {full} heures.',
      fix: "Augmentez les heures jusqu'à un mi-temps au moins, ou vérifiez les heures.",
    },
  },
})

const week = { scheme: 'IBO', start: '2024-03-01', hoursCompanyWeek: '38' }

export const cases = casesOf(iboHalfTime, [
  { says: 'half of the week is enough', rows: [{ ...week, hoursWorkplace: '19' }], verdict: 'valid' },
  {
    says: 'a hundredth of an hour less is not',
    rows: [{ ...week, hoursWorkplace: '18,99' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace', 'hoursCompanyWeek'], args: { hours: '18.99', full: '38' } }],
  },
  {
    says: 'a week of no hours has no half',
    rows: [{ ...week, hoursWorkplace: '10', hoursCompanyWeek: '0' }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'without the full-time week nobody knows',
    rows: [{ ...week, hoursWorkplace: '10', hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'other schemes have their own minimum',
    rows: [{ ...week, scheme: 'WES', hoursWorkplace: '10' }],
    verdict: 'notApplicable',
  },
])
