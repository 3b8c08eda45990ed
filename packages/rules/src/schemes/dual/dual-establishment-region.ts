/** The workplace is as a rule in the Flemish or the Brussels region. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, groupsDual2018, pratoAlternating2022, sociarePartTimeFaq } from '../../sources/index.ts'

/** Region after the range of the postcode; what is no Belgian postcode may be an address abroad. */
export const dualEstablishmentRegion = defineRule({
  id: 'dual-establishment-region',
  title: text('Plaats van de werkplek', 'Place of the workplace', 'Situation du lieu de travail'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'info',
  reads: ['establishmentPostcode'],
  sources: [cite(sociarePartTimeFaq), cite(groupsDual2018), cite(pratoAlternating2022)],
  check: ({ establishmentPostcode }) => {
    const reading = readPostcode(establishmentPostcode)
    if (!reading.ok) return undecided('establishmentPostcode')
    return reading.region === 'wallonia'
      ? violated(['establishmentPostcode'], { postcode: reading.canonical })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De werkplek met postcode {postcode} ligt niet in het Vlaamse of het Brusselse gewest.',
      fix: 'Ga de postcode na; een werkplek in een ander gewest of in het buitenland is mogelijk.',
    },
    en: {
      wrong: 'The workplace with postcode {postcode} lies neither in the Flemish nor in the Brussels region.',
      fix: 'Verify the postcode; a workplace in another region or abroad is possible.',
    },
    fr: {
      wrong:
        'Le lieu de travail au code postal {postcode} ne se situe ni en Région flamande ni en Région bruxelloise.',
      fix: "Vérifiez le code postal ; un lieu de travail dans une autre région ou à l'étranger est possible.",
    },
  },
})

const agreement = { scheme: 'DUAAL', establishmentPostcode: '9000' }

export const cases = casesOf(dualEstablishmentRegion, [
  {
    says: 'Ghent is in Flanders; Brussels counts too, up to 1299',
    rows: [
      agreement,
      { ...agreement, establishmentPostcode: '1000' },
      { ...agreement, establishmentPostcode: '1299' },
    ],
    verdict: 'valid',
  },
  {
    says: 'Wavre and Liège are elsewhere',
    rows: [
      { ...agreement, establishmentPostcode: '1300' },
      { ...agreement, establishmentPostcode: '4000' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.establishmentPostcode'], args: { postcode: '1300' } },
      { at: ['1.establishmentPostcode'] },
    ],
  },
  {
    says: 'the postcode is looked up where the sheet does not hold it',
    rows: [{ scheme: 'DUAAL', establishmentNo: '2146802587' }],
    tables: { establishments: [{ no: '2146802587', postcode: '7500' }] },
    verdict: 'violated',
    findings: [{ at: ['establishmentPostcode'] }],
  },
  {
    says: 'five digits may be an address abroad',
    rows: [{ ...agreement, establishmentPostcode: '59000' }],
    verdict: 'undecided',
    because: ['establishmentPostcode'],
  },
  {
    says: 'without a postcode the place is not known',
    rows: [{ ...agreement, establishmentPostcode: null }],
    verdict: 'undecided',
    because: ['establishmentPostcode'],
  },
  {
    says: 'other schemes have no such habit',
    rows: [{ ...agreement, scheme: 'BIS', establishmentPostcode: '4000' }],
    verdict: 'notApplicable',
  },
])
