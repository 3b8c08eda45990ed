/** A cell holds a value of its column's kind: a number, yes or no, and no error or unsaved formula. */
import { casesOf, defineUnreadableRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { columnOf } from '../../tables/index.ts'
import { columnCells } from './column-cells.ts'

export const genCellReadable = defineUnreadableRule({
  id: 'gen-cell-readable',
  title: text('Leesbare cel', 'Readable cell', 'Cellule lisible'),
  cells: columnCells(() => true),
  about: 'data',
  severity: 'error',
  sources: [cite(recordKeeping)],
  checkUnreadable: ({ problem, text: written }, { table, column }) => {
    const args = { column: { table, column } }
    switch (problem) {
      case 'errorCell':
      case 'formulaWithoutValue':
      case 'notAnIdentifier':
        return { args }
      case 'dateInstead':
        return holdsNumbers(columnOf(table, column)?.kind) ? { args, variant: 'notANumber' } : { args }
      case 'minutes':
        return { args: { ...args, written, hours: decimalHours(written) }, variant: 'minutes' }
      case 'notANumber':
      case 'notYesOrNo':
        return { args, variant: problem }
      case 'notWhole':
      case 'tooManyDecimals':
        return { args: { ...args, written }, variant: problem }
      default:
        // Dates and codes have rules of their own.
        return undefined
    }
  },
  messages: {
    nl: {
      wrong:
        'In {column} staat een foutwaarde, een formule zonder bewaard resultaat of een waarde van een andere soort.',
      fix: 'Vul de waarde zelf in, of open en bewaar het bestand opnieuw zodat de formule wordt berekend.',
    },
    en: {
      wrong: '{column} holds an error, a formula without a saved result or a value of another kind.',
      fix: 'Fill in the value itself, or open and save the file again so that the formula is calculated.',
    },
    fr: {
      wrong:
        "Dans {column} figure une erreur, une formule sans résultat enregistré ou une valeur d'une autre nature.",
      fix: 'Saisissez la valeur elle-même, ou rouvrez et enregistrez le fichier pour que la formule soit calculée.',
    },
  },
  variants: {
    minutes: {
      severity: 'error',
      messages: {
        nl: {
          wrong: '{written} in {column} is in uren en minuten geschreven.',
          fix: 'Schrijf de uren als decimaal getal: {hours}.',
        },
        en: {
          wrong: '{written} in {column} is written in hours and minutes.',
          fix: 'Write the hours as a decimal number: {hours}.',
        },
        fr: {
          wrong: '{written} dans {column} est écrit en heures et minutes.',
          fix: 'Écrivez les heures en nombre décimal : {hours}.',
        },
      },
    },
    notANumber: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'In {column} staat geen getal.',
          fix: 'Schrijf alleen het getal, met een komma of een punt voor de decimalen.',
        },
        en: {
          wrong: 'The value in {column} is not a number.',
          fix: 'Write the number only, with a comma or a point before the decimals.',
        },
        fr: {
          wrong: "Ce qui figure dans {column} n'est pas un nombre.",
          fix: 'Écrivez uniquement le nombre, avec une virgule ou un point avant les décimales.',
        },
      },
    },
    notWhole: {
      severity: 'error',
      messages: {
        nl: { wrong: '{written} in {column} is geen geheel getal.', fix: 'Schrijf een geheel getal.' },
        en: { wrong: '{written} in {column} is not a whole number.', fix: 'Write a whole number.' },
        fr: {
          wrong: "{written} dans {column} n'est pas un nombre entier.",
          fix: 'Écrivez un nombre entier.',
        },
      },
    },
    tooManyDecimals: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het bedrag {written} in {column} heeft meer dan twee decimalen.',
          fix: 'Rond het bedrag af op de cent.',
        },
        en: {
          wrong: 'The amount {written} in {column} has more than two decimals.',
          fix: 'Round the amount to the cent.',
        },
        fr: {
          wrong: 'Le montant {written} dans {column} compte plus de deux décimales.',
          fix: 'Arrondissez le montant au centime.',
        },
      },
    },
    notYesOrNo: {
      severity: 'error',
      messages: {
        nl: { wrong: 'In {column} staat noch “ja”, noch “nee”.', fix: 'Schrijf “ja” of “nee”.' },
        en: { wrong: 'The value in {column} is neither “yes” nor “no”.', fix: 'Write “yes” or “no”.' },
        fr: { wrong: 'Dans {column} ne figure ni « oui » ni « non ».', fix: 'Écrivez « oui » ou « non ».' },
      },
    },
  },
})

const holdsNumbers = (kind: string | undefined) => kind === 'hours' || kind === 'integer' || kind === 'money'

/** 7:36 is 7.6 hours; rounded to a hundredth. */
function decimalHours(written: string): number {
  const [hours = '0', minutes = '0', seconds = '0'] = written.split(':')
  return Math.round((Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) * 100) / 100
}

export const cases = casesOf(genCellReadable, [
  {
    says: 'numbers may have a decimal comma or a decimal point, and yes is ja or x',
    table: 'agreements',
    rows: [
      { hoursWorkplace: '28,5', hoursSchool: '9.5', allowance: '€ 1.250,50', signedLearner: 'ja' },
      { hoursWorkplace: '20', hoursSchool: '0', allowance: '200', signedLearner: 'x' },
    ],
    verdict: 'valid',
  },
  {
    says: '7:36 is 7.6 hours',
    table: 'agreements',
    rows: [{ hoursWorkplace: '7:36' }],
    verdict: 'violated',
    findings: [{ at: ['hoursWorkplace'], variant: 'minutes', args: { written: '7:36', hours: '7.6' } }],
  },
  {
    says: 'each cell of a row is judged',
    table: 'agreements',
    rows: [{ hoursWorkplace: 'voltijds', signedLearner: 'misschien', allowance: '200,005' }],
    verdict: 'violated',
    findings: [
      { at: ['signedLearner'], variant: 'notYesOrNo' },
      { at: ['hoursWorkplace'], variant: 'notANumber' },
      { at: ['allowance'], variant: 'tooManyDecimals' },
    ],
  },
  {
    says: 'nobody employs half a person',
    table: 'companies',
    rows: [{ employees: '12,5' }],
    verdict: 'violated',
    findings: [{ at: ['employees'], variant: 'notWhole', args: { written: '12.5' } }],
  },
  {
    says: 'wrong dates and unknown codes are left to their own rules',
    table: 'agreements',
    rows: [{ start: '31/02/2024', scheme: 'vakantiewerk' }],
    verdict: 'valid',
  },
])
