/** Headless Chromium on the built pane: files come from dist under a made-up origin, so there is no server and no network. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const ORIGIN = 'https://addin.test'
const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

export const chromiumPath: string | undefined =
  process.env.CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((file) => existsSync(file))

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args: FLAGS })

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Requests to anywhere else; each was refused. */
  readonly outside: readonly string[]
  /** What the page wrote to the console as an error, and what it threw. */
  readonly errors: readonly string[]
  /** What was asked of the own origin. */
  readonly served: readonly string[]
}

export interface Opening {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly forcedColors?: boolean
  readonly language?: string
  readonly refuse?: (path: string) => boolean
}

/** A page of the built add-in in a clean profile. */
export async function open(browser: Browser, address: string, opening: Opening = {}): Promise<Opened> {
  const {
    width = 350,
    height = 600,
    dark = false,
    forcedColors = false,
    language = 'nl-BE',
    refuse,
  } = opening
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    locale: language,
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'Europe/Brussels',
  })
  const page = await context.newPage()
  const outside: string[] = []
  const errors: string[] = []
  const served: string[] = []
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) {
      outside.push(url.href)
      return route.abort()
    }
    const file = join(dist, url.pathname)
    if (refuse?.(url.pathname) || !existsSync(file) || !statSync(file).isFile())
      return route.fulfill({ status: 404, body: '' })
    served.push(url.pathname)
    const contentType = TYPES[extname(file)] ?? 'application/octet-stream'
    return route.fulfill({ status: 200, contentType, body: readFileSync(file) })
  })
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${ORIGIN}${address}`)
  return { page, context, outside, errors, served }
}
