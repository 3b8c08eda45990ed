/// <reference types="@microsoft/office-js/dist/office.js" preserve="true" />
/** Loads Microsoft's own, unmodified Excel bundle of the npm package into this process, once. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { readSchema, type Schema } from '../host/index.ts'

/** Parts of the client library that its types leave out: the seams for native hosts, pinned with the bundle. */
export interface ClientLibrary {
  readonly HostBridge: { init(bridge: Bridge): void }
  readonly GenericEventRegistration: { s_genericEventRegistrations: object }
  readonly _internalConfig: { appendTypeNameToObjectPathInfo: boolean }
  readonly Utility: { _synchronousCleanup: boolean }
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean }
}

/** What the bundle calls and what it listens to: texts in JSON. */
export interface Bridge {
  sendMessageToHost(text: string): void
  /** Set by the bundle. */
  onMessageFromHost?(text: string): void
}

export interface OfficeBundle {
  readonly Excel: typeof Excel
  readonly Office: typeof Office
  readonly client: ClientLibrary
  readonly schema: Schema
  /** What `Office.context` gives from now on. */
  setContext(context: object): void
}

/** The folder of the npm package's files, to be served as `/office-js/`. */
export function officeFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist')
}

export function loadOfficeBundle(): OfficeBundle {
  loaded ??= load()
  return loaded
}

let loaded: OfficeBundle | undefined

/** The globals that the bundle leaves behind. */
interface BundleGlobals {
  readonly Excel: typeof Excel
  readonly Office: typeof Office
  readonly OfficeExtension: ClientLibrary
  readonly OSF: {
    _OfficeAppFactory?: { getContext?: () => object; getHostInfo?: () => object }
  }
}

function load(): OfficeBundle {
  for (const [name, value] of Object.entries(browserGlobals())) {
    if (!(name in globalThis)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
    }
  }
  const file = join(officeFolder(), 'excel-win32-16.01.js')
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInThisContext()
  // The bundle is a script: what it defines is global.
  const globals = globalThis as unknown as BundleGlobals
  const client = globals.OfficeExtension
  // Every object path then carries its class.
  client._internalConfig.appendTypeNameToObjectPathInfo = true
  // Excel.run then ends after its clean-up batch.
  client.Utility._synchronousCleanup = true
  client.CommonUtility._doApiNotSupportedCheck = true
  const { Excel, Office, OSF } = globals
  OSF._OfficeAppFactory ??= {}
  const factory = OSF._OfficeAppFactory
  factory.getHostInfo ??= () => ({ hostType: 'excel', hostPlatform: 'win32' })
  return {
    Excel,
    Office,
    client,
    schema: readSchema(Excel),
    // Office.context reads this factory, which office.js' loader would have made.
    setContext: (context) => {
      factory.getContext = () => context
    },
  }
}

/** As much of a page as the bundle touches while it loads. */
const browserGlobals = (): Readonly<Record<string, unknown>> => ({
  window: globalThis,
  self: globalThis,
  navigator: { userAgent: 'node', language: 'en-US' },
  location: {
    hash: '',
    search: '',
    href: 'https://addin.test/',
    origin: 'https://addin.test',
    protocol: 'https:',
  },
  addEventListener: () => {},
  document: {
    createElement: () => ({ style: {}, setAttribute() {}, appendChild() {} }),
    getElementsByTagName: () => [],
    addEventListener() {},
    cookie: '',
    URL: 'https://addin.test/',
    domain: 'addin.test',
    body: null,
  },
})
