/** A national register number has eleven digits, of which the first six are a date that exists. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, nationalRegister } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'
import { readNationalNumberCell } from './national-number-cell.ts'

export const idNrnFormat = defineCellRule({
  id: 'id-nrn-format',
  title: text(
    'Vorm van het rijksregisternummer',
    'Form of the national register number',
    'Forme du numéro de registre national',
  ),
  cells: columnsOfForm('national'),
  about: 'data',
  severity: 'error',
  sources: [cite(nationalRegister)],
  check: (value, _cell, written) => {
    const cell = readNationalNumberCell(String(value), written)
    if ('number' in cell) return cell.padded ? { args: {}, variant: 'padded' } : undefined
    if (cell.problem === 'birth-date') return { args: {}, variant: 'noSuchDate' }
    return cell.problem === 'checksum' ? undefined : { args: {} }
  },
  messages: {
    nl: {
      wrong: 'Dit is geen rijksregisternummer: het telt geen elf cijfers.',
      fix: 'Neem het nummer over van de identiteitskaart; punten, streepjes en spaties mogen.',
    },
    en: {
      wrong: 'This is not a national register number: it does not have eleven digits.',
      fix: 'Copy the number from the identity card; dots, hyphens and spaces are allowed.',
    },
    fr: {
      wrong: "Ce n'est pas un numéro de registre national : il ne compte pas onze chiffres.",
      fix: "Reprenez le numéro de la carte d'identité ; les points, les traits d'union et les espaces sont permis.",
    },
  },
  variants: {
    padded: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'Het rijksregisternummer miste zijn eerste nullen; het is gelezen alsof ze er staan.',
          fix: 'Geef de kolom de opmaak “Tekst” en vul het nummer met elf cijfers in.',
        },
        en: {
          wrong: 'The national register number lacked its leading zeros; it was read as if they were there.',
          fix: 'Give the column the format “Text” and enter the number with eleven digits.',
        },
        fr: {
          wrong:
            "Il manquait au numéro de registre national ses premiers zéros ; il a été lu comme s'ils y étaient.",
          fix: 'Donnez à la colonne le format « Texte » et saisissez le numéro avec onze chiffres.',
        },
      },
    },
    noSuchDate: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'De eerste zes cijfers van dit rijksregisternummer zijn geen bestaande datum.',
          fix: 'Neem het nummer over van de identiteitskaart.',
        },
        en: {
          wrong: 'The first six digits of this national register number are not an existing date.',
          fix: 'Copy the number from the identity card.',
        },
        fr: {
          wrong:
            'Les six premiers chiffres de ce numéro de registre national ne forment pas une date existante.',
          fix: "Reprenez le numéro de la carte d'identité.",
        },
      },
    },
  },
})

export const cases = casesOf(idNrnFormat, [
  {
    says: 'dots and hyphens may stand between the digits',
    rows: [{ nrn: '85.07.30-997.34' }],
    verdict: 'valid',
  },
  { says: 'spaces may too', rows: [{ nrn: '85 07 30 997 34' }], verdict: 'valid' },
  { says: 'eleven bare digits are a number', rows: [{ nrn: '85073099734' }], verdict: 'valid' },
  {
    says: 'a birth date that is not known is no mistake',
    rows: [{ nrn: '00.00.01-998.39' }],
    verdict: 'valid',
  },
  {
    says: 'ten digits of somebody born in 2008 lost their zero in a spreadsheet',
    rows: [{ nrn: '8022999889' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'], variant: 'padded' }],
  },
  {
    says: 'eight digits of somebody born in February 2000 lost three',
    rows: [{ nrn: '22999719' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'], variant: 'padded' }],
  },
  {
    says: 'short digits that make no valid number lost something else',
    rows: [{ nrn: '8022999888' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'] }],
  },
  {
    says: 'a number that somebody wrote with hyphens did not lose its zero in a spreadsheet',
    rows: [{ nrn: '8.02.29-998.89' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'] }],
  },
  {
    says: 'twelve digits are too many and letters are no digits',
    rows: [{ nrn: '850730997340' }, { nrn: 'onbekend' }],
    verdict: 'violated',
    findings: [{ at: ['0.nrn'] }, { at: ['1.nrn'] }],
  },
  {
    says: 'February 1985 had no 31st',
    rows: [{ nrn: '85.02.31-997.66' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'], variant: 'noSuchDate' }],
  },
  {
    says: 'wrong check digits are for another rule',
    rows: [{ nrn: '85.07.30-997.35' }],
    verdict: 'valid',
  },
])
