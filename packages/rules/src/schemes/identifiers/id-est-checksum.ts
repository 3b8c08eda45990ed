/** The last two digits of an establishment unit number check the first eight, as in enterprise numbers. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readEstablishmentNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idEstChecksum = defineCellRule({
  id: 'id-est-checksum',
  title: text(
    'Controlegetal van het vestigingseenheidsnummer',
    'Check digits of the establishment unit number',
    "Chiffres de contrôle du numéro d'unité d'établissement",
  ),
  cells: columnsOfForm('establishment'),
  about: 'data',
  severity: 'error',
  sources: [cite(enterpriseNumber)],
  check: (value) => {
    const reading = readEstablishmentNumber(String(value))
    return !reading.ok && reading.problem === 'checksum' ? { args: {} } : undefined
  },
  messages: {
    nl: {
      wrong: 'De laatste twee cijfers van dit vestigingseenheidsnummer passen niet bij de eerste acht.',
      fix: 'Zoek de vestiging op in de Kruispuntbank van Ondernemingen.',
    },
    en: {
      wrong: 'The last two digits of this establishment unit number do not fit the first eight.',
      fix: 'Look the establishment up in the Crossroads Bank for Enterprises.',
    },
    fr: {
      wrong:
        "Les deux derniers chiffres de ce numéro d'unité d'établissement ne correspondent pas aux huit premiers.",
      fix: "Cherchez l'établissement dans la Banque-Carrefour des Entreprises.",
    },
  },
})

export const cases = casesOf(idEstChecksum, [
  {
    says: 'numbers of known establishments pass',
    table: 'establishments',
    rows: [{ no: '2.147.812.701' }, { no: '2.147.812.897' }, { no: '2.199.299.410' }],
    verdict: 'valid',
  },
  {
    says: 'one digit wrong does not, in whatever table',
    table: 'agreements',
    rows: [{ establishmentNo: '2.147.812.702' }, { establishmentNo: '2.147.813.701' }],
    verdict: 'violated',
    findings: [{ at: ['0.establishmentNo'] }, { at: ['1.establishmentNo'] }],
  },
  {
    says: 'what is no number is for another rule',
    table: 'accreditations',
    rows: [{ establishmentNo: '1' }],
    verdict: 'valid',
  },
])
