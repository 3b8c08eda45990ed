/** The number of a school has six digits. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readInstitutionNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, institutionNumber, studyOfferCodes } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idInstitution = defineCellRule({
  id: 'id-institution',
  title: text(
    'Instellingsnummer van de school',
    'Institution number of the school',
    "Numéro d'établissement de l'école",
  ),
  cells: columnsOfForm('institution'),
  about: 'data',
  severity: 'error',
  sources: [cite(institutionNumber), cite(studyOfferCodes)],
  check: (value, _cell, written) => {
    const reading = readInstitutionNumber(String(value))
    if (!reading.ok) return { args: {} }
    const digitsWritten = written.replace(/\D/g, '').length
    return digitsWritten < reading.canonical.length
      ? { args: { number: reading.canonical }, variant: 'padded' }
      : undefined
  },
  messages: {
    nl: {
      wrong: 'Dit is geen instellingsnummer: dat telt zes cijfers.',
      fix: 'Zoek de school op bij het Departement Onderwijs en Vorming en vul haar nummer in.',
    },
    en: {
      wrong: 'This is not an institution number: such a number has six digits.',
      fix: 'Look the school up at the Department of Education and Training and enter its number.',
    },
    fr: {
      wrong: "Ce n'est pas un numéro d'établissement scolaire : un tel numéro compte six chiffres.",
      fix: "Cherchez l'école auprès du département flamand de l'Enseignement et de la Formation et indiquez son numéro.",
    },
  },
  variants: {
    padded: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'Het instellingsnummer miste zijn eerste nul en is gelezen als {number}.',
          fix: 'Geef de kolom de opmaak “Tekst” en vul zes cijfers in.',
        },
        en: {
          wrong: 'The institution number lacked its leading zero and was read as {number}.',
          fix: 'Give the column the format “Text” and enter six digits.',
        },
        fr: {
          wrong: "Il manquait au numéro d'établissement son premier zéro ; il a été lu comme {number}.",
          fix: 'Donnez à la colonne le format « Texte » et saisissez six chiffres.',
        },
      },
    },
  },
})

export const cases = casesOf(idInstitution, [
  {
    says: 'six digits with their zero',
    table: 'providers',
    rows: [{ no: '030569' }, { no: '123456' }],
    verdict: 'valid',
  },
  {
    says: 'exports drop the zero',
    table: 'enrolments',
    rows: [{ providerNo: '30569' }],
    verdict: 'violated',
    findings: [{ at: ['providerNo'], variant: 'padded', args: { number: '030569' } }],
  },
  {
    says: 'four digits are too few, seven too many, and a name is no number',
    table: 'agreements',
    rows: [{ providerNo: '3056' }, { providerNo: '0305690' }, { providerNo: 'Sint-Jan' }],
    verdict: 'violated',
    findings: [{ at: ['0.providerNo'] }, { at: ['1.providerNo'] }, { at: ['2.providerNo'] }],
  },
])
