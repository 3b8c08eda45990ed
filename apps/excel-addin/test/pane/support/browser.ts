/** The built add-in in headless Chromium: the pane in a frame, and around it a page that plays Excel on the web. */
import { fileURLToPath } from 'node:url'
import { type OpenedPage, openPage } from '@werkplekleren/excel-test-host/chromium'
import type { Browser, FrameLocator, Page } from 'playwright-core'

export const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

export interface Opening {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly forcedColors?: boolean
  readonly language?: string
  /** What to add to the address, such as `?pseudo`. */
  readonly query?: string
  /** Paths that are served broken. */
  readonly broken?: readonly string[]
}

export interface OpenedAddin extends OpenedPage {
  readonly pane: FrameLocator
}

/** Opens the preview, with a pane of this size. */
export async function openAddin(browser: Browser, opening: Opening = {}): Promise<OpenedAddin> {
  const { width = 350, height = 600, query = '' } = opening
  const opened = await open(browser, `/preview.html${query}`, opening)
  await opened.page.setViewportSize({ width: width + 500, height })
  await opened.page.addStyleTag({
    content: `.preview { grid-template-columns: minmax(0, 1fr) ${width}px !important }`,
  })
  const pane = opened.page.frameLocator('iframe')
  await pane.locator('.bar .primary').waitFor()
  return { ...opened, pane }
}

/** Opens any page of the add-in. */
export const open = (browser: Browser, path: string, opening: Opening = {}): Promise<OpenedPage> => {
  const { dark = false, forcedColors = false, language = 'nl-BE', broken = [] } = opening
  return openPage({
    browser,
    path,
    serve: { '/': dist, ...Object.fromEntries(broken.map((one) => [one, stopped])) },
    context: {
      viewport: { width: opening.width ?? 350, height: opening.height ?? 600 },
      colorScheme: dark ? 'dark' : 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      locale: language,
      timezoneId: 'Europe/Brussels',
      permissions: ['clipboard-read', 'clipboard-write'],
    },
  })
}

/** A picture of the pane alone. */
export async function picture({ page }: { readonly page: Page }, path: string): Promise<void> {
  await page.locator('iframe').screenshot({ path })
}

/** A script that does not come to an end, as one that was cut off on its way. */
const stopped = () => ({ body: 'throw new Error("stopped")', type: 'text/javascript' })
