/** An enterprise number has ten digits, the first of which is 0 or 1. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readEnterpriseNumber, readEstablishmentNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber, enterpriseNumberOne } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idKboFormat = defineCellRule({
  id: 'id-kbo-format',
  title: text(
    'Vorm van het ondernemingsnummer',
    'Form of the enterprise number',
    "Forme du numéro d'entreprise",
  ),
  cells: columnsOfForm('enterprise'),
  about: 'data',
  severity: 'error',
  sources: [cite(enterpriseNumber), cite(enterpriseNumberOne)],
  check: (value) => {
    const reading = readEnterpriseNumber(String(value))
    if (reading.ok || reading.problem === 'checksum') return undefined
    return readEstablishmentNumber(String(value)).ok ? { args: {}, variant: 'establishment' } : { args: {} }
  },
  messages: {
    nl: {
      wrong: 'Dit is geen ondernemingsnummer: het moet tien cijfers tellen en met 0 of 1 beginnen.',
      fix: 'Zoek het nummer op in de Kruispuntbank van Ondernemingen; punten en de letters BE mogen.',
    },
    en: {
      wrong: 'This is not an enterprise number: it must have ten digits and begin with 0 or 1.',
      fix: 'Look the number up in the Crossroads Bank for Enterprises; dots and the letters BE are allowed.',
    },
    fr: {
      wrong: "Ce n'est pas un numéro d'entreprise : il doit compter dix chiffres et commencer par 0 ou 1.",
      fix: 'Cherchez le numéro dans la Banque-Carrefour des Entreprises ; les points et les lettres BE sont permis.',
    },
  },
  variants: {
    establishment: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In deze kolom met ondernemingsnummers staat het nummer van een vestigingseenheid.',
          fix: 'Zet het bij de vestiging en vul hier het nummer van de onderneming in.',
        },
        en: {
          wrong: 'This column of enterprise numbers holds the number of an establishment unit.',
          fix: 'Move it to the establishment and enter the number of the enterprise here.',
        },
        fr: {
          wrong: "Cette colonne de numéros d'entreprise contient le numéro d'une unité d'établissement.",
          fix: "Déplacez-le vers l'établissement et indiquez ici le numéro de l'entreprise.",
        },
      },
    },
  },
})

export const cases = casesOf(idKboFormat, [
  {
    says: 'ten digits that begin with 0',
    table: 'companies',
    rows: [{ no: '0566.988.259' }],
    verdict: 'valid',
  },
  {
    says: 'ten digits that begin with 1',
    table: 'companies',
    rows: [{ no: '1000000021' }],
    verdict: 'valid',
  },
  {
    says: 'the old VAT form of nine digits, with or without BE, means the same number',
    table: 'agreements',
    rows: [{ companyNo: '566988259' }, { companyNo: 'BE 566.988.259' }, { companyNo: 'BE0566988259' }],
    verdict: 'valid',
  },
  {
    says: 'eight digits are too few and a name is no number, in whatever table',
    table: 'mentors',
    rows: [{ companyNo: '66988259' }, { companyNo: 'Bakkerij' }],
    verdict: 'violated',
    findings: [{ at: ['0.companyNo'] }, { at: ['1.companyNo'] }],
  },
  {
    says: 'no enterprise number begins with 9',
    table: 'companies',
    rows: [{ no: '9566988259' }],
    verdict: 'violated',
    findings: [{ at: ['no'] }],
  },
  {
    says: 'the number of an establishment stands in the wrong column',
    table: 'agreements',
    rows: [{ companyNo: '2.147.812.701' }],
    verdict: 'violated',
    findings: [{ at: ['companyNo'], variant: 'establishment' }],
  },
  {
    says: 'wrong check digits are for another rule',
    table: 'companies',
    rows: [{ no: '0566.988.258' }],
    verdict: 'valid',
  },
])
