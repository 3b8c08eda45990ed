/** The whole chain in Chromium: office.js' own loader, its bundle for the host, and an add-in's page. */
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import type { Browser } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumFor, type OpenedPage, officeFolder, openPage, startChromium } from '../../src/chromium.ts'

const chromium = chromiumFor('the test host in a browser')

describe.skipIf(chromium === undefined)('in a browser', () => {
  let browser: Browser
  let host: string
  beforeAll(async () => {
    browser = await startChromium(chromium)
    host = await hostForPages()
  })
  afterAll(() => browser.close())

  const open = (path: string): Promise<OpenedPage> =>
    openPage({
      browser,
      path,
      serve: {
        '/office-js/': officeFolder(),
        '/host.js': () => ({ body: host }),
        '/': fileURLToPath(new URL('pages', import.meta.url)),
      },
    })

  it('Excel on the web is ready, checks, hears a co-author and runs a command of the ribbon', async () => {
    const { page, outside, errors, close } = await open('/web.html')
    const pane = page.frameLocator('#addin')
    await pane.locator('#out[data-watching]').waitFor()
    expect(await pane.locator('#out').textContent()).toContain('OfficeOnline')

    await pane.locator('#check').click()
    await pane.locator('#out', { hasText: 'Plan!A1:C4 wrong rows: 2,3' }).waitFor()
    expect(await page.evaluate("sheet.formatAt('A4').fill")).toBe('#FFC7CE')

    await page.evaluate("host.coAuthor.edits(sheet, 'C3', 5)")
    await pane.locator('#out', { hasText: 'changed C3 Remote RangeEdited' }).waitFor()
    await page.evaluate('host.user.insertsRows(sheet, 2)')
    await pane.locator('#out', { hasText: 'changed 2:2 Local RowInserted' }).waitFor()

    await page.evaluate("web.press('CHECK')")
    await page.waitForFunction('web.completed() === 1')
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
    await close()
  })

  it('Excel on the web refuses a batch while a cell is being edited, in the words of office.js', async () => {
    const { page, close } = await open('/web.html')
    const pane = page.frameLocator('#addin')
    await pane.locator('#out[data-watching]').waitFor()
    await page.evaluate('host.book.cellEditMode = true')
    const code = await page.frames()[1]?.evaluate(`Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address')
      await context.sync()
    }).catch(({ code }) => code)`)
    expect(code).toBe('InvalidOperationInCellEditMode')
    await close()
  })

  it('an older Excel on the web refuses newer members, though office.js lets them pass', async () => {
    const { page, close } = await open('/web.html?ExcelApi=1.8')
    const pane = page.frameLocator('#addin')
    // The pane wants onChanged of all sheets, which came with ExcelApi 1.9.
    await pane.locator('#out', { hasText: /^ApiNotFound/ }).waitFor()
    await close()
  })

  it('Excel on Windows is the same host behind window.external', async () => {
    const { page, outside, errors, close } = await open('/windows.html')
    const out = page.locator('#out')
    await page.locator('#out[data-watching]').waitFor()
    expect(await out.textContent()).toContain('"platform":"PC"')
    expect(await page.evaluate('Office.context.displayLanguage')).toBe('nl-BE')

    await page.evaluate("desktop.press('CHECK')")
    await page.locator('#out', { hasText: 'wrong rows: 2' }).waitFor()
    await page.evaluate("host.user.edits(sheet, 'B3', 5)")
    await page.locator('#out', { hasText: 'changed B3 Local RangeEdited' }).waitFor()
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
    await close()
  })

  it('a page opens an .xlsx from its bytes, and says why it does not open another file', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Plan').addRow(['Start', new Date(Date.UTC(2025, 1, 3))])
    const bytes = JSON.stringify([...new Uint8Array(await book.xlsx.writeBuffer())])
    const { page, outside, errors, close } = await open('/web.html')
    const opened = await page.evaluate(
      `openTestWorkbook('plan.xlsx', Uint8Array.from(${bytes})).then((book) => book.sheet('Plan').valuesAt('A1:B1'))`,
    )
    expect(opened).toEqual([['Start', 45691]])
    const refused = await page.evaluate(
      `openTestWorkbook('plan.xlsx', Uint8Array.from(${bytes}).subarray(0, 900)).catch(({ problem }) => problem)`,
    )
    expect(refused).toBe('truncated')
    expect({ outside, errors }).toEqual({ outside: [], errors: [] })
    await close()
  })

  it('a request outside the origin is refused and told', async () => {
    const { page, outside, close } = await open('/web.html')
    await page.evaluate("fetch('https://example.com/').catch(() => {})")
    expect(outside).toEqual(['https://example.com/'])
    await close()
  })
})

/** The browser's front door as one module, as a page imports it. */
async function hostForPages(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['werkplekleren-source', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../../src/browser.ts', import.meta.url)),
        formats: ['es'],
        fileName: 'host',
      },
    },
  })
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  const modules = output?.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])) ?? []
  expect(modules).toHaveLength(1)
  expect(modules[0]).not.toContain('node:')
  return modules[0] ?? ''
}
