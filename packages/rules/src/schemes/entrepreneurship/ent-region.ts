/** The company of an internship in an entrepreneurship pathway is in the Flemish or the Brussels region. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, securexEntrepreneurship, vlaanderenInternshipAgreement } from '../../sources/index.ts'

/** Region after the range of the postcode; what is no Belgian postcode is not judged. */
export const entRegion = defineRule({
  id: 'ent-region',
  title: text(
    'Ligging van de onderneming in een ondernemerschapstraject',
    'Place of the company in an entrepreneurship pathway',
    "Situation de l'entreprise dans un parcours d'entrepreneuriat",
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  reads: ['establishmentPostcode'],
  sources: [cite(vlaanderenInternshipAgreement), cite(securexEntrepreneurship)],
  check: ({ establishmentPostcode }) => {
    const reading = readPostcode(establishmentPostcode)
    if (!reading.ok) return undecided('establishmentPostcode')
    return reading.region === 'wallonia'
      ? violated(['establishmentPostcode'], { postcode: reading.canonical })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De vestiging met postcode {postcode} ligt niet in het Vlaamse of het Brusselse gewest, terwijl een stageovereenkomst alleen daar kan.',
      fix: 'Ga de postcode na, of zoek een onderneming in Vlaanderen of Brussel.',
    },
    en: {
      wrong:
        'The establishment with postcode {postcode} lies neither in the Flemish nor in the Brussels region, and an internship agreement is possible only there.',
      fix: 'Verify the postcode, or look for a company in Flanders or Brussels.',
    },
    fr: {
      wrong:
        "L'unité d'établissement (code postal {postcode}) n'est ni en Région flamande ni en Région bruxelloise ; un contrat de stage n'est possible que là.",
      fix: 'Vérifiez le code postal, ou cherchez une entreprise en Flandre ou à Bruxelles.',
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP' }

export const cases = casesOf(entRegion, [
  {
    says: 'Flanders and Brussels, up to 1299 and from 1500',
    rows: [
      { ...row, establishmentPostcode: '1000' },
      { ...row, establishmentPostcode: '1299' },
      { ...row, establishmentPostcode: '1500' },
      { ...row, establishmentPostcode: '9000' },
    ],
    verdict: 'valid',
  },
  {
    says: 'Wallonia is elsewhere, from 1300 to 1499 and from 4000',
    rows: [
      { ...row, establishmentPostcode: '1300' },
      { ...row, establishmentPostcode: '1499' },
      { ...row, establishmentPostcode: '4000' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.establishmentPostcode'], args: { postcode: '1300' } },
      { at: ['1.establishmentPostcode'] },
      { at: ['2.establishmentPostcode'] },
    ],
  },
  {
    says: 'five digits are no Belgian postcode',
    rows: [{ ...row, establishmentPostcode: '59000' }],
    verdict: 'undecided',
    because: ['establishmentPostcode'],
  },
  {
    says: 'without a postcode the place is not known',
    rows: [{ ...row, establishmentPostcode: null }],
    verdict: 'undecided',
    because: ['establishmentPostcode'],
  },
  {
    says: 'dual learning has a hint of its own',
    rows: [{ scheme: 'DUAAL', establishmentPostcode: '4000' }],
    verdict: 'notApplicable',
  },
])
