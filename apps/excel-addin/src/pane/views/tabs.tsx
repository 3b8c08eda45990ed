/** The verdicts side by side with their numbers: wrong, undecided, not checked, solved. */
import type { CheckShown } from '../../core/index.ts'
import { countsOf } from '../listing.ts'
import type { Tab } from '../state.ts'
import { usePane } from './context.ts'

export function Tabs({ shown }: { readonly shown: CheckShown }) {
  const { session, state, words } = usePane()
  const counts = countsOf(shown)
  const tabs: readonly Tab[] =
    counts.solved > 0 || state.filter.tab === 'solved'
      ? ['violated', 'undecided', 'notCheckable', 'solved']
      : ['violated', 'undecided', 'notCheckable']
  const choose = (tab: Tab) => {
    session.close()
    session.filter({ tab, rule: undefined, column: undefined })
  }
  const move = (event: KeyboardEvent, index: number) => {
    const target = event.key === 'ArrowRight' ? index + 1 : event.key === 'ArrowLeft' ? index - 1 : undefined
    if (target === undefined || !(event.currentTarget instanceof HTMLElement)) return
    const tab = tabs[(target + tabs.length) % tabs.length]
    if (tab === undefined) return
    event.preventDefault()
    choose(tab)
    document.getElementById(`tab-${tab}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={words.say('tabs.label')}>
      {tabs.map((tab, index) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={state.filter.tab === tab}
          aria-controls="panel"
          tabIndex={state.filter.tab === tab ? 0 : -1}
          onClick={() => choose(tab)}
          onKeyDown={(event) => move(event, index)}
        >
          <span class="count">{words.number(counts[tab])}</span> <span>{words.say(`tab.${tab}`)}</span>
        </button>
      ))}
    </div>
  )
}
