/** A plain grid over a workbook in memory: select, type, see marks. Of many rows only those in sight are drawn. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { GridValue } from '../core/index.ts'
import { lettersOf, type MemorySheet, type MemoryWorkbook, positionOf } from '../demo/index.ts'
import type { Words } from '../texts/index.ts'
import { shownValue, typedValue } from './cell-text.ts'

const ROW = 28
const BEYOND_SIGHT = 10

export function Grid({ workbook, words }: { readonly workbook: MemoryWorkbook; readonly words: Words }) {
  const [, draw] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useEffect(() => workbook.subscribe(() => draw((turn) => turn + 1)), [workbook])
  const { sheets, active, selected, marks } = workbook.now()
  const sheet = sheets.find(({ id }) => id === active)
  const at = positionOf(selected)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const y = at.row * ROW
    if (y < element.scrollTop || y > element.scrollTop + element.clientHeight - 3 * ROW)
      element.scrollTop = Math.max(0, y - 2 * ROW)
    element.querySelector('.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at.row, at.column, active])
  if (!sheet) return null
  const columns = Math.max(8, sheet.rows[0]?.length ?? 0)
  const height = box.current?.clientHeight ?? 800
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND_SIGHT)
  const count = Math.max(30, sheet.rows.length + 10)
  const last = Math.min(count, Math.ceil((top + height) / ROW) + BEYOND_SIGHT)
  const marked = new Map(
    marks.flatMap(({ place, severity, verdict }) =>
      place.sheetId === active ? [[place.address, verdict === 'undecided' ? 'undecided' : severity]] : [],
    ),
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only scrolling is followed. */}
      <div class="cells" ref={box} onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}>
        <table aria-label={words.say('grid.label')} aria-rowcount={count + 1}>
          <thead>
            <tr>
              <td />
              {Array.from({ length: columns }, (_, column) => (
                <th key={lettersOf(column)} scope="col">
                  {lettersOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ height: `${first * ROW}px` }} />
            {Array.from({ length: last - first }, (_, index) => first + index).map((row) => (
              <tr key={row} aria-rowindex={row + 2}>
                <th scope="row">{row + 1}</th>
                {Array.from({ length: columns }, (_, column) => {
                  const address = `${lettersOf(column)}${row + 1}`
                  const kind = marked.get(address)
                  return (
                    <Cell
                      key={address}
                      sheet={sheet}
                      workbook={workbook}
                      row={row}
                      column={column}
                      address={address}
                      selected={address === selected}
                      {...(kind === undefined ? {} : { kind })}
                    />
                  )
                })}
              </tr>
            ))}
            <tr style={{ height: `${(count - last) * ROW}px` }} />
          </tbody>
        </table>
      </div>
      <div class="sheet-tabs">
        {sheets.map(({ id, name }) => (
          <button type="button" key={id} aria-pressed={id === active} onClick={() => workbook.activate(id)}>
            {name}
          </button>
        ))}
      </div>
    </>
  )
}

interface CellOf {
  readonly sheet: MemorySheet
  readonly workbook: MemoryWorkbook
  readonly row: number
  readonly column: number
  readonly address: string
  readonly selected: boolean
  readonly kind?: string
}

function Cell({ sheet, workbook, row, column, address, selected, kind = '' }: CellOf) {
  const value: GridValue = sheet.rows[row]?.[column] ?? ''
  const isDate = row > 0 && (sheet.dateColumns?.includes(column) ?? false)
  const text = shownValue(value, isDate)
  const input = useRef<HTMLInputElement>(null)
  const keep = () => {
    const typed = input.current?.value
    if (typed !== undefined && typed !== text) workbook.edit(sheet.id, row, column, typedValue(typed, isDate))
  }
  const move = (rows: number) => {
    keep()
    workbook.select(`${lettersOf(column)}${Math.max(1, row + 1 + rows)}`)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field inside takes the keyboard.
    <td class={`${kind} ${selected ? 'selected' : ''}`} onClick={() => workbook.select(address)}>
      {selected ? (
        <input
          ref={input}
          key={text}
          aria-label={address}
          defaultValue={text}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') move(event.shiftKey ? -1 : 1)
            if (event.key === 'ArrowDown') move(1)
            if (event.key === 'ArrowUp') move(-1)
            if (event.key === 'Escape' && input.current) input.current.value = text
          }}
        />
      ) : (
        text
      )}
    </td>
  )
}
