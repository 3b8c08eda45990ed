/// <reference types="@microsoft/office-js/dist/office.js" preserve="true" />
/** Transport A: the real client library in this process, answered by a workbook in memory. */
import { ExcelHost, type HostOptions } from '../host/index.ts'
import { TestWorkbook } from '../model/index.ts'
import { EXCEL_SETS, hasSet } from '../sets/index.ts'
import { type Bridge, loadOfficeBundle } from './office-bundle.ts'

export interface TestExcelOptions extends HostOptions {
  /** A workbook made before, or the names of its sheets. */
  readonly workbook?: TestWorkbook | readonly string[]
  readonly platform?: 'PC' | 'OfficeOnline' | 'Mac'
  /** Of the pane, such as `nl-BE`; `contentLocale` is that of the workbook. */
  readonly locale?: string
  readonly contentLocale?: string
  /** Every answer comes after so many milliseconds; without, in the next turn of the event loop. */
  readonly latency?: number
}

export interface TestExcel {
  readonly workbook: TestWorkbook
  readonly host: ExcelHost
  readonly Excel: typeof Excel
  readonly Office: typeof Office
  /** Waits until events that were raised have been heard. */
  readonly settled: () => Promise<void>
  readonly dispose: () => void
}

/**
 * Opens a workbook in the real office.js of this process. One at a time: opening the next one takes the library
 * over, and forgets the event handlers of the one before.
 */
export function openTestExcel(options: TestExcelOptions = {}): TestExcel {
  const { sets = EXCEL_SETS, platform = 'PC', locale = 'en-US', latency } = options
  const { workbook: given = ['Sheet1'] } = options
  const workbook = given instanceof TestWorkbook ? given : new TestWorkbook(given)
  const bundle = loadOfficeBundle()
  const host = new ExcelHost(workbook, { schema: bundle.schema, ...options, sets })
  const later = (run: () => void) => (latency === undefined ? setImmediate(run) : setTimeout(run, latency))
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text)
      later(() => {
        const { status: statusCode, text: body } = host.execute(message.body, flags)
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body } }),
        )
      })
    },
  }
  bundle.client.GenericEventRegistration.s_genericEventRegistrations = {}
  bundle.client.HostBridge.init(bridge)
  host.send = (entries) =>
    setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })))
  bundle.setContext({
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        hasSet(sets, name, version === undefined ? undefined : String(version)),
    },
    platform,
    host: 'Excel',
    displayLanguage: locale,
    contentLanguage: options.contentLocale ?? locale,
    partitionKey: 'test',
    diagnostics: { host: 'Excel', platform, version: '16.0.19000.20000' },
  })
  return {
    workbook,
    host,
    Excel: bundle.Excel,
    Office: bundle.Office,
    settled: async () => {
      for (let turn = 0; turn < 8; turn++) await new Promise((done) => setTimeout(done, latency ?? 0))
    },
    dispose: () => {
      host.send = undefined
      bundle.client.GenericEventRegistration.s_genericEventRegistrations = {}
    },
  }
}
