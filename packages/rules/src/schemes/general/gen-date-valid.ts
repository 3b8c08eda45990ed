/** A date is a day of the calendar, with a year of four digits and without a time. */
import { MAX_DAY, MIN_DAY } from '../../calendar/index.ts'
import { casesOf, defineUnreadableRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import type { Unreadable } from '../../tables/index.ts'
import { columnCells } from './column-cells.ts'

export const genDateValid = defineUnreadableRule({
  id: 'gen-date-valid',
  title: text('Geldige datum', 'Valid date', 'Date valable'),
  cells: columnCells(({ kind }) => kind === 'day'),
  about: 'data',
  severity: 'error',
  sources: [cite(recordKeeping)],
  checkUnreadable: ({ problem, text: written }, { table, column }) => {
    const args = { column: { table, column } }
    if (problem === 'notADate') return { args }
    if (problem === 'timeOfDay') return { args, variant: 'timeOfDay' }
    if (problem === 'twoDigitYear') return { args: { ...args, written }, variant: 'twoDigitYear' }
    if (problem !== 'impossibleDate' && problem !== 'dateOutOfRange') return undefined
    return monthFirst(written)
      ? { args: { ...args, written }, variant: 'monthFirst' }
      : {
          args: { ...args, written, first: { day: MIN_DAY }, last: { day: MAX_DAY } },
          variant: 'impossible',
        }
  },
  messages: {
    nl: {
      wrong: 'In {column} staat geen datum.',
      fix: 'Schrijf dag, maand en jaar, bijvoorbeeld 31/01/2024.',
    },
    en: {
      wrong: 'The value in {column} is not a date.',
      fix: 'Write day, month and year, for example 31/01/2024.',
    },
    fr: {
      wrong: "Ce qui figure dans {column} n'est pas une date.",
      fix: "Écrivez le jour, le mois et l'année, par exemple 31/01/2024.",
    },
  },
  variants: {
    impossible: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'De datum {written} in {column} bestaat niet of ligt niet tussen {first} en {last}.',
          fix: 'Verbeter de dag, de maand of het jaar.',
        },
        en: {
          wrong: 'The date {written} in {column} does not exist or does not lie between {first} and {last}.',
          fix: 'Correct the day, the month or the year.',
        },
        fr: {
          wrong:
            "La date {written} dans {column} n'existe pas ou ne se situe pas entre le {first} et le {last}.",
          fix: "Corrigez le jour, le mois ou l'année.",
        },
      },
    },
    monthFirst: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In {written} ({column}) lijkt de maand vóór de dag te staan.',
          fix: 'Schrijf eerst de dag, dan de maand, dan het jaar.',
        },
        en: {
          wrong: 'In {written} ({column}) the month seems to stand before the day.',
          fix: 'Write the day first, then the month, then the year.',
        },
        fr: {
          wrong: 'Dans {written} ({column}), le mois semble précéder le jour.',
          fix: "Écrivez d'abord le jour, puis le mois, puis l'année.",
        },
      },
    },
    twoDigitYear: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het jaar van {written} in {column} telt maar twee cijfers: de eeuw is niet zeker.',
          fix: 'Schrijf het jaar met vier cijfers.',
        },
        en: {
          wrong: 'The year of {written} in {column} has only two digits: the century is not certain.',
          fix: 'Write the year with four digits.',
        },
        fr: {
          wrong: "L'année de {written} dans {column} n'a que deux chiffres : le siècle n'est pas certain.",
          fix: "Écrivez l'année en quatre chiffres.",
        },
      },
    },
    timeOfDay: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In {column} staat een tijdstip bij de datum.',
          fix: 'Laat het uur weg en behoud alleen de datum.',
        },
        en: {
          wrong: '{column} holds a time of day besides the date.',
          fix: 'Leave out the time and keep the date only.',
        },
        fr: {
          wrong: 'Dans {column}, une heure accompagne la date.',
          fix: "Supprimez l'heure et ne gardez que la date.",
        },
      },
    },
  },
})

/** A day of 1 to 12 before a "month" of 13 to 31: 02/13/2024. */
function monthFirst(written: Unreadable['text']): boolean {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(written)
  if (!found) return false
  const first = Number(found[1])
  const second = Number(found[2])
  return first >= 1 && first <= 12 && second > 12 && second <= 31
}

export const cases = casesOf(genDateValid, [
  {
    says: 'dates are read in the Belgian and in the international order',
    table: 'agreements',
    rows: [
      { start: '31/01/2024', end: '2024-02-29' },
      { start: '1.9.2024', end: '30-6-2025' },
    ],
    verdict: 'valid',
  },
  {
    says: '2023 had no 29 February and April never has a 31st',
    table: 'agreements',
    rows: [{ start: '29/02/2023', end: '31/04/2023' }],
    verdict: 'violated',
    findings: [
      { at: ['start'], variant: 'impossible', args: { written: '29/02/2023' } },
      { at: ['end'], variant: 'impossible', args: { written: '31/04/2023' } },
    ],
  },
  {
    says: 'a year far from ours is a typing error',
    table: 'learners',
    rows: [{ birth: '01/01/20007' }, { birth: '01/01/1899' }],
    verdict: 'violated',
    findings: [
      { at: ['0.birth'] },
      { at: ['1.birth'], variant: 'impossible', args: { first: '1 January 1900' } },
    ],
  },
  {
    says: 'thirteen is no month, but a day',
    table: 'agreements',
    rows: [{ signedOn: '02/13/2024' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn'], variant: 'monthFirst' }],
  },
  {
    says: 'a year of two digits leaves the century open',
    table: 'learners',
    rows: [{ birth: '31/01/07' }],
    verdict: 'violated',
    findings: [{ at: ['birth'], variant: 'twoDigitYear', args: { written: '31/01/07' } }],
  },
  {
    says: 'a date has no time of day',
    table: 'exclusions',
    rows: [{ from: '2024-01-31 08:30' }],
    verdict: 'violated',
    findings: [{ at: ['from'], variant: 'timeOfDay' }],
  },
  {
    says: 'words are no date',
    table: 'permits',
    rows: [{ grantedOn: 'nog te bepalen' }],
    verdict: 'violated',
    findings: [{ at: ['grantedOn'] }],
  },
  {
    says: 'an empty cell is no wrong date',
    table: 'agreements',
    rows: [{ start: null }],
    verdict: 'notApplicable',
  },
])
