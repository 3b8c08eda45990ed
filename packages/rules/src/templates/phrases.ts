/** The words on a planning sheet that do not come from tables or rules. */
import type { Language } from '../language.ts'
import type { ColumnKind, IdentifierForm } from '../tables/index.ts'

interface TemplatePhrases {
  readonly yes: string
  readonly no: string
  /** What goes in a cell, with an example. */
  readonly help: Readonly<Record<ColumnKind, string>>
  readonly identifierHelp: Readonly<Record<IdentifierForm, string>>
  readonly sameAs: (table: string) => string
  readonly refusal: Readonly<Record<'anything' | 'list' | 'day' | 'whole' | 'decimal', string>>
}

export const templatePhrases: Readonly<Record<Language, TemplatePhrases>> = {
  nl: {
    yes: 'Ja',
    no: 'Nee',
    help: {
      text: 'Vrije tekst.',
      identifier: 'Nummer of code; voorloopnullen blijven staan.',
      day: 'Datum: dag/maand/jaar, zoals 01/09/2025.',
      hours: 'Getal met decimalen: 7,5 en niet 7:30.',
      integer: 'Geheel getal, zoals 3.',
      money: 'Bedrag in euro, zoals 200,00.',
      yesNo: 'Kies Ja of Nee.',
      code: 'Kies uit de lijst.',
    },
    identifierHelp: {
      enterprise: 'Tien cijfers, met of zonder punten, zoals 0100.000.169.',
      establishment: 'Tien cijfers, met of zonder punten, zoals 2.990.000.155.',
      institution: 'Vijf of zes cijfers, zoals 900001.',
      national: 'Elf cijfers, met of zonder punten en streepje. Persoonsgegeven: vul alleen in wat nodig is.',
      nace: 'Vier of vijf cijfers, zoals 43.22 of 43220.',
    },
    sameAs: (table) => `Zoals in de tabel “${table}”.`,
    refusal: {
      anything: '',
      list: 'Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.',
      day: 'Vul een datum in als dag/maand/jaar, zoals 01/09/2025, tussen de grenzen van deze kolom.',
      whole: 'Vul een geheel getal in, niet kleiner dan nul.',
      decimal: 'Vul een getal in, niet kleiner dan nul; uren als 7,5 en niet als 7:30.',
    },
  },
  en: {
    yes: 'Yes',
    no: 'No',
    help: {
      text: 'Free text.',
      identifier: 'Number or code; leading zeros are kept.',
      day: 'Date: day/month/year, such as 01/09/2025.',
      hours: 'Number with decimals: 7.5 and not 7:30.',
      integer: 'Whole number, such as 3.',
      money: 'Amount in euro, such as 200.00.',
      yesNo: 'Choose Yes or No.',
      code: 'Choose from the list.',
    },
    identifierHelp: {
      enterprise: 'Ten digits, with or without dots, such as 0100.000.169.',
      establishment: 'Ten digits, with or without dots, such as 2.990.000.155.',
      institution: 'Five or six digits, such as 900001.',
      national: 'Eleven digits, with or without dots and hyphen. Personal data: fill in only what is needed.',
      nace: 'Four or five digits, such as 43.22 or 43220.',
    },
    sameAs: (table) => `As in the table “${table}”.`,
    refusal: {
      anything: '',
      list: 'This value is not in the list. Choose a value from the list.',
      day: 'Enter a date as day/month/year, such as 01/09/2025, within the limits of this column.',
      whole: 'Enter a whole number, not below zero.',
      decimal: 'Enter a number, not below zero; hours as 7.5 and not as 7:30.',
    },
  },
  fr: {
    yes: 'Oui',
    no: 'Non',
    help: {
      text: 'Texte libre.',
      identifier: 'Numéro ou code ; les zéros en tête sont conservés.',
      day: 'Date : jour/mois/année, comme 01/09/2025.',
      hours: 'Nombre avec décimales : 7,5 et non 7:30.',
      integer: 'Nombre entier, comme 3.',
      money: 'Montant en euros, comme 200,00.',
      yesNo: 'Choisissez Oui ou Non.',
      code: 'Choisissez dans la liste.',
    },
    identifierHelp: {
      enterprise: 'Dix chiffres, avec ou sans points, comme 0100.000.169.',
      establishment: 'Dix chiffres, avec ou sans points, comme 2.990.000.155.',
      institution: 'Cinq ou six chiffres, comme 900001.',
      national:
        "Onze chiffres, avec ou sans points et trait d'union. Donnée personnelle : n'indiquez que le nécessaire.",
      nace: 'Quatre ou cinq chiffres, comme 43.22 ou 43220.',
    },
    sameAs: (table) => `Comme dans la table « ${table} ».`,
    refusal: {
      anything: '',
      list: "Cette valeur n'est pas dans la liste. Choisissez une valeur de la liste.",
      day: 'Indiquez une date comme jour/mois/année, par exemple 01/09/2025, dans les limites de cette colonne.',
      whole: 'Indiquez un nombre entier, zéro au minimum.',
      decimal: 'Indiquez un nombre, zéro au minimum ; les heures comme 7,5 et non 7:30.',
    },
  },
}
