/** A page in headless Chromium under a made-up origin: files by request interception, no server, no certificate. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

export const ORIGIN = 'https://addin.test'

/** What answers an address: a text, or the bytes of a file. */
export interface Served {
  readonly body: string | Buffer
  readonly type?: string
}

export interface PageOptions {
  /** By the start of an address, longest first: a folder on disk, or what to answer for the rest of the address. */
  readonly serve: Readonly<Record<string, string | ((rest: string) => Served | undefined)>>
  /** The address of the page to open, such as `/host.html`. */
  readonly path: string
  /** Headers of every page, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>
  readonly context?: BrowserContextOptions
  /** To use one browser for several pages; else one is started, and closed with the page. */
  readonly browser?: Browser
}

export interface OpenedPage {
  readonly page: Page
  /** Requests outside the origin: all refused. */
  readonly outside: readonly string[]
  /** Errors of the page and of its console. */
  readonly errors: readonly string[]
  /** Addresses that were served, in order. */
  readonly served: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts headless Chromium; the caller closes it. */
export async function startChromium(executablePath = findChromium()): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no Chromium here')
  return chromium.launch({ executablePath, args: FLAGS })
}

export async function openPage(options: PageOptions): Promise<OpenedPage> {
  const browser = options.browser ?? (await startChromium())
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options.context })
  const outside: string[] = []
  const errors: string[] = []
  const served: string[] = []
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) {
      outside.push(url.href)
      return route.abort()
    }
    const found = await answerFor(url.pathname, options.serve)
    if (found) served.push(url.pathname)
    return answer(route, found, options.headers)
  })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(ORIGIN + options.path)
  const close = async () => {
    await context.close()
    if (options.browser === undefined) await browser.close()
  }
  return { page, outside, errors, served, close }
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

async function answerFor(path: string, serve: PageOptions['serve']): Promise<Served | undefined> {
  const prefixes = Object.keys(serve).sort((a, b) => b.length - a.length)
  for (const prefix of prefixes.filter((start) => path.startsWith(start))) {
    const from = serve[prefix]
    const rest = decodeURIComponent(path.slice(prefix.length))
    const found = typeof from === 'function' ? from(rest) : await readServed(from ?? '', rest)
    if (found) return { type: TYPES[extname(path)] ?? 'application/octet-stream', ...found }
  }
  return undefined
}

async function readServed(folder: string, rest: string): Promise<Served | undefined> {
  const file = join(folder, normalize(`/${rest}`))
  return readFile(file).then(
    (body) => ({ body }),
    () => undefined,
  )
}

function answer(
  route: Route,
  found: Served | undefined,
  headers: PageOptions['headers'] = {},
): Promise<void> {
  if (found === undefined) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({
    status: 200,
    headers: { ...headers, 'content-type': found.type ?? '' },
    body: found.body,
  })
}
