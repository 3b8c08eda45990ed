/** A NACE-BEL code has five digits. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { formatNace, naceVersionsOf, readNace } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, naceBel } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'

export const idNace = defineCellRule({
  id: 'id-nace',
  title: text('NACE-code', 'NACE code', 'Code NACE'),
  cells: columnsOfForm('nace'),
  about: 'data',
  severity: 'error',
  sources: [cite(naceBel)],
  check: (value, _cell, written) => {
    const reading = readNace(String(value))
    if (!reading.ok) return { args: {} }
    if (written.replace(/\D/g, '').length === reading.canonical.length) return undefined
    // Four digits lost their zero, or are a European class: a class that is no code with a zero before it.
    return naceVersionsOf(reading.canonical)['2025'] === 'in'
      ? { args: { code: formatNace(reading.canonical) }, variant: 'padded' }
      : { args: {} }
  },
  messages: {
    nl: {
      wrong: 'Dit is geen NACE-BEL-code: die telt vijf cijfers.',
      fix: 'Zoek de activiteit op in de Kruispuntbank van Ondernemingen en neem alle vijf cijfers over.',
    },
    en: {
      wrong: 'This is not a NACE-BEL code: such a code has five digits.',
      fix: 'Look the activity up in the Crossroads Bank for Enterprises and copy all five digits.',
    },
    fr: {
      wrong: "Ce n'est pas un code NACE-BEL : un tel code compte cinq chiffres.",
      fix: "Cherchez l'activité dans la Banque-Carrefour des Entreprises et reprenez les cinq chiffres.",
    },
  },
  variants: {
    padded: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'De NACE-code telde vier cijfers en is gelezen als {code}.',
          fix: 'Ga dat na, geef de kolom de opmaak “Tekst” en vul vijf cijfers in.',
        },
        en: {
          wrong: 'The NACE code had four digits and was read as {code}.',
          fix: 'Verify that, give the column the format “Text” and enter five digits.',
        },
        fr: {
          wrong: 'Le code NACE comptait quatre chiffres et a été lu comme {code}.',
          fix: 'Vérifiez-le, donnez à la colonne le format « Texte » et saisissez cinq chiffres.',
        },
      },
    },
  },
})

export const cases = casesOf(idNace, [
  {
    says: 'the dots may be left out',
    rows: [{ nace: '43.221' }, { nace: '43221' }, { nace: '01.110' }],
    verdict: 'valid',
  },
  {
    says: 'four digits may have lost their zero in a spreadsheet',
    rows: [{ nace: '1110' }],
    verdict: 'violated',
    findings: [{ at: ['nace'], variant: 'padded', args: { code: '01.110' } }],
  },
  {
    says: 'a European class lacks its fifth digit',
    rows: [{ nace: '43.22' }, { nace: '4322' }],
    verdict: 'violated',
    findings: [{ at: ['0.nace'] }, { at: ['1.nace'] }],
  },
  {
    says: 'six digits, a section letter and words are no code',
    rows: [{ nace: '432210' }, { nace: 'F43221' }, { nace: 'bouw' }],
    verdict: 'violated',
    findings: [{ at: ['0.nace'] }, { at: ['1.nace'] }, { at: ['2.nace'] }],
  },
])
