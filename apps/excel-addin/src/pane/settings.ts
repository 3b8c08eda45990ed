/** The settings of a person, kept in the browser under the key that Excel gives each partner of a page. */
import { firstSettings, type Settings } from './state.ts'

export interface SettingsStore {
  readonly read: () => Settings
  readonly write: (settings: Settings) => void
}

const NAME = 'werkplekleren.settings'

/** Where a browser keeps nothing, the settings hold as long as the pane. */
export function settingsStore(partition: string | undefined): SettingsStore {
  const name = partition === undefined ? NAME : `${partition}${NAME}`
  return {
    read: () => {
      try {
        return settingsFrom(localStorage.getItem(name) ?? '') ?? firstSettings
      } catch {
        return firstSettings
      }
    },
    write: (settings) => {
      try {
        localStorage.setItem(name, settingsText(settings))
      } catch {
        // Private windows refuse: nothing is lost but the choice.
      }
    },
  }
}

export const settingsText = (settings: Settings): string => JSON.stringify(settings)

/** The settings that a text holds, or nothing where it is no such text. */
export function settingsFrom(text: string): Settings | undefined {
  const given = parsed(text)
  if (typeof given !== 'object' || given === null || !('live' in given)) return undefined
  const { live, language, asOf, days, toured } = given as Readonly<Record<string, unknown>>
  if (typeof live !== 'boolean') return undefined
  return {
    live,
    days:
      typeof days === 'number' && Number.isInteger(days) && days > 0
        ? Math.min(days, 366)
        : firstSettings.days,
    ...(toured === true ? { toured } : {}),
    ...(language === 'nl' || language === 'en' || language === 'fr' ? { language } : {}),
    ...(typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? { asOf } : {}),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
