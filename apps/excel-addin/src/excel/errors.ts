/** What Excel could not do, in words: what happened and what to do next. */
import type { Language, Text } from '@werkplekleren/rules'
import type { HostProblem } from '../core/index.ts'

/** The problem as it is thrown; a cancelled action and a problem already in words stay what they are. */
export function problemOf(error: unknown, language: Language): unknown {
  if (!isCoded(error) || isProblem(error)) return error
  const words = sentences[error.code] ?? unknownProblem(error.code)
  return problem(error.code, words, language)
}

/** A problem that we found ourselves. */
export const problem = (code: string, words: Text, language: Language): Error & HostProblem =>
  Object.assign(new Error(words[language]), { code, sentence: words[language] })

/** Whether Excel refused for this reason. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  isCoded(error) && codes.includes(error.code)

/** Excel's errors carry a code in words; that of a cancelled action is a number. */
const isCoded = (error: unknown): error is { readonly code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'

const isProblem = (error: object): error is HostProblem => 'sentence' in error

const tooMuch: Text = {
  nl: 'Excel kan zoveel gegevens niet in één keer verwerken. Controleer minder bladen tegelijk, of verwijder lege kolommen en rijen die toch opmaak of tekst bevatten.',
  en: 'Excel cannot handle this much data at once. Check fewer sheets together, or remove columns and rows that hold formats or text for nothing.',
  fr: 'Excel ne peut pas traiter autant de données à la fois. Contrôlez moins de feuilles ensemble, ou supprimez les colonnes et lignes qui contiennent inutilement du texte ou une mise en forme.',
}

const refused: Text = {
  nl: 'Excel weigert: het blad of de werkmap is beveiligd of alleen-lezen. Hef de beveiliging op en probeer opnieuw; de bevindingen in dit deelvenster blijven bruikbaar.',
  en: 'Excel refuses: the sheet or the workbook is protected or read-only. Remove the protection and try again; the findings in this pane remain usable.',
  fr: 'Excel refuse : la feuille ou le classeur est protégé ou en lecture seule. Retirez la protection et réessayez ; les constats de ce volet restent utilisables.',
}

const tooOld: Text = {
  nl: 'Deze versie van Excel kan dit niet. Werk Excel bij (Excel 2021, Microsoft 365 of Excel op het web) en probeer opnieuw.',
  en: 'This version of Excel cannot do this. Update Excel (Excel 2021, Microsoft 365 or Excel on the web) and try again.',
  fr: 'Cette version d’Excel ne le permet pas. Mettez Excel à jour (Excel 2021, Microsoft 365 ou Excel sur le web) et réessayez.',
}

const busy: Text = {
  nl: 'Excel antwoordt niet: het is bezig of de verbinding is weg. Wacht even en probeer opnieuw.',
  en: 'Excel does not answer: it is busy or the connection is gone. Wait a moment and try again.',
  fr: 'Excel ne répond pas : il est occupé ou la connexion est coupée. Attendez un instant et réessayez.',
}

const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    nl: 'U bent een cel aan het bewerken. Rond dat af met Enter of Esc en probeer opnieuw.',
    en: 'You are editing a cell. Finish with Enter or Esc and try again.',
    fr: 'Vous modifiez une cellule. Terminez avec Entrée ou Échap et réessayez.',
  },
  AccessDenied: refused,
  ReadOnlyFile: refused,
  ItemNotFound: {
    nl: 'Een blad of bereik bestaat niet meer: het is verwijderd of verplaatst. Controleer opnieuw.',
    en: 'A sheet or range no longer exists: it was deleted or moved. Check again.',
    fr: 'Une feuille ou une plage n’existe plus : elle a été supprimée ou déplacée. Relancez le contrôle.',
  },
  RequestPayloadSizeLimitExceeded: tooMuch,
  ResponsePayloadSizeLimitExceeded: tooMuch,
  ResourceLimitReached: tooMuch,
  GeneralException: {
    nl: 'Excel kon de vraag niet uitvoeren; vaak staat dan een andere werkmap op de voorgrond of is een dialoogvenster open. Klik in deze werkmap en probeer opnieuw.',
    en: 'Excel could not do what was asked; often another workbook is in front then, or a dialog is open. Click in this workbook and try again.',
    fr: 'Excel n’a pas pu exécuter la demande ; souvent, un autre classeur est au premier plan ou une boîte de dialogue est ouverte. Cliquez dans ce classeur et réessayez.',
  },
  InvalidSelection: {
    nl: 'Wat nu geselecteerd is, kan Excel hiervoor niet gebruiken. Selecteer één cel en probeer opnieuw.',
    en: 'Excel cannot use what is selected now for this. Select one cell and try again.',
    fr: 'Excel ne peut pas utiliser la sélection actuelle pour cela. Sélectionnez une seule cellule et réessayez.',
  },
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: tooOld,
  UnsupportedOperation: tooOld,
  Timeout: busy,
  ServiceNotAvailable: busy,
  ConnectionFailure: busy,
  HostRestartNeeded: {
    nl: 'Excel moet opnieuw worden gestart. Bewaar uw werk, sluit Excel en open de werkmap opnieuw.',
    en: 'Excel must be restarted. Save your work, close Excel and open the workbook again.',
    fr: 'Excel doit être redémarré. Enregistrez votre travail, fermez Excel et rouvrez le classeur.',
  },
}

const unknownProblem = (code: string): Text => ({
  nl: `Excel meldt een probleem dat we niet kennen (${code}). Probeer opnieuw; blijft het terugkomen, kopieer dan de diagnose en meld het.`,
  en: `Excel reports a problem that we do not know (${code}). Try again; if it comes back, copy the diagnostics and report it.`,
  fr: `Excel signale un problème que nous ne connaissons pas (${code}). Réessayez ; s’il revient, copiez le diagnostic et signalez-le.`,
})
