/** Waits for Excel, and reads from it what the pane needs to know before it draws. */
import type { Language } from '@werkplekleren/rules'
import type { Workbook } from './core/index.ts'
import { excelWorkbook, type Timer } from './excel/index.ts'

export interface InOffice {
  readonly language: Language
  readonly partition: string | undefined
  readonly workbook: (language: () => Language, today: () => string) => Workbook
}

/** `none` is a plain browser; `missing` is Excel whose office.js did not come. */
export async function officeReady(): Promise<InOffice | 'none' | 'missing'> {
  if (typeof Office === 'undefined') return location.search.includes('_host_Info') ? 'missing' : 'none'
  const { host } = await Office.onReady()
  // The declared type knows no browser without a host.
  if ((host as Office.HostType | null) === null) return 'none'
  followTheme()
  const partition = newerOf(Office.context, 'partitionKey')
  return {
    language: languageOf(Office.context.displayLanguage),
    partition: typeof partition === 'string' ? partition : undefined,
    workbook: (language, today) => excelWorkbook({ language, today, timer: later }),
  }
}

/** What a host may have that the declarations of the pinned package do not know. */
const newerOf = (object: object, name: string): unknown => Reflect.get(object, name)

/** Dutch is the language of whoever has none of the three. */
export function languageOf(tag: string | undefined): Language {
  const [language] = (tag ?? '').toLowerCase().split('-')
  return language === 'en' || language === 'fr' ? language : 'nl'
}

/** The clock of the page. */
const later: Timer = (milliseconds, action) => {
  const turn = setTimeout(action, milliseconds)
  return () => clearTimeout(turn)
}

/** Excel's own theme where it tells; the setting of the system otherwise. */
function followTheme(): void {
  const show = (theme: Office.OfficeTheme | undefined) => {
    // Newer hosts say it, older ones give colours only.
    const said = theme && newerOf(theme, 'isDarkTheme')
    const dark = said ?? (theme?.bodyBackgroundColor && isDark(theme.bodyBackgroundColor))
    if (typeof dark === 'boolean') document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }
  show(Office.context.officeTheme)
}

function isDark(colour: string): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = /^#?(..)(..)(..)/.exec(colour) ?? []
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16))
  return 0.299 * (r ?? 255) + 0.587 * (g ?? 255) + 0.114 * (b ?? 255) < 128
}
