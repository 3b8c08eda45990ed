/** The days on which rows turn wrong if nobody does anything. */
import { useState } from 'preact/hooks'
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'
import { SeverityIcon } from './icons.tsx'

export function UpcomingView() {
  const { session, state, words } = usePane()
  const [days, setDays] = useState(state.settings.days)
  const { upcoming } = state
  return (
    <div class="scroll">
      <ViewHeading title="upcoming.heading" />
      {!state.checked && <p class="note">{words.say('upcoming.first')}</p>}
      {state.checked && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault()
            void session.lookAhead(Math.min(366, Math.max(1, Math.round(days))))
          }}
        >
          <label>
            {words.say('upcoming.days')}
            <input
              type="number"
              min={1}
              max={366}
              value={days}
              onInput={({ currentTarget }) => setDays(currentTarget.valueAsNumber || 1)}
            />
          </label>
          <button type="submit" class="primary" disabled={state.busy !== undefined}>
            {words.say(state.busy ? 'upcoming.looking' : 'upcoming.look')}
          </button>
        </form>
      )}
      {upcoming?.length === 0 && (
        <p class="note">{words.say('upcoming.none', { count: state.settings.days })}</p>
      )}
      <ol class="plain">
        {upcoming?.map(({ on, finding }) => (
          <li key={`${on} ${finding.key}`} class="card">
            <b>{words.say('upcoming.on', { day: words.day(on) })}</b>
            <p>
              <SeverityIcon severity={finding.severity} /> {words.say(`severity.${finding.severity}`)} ·{' '}
              {finding.wrong}
            </p>
            <button type="button" onClick={() => session.goTo(finding.places[0])}>
              {words.say('details.goTo', { address: finding.places[0].address })}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
