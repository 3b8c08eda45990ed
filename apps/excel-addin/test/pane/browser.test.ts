/** The built pane in headless Chromium, on the real office.js, beside a page that plays Excel on the web. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromiumFor, startChromium } from '@werkplekleren/excel-test-host/chromium'
import { currentRuleset } from '@werkplekleren/rules'
import ExcelJS from 'exceljs'
import type { Browser, FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedAddin, type Opening, open, openAddin } from './support/browser.ts'

const found = chromiumFor('the pane in a browser')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(found === undefined)('the pane', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startChromium()
  })
  afterAll(() => browser?.close())

  /** Opens the pane, and afterwards asks that it wrote no error and asked for nothing from elsewhere. */
  const withPane = async (opening: Opening, act: (addin: OpenedAddin) => Promise<void>) => {
    const addin = await openAddin(browser, opening)
    try {
      await act(addin)
      expect({ outside: addin.outside, errors: addin.errors }).toEqual({ outside: [], errors: [] })
    } finally {
      await addin.close()
    }
  }

  it('checks the active sheet, says what it found, and wrote nothing', () =>
    withPane({}, async ({ pane, page }) => {
      await check(pane)
      expect(await pane.getByRole('tab').allTextContents()).toEqual([
        expect.stringMatching(/^4 Overtredingen$/),
        expect.stringMatching(/^\d+ Niet te beoordelen$/),
        expect.stringMatching(/^\d+ Niet gecontroleerd$/),
      ])
      expect(await pane.getByRole('status').textContent()).toMatch(
        /^4 overtredingen, \d+ niet te beoordelen\./,
      )
      expect(await page.evaluate(() => window.preview.host.batches.filter(({ write }) => write).length)).toBe(
        0,
      )
      await view(pane, 'Over deze controle')
      expect(await pane.locator('.trace').textContent()).toMatch(
        /^Deze controle las \d+,?\d* KB in \d+ keer en schreef niets\.$/,
      )
      const { version, digest } = currentRuleset
      await pane.getByText(`Regels ${version} (${digest})`).waitFor()
    }))

  it('goes to the cell of the finding that is chosen, and to the next one', () =>
    withPane({}, async ({ pane, page }) => {
      await check(pane)
      await pane.getByRole('row', { name: /F4/ }).click()
      await expect.poll(() => selected(page)).toBe('F4')
      await pane.getByRole('button', { name: 'Volgende bevinding' }).click()
      await expect.poll(() => selected(page)).toBe('F6')
      await pane.getByRole('button', { name: 'Naar cel E6' }).click()
      await expect.poll(() => selected(page)).toBe('E6')
    }))

  it('searches, filters and groups, and says how much is left', () =>
    withPane({}, async ({ pane }) => {
      await check(pane)
      await pane.getByRole('searchbox').fill('wes-003')
      await expect.poll(() => findings(pane).count()).toBe(1)
      expect(await pane.locator('summary').filter({ hasText: 'Filters' }).textContent()).toContain(
        '1 bevinding getoond',
      )
      await pane.getByRole('searchbox').fill('nergens')
      await pane.getByText('Geen bevinding past bij deze filters.').waitFor()
      await pane.getByRole('searchbox').fill('')
      await pane.getByLabel('Groeperen').selectOption('rule')
      expect(await pane.locator('.line.group').first().textContent()).toMatch(/\d+ van \d+ rijen/)
    }))

  it('marks the cells of the findings when asked, and clears those marks again', () =>
    withPane({}, async ({ pane, page }) => {
      const rules = () => page.evaluate(() => window.preview.book.active.conditionalRules.length)
      await check(pane)
      await pane.getByRole('button', { name: 'Aanduiden in het werkblad' }).click()
      await pane.getByRole('button', { name: 'Aanduidingen wissen' }).waitFor()
      expect(await rules()).toBeGreaterThan(0)
      await pane.getByRole('button', { name: 'Aanduidingen wissen' }).click()
      await expect.poll(rules).toBe(0)
    }))

  it('judges an edited row again at once, without taking the keyboard', () =>
    withPane({}, async ({ pane, page }) => {
      await check(pane)
      await page.locator('td').filter({ hasText: '01/02/2024' }).first().click()
      await page.getByLabel('F4', { exact: true }).fill('01/06/2024')
      await page.keyboard.press('Enter')
      await expect.poll(() => pane.getByRole('tab').first().textContent()).toMatch(/^3\s/)
      await pane.getByRole('tab', { name: /Opgelost/ }).click()
      expect(await findings(pane).count()).toBe(1)
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    }))

  it('explains, and accepts with a reason that is kept in the workbook', () =>
    withPane({}, async ({ pane }) => {
      await check(pane)
      await findings(pane).first().click()
      await pane.getByRole('button', { name: 'Uitleg' }).click()
      await pane.getByRole('heading', { name: 'Waarom de regel dit zegt' }).waitFor()
      await pane.getByRole('button', { name: 'Aanvaarden…' }).click()
      await pane.getByRole('button', { name: 'Aanvaarden en bewaren in de werkmap' }).click()
      await pane.getByText('Vul de reden, wie aanvaardt en de laatste dag in.').waitFor()
      await pane.getByLabel('Reden').fill('Afgesproken met de dienst')
      await pane.getByLabel('Aanvaard door').fill('AB')
      await pane.getByLabel('Tot en met').fill('2099-12-31')
      await pane.getByRole('button', { name: 'Aanvaarden en bewaren in de werkmap' }).click()
      await expect.poll(() => pane.getByRole('tab').first().textContent()).toMatch(/^3\s/)
      await check(pane)
      expect(await pane.getByRole('tab').first().textContent()).toMatch(/^3\s/)
      expect(await findings(pane).filter({ hasText: 'aanvaard' }).count()).toBe(1)
    }))

  it('answers the buttons of the ribbon', () =>
    withPane({}, async ({ pane, page }) => {
      await page.evaluate(() => window.preview.excel.press('CHECK'))
      await findings(pane).first().waitFor()
      await page.evaluate(() => window.preview.excel.press('NEXT'))
      await expect.poll(() => selected(page)).toBe('F3')
      await expect.poll(() => page.evaluate(() => window.preview.excel.completed())).toBe(2)
    }))

  it('says in words why Excel refuses, and tries again', () =>
    withPane({}, async ({ pane, page }) => {
      await page.evaluate(() => {
        window.preview.book.cellEditMode = true
      })
      await pane.getByRole('button', { name: 'Werkblad controleren' }).click()
      await pane.getByText('U bent een cel aan het bewerken.').waitFor()
      await page.evaluate(() => {
        window.preview.book.cellEditMode = false
      })
      await pane.getByRole('button', { name: 'Opnieuw proberen' }).click()
      await findings(pane).first().waitFor()
    }))

  it('can be used with the keyboard alone', () =>
    withPane({}, async ({ pane, page }) => {
      await pane.getByRole('button', { name: 'Werkblad controleren' }).focus()
      await page.keyboard.press('Enter')
      await findings(pane).first().waitFor()
      const passed: string[] = []
      for (let tabs = 0; tabs < 20 && !(await focused(pane)).startsWith('row'); tabs++) {
        await page.keyboard.press('Tab')
        passed.push(await focused(pane))
      }
      expect(passed).toContain('summary')
      expect(await focused(pane)).toBe('row 2')
      await page.keyboard.press('ArrowDown')
      expect(await focused(pane)).toBe('row 4')
      await page.keyboard.press('End')
      expect(await focused(pane)).toBe('row 8')
      await page.keyboard.press('Home')
      await page.keyboard.press('Enter')
      await expect.poll(() => selected(page)).toBe('F3')
      expect(await focused(pane)).toBe('row 2')
      await page.keyboard.press('Tab')
      expect(await focused(pane)).toMatch(/^button/)
      await page.keyboard.press('Escape')
      await expect.poll(() => pane.locator('.details').count()).toBe(0)
      expect(await focused(pane)).toBe('row 2')
    }))

  it('reads well to a screen reader', () =>
    withPane({}, async ({ pane }) => {
      await check(pane)
      const tree = await pane.locator('body').ariaSnapshot()
      expect(tree).toContain('- tablist "Uitkomst van de controle"')
      expect(tree).toContain('- grid "Bevindingen"')
      expect(tree).toMatch(/- row "fout F3 Einddatum De werkervaringsstage loopt/)
      expect(await pane.getByRole('grid').getAttribute('aria-rowcount')).toBe('8')
      expect(await pane.locator('[aria-live], [role=status]').count()).toBe(1)
    }))

  const looks: readonly (readonly [string, Opening])[] = [
    ['in light colours', {}],
    ['in dark colours', { dark: true }],
    ['in forced colours', { forcedColors: true }],
    ['in English at 320 pixels', { language: 'en-GB', width: 320 }],
    ['in French at 320 pixels', { language: 'fr-BE', width: 320 }],
    ['with longer words at 320 pixels', { query: '?pseudo', width: 320 }],
    // A pane of 350 × 378 pixels at twice the size has this room.
    ['at 200 %', { width: 175, height: 189 }],
  ]
  it.each(looks)('has nothing that axe objects to, and nothing beside its edge, %s', (_name, opening) =>
    withPane(opening, async (addin) => {
      const { pane } = addin
      // Other words in the same colours can only be too wide; axe takes most of the time of these tests.
      const each = opening.width === 320 ? fits : clean
      await clean(addin)
      await check(pane)
      await findings(pane).first().click()
      await pane.locator('.details').waitFor()
      await clean(addin)
      for (const at of [1, 2, 3, 4, 5]) {
        await pane.locator('.menu > button').click()
        await pane.locator('.menu .item').nth(at).click()
        await pane.locator('h2[tabindex]').waitFor()
        if (at === 1) await pane.locator('.card summary').first().click()
        await each(addin)
      }
      await pane.locator('.scroll .buttons button').nth(1).click()
      await pane.locator('.scroll .buttons .primary').click()
      await pane.locator('.steps li').nth(15).waitFor()
      await each(addin)
    }),
  )

  it('says everything in the words of its catalogue', () =>
    withPane({ query: '?pseudo' }, async ({ pane }) => {
      await check(pane)
      await findings(pane).first().click()
      const said = await pane
        .locator('.pane')
        .locator('button, summary, label, h1, h2, .standing p')
        .allTextContents()
      const bare = said.filter((text) => /\p{L}{3,}/u.test(text) && !text.includes('⟦'))
      expect(bare).toEqual([])
    }))

  it('draws the lines in sight of ten thousand findings, and no others', () =>
    withPane({}, async ({ pane, page }) => {
      await page.evaluate(() => {
        const { active } = window.preview.book
        const wrong = active.valuesAt('A4:H4')[0] ?? []
        active.fill(
          Array.from({ length: 10_000 }, (_, row) => [`X-${row}`, ...wrong.slice(1)]),
          'A2',
        )
      })
      await check(pane)
      const count = async () => Number(await pane.getByRole('grid').getAttribute('aria-rowcount'))
      expect(await count()).toBeGreaterThanOrEqual(20_000)
      const drawn = () => pane.locator('.line').count()
      expect(await drawn()).toBeLessThan(60)
      expect(await pane.locator('*').count()).toBeLessThan(600)
      await findings(pane).first().focus()
      await page.keyboard.press('End')
      await pane.getByRole('row', { name: /F10001/ }).waitFor()
      expect(await drawn()).toBeLessThan(60)
      expect(await focused(pane)).toBe(`row ${await count()}`)
    }))

  it('keeps what it found on screen and counts the edits where it may not judge again at once', () =>
    withPane({}, async ({ pane, page }) => {
      await check(pane)
      await view(pane, 'Instellingen')
      await pane.getByLabel('Gewijzigde rijen meteen opnieuw controleren').uncheck()
      await view(pane, 'Bevindingen')
      await page.evaluate(() => window.preview.host.user.edits(window.preview.book.active, 'F4', 45_500))
      await pane.getByText('1 wijziging sinds de controle').waitFor()
      expect(await pane.getByRole('tab').first().textContent()).toMatch(/^4\s/)
      await pane.getByRole('button', { name: 'Opnieuw controleren' }).click()
      await expect.poll(() => pane.getByRole('tab').first().textContent()).toMatch(/^3\s/)
    }))

  it('shows its shell before office.js, and a card when that does not come', async () => {
    const opened = await open(browser, '/index.html?patience=300&_host_Info=Excel$Web$16.00$nl-NL$$$$0', {
      broken: ['/office-js/'],
    })
    try {
      await opened.page.getByText('Even geduld: de controle wordt geladen…').waitFor()
      await opened.page.getByText('Het laden duurt te lang').waitFor()
      expect(await opened.page.getByLabel('report').inputValue()).toContain('office.js: not loaded')
      expect(opened.outside).toEqual([])
    } finally {
      await opened.close()
    }
  })

  it('opens a workbook of this computer in the preview, and says why another cannot be read', () =>
    withPane({}, async ({ pane, page }) => {
      const book = new ExcelJS.Workbook()
      book.addWorksheet('Planning').addRows([
        ['Overeenkomstnummer', 'Stelsel', 'Startdatum', 'Einddatum'],
        ['X-1', 'WES', new Date(Date.UTC(2024, 2, 1)), new Date(Date.UTC(2024, 1, 1))],
      ])
      const buffer = Buffer.from(await book.xlsx.writeBuffer())
      const file = page.locator('input[type=file]')
      await file.setInputFiles({ name: 'planning.xlsx', mimeType: 'application/octet-stream', buffer })
      await page.getByText('01/03/2024').waitFor()
      await check(pane)
      await expect
        .poll(() => pane.getByRole('tab').first().textContent(), { timeout: 20_000 })
        .toMatch(/^1\s/)
      await file.setInputFiles({
        name: 'kapot.xlsx',
        mimeType: 'application/octet-stream',
        buffer: buffer.subarray(0, 900),
      })
      await page.getByRole('status').filter({ hasText: 'kapot.xlsx' }).waitFor()
    }))

  it('saves a flagged copy of the workbook that was opened, with what was edited', () =>
    withPane({}, async ({ page }) => {
      const book = new ExcelJS.Workbook()
      const sheet = book.addWorksheet('Planning')
      sheet.addRows([
        ['Overeenkomstnummer', 'Stelsel', 'Startdatum', 'Einddatum', 'Eigen'],
        [
          'X-1',
          'WES',
          new Date(Date.UTC(2024, 2, 1)),
          new Date(Date.UTC(2024, 1, 1)),
          { formula: '1+1', result: 2 },
        ],
      ])
      sheet.getCell('E1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFCC00' } }
      const buffer = Buffer.from(await book.xlsx.writeBuffer())
      await drop(page, 'planning.xlsx', buffer)
      await page.getByText('01/03/2024').waitFor()
      await page.locator('td').filter({ hasText: 'X-1' }).click()
      await page.getByLabel('A2', { exact: true }).fill('X-2')
      await page.keyboard.press('Enter')
      const saved = await savedBy(page)
      expect(saved.name).toBe('planning.gemarkeerd.xlsx')
      await page.getByRole('status').filter({ hasText: 'Kopie bewaard, met' }).waitFor()
      const copy = new ExcelJS.Workbook()
      await copy.xlsx.load(saved.bytes as never)
      expect(copy.worksheets.map(({ name }) => name)).toEqual(['Planning', 'Bevindingen'])
      const flagged = copy.getWorksheet('Planning')
      expect(flagged?.getCell('A2').value).toBe('X-2')
      expect(flagged?.getCell('E1').fill).toMatchObject({ fgColor: { argb: 'FFFFCC00' } })
      expect(flagged?.getCell('E2').formula).toBe('1+1')
      expect(flagged?.getCell('D2').note).toBeDefined()
    }))

  it('saves a flagged copy of the example too, which came from no file', () =>
    withPane({}, async ({ page }) => {
      const { name, bytes } = await savedBy(page)
      expect(name).toBe('voorbeeld.gemarkeerd.xlsx')
      const copy = new ExcelJS.Workbook()
      await copy.xlsx.load(bytes as never)
      expect(copy.worksheets.map((sheet) => sheet.name)).toEqual(['Voorbeeld', 'Bevindingen'])
      expect(copy.worksheets[0]?.getCell('E2').value).toEqual(new Date(Date.UTC(2023, 1, 1)))
    }))

  it('takes one around an example, lists its findings in a sheet, and hides the other rows', () =>
    withPane({}, async ({ pane, page }) => {
      await pane.getByRole('button', { name: 'Voorbeeldblad toevoegen' }).click()
      await findings(pane).first().waitFor({ timeout: 60_000 })
      for (let step = 1; step < 4; step++) await pane.getByRole('button', { name: 'Verder' }).click()
      await pane.getByText('4/4').waitFor()
      await pane.getByRole('button', { name: 'Sluiten' }).click()
      await view(pane, 'Alleen rijen met bevindingen tonen')
      await expect.poll(() => page.evaluate(() => window.preview.book.active.hiddenRows.size)).toBe(3)
      await view(pane, 'Alle rijen weer tonen')
      await expect.poll(() => page.evaluate(() => window.preview.book.active.hiddenRows.size)).toBe(0)
      await view(pane, 'Lijst in een nieuw werkblad')
      await expect.poll(() => page.evaluate(() => window.preview.book.active.name)).toBe('Bevindingen')
    }))

  it('keeps in the sheet what a heading stands for, and checks by it', () =>
    withPane({}, async ({ pane, page }) => {
      await page.evaluate(() => window.preview.book.active.write(0, 5, 'Tot wanneer'))
      await check(pane)
      const before = await findings(pane).count()
      await view(pane, 'Werkbladen en kolommen')
      await pane.getByText('nog niet bevestigd').click()
      await pane.getByLabel('Tot wanneer').selectOption('end')
      await pane.getByRole('button', { name: 'Kolommen bevestigen' }).click()
      await pane.getByText('bevestigd', { exact: true }).waitFor()
      await view(pane, 'Bevindingen')
      await expect.poll(() => findings(pane).count()).toBeGreaterThan(before)
      await pane.getByText('U koos zelf waarvoor kolomtitels staan').waitFor()
    }))

  it('tries the Excel that it is in, and says how each step went', () =>
    withPane({}, async ({ pane, page }) => {
      await view(pane, 'Over deze controle')
      await pane.getByRole('button', { name: 'Deze Excel testen' }).click()
      await pane.getByRole('button', { name: 'Test starten' }).click()
      await pane.getByText(/^\d+ geslaagd, 0 mislukt, 0 niet aanwezig\.$/).waitFor({ timeout: 20_000 })
      expect(await page.evaluate(() => window.preview.book.sheets.length)).toBe(1)
    }))

  it('is the preview in a plain browser', async () => {
    const opened = await open(browser, '/index.html')
    try {
      await opened.page.waitForURL('**/preview.html')
      expect(opened.outside).toEqual([])
    } finally {
      await opened.close()
    }
  })

  async function clean(addin: OpenedAddin): Promise<void> {
    const { page } = addin
    const frame = page.frames().at(-1)
    if (!frame) throw new Error('There is no pane')
    // A page's own policy does not hold for what a test runs in it.
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe)
    const violations = await frame.evaluate(async () => {
      const { violations } = await window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    })
    expect(violations).toEqual([])
    await fits(addin)
  }

  async function fits({ pane }: OpenedAddin): Promise<void> {
    const { wide, room } = await pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => ({
      wide: scrollWidth,
      room: clientWidth,
    }))
    expect(wide).toBeLessThanOrEqual(room)
  }
})

/** As a person who lets a file go over the page. */
const drop = (page: OpenedAddin['page'], name: string, bytes: Buffer): Promise<void> =>
  page.evaluate(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], name))
      dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }))
    },
    { name, base64: bytes.toString('base64') },
  )

async function savedBy(
  page: OpenedAddin['page'],
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Gemarkeerde kopie bewaren' }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const findings = (pane: FrameLocator) => pane.locator('.line.finding')

async function check(pane: FrameLocator): Promise<void> {
  await pane.locator('.bar .primary').click()
  await findings(pane).first().waitFor({ timeout: 60_000 })
}

async function view(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('button', { name: 'Meer' }).click()
  await pane.getByRole('button', { name, exact: true }).click()
}

const selected = (page: OpenedAddin['page']): Promise<string> =>
  page.evaluate(() => {
    const [area = { top: -1, left: -1 }] = window.preview.book.selection.areas
    return `${String.fromCharCode(65 + area.left)}${area.top + 1}`
  })

/** What has the focus in the pane: its role or element, and its place in the list. */
const focused = (pane: FrameLocator): Promise<string> =>
  pane.locator('html').evaluate(() => {
    const { role, tagName, ariaRowIndex = '' } = document.activeElement ?? {}
    return `${role ?? tagName?.toLowerCase()} ${ariaRowIndex ?? ''}`.trim()
  })

declare global {
  interface Window {
    /** What the preview shows itself as; see preview/main.tsx. */
    readonly preview: {
      readonly book: import('@werkplekleren/excel-test-host/browser').TestWorkbook
      readonly host: import('@werkplekleren/excel-test-host/browser').ExcelHost
      readonly excel: import('@werkplekleren/excel-test-host/browser').WebHost
    }
    readonly axe: typeof import('axe-core')
  }
}
