/** A plain grid over the workbook of the test host: select, type, see marks. Only the rows in sight are drawn. */
import { columnName, type ExcelHost, type TestSheet } from '@werkplekleren/excel-test-host/browser'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../src/texts/index.ts'
import { shownValue, typedValue } from './cell-text.ts'

const ROW = 28
const BEYOND_SIGHT = 10

export interface PreviewGridOf {
  readonly host: ExcelHost
  readonly words: Words
  /** Calls these when the add-in did something. */
  readonly changed: Set<() => void>
}

export function PreviewGrid({ host, words, changed }: PreviewGridOf) {
  const [, setTurn] = useState(0)
  const box = useRef<HTMLElement>(null)
  const [top, setTop] = useState(0)
  const draw = () => setTurn((turn) => turn + 1)
  useEffect(() => {
    changed.add(draw)
    return () => void changed.delete(draw)
  }, [changed])
  const { active: sheet, selection, sheets } = host.book
  const area = selection.areas[0] ?? { top: 0, left: 0 }
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const y = area.top * ROW
    if (y < element.scrollTop || y > element.scrollTop + element.clientHeight - 3 * ROW)
      element.scrollTop = Math.max(0, y - 2 * ROW)
    element.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [area.top, area.left, sheet])
  const used = sheet.used(true)
  const columns = Math.max(8, (used?.right ?? 0) + 2)
  const rows = Math.max(30, (used?.bottom ?? 0) + 10)
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND_SIGHT)
  const last = Math.min(rows, Math.ceil((top + (box.current?.clientHeight ?? 800)) / ROW) + BEYOND_SIGHT)
  const select = (row: number, column: number) => {
    host.user.selects(sheet, `${columnName(column)}${row + 1}`)
    draw()
  }
  return (
    <>
      <section
        class="cells"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard.
        tabIndex={0}
        aria-label={words.say('grid.label')}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <table aria-rowcount={rows + 1}>
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, column) => (
                <th key={columnName(column)} scope="col">
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: `${first * ROW}px` }} />
            {Array.from({ length: last - first }, (_, index) => first + index).map((row) => (
              <tr key={row} aria-rowindex={row + 2}>
                <th scope="row">{row + 1}</th>
                {Array.from({ length: columns }, (_, column) => (
                  <GridCell
                    key={columnName(column)}
                    host={host}
                    sheet={sheet}
                    row={row}
                    column={column}
                    selected={selection.sheet === sheet && area.top === row && area.left === column}
                    select={select}
                  />
                ))}
              </tr>
            ))}
            <tr style={{ height: `${(rows - last) * ROW}px` }} />
          </tbody>
        </table>
      </section>
      <nav class="sheet-tabs">
        {sheets.map((one) => (
          <button
            type="button"
            key={one.id}
            aria-pressed={one === sheet}
            onClick={() => {
              host.user.activates(one)
              draw()
            }}
          >
            {one.name}
          </button>
        ))}
      </nav>
    </>
  )
}

interface GridCellOf {
  readonly host: ExcelHost
  readonly sheet: TestSheet
  readonly row: number
  readonly column: number
  readonly selected: boolean
  readonly select: (row: number, column: number) => void
}

function GridCell({ host, sheet, row, column, selected, select }: GridCellOf) {
  const { value = '', numberFormat } = sheet.cell(row, column) ?? {}
  const text = shownValue(value, numberFormat)
  const address = `${columnName(column)}${row + 1}`
  const input = useRef<HTMLInputElement>(null)
  const keep = () => {
    const typed = input.current?.value
    if (typed !== undefined && typed !== text)
      host.user.edits(sheet, address, typedValue(typed, numberFormat))
  }
  const move = (by: number) => {
    keep()
    select(Math.max(0, row + by), column)
  }
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => move(1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => {
      if (input.current) input.current.value = text
    },
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field inside takes the keyboard.
    <td
      class={selected ? 'selected' : ''}
      style={selected ? {} : markOf(sheet, row, column)}
      onClick={() => select(row, column)}
    >
      {selected ? (
        <input
          ref={input}
          key={text}
          aria-label={address}
          defaultValue={text}
          onBlur={keep}
          onKeyDown={({ key }) => keys[key]?.()}
        />
      ) : (
        text
      )}
    </td>
  )
}

/** The first rule that lies over the cell. Formulas are not worked out: those of marks are always true. */
function markOf(sheet: TestSheet, row: number, column: number) {
  const rule = sheet.conditionalRules.find(
    ({ formula, areas }) =>
      formula.includes('N("') &&
      areas.some(
        (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      ),
  )
  const { fill, color, bold = false } = rule?.format ?? {}
  return {
    ...(fill === undefined ? {} : { background: fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold ? { fontWeight: 'bold' } : {}),
  }
}
