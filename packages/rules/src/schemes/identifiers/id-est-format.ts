/** The number of an establishment unit has ten digits, the first of which is 2 to 8. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readEnterpriseNumber, readEstablishmentNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idEstFormat = defineCellRule({
  id: 'id-est-format',
  title: text(
    'Vorm van het vestigingseenheidsnummer',
    'Form of the establishment unit number',
    "Forme du numéro d'unité d'établissement",
  ),
  cells: columnsOfForm('establishment'),
  about: 'data',
  severity: 'error',
  sources: [cite(enterpriseNumber)],
  check: (value) => {
    const reading = readEstablishmentNumber(String(value))
    if (reading.ok || reading.problem === 'checksum') return undefined
    return readEnterpriseNumber(String(value)).ok ? { args: {}, variant: 'company' } : { args: {} }
  },
  messages: {
    nl: {
      wrong:
        'Dit is geen vestigingseenheidsnummer: het moet tien cijfers tellen en met 2 tot en met 8 beginnen.',
      fix: 'Zoek de vestiging op in de Kruispuntbank van Ondernemingen.',
    },
    en: {
      wrong: 'This is not an establishment unit number: it must have ten digits and begin with 2 to 8.',
      fix: 'Look the establishment up in the Crossroads Bank for Enterprises.',
    },
    fr: {
      wrong:
        "Ce n'est pas un numéro d'unité d'établissement : il doit compter dix chiffres et commencer par 2 à 8.",
      fix: "Cherchez l'établissement dans la Banque-Carrefour des Entreprises.",
    },
  },
  variants: {
    company: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In deze kolom met vestigingseenheidsnummers staat het nummer van een onderneming.',
          fix: 'Vul het nummer van de vestiging in waar de werkplek is.',
        },
        en: {
          wrong: 'This column of establishment unit numbers holds the number of an enterprise.',
          fix: 'Enter the number of the establishment where the workplace is.',
        },
        fr: {
          wrong: "Cette colonne de numéros d'unité d'établissement contient le numéro d'une entreprise.",
          fix: "Indiquez le numéro de l'établissement où se trouve le lieu de travail.",
        },
      },
    },
  },
})

export const cases = casesOf(idEstFormat, [
  {
    says: 'dots may stand between the digits',
    table: 'establishments',
    rows: [{ no: '2.147.812.701' }, { no: '2199299410' }],
    verdict: 'valid',
  },
  {
    says: 'nine digits are too few and no number begins with 9',
    table: 'agreements',
    rows: [{ establishmentNo: '214781270' }, { establishmentNo: '9147812701' }],
    verdict: 'violated',
    findings: [{ at: ['0.establishmentNo'] }, { at: ['1.establishmentNo'] }],
  },
  {
    says: 'the number of the company stands in the wrong column, even in its nine-digit form',
    table: 'accreditations',
    rows: [{ establishmentNo: '0566.988.259' }, { establishmentNo: 'BE 566988259' }],
    verdict: 'violated',
    findings: [
      { at: ['0.establishmentNo'], variant: 'company' },
      { at: ['1.establishmentNo'], variant: 'company' },
    ],
  },
  {
    says: 'wrong check digits are for another rule',
    table: 'establishments',
    rows: [{ no: '2.147.812.702' }],
    verdict: 'valid',
  },
])
