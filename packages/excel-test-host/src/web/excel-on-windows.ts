/** Transport C: plays Excel on Windows for the page itself, through the object that its web view hands over. */
import { type ExcelHost, readSchema } from '../host/index.ts'
import { EXCEL_SETS, requirementMatrix } from '../sets/index.ts'
import { eventFields } from './excel-on-the-web.ts'
import type { HostFace } from './page.ts'

export interface WindowsHost {
  /** A button of the ribbon is pressed: the action of its command runs in the add-in. */
  press(action: string, control?: string): void
}

/** An array as the web view hands it over. */
interface SafeArray {
  dimensions(): number
  toArray(): readonly unknown[]
}

type Callback = (answer: number | SafeArray) => void
type Handler = (event: number, payload: SafeArray) => void

const RICH_API_REQUEST = 93
const RICH_API_EVENT = 33
const RIBBON_EVENT = 39
const REFUSED = 5001

/** To be called before office.js is loaded: it looks for `window.external` while it starts. */
export function playExcelOnWindows(host: ExcelHost, window: object, face: HostFace = {}): WindowsHost {
  const handlers = new Map<number, Handler>()
  const { locale = 'en-US' } = face
  host.sets = face.sets ?? EXCEL_SETS
  const context = contextOf(face)
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}||||0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, parameters: readonly (readonly unknown[])[], done: Callback) {
      if ('Excel' in window && typeof window.Excel === 'object' && window.Excel) {
        host.schema ??= readSchema(window.Excel)
      }
      const answer = id === RICH_API_REQUEST ? answered(host, parameters[0] ?? []) : safeArray([0])
      setTimeout(() => done(answer))
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done: Callback) {
      handlers.set(id, handler)
      setTimeout(() => done(safeArray([0])))
    },
    UnregisterEvent(id: number, _target: string, done: Callback) {
      handlers.delete(id)
      setTimeout(() => done(safeArray([0])))
    },
  }
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true })
  host.send = (entries) => handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(entries.map(eventFields)))
  return {
    press: (action, control = 'Button1') =>
      handlers.get(RIBBON_EVENT)?.(
        RIBBON_EVENT,
        safeArray(['command-1', action, JSON.stringify({ source: { id: control } })]),
      ),
  }
}

function answered(host: ExcelHost, parameters: readonly unknown[]): number | SafeArray {
  const text = String(parameters[4])
  const { status, text: body, refused } = host.execute(JSON.parse(text), Number(parameters[6]), text)
  return refused ? REFUSED : safeArray([0, [status, [], body]])
}

function contextOf({ locale = 'en-US', contentLocale = locale, sets = EXCEL_SETS }: HostFace): object {
  const saved = new Map<string, unknown>()
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'addin-1',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => contentLocale,
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'instance-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => requirementMatrix(sets),
    GetHostFullVersion: () => '16.0.19000.20000',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => safeArray([]),
    SetSettings: () => 0,
    GetSettings: () => ({
      Read(keys: string[], values: unknown[]) {
        for (const [key, value] of saved) {
          keys.push(key)
          values.push(value)
        }
      },
      Write(keys: readonly string[], values: readonly unknown[]) {
        saved.clear()
        for (const [i, key] of keys.entries()) saved.set(key, values[i])
      },
    }),
  }
}

const safeArray = (values: readonly unknown[]): SafeArray => ({
  dimensions: () => 1,
  toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
})
