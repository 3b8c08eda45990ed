/** What the add-in is and which buttons it has: the one source of both manifests. */
import type { Language } from '@werkplekleren/rules'
import type { Command } from '../src/commands.ts'

type Words = Readonly<Record<Language, string>>

export interface Button {
  readonly id: string
  readonly command: Command
  readonly label: Words
  readonly tip: Words
}

export interface Menu {
  readonly id: string
  readonly label: Words
  readonly tip: Words
  readonly items: readonly Button[]
}

export interface Shortcut {
  readonly command: Command
  readonly name: string
  readonly keys: string
  readonly mac: string
}

export const manifest = {
  id: '7d0f6a52-3f0e-4b51-9b8a-6f4d2c9e1a37',
  provider: 'Werkplekleren',
  defaultLanguage: 'nl-BE',
  otherLanguages: [
    ['en', 'en-US'],
    ['fr', 'fr-BE'],
  ],
  name: { nl: 'Werkplekleren', en: 'Workplace learning', fr: 'Apprentissage au travail' },
  description: {
    nl: 'Controleert planningsbladen over werkplekleren aan de geldende regels.',
    en: 'Checks planning sheets on workplace learning against the rules in force.',
    fr: 'Contrôle les fiches de planification selon les règles en vigueur.',
  },
  /** What the pane cannot do without; whatever is newer is asked for where it is used. */
  excelApi: '1.12',
  group: { nl: 'Werkplekleren', en: 'Workplace learning', fr: 'Apprentissage' },
  controls: [
    {
      id: 'Check',
      command: 'CHECK',
      label: { nl: 'Controleren', en: 'Check', fr: 'Contrôler' },
      tip: {
        nl: 'Leest het actieve werkblad en toont elke rij die niet aan de regels voldoet. Wijzigt niets.',
        en: 'Reads the active sheet and shows every row that breaks the rules. Changes nothing.',
        fr: 'Lit la feuille active et montre chaque ligne qui enfreint les règles. Ne modifie rien.',
      },
    },
    {
      id: 'Next',
      command: 'NEXT',
      label: { nl: 'Volgende bevinding', en: 'Next finding', fr: 'Constat suivant' },
      tip: {
        nl: 'Gaat naar de cel van de volgende bevinding in de lijst.',
        en: 'Goes to the cell of the next finding in the list.',
        fr: 'Va à la cellule du constat suivant de la liste.',
      },
    },
    {
      id: 'Marks',
      label: { nl: 'Aanduidingen', en: 'Marks', fr: 'Marques' },
      tip: {
        nl: 'Duidt de bevindingen in het werkblad aan, of wist die aanduidingen.',
        en: 'Marks the findings in the sheet, or removes those marks.',
        fr: 'Marque les constats dans la feuille, ou efface ces marques.',
      },
      items: [
        {
          id: 'Mark',
          command: 'MARK',
          label: { nl: 'Aanduiden in het werkblad', en: 'Mark in the sheet', fr: 'Marquer dans la feuille' },
          tip: {
            nl: 'Kleurt de cellen van de getoonde bevindingen. Uw eigen opmaak blijft bewaard.',
            en: 'Colours the cells of the findings shown. Your own formats are kept.',
            fr: 'Colore les cellules des constats affichés. Vos formats sont conservés.',
          },
        },
        {
          id: 'Clear',
          command: 'CLEAR',
          label: { nl: 'Aanduidingen wissen', en: 'Remove marks', fr: 'Effacer les marques' },
          tip: {
            nl: 'Wist alleen de aanduidingen van Werkplekleren.',
            en: 'Removes the marks of Workplace learning only.',
            fr: 'Efface uniquement les marques de ce complément.',
          },
        },
      ],
    },
    {
      id: 'Pane',
      command: 'PANE',
      label: { nl: 'Deelvenster', en: 'Pane', fr: 'Volet' },
      tip: {
        nl: 'Toont de bevindingen naast het werkblad.',
        en: 'Shows the findings beside the sheet.',
        fr: 'Montre les constats à côté de la feuille.',
      },
    },
  ],
  shortcuts: [
    { command: 'CHECK', name: 'Controleren', keys: 'Ctrl+Alt+K', mac: 'Command+Option+K' },
    { command: 'NEXT', name: 'Volgende bevinding', keys: 'Ctrl+Alt+N', mac: 'Command+Option+N' },
    { command: 'PANE', name: 'Deelvenster tonen', keys: 'Ctrl+Alt+W', mac: 'Command+Option+W' },
  ],
} as const satisfies {
  readonly id: string
  readonly provider: string
  readonly defaultLanguage: string
  readonly otherLanguages: readonly (readonly [Language, string])[]
  readonly name: Words
  readonly description: Words
  readonly excelApi: string
  readonly group: Words
  readonly controls: readonly (Button | Menu)[]
  readonly shortcuts: readonly Shortcut[]
}

/** Where and as what the add-in is published. */
export interface Publication {
  /** Where dist is served, with a slash at the end. */
  readonly address: string
  /** Four numbers for Office; the version of the package is three. */
  readonly version: string
}

export const controls: readonly (Button | Menu)[] = manifest.controls
export const shortcuts: readonly Shortcut[] = manifest.shortcuts
export const iconSizes = [16, 32, 80] as const
