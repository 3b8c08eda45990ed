/** An ISCO code is one of the unit groups of four digits. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readIsco } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, foreignTrainee, iscoList } from '../../sources/index.ts'
import { columnsNamed } from './identifier-columns.ts'

export const idIsco = defineCellRule({
  id: 'id-isco',
  title: text('ISCO-code', 'ISCO code', 'Code CITP'),
  cells: columnsNamed('isco'),
  about: 'data',
  severity: 'error',
  sources: [cite(foreignTrainee), cite(iscoList)],
  check: (value) => {
    const code = String(value)
    if (readIsco(code).ok) return undefined
    const withZero = readIsco(`0${code}`)
    return withZero.ok ? { args: { code: withZero.canonical }, variant: 'lostZero' } : { args: {} }
  },
  messages: {
    nl: {
      wrong: 'Dit is geen beroepsgroep van vier cijfers uit ISCO-08.',
      fix: 'Kies de code van het beroep uit de lijst van ISCO-08.',
    },
    en: {
      wrong: 'This is not a four-digit unit group of ISCO-08.',
      fix: 'Choose the code of the occupation from the list of ISCO-08.',
    },
    fr: {
      wrong: "Ce n'est pas un groupe de base à quatre chiffres de la CITP-08.",
      fix: 'Choisissez le code de la profession dans la liste de la CITP-08.',
    },
  },
  variants: {
    lostZero: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'De ISCO-code mist haar eerste nul: drie cijfers zijn een ruimere groep.',
          fix: 'Schrijf {code} als dat beroep is bedoeld, en geef de kolom de opmaak “Tekst”.',
        },
        en: {
          wrong: 'The ISCO code lacks its leading zero: three digits are a wider group.',
          fix: 'Write {code} if that occupation is meant, and give the column the format “Text”.',
        },
        fr: {
          wrong: 'Il manque au code CITP son premier zéro : trois chiffres désignent un groupe plus large.',
          fix: "Écrivez {code} si c'est cette profession, et donnez à la colonne le format « Texte ».",
        },
      },
    },
  },
})

export const cases = casesOf(idIsco, [
  {
    says: 'carpenters, cooks and nursing aides are unit groups',
    rows: [{ isco: '7115' }, { isco: '5120' }, { isco: '5321' }],
    verdict: 'valid',
  },
  { says: 'officers have a code that begins with zero', rows: [{ isco: '0110' }], verdict: 'valid' },
  {
    says: 'without its zero it is another group',
    rows: [{ isco: '110' }],
    verdict: 'violated',
    findings: [{ at: ['isco'], variant: 'lostZero', args: { code: '0110' } }],
  },
  {
    says: 'so it is of an occupation in which somebody is hired',
    table: 'agreements',
    rows: [{ hiredIsco: '7115' }, { hiredIsco: '7110' }],
    verdict: 'violated',
    findings: [{ at: ['1.hiredIsco'] }],
  },
  {
    says: 'four digits that are not in the list, three digits and words are no unit group',
    rows: [{ isco: '7110' }, { isco: '711' }, { isco: 'kok' }],
    verdict: 'violated',
    findings: [{ at: ['0.isco'] }, { at: ['1.isco'] }, { at: ['2.isco'] }],
  },
])
