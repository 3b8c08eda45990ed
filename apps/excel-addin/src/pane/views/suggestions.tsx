/** Values that would settle a finding: shown first, filled in only when asked. */
import type { SuggestionShown } from '../../core/index.ts'
import { usePane } from './context.ts'

export function Suggestions({ suggestions }: { readonly suggestions: readonly SuggestionShown[] }) {
  const { session, state, words } = usePane()
  if (suggestions.length === 0) return <p class="note">{words.say('details.suggest.none')}</p>
  return (
    <ul class="suggestions">
      {suggestions.map((suggestion) => {
        const { place, shown, safe } = suggestion
        const { address, columnLabel: column } = place
        return (
          <li key={`${address} ${shown}`}>
            <span>
              {words.say(safe ? 'details.suggestion.safe' : 'details.suggestion.possible', {
                value: shown,
                address,
                column,
              })}
            </span>
            <button
              type="button"
              class="apply"
              disabled={state.busy !== undefined}
              onClick={() => session.apply(suggestion)}
              aria-label={`${words.say('details.apply', { address })}: ${shown}`}
            >
              {words.say('details.apply', { address })}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
