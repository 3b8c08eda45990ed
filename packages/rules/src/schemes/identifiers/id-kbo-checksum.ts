/** The last two digits of an enterprise number check the first eight. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readEnterpriseNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idKboChecksum = defineCellRule({
  id: 'id-kbo-checksum',
  title: text(
    'Controlegetal van het ondernemingsnummer',
    'Check digits of the enterprise number',
    "Chiffres de contrôle du numéro d'entreprise",
  ),
  cells: columnsOfForm('enterprise'),
  about: 'data',
  severity: 'error',
  sources: [cite(enterpriseNumber)],
  check: (value) => {
    const reading = readEnterpriseNumber(String(value))
    return !reading.ok && reading.problem === 'checksum' ? { args: {} } : undefined
  },
  messages: {
    nl: {
      wrong: 'De laatste twee cijfers van dit ondernemingsnummer passen niet bij de eerste acht.',
      fix: 'Zoek het nummer op in de Kruispuntbank van Ondernemingen.',
    },
    en: {
      wrong: 'The last two digits of this enterprise number do not fit the first eight.',
      fix: 'Look the number up in the Crossroads Bank for Enterprises.',
    },
    fr: {
      wrong: "Les deux derniers chiffres de ce numéro d'entreprise ne correspondent pas aux huit premiers.",
      fix: 'Cherchez le numéro dans la Banque-Carrefour des Entreprises.',
    },
  },
})

export const cases = casesOf(idKboChecksum, [
  {
    says: 'numbers of known companies pass',
    table: 'companies',
    rows: [{ no: '0566.988.259' }, { no: '0353.456.320' }, { no: '0877.510.104' }, { no: '0314.595.348' }],
    verdict: 'valid',
  },
  {
    says: 'one digit wrong does not, in whatever table',
    table: 'exclusions',
    rows: [{ companyNo: '0566.988.258' }, { companyNo: '0566.988.269' }],
    verdict: 'violated',
    findings: [{ at: ['0.companyNo'] }, { at: ['1.companyNo'] }],
  },
  {
    says: 'nine digits are checked with their zero',
    table: 'subsidies',
    rows: [{ companyNo: '566988258' }],
    verdict: 'violated',
    findings: [{ at: ['companyNo'] }],
  },
  {
    says: 'what is no number is for another rule',
    table: 'companies',
    rows: [{ no: 'Bakkerij' }],
    verdict: 'valid',
  },
])
