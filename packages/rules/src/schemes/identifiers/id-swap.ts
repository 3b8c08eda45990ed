/** The number of a learner does not stand in a column of companies, nor that of a company in a column of learners. */
import { MAX_DAY } from '../../calendar/index.ts'
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readEnterpriseNumber, readNationalNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber, nationalRegister } from '../../sources/index.ts'
import { companyColumns, hasForm, learnerColumns } from './identifier-columns.ts'

export const idSwap = defineCellRule({
  id: 'id-swap',
  title: text(
    'Nummer van een persoon en van een onderneming verwisseld',
    'Numbers of a person and of a company exchanged',
    "Numéros d'une personne et d'une entreprise inversés",
  ),
  cells: [...companyColumns, ...learnerColumns],
  about: 'data',
  severity: 'error',
  sources: [cite(nationalRegister), cite(enterpriseNumber)],
  check: (value, cell, written) => {
    if (hasForm(cell, 'enterprise') || hasForm(cell, 'establishment'))
      return isNationalNumber(String(value)) ? { args: {} } : undefined
    return isNationalNumber(String(value)) || !isEnterpriseNumber(written)
      ? undefined
      : { args: {}, variant: 'company' }
  },
  messages: {
    nl: {
      wrong: 'In deze kolom van ondernemingen staat een rijksregisternummer.',
      fix: 'Verwijder het rijksregisternummer hier en vul het nummer van de onderneming of de vestiging in.',
    },
    en: {
      wrong: 'This column of companies holds a national register number.',
      fix: 'Remove the national register number here and enter the number of the company or the establishment.',
    },
    fr: {
      wrong: "Cette colonne d'entreprises contient un numéro de registre national.",
      fix: "Supprimez ici le numéro de registre national et indiquez le numéro de l'entreprise ou de l'établissement.",
    },
  },
  variants: {
    company: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In deze kolom van lerenden staat een ondernemingsnummer.',
          fix: 'Vul hier het nummer van de lerende in.',
        },
        en: {
          wrong: 'This column of learners holds an enterprise number.',
          fix: 'Enter the number of the learner here.',
        },
        fr: {
          wrong: "Cette colonne d'apprenants contient un numéro d'entreprise.",
          fix: "Indiquez ici le numéro de l'apprenant.",
        },
      },
    },
  },
})

const DIGITS_OF_A_PERSON = 11

/** Eleven digits only: shorter ones are as easily another number. */
function isNationalNumber(value: string): boolean {
  if (value.length < DIGITS_OF_A_PERSON) return false
  const reading = readNationalNumber(value, MAX_DAY)
  return reading.ok && !reading.padded
}

/** Ten digits only: keys of learners with nine pass the check by chance too often. */
function isEnterpriseNumber(written: string): boolean {
  const reading = readEnterpriseNumber(written)
  return reading.ok && !reading.padded
}

export const cases = casesOf(idSwap, [
  {
    says: 'each number stands in its own column',
    table: 'agreements',
    rows: [{ learnerId: 'L1', companyNo: '0566.988.259', establishmentNo: '2.147.812.701' }],
    verdict: 'valid',
  },
  {
    says: 'a key of learners may be their national register number',
    table: 'agreements',
    rows: [{ learnerId: '85.07.30-997.34' }],
    verdict: 'valid',
  },
  {
    says: 'the two exchanged are two findings',
    table: 'agreements',
    rows: [{ learnerId: '0566.988.259', companyNo: '85.07.30-997.34' }],
    verdict: 'violated',
    findings: [{ at: ['companyNo'] }, { at: ['learnerId'], variant: 'company' }],
  },
  {
    says: 'a BIS number does not belong among companies or establishments either',
    table: 'companies',
    rows: [{ no: '90411599751' }],
    verdict: 'violated',
    findings: [{ at: ['no'] }],
  },
  {
    says: 'an enterprise number among national register numbers is recognised by what was written',
    table: 'learners',
    rows: [{ nrn: '0566.988.259' }, { nrn: 'BE0566988259' }],
    verdict: 'violated',
    findings: [
      { at: ['0.nrn'], variant: 'company' },
      { at: ['1.nrn'], variant: 'company' },
    ],
  },
  {
    says: 'nine digits of a learner may be a client number that passes the check by chance',
    table: 'learners',
    rows: [{ id: '566988259' }],
    verdict: 'valid',
  },
  {
    says: 'eleven digits with a wrong check are no national register number',
    table: 'companies',
    rows: [{ no: '85073099735' }],
    verdict: 'valid',
  },
])
