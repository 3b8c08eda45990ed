/** The list of findings: of ten thousand only those in sight are drawn. Arrow keys move, Enter goes to the cell. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Words } from '../../texts/index.ts'
import { type Group, type Item, isAccepted, type Line } from '../listing.ts'
import { usePane } from './context.ts'
import { isNarrowed } from './filters.tsx'
import { SeverityIcon, UndecidedIcon } from './icons.tsx'
import { indexAt, offsetsOf } from './offsets.ts'

/** In rem, so that larger letters get larger lines. */
const HEIGHT = { group: 1.75, finding: 3.25 }
const BEYOND_SIGHT = 6

export function FindingsList({ lines }: { readonly lines: readonly Line[] }) {
  const { session, state, words } = usePane()
  const box = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ top: 0, height: 400, rem: 16 })
  const [active, setActive] = useState<string>()
  const offsets = useMemo(
    () => offsetsOf(lines.map(({ kind }) => HEIGHT[kind] * sight.rem)),
    [lines, sight.rem],
  )
  const chosen = indexOfKey(lines, state.open ?? active)
  const first = Math.max(0, indexAt(offsets, sight.top) - BEYOND_SIGHT)
  const last = Math.min(lines.length - 1, indexAt(offsets, sight.top + sight.height) + BEYOND_SIGHT)
  const drawn = lines.slice(first, last + 1).map((line, index) => ({ line, index: first + index }))
  const kept = lines[chosen]
  // The line that has the focus stays in the page when it is scrolled out of sight.
  if (kept && (chosen < first || chosen > last)) drawn.push({ line: kept, index: chosen })

  useEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () =>
      setSight(({ top }) => ({
        top,
        height: element.clientHeight,
        rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      }))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    const element = box.current
    const from = offsets[chosen] ?? 0
    const to = offsets[chosen + 1] ?? from
    // A group's own line stays in sight above its first finding.
    const above = lines[chosen - 1]?.kind === 'group' ? (offsets[chosen - 1] ?? from) : from
    if (element && (state.open ?? active) !== undefined) {
      if (above < element.scrollTop) element.scrollTop = above
      else if (to > element.scrollTop + element.clientHeight) element.scrollTop = to - element.clientHeight
    }
    const focused = document.activeElement
    if (element && focused !== element && element.contains(focused) && focused?.id !== lineId(chosen))
      document.getElementById(lineId(chosen))?.focus({ preventScroll: true })
  }, [lines, chosen, state.open, active, offsets, sight.height])

  const moveTo = (index: number, down: boolean) => {
    const found = nearestItem(lines, index, down)
    if (!found) return
    setActive(found.key)
    if (state.open !== undefined) void session.look(found.finding)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / (HEIGHT.finding * sight.rem)) - 1)
    const line = lines[chosen]
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(chosen + 1, true),
      ArrowUp: () => moveTo(chosen - 1, false),
      PageDown: () => moveTo(Math.min(lines.length - 1, chosen + page), false),
      PageUp: () => moveTo(Math.max(0, chosen - page), true),
      Home: () => moveTo(0, true),
      End: () => moveTo(lines.length - 1, false),
      Enter: () => void (line?.kind === 'finding' && session.open(line.finding)),
      ' ': () => void (line?.kind === 'finding' && session.look(line.finding)),
      Escape: session.close,
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }

  if (lines.length === 0) return <p class="note none">{emptyWords()}</p>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of ten thousand rows cannot be drawn in part.
    <div
      ref={box}
      class="list"
      role="grid"
      tabIndex={-1}
      aria-label={words.say('list.label')}
      aria-rowcount={lines.length}
      aria-colcount={1}
      onScroll={({ currentTarget }) => {
        const { scrollTop, clientHeight } = currentTarget
        setSight(({ rem }) => ({ top: scrollTop, height: clientHeight, rem }))
      }}
      onKeyDown={onKeyDown}
    >
      <div class="space" role="presentation" style={{ height: `${offsets.at(-1) ?? 0}px` }}>
        {drawn.map(({ line, index }) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          <div
            key={index}
            id={lineId(index)}
            class={`line ${line.kind}`}
            role="row"
            aria-rowindex={index + 1}
            aria-selected={line.kind === 'finding' ? line.key === state.open : undefined}
            tabIndex={index === chosen && line.kind === 'finding' ? 0 : -1}
            style={{
              top: `${offsets[index] ?? 0}px`,
              height: `${(offsets[index + 1] ?? 0) - (offsets[index] ?? 0)}px`,
            }}
            onClick={() => {
              if (line.kind !== 'finding') return
              setActive(line.key)
              void session.open(line.finding)
            }}
            onKeyDown={() => undefined}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
            <div role="gridcell" tabIndex={-1} class="cell">
              {line.kind === 'group' ? (
                <GroupLine group={line} words={words} />
              ) : (
                <ItemLine item={line} words={words} />
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  )

  function emptyWords(): string {
    if (isNarrowed(state.filter)) return words.say('filter.nothing')
    return words.say(state.filter.tab === 'undecided' ? 'undecided.none' : 'check.none')
  }
}

const lineId = (index: number) => `line-${index}`

/** Where the chosen finding stands; the first where none is chosen or it is gone. */
function indexOfKey(lines: readonly Line[], key: string | undefined): number {
  const found = key === undefined ? -1 : lines.findIndex((line) => line.key === key)
  return found >= 0 ? found : lines.findIndex(({ kind }) => kind === 'finding')
}

/** The finding at this line or beyond it, groups skipped; at an end the last one there is. */
function nearestItem(lines: readonly Line[], index: number, down: boolean): Item | undefined {
  for (let at = index; at >= 0 && at < lines.length; at += down ? 1 : -1) {
    const line = lines[at]
    if (line?.kind === 'finding') return line
  }
  return undefined
}

function GroupLine({ group: { heading, count }, words }: { readonly group: Group; readonly words: Words }) {
  const title =
    heading.by === 'rule'
      ? heading.title
      : heading.by === 'column'
        ? words.say('list.column', { column: heading.column })
        : heading.record === '' || heading.record === `row ${heading.row}`
          ? words.say('list.row', { row: String(heading.row) })
          : words.say('list.rowRecord', { row: String(heading.row), record: heading.record })
  const side =
    heading.by === 'rule' && heading.violated !== undefined
      ? words.say('list.rowsOf', { violated: heading.violated, count: heading.applies ?? 0 })
      : words.say('list.findings', { count })
  return (
    <>
      <span class="heading">{title}</span> <span class="side">{side}</span>
    </>
  )
}

function ItemLine({ item: { finding }, words }: { readonly item: Item; readonly words: Words }) {
  const { severity, verdict, places, wrong, since } = finding
  const [{ address, columnLabel }] = places
  return (
    <>
      <span class="top">
        {verdict === 'undecided' ? <UndecidedIcon /> : <SeverityIcon severity={severity} />}
        <span class={`word ${verdict === 'undecided' ? 'undecided' : severity}`}>
          {verdict === 'undecided' ? words.say('tab.undecided') : words.say(`severity.${severity}`)}
        </span>{' '}
        <b>{address}</b> <span class="side">{columnLabel}</span>
        {since === 'new' && <span class="badge">{words.say('since.new')}</span>}
        {isAccepted(finding) && <span class="badge">{words.say('accepted.word')}</span>}
      </span>{' '}
      <span class="wrong">{wrong}</span>
    </>
  )
}
