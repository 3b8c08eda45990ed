/** What stops us before Excel refuses, in words. */
import type { Language } from '@werkplekleren/rules'
import { problem } from './errors.ts'

export const protectedSheet = (sheet: string, language: Language) =>
  problem(
    'ProtectedSheet',
    {
      nl: `Het blad “${sheet}” is beveiligd; er is niets gewijzigd. Hef de beveiliging op en probeer opnieuw; de bevindingen in dit deelvenster blijven bruikbaar.`,
      en: `The sheet “${sheet}” is protected; nothing was changed. Remove the protection and try again; the findings in this pane remain usable.`,
      fr: `La feuille « ${sheet} » est protégée ; rien n’a été modifié. Retirez la protection et réessayez ; les constats de ce volet restent utilisables.`,
    },
    language,
  )

export const hiddenSheet = (sheet: string, language: Language) =>
  problem(
    'HiddenSheet',
    {
      nl: `Het blad “${sheet}” is verborgen. Maak het zichtbaar (rechtsklik op een bladtab, Zichtbaar maken) en probeer opnieuw.`,
      en: `The sheet “${sheet}” is hidden. Unhide it (right-click a sheet tab, Unhide) and try again.`,
      fr: `La feuille « ${sheet} » est masquée. Affichez-la (clic droit sur un onglet, Afficher) et réessayez.`,
    },
    language,
  )

export const hiddenRow = (sheet: string, row: number, address: string, language: Language) =>
  problem(
    'HiddenRow',
    {
      nl: `Rij ${row} van “${sheet}” is verborgen, misschien door een filter. Cel ${address} is wel geselecteerd: wis de filter of maak de rij zichtbaar om ze te zien.`,
      en: `Row ${row} of “${sheet}” is hidden, perhaps by a filter. Cell ${address} is selected: clear the filter or unhide the row to see it.`,
      fr: `La ligne ${row} de « ${sheet} » est masquée, peut-être par un filtre. La cellule ${address} est sélectionnée : effacez le filtre ou affichez la ligne pour la voir.`,
    },
    language,
  )

export const notReached = (sheet: string, address: string, language: Language) =>
  problem(
    'NotReached',
    {
      nl: `Excel ging niet naar cel ${address} van “${sheet}”. Klik in de werkmap en probeer opnieuw.`,
      en: `Excel did not go to cell ${address} of “${sheet}”. Click in the workbook and try again.`,
      fr: `Excel n’a pas atteint la cellule ${address} de « ${sheet} ». Cliquez dans le classeur et réessayez.`,
    },
    language,
  )

export const keepsChanging = (sheet: string, language: Language) =>
  problem(
    'KeepsChanging',
    {
      nl: `Het blad “${sheet}” verandert terwijl het wordt gelezen; er is niets beoordeeld. Wacht tot het invoegen, plakken of sorteren klaar is en controleer opnieuw.`,
      en: `The sheet “${sheet}” changes while it is being read; nothing was judged. Wait until inserting, pasting or sorting is done and check again.`,
      fr: `La feuille « ${sheet} » change pendant la lecture ; rien n’a été évalué. Attendez la fin de l’insertion, du collage ou du tri et relancez le contrôle.`,
    },
    language,
  )

export const tooLongToKeep = (limit: number, language: Language) =>
  problem(
    'TooLongToKeep',
    {
      nl: `Er is te veel om in de werkmap te bewaren (meer dan ${limit / 1000} kB); er is niets bewaard. Verwijder aanvaarde uitzonderingen die vervallen zijn en probeer opnieuw.`,
      en: `There is too much to keep in the workbook (more than ${limit / 1000} kB); nothing was kept. Remove accepted exceptions that have lapsed and try again.`,
      fr: `Il y a trop à conserver dans le classeur (plus de ${limit / 1000} ko) ; rien n’a été conservé. Supprimez les exceptions acceptées qui sont échues et réessayez.`,
    },
    language,
  )

export const notWritten = (sheet: string, addresses: readonly string[], language: Language) => {
  const shown = addresses.slice(0, 5).join(', ') + (addresses.length > 5 ? ', …' : '')
  return problem(
    'NotWritten',
    {
      nl: `Excel nam niet elke waarde op blad “${sheet}” zo over (${addresses.length}: ${shown}), bijvoorbeeld door samengevoegde cellen of de celeigenschap Tekst. Kijk deze cellen na en controleer opnieuw.`,
      en: `Excel did not take over every value on sheet “${sheet}” as given (${addresses.length}: ${shown}), for instance because of merged cells or the number format Text. Look at these cells and check again.`,
      fr: `Excel n’a pas repris telle quelle chaque valeur de la feuille « ${sheet} » (${addresses.length} : ${shown}), par exemple à cause de cellules fusionnées ou du format Texte. Vérifiez ces cellules et relancez le contrôle.`,
    },
    language,
  )
}
