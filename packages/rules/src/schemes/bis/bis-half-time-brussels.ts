/** In Brussels a vocational immersion internship takes at least half of a full-time week. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { brusselsImmersionShare } from '../../parameters/index.ts'
import { actirisBis, cite } from '../../sources/index.ts'
import { fractionOf } from './fraction-of.ts'

/** A postcode that cannot be read may be one of Brussels. */
const mayBeBrussels = (postcode: string): boolean => {
  const reading = readPostcode(postcode)
  return !reading.ok || reading.region === 'brussels'
}

export const bisHalfTimeBrussels = defineRule({
  id: 'bis-half-time-brussels',
  title: text(
    'Halftijdse week bij een beroepsinlevingsstage in Brussel',
    'Half-time week of a vocational immersion internship in Brussels',
    "Mi-temps d'un stage d'immersion professionnelle à Bruxelles",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  governedBy: 'start',
  severity: 'info',
  reads: ['establishmentPostcode', 'hoursWorkplace', 'hoursCompanyWeek'],
  applies: ({ establishmentPostcode }) =>
    establishmentPostcode === null || mayBeBrussels(establishmentPostcode),
  parameters: { share: brusselsImmersionShare },
  sources: [cite(actirisBis)],
  check: ({ establishmentPostcode, hoursWorkplace, hoursCompanyWeek }, { parameters: { share } }) => {
    if (!readPostcode(establishmentPostcode).ok) return undecided('establishmentPostcode')
    const fraction = fractionOf(hoursWorkplace, hoursCompanyWeek)
    if (fraction === undefined) return undecided('hoursWorkplace', 'hoursCompanyWeek')
    if (fraction.part >= fraction.of * share) return undefined
    return violated(['hoursWorkplace', 'hoursCompanyWeek', 'establishmentPostcode'], {
      hours: hoursWorkplace,
      full: hoursCompanyWeek,
    })
  },
  messages: {
    nl: {
      wrong:
        'In Brussel vraagt een beroepsinlevingsstage ten minste een halftijdse week; hier is het {hours} uur van de {full}.',
      fix: 'Ga na of de Brusselse regel geldt; zo ja, verhoog de uren.',
    },
    en: {
      wrong:
        'In Brussels a vocational immersion internship takes at least a half-time week; here it is {hours} hours of {full}.',
      fix: 'Verify whether the Brussels rule holds; if so, raise the hours.',
    },
    fr: {
      wrong:
        "À Bruxelles, un stage d'immersion professionnelle demande au moins un mi-temps ; ici, c'est {hours} heures sur {full}.",
      fix: "Vérifiez si la règle bruxelloise s'applique ; si oui, augmentez les heures.",
    },
  },
})

const stage = {
  scheme: 'BIS',
  start: '2024-03-01',
  establishmentPostcode: '1000',
  hoursWorkplace: '19',
  hoursCompanyWeek: '38',
}

export const cases = casesOf(bisHalfTimeBrussels, [
  { says: 'half of the week is enough', rows: [stage], verdict: 'valid' },
  {
    says: 'a hundredth of an hour less is a hint, from 1000 to 1299',
    rows: [
      { ...stage, hoursWorkplace: '18,99' },
      { ...stage, establishmentPostcode: '1299', hoursWorkplace: '8' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.hoursWorkplace', '0.hoursCompanyWeek', '0.establishmentPostcode'],
        args: { hours: '18.99', full: '38' },
      },
      { at: ['1.hoursWorkplace', '1.hoursCompanyWeek', '1.establishmentPostcode'] },
    ],
  },
  {
    says: 'elsewhere there is no such minimum',
    rows: [
      { ...stage, establishmentPostcode: '1300', hoursWorkplace: '8' },
      { ...stage, establishmentPostcode: '9000', hoursWorkplace: null },
      { ...stage, scheme: 'WES', hoursWorkplace: '8' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without the full-time week nobody knows',
    rows: [{ ...stage, hoursCompanyWeek: null }],
    verdict: 'undecided',
    because: ['hoursCompanyWeek'],
  },
  {
    says: 'a postcode that cannot be read may be one of Brussels',
    rows: [{ ...stage, establishmentPostcode: 'B-1000' }],
    verdict: 'undecided',
    because: ['establishmentPostcode'],
  },
  {
    says: 'a week of no hours has no half',
    rows: [{ ...stage, hoursCompanyWeek: '0' }],
    verdict: 'undecided',
    because: ['hoursWorkplace', 'hoursCompanyWeek'],
  },
])
