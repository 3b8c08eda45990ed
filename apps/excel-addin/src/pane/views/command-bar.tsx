/** Check this sheet or the whole workbook, and the way to everything else. */
import { useRef, useState } from 'preact/hooks'
import type { TextKey } from '../../texts/index.ts'
import type { Session } from '../session.ts'
import type { View } from '../state.ts'
import { usePane } from './context.ts'
import { Dots } from './icons.tsx'

const views: readonly (readonly [View, TextKey])[] = [
  ['findings', 'menu.findings'],
  ['sheets', 'menu.sheets'],
  ['upcoming', 'menu.upcoming'],
  ['newSheet', 'menu.newSheet'],
  ['settings', 'menu.settings'],
  ['diagnostics', 'menu.diagnostics'],
]

export function CommandBar() {
  const { session, state, words } = usePane()
  const checking = state.busy !== undefined && state.busy.step !== 'other'
  return (
    <header class="bar">
      <h1 class="hidden">{words.say('title')}</h1>
      {/* Not disabled: what is disabled loses the keyboard. */}
      <button
        type="button"
        class="primary"
        aria-disabled={checking}
        onClick={() => {
          if (!checking) void session.check('sheet')
        }}
      >
        {words.say('check.sheet')}
      </button>
      <button
        type="button"
        aria-disabled={checking}
        onClick={() => {
          if (!checking) void session.check('workbook')
        }}
      >
        {words.say('check.workbook')}
      </button>
      <Menu />
    </header>
  )
}

function Menu() {
  const { session, state, words } = usePane()
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const close = (focus: boolean) => {
    setOpen(false)
    if (focus) toggle.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving concern the buttons inside.
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close(true)
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close(false)
      }}
    >
      <button
        type="button"
        ref={toggle}
        class="square"
        aria-label={words.say('menu.open')}
        title={words.say('menu.open')}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <Dots />
      </button>
      <ul id="menu" class="items" hidden={!open}>
        {views.map(([view, key]) => (
          <li key={view}>
            <button
              type="button"
              class="item"
              aria-current={state.view === view ? 'page' : undefined}
              onClick={() => {
                session.show(view)
                close(true)
              }}
            >
              {words.say(key)}
            </button>
          </li>
        ))}
        {actions(session, state.rowsHidden).map(([key, act]) => (
          <li key={key}>
            <button
              type="button"
              class="item"
              disabled={!state.checked && key !== 'menu.showRows'}
              onClick={() => {
                void act()
                close(true)
              }}
            >
              {words.say(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is done with the list that is shown. */
const actions = (
  session: Session,
  rowsHidden: boolean,
): readonly (readonly [TextKey, () => Promise<void>])[] => [
  ['menu.copy', session.copyList],
  ['menu.listSheet', session.listInSheet],
  rowsHidden ? ['menu.showRows', session.showHiddenRows] : ['menu.hideRows', session.hideOtherRows],
]
