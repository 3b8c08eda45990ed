/** Marks: an overlay that is written only when asked, and that goes without a trace. */
import type { TestSheet } from '@werkplekleren/excel-test-host'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markAt, open, planning } from './opened.ts'

/** All that a person made on a sheet. */
const stateOf = (sheet: TestSheet) =>
  structuredClone({
    rows: sheet.rows,
    formats: [...sheet.formats],
    wideFormats: sheet.wideFormats,
    rules: sheet.conditionalRules,
    validations: sheet.validations,
    widths: [...sheet.columnWidths],
    properties: [...sheet.customProperties],
  })

const userRule = (formula: string) => ({
  id: `user ${formula}`,
  type: 'Custom',
  formula,
  stopIfTrue: false,
  format: { fill: '#00FF00' },
  areas: [{ top: 0, left: 0, bottom: 99, right: 3 }],
})

describe('marking 1 000 scattered rows', () => {
  it('takes 3 round trips and 64 KB, and redraws the screen once', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(10_001))
    const marks = Array.from({ length: 1_000 }, (_, index) =>
      markAt(
        sheet,
        `E${2 + index * 10}`,
        index % 3 ? 'error' : 'warning',
        index % 5 ? 'violated' : 'undecided',
      ),
    )
    const traffic = await addin.mark(marks)
    const { roundTrips, requestBytes, liveReferences } = host.summary()
    expect(roundTrips).toBeLessThanOrEqual(3)
    expect(requestBytes).toBeLessThanOrEqual(64 * 1024)
    expect(liveReferences).toBe(0)
    expect(host.batches.filter(({ suspendedScreen }) => suspendedScreen)).toHaveLength(1)
    expect(traffic).toMatchObject({ roundTrips: host.batches.length, bytesOut: requestBytes })
    expect(traffic.writes).toBeGreaterThan(0)
    const marked = sheet.conditionalRules.flatMap(({ areas }) => areas.map(({ top }) => top + 1))
    expect(marked.sort((a, b) => a - b)).toEqual(marks.map(({ place }) => place.row))
  })

  it('clears in 2 round trips of 4 KB, and leaves the person’s sheet as it was', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(1_001))
    sheet.formats.set('5,2', { fill: '#E2EFDA' })
    sheet.conditionalRules.push(userRule('=$A1=""'), userRule('=N("werk")=0'))
    sheet.customProperties.set('van iemand anders', 'x')
    const before = stateOf(sheet)
    await addin.mark(Array.from({ length: 100 }, (_, index) => markAt(sheet, `B${2 + index * 10}`)))
    expect(await addin.hasMarks()).toBe(true)
    host.reset()
    await addin.clearMarks()
    const { roundTrips, requestBytes, liveReferences } = host.summary()
    expect(roundTrips).toBeLessThanOrEqual(2)
    expect(requestBytes).toBeLessThanOrEqual(4 * 1024)
    expect(liveReferences).toBe(0)
    expect(stateOf(sheet)).toEqual(before)
    expect(await addin.hasMarks()).toBe(false)
  })
})

describe('marks', () => {
  it('look different by severity and verdict, with more than colour', async () => {
    const { addin, sheet } = open()
    const kinds = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      (['violated', 'undecided'] as const).map((verdict) => [severity, verdict] as const),
    )
    await addin.mark(
      kinds.map(([severity, verdict], index) => markAt(sheet, `A${index + 1}`, severity, verdict)),
    )
    expect(new Set(sheet.conditionalRules.map(({ formula }) => formula)).size).toBe(6)
    const withoutColour = sheet.conditionalRules.map(({ format: { bold, italic, underline, borders } }) =>
      JSON.stringify({
        bold,
        italic,
        underline,
        edges: Object.values(borders ?? {}).map(({ style }) => style),
      }),
    )
    expect(new Set(withoutColour).size).toBe(6)
    const emptyCells = sheet.conditionalRules.map(({ format }) => format.borders?.EdgeTop?.style)
    expect(new Set(emptyCells)).toEqual(new Set(['Continuous', 'Dash', 'DashDot', 'Dot']))
  })

  it('of one cell: the worst is shown, what is sure before what is not', async () => {
    const { addin, sheet } = open()
    await addin.mark([
      markAt(sheet, 'B2', 'info'),
      markAt(sheet, 'B2', 'error', 'undecided'),
      markAt(sheet, 'B2', 'warning'),
      markAt(sheet, 'B2', 'warning'),
    ])
    expect(sheet.conditionalRules.map(({ formula }) => formula)).toEqual(['=N("werkplek:warning")=0'])
  })

  it('replace the marks before, on every sheet', async () => {
    const { addin, book } = open({ workbook: ['Plan', 'Mentoren'] })
    const [plan, mentors] = [book.sheet('Plan'), book.sheet('Mentoren')]
    await addin.mark([markAt(plan, 'B2'), markAt(mentors, 'A4')])
    await addin.mark([markAt(plan, 'B3', 'warning')])
    expect(plan.conditionalRules.map(({ formula, areas }) => [formula, areas[0]?.top])).toEqual([
      ['=N("werkplek:warning")=0', 2],
    ])
    expect(mentors.conditionalRules).toEqual([])
    expect([...mentors.customProperties]).toEqual([])
  })

  it('in more cells than one address can name are all there', async () => {
    const { addin, sheet } = open()
    const rows = Array.from({ length: 4_000 }, (_, index) => 100_000 + index * 2)
    await addin.mark(rows.map((row) => markAt(sheet, `AB${row}`)))
    expect(sheet.conditionalRules.length).toBeGreaterThan(1)
    const marked = sheet.conditionalRules.flatMap(({ areas }) => areas.map(({ top }) => top + 1))
    expect(marked.sort((a, b) => a - b)).toEqual(rows)
    await addin.clearMarks()
    expect(sheet.conditionalRules).toEqual([])
  })

  it('on a protected sheet are refused in words before anything is written', async () => {
    const { addin, book, host } = open({ workbook: ['Plan', 'Mentoren'] })
    const [plan, mentors] = [book.sheet('Plan'), book.sheet('Mentoren')]
    host.user.protects(mentors)
    const before = stateOf(plan)
    await expect(addin.mark([markAt(plan, 'B2'), markAt(mentors, 'A4')])).rejects.toMatchObject({
      code: 'ProtectedSheet',
      sentence: expect.stringContaining('Het blad “Mentoren” is beveiligd'),
    })
    expect(stateOf(plan)).toEqual(before)
    expect(host.summary().writes).toBe(0)
  })

  it('wait until a cell that is being typed in is finished', async () => {
    const { addin, book, sheet } = open()
    book.cellEditMode = true
    await addin.mark([markAt(sheet, 'B2')])
    expect(sheet.conditionalRules).toHaveLength(1)
  })
})

describe('marks whose ids were lost', () => {
  it.each([
    ['with the property', (sheet: TestSheet) => sheet.customProperties.clear()],
    ['because Excel renumbered them', (sheet: TestSheet) => renumber(sheet)],
    ['because the property was spoiled', (sheet: TestSheet) => spoil(sheet)],
  ])('%s are cleared by the text of their formula', async (_how, lose) => {
    const { addin, sheet } = open()
    sheet.conditionalRules.push(userRule('=$A1=""'))
    const before = stateOf(sheet)
    await addin.mark([markAt(sheet, 'B2'), markAt(sheet, 'C3', 'warning', 'undecided')])
    lose(sheet)
    await addin.clearMarks()
    expect(stateOf(sheet)).toEqual(before)
  })

  it('are replaced by new ones, never doubled', async () => {
    const { addin, sheet } = open()
    await addin.mark([markAt(sheet, 'B2'), markAt(sheet, 'C3', 'warning')])
    renumber(sheet)
    await addin.mark([markAt(sheet, 'B2')])
    expect(sheet.conditionalRules.map(({ formula }) => formula)).toEqual(['=N("werkplek:error")=0'])
    await addin.clearMarks()
    expect(sheet.conditionalRules).toEqual([])
  })

  it('leave the formats of the person unread as long as nothing is lost', async () => {
    const { addin, host, sheet } = open()
    sheet.conditionalRules.push(userRule('=$A1=""'))
    await addin.mark([markAt(sheet, 'B2')])
    await addin.mark([markAt(sheet, 'B3')])
    await addin.clearMarks()
    const enumerated = host.batches
      .flatMap(({ calls }) => calls)
      .filter((call) => /GetCount|GetItemAt/.test(call))
    expect(enumerated).toEqual([])
    expect(host.trips).toBe(3 + 3 + 2)
  })
})

function renumber(sheet: TestSheet): void {
  sheet.conditionalRules = sheet.conditionalRules.map((rule) =>
    rule.formula.includes('werkplek') ? { ...rule, id: `new ${rule.id}` } : rule,
  )
}

function spoil(sheet: TestSheet): void {
  for (const key of sheet.customProperties.keys()) sheet.customProperties.set(key, '{"')
}

describe('two people who mark', () => {
  it('one after the other have one set of marks', async () => {
    const first = open()
    await first.addin.mark([markAt(first.sheet, 'B2')])
    const second = open({ workbook: first.book })
    await second.addin.mark([markAt(first.sheet, 'B3', 'warning')])
    expect(first.sheet.conditionalRules.map(({ formula }) => formula)).toEqual(['=N("werkplek:warning")=0'])
  })

  it('at the same moment lose no mark: the next clearing takes all away', async () => {
    const { addin, host, sheet } = open()
    // The other one's marks arrive while ours are being written.
    const execute = host.execute.bind(host)
    host.execute = (...batch) => {
      const answer = execute(...batch)
      if (host.trips === 1) {
        sheet.conditionalRules.push({ ...userRule('=N("werkplek:info")=0'), id: 'of the other' })
        sheet.customProperties.set('werkplekleren.marks', '["of the other"]')
      }
      return answer
    }
    await addin.mark([markAt(sheet, 'B2')])
    expect(sheet.conditionalRules).toHaveLength(2)
    await addin.clearMarks()
    expect(sheet.conditionalRules).toEqual([])
    expect([...sheet.customProperties]).toEqual([])
  })
})

describe('whatever formats and rules a person has', () => {
  it('marking and clearing gives them back exactly', async () => {
    const cell = fc.record({ row: fc.nat(40), column: fc.nat(8) })
    const format = fc.record({ fill: fc.constantFrom('#FFFFFF', '#E2EFDA', '#FFC7CE'), bold: fc.boolean() })
    const mark = fc.tuple(
      cell,
      fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      fc.constantFrom('violated' as const, 'undecided' as const),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, format), { maxLength: 10 }),
        fc.array(fc.constantFrom('=$A1=""', '=N("werkplek")=0', '=$B2>10'), { maxLength: 3 }),
        fc.array(fc.array(mark, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (formats, formulas, rounds, lost) => {
          const { addin, host, sheet } = open()
          for (const [{ row, column }, look] of formats) sheet.formats.set(`${row},${column}`, look)
          sheet.conditionalRules.push(...formulas.map(userRule))
          const before = stateOf(sheet)
          for (const marks of rounds) {
            await addin.mark(
              marks.map(([{ row, column }, severity, verdict]) =>
                markAt(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, severity, verdict),
              ),
            )
            const cells = new Set(marks.map(([{ row, column }]) => `${row},${column}`))
            const marked = sheet.conditionalRules
              .filter(({ formula }) => formula.includes('werkplek:'))
              .flatMap(({ areas }) =>
                areas.flatMap(({ top, bottom, left }) =>
                  Array.from({ length: bottom - top + 1 }, (_, index) => `${top + index},${left}`),
                ),
              )
            expect(marked.sort()).toEqual([...cells].sort())
          }
          if (lost) sheet.customProperties.clear()
          await addin.clearMarks()
          expect(stateOf(sheet)).toEqual(before)
          expect(host.refs.size).toBe(0)
        },
      ),
      { numRuns: 60 },
    )
  })
})
