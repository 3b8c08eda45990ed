/** What a check found: the verdicts apart, filters, the list, and the finding that is open. */
import { useMemo } from 'preact/hooks'
import { linesOf } from '../listing.ts'
import { openFinding } from '../state.ts'
import { usePane } from './context.ts'
import { Filters } from './filters.tsx'
import { FindingDetails } from './finding-details.tsx'
import { FindingsList } from './findings-list.tsx'
import { Arrow } from './icons.tsx'
import { NotCheckable } from './not-checkable.tsx'
import { Standing } from './standing.tsx'
import { Tabs } from './tabs.tsx'

export function FindingsView() {
  const { session, state, words } = usePane()
  const { checked, filter } = state
  const lines = useMemo(() => (checked ? linesOf(checked.shown, filter) : []), [checked, filter])
  if (!checked) return null
  const finding = openFinding(state)
  const { tab } = filter
  return (
    <div class={finding ? 'findings open' : 'findings'}>
      <Standing checked={checked} />
      <Tabs shown={checked.shown} />
      <div class="tabpanel" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        {tab === 'notCheckable' ? (
          <NotCheckable shown={checked.shown} />
        ) : (
          <>
            {tab === 'undecided' && lines.length > 0 && <p class="note">{words.say('undecided.why')}</p>}
            <Filters shown={checked.shown} lines={lines} />
            <FindingsList lines={lines} />
            {finding && <FindingDetails key={finding.key} finding={finding} />}
            <footer class="foot">
              <button
                type="button"
                class="square"
                aria-label={words.say('nav.previous')}
                title={words.say('nav.previous')}
                onClick={session.previous}
              >
                <Arrow to="up" />
              </button>
              <button
                type="button"
                class="square"
                aria-label={words.say('nav.next')}
                title={words.say('nav.next')}
                onClick={session.next}
              >
                <Arrow to="down" />
              </button>
              {tab !== 'solved' && (
                <button
                  type="button"
                  class="grow"
                  title={words.say('marks.note')}
                  disabled={state.busy !== undefined || lines.length === 0}
                  onClick={session.mark}
                >
                  {words.say('marks.add')}
                </button>
              )}
              {state.marked && (
                <button
                  type="button"
                  class="grow"
                  disabled={state.busy !== undefined}
                  onClick={session.clearMarks}
                >
                  {words.say('marks.remove')}
                </button>
              )}
            </footer>
          </>
        )}
      </div>
    </div>
  )
}
