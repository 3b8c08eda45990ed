/** A small number in a column of establishments is the site of a school, not an establishment unit. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readSchoolSite } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumber, studyOfferCodes } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idEstVsSchoolSite = defineCellRule({
  id: 'id-est-vs-school-site',
  title: text(
    'Vestigingsnummer van een school',
    'Site number of a school',
    "Numéro d'implantation d'une école",
  ),
  cells: columnsOfForm('establishment'),
  about: 'data',
  severity: 'info',
  sources: [cite(studyOfferCodes), cite(enterpriseNumber)],
  check: (value) => {
    const reading = readSchoolSite(String(value))
    return reading.ok ? { args: { site: reading.canonical } } : undefined
  },
  messages: {
    nl: {
      wrong:
        '{site} lijkt het vestigingsnummer van een school te zijn; dat is iets anders dan het vestigingseenheidsnummer van een onderneming.',
      fix: 'Vul het nummer van tien cijfers uit de Kruispuntbank van Ondernemingen in.',
    },
    en: {
      wrong:
        '{site} looks like the site number of a school, which is not the establishment unit number of a company.',
      fix: 'Enter the number of ten digits from the Crossroads Bank for Enterprises.',
    },
    fr: {
      wrong:
        "{site} ressemble au numéro d'implantation d'une école, qui n'est pas le numéro d'unité d'établissement d'une entreprise.",
      fix: 'Indiquez le numéro de dix chiffres de la Banque-Carrefour des Entreprises.',
    },
  },
})

export const cases = casesOf(idEstVsSchoolSite, [
  {
    says: 'the first site of a school has number 1',
    table: 'agreements',
    rows: [{ establishmentNo: '1' }, { establishmentNo: '03' }],
    verdict: 'violated',
    findings: [
      { at: ['0.establishmentNo'], args: { site: '1' } },
      { at: ['1.establishmentNo'], args: { site: '3' } },
    ],
  },
  {
    says: 'an establishment unit has ten digits',
    table: 'agreements',
    rows: [{ establishmentNo: '2.147.812.701' }],
    verdict: 'valid',
  },
  {
    says: '0 and four digits are no site',
    table: 'establishments',
    rows: [{ no: '0' }, { no: '1234' }],
    verdict: 'valid',
  },
])
