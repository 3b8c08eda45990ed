/** What would be filled in for all findings of a rule, cell by cell, before it is. */
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'

export function ProposalsView() {
  const { session, state, words } = usePane()
  const { proposals } = state
  return (
    <div class="scroll">
      <ViewHeading title="proposals.heading" />
      {proposals && (
        <>
          <p>
            <b>{proposals.ruleTitle}</b>
          </p>
          {proposals.without > 0 && (
            <p class="note">{words.say('proposals.without', { count: proposals.without })}</p>
          )}
          {proposals.left > 0 && <p class="note">{words.say('proposals.left', { count: proposals.left })}</p>}
          {proposals.changes.length > 0 && (
            <div class="buttons">
              <button
                type="button"
                class="primary"
                disabled={state.busy !== undefined}
                onClick={session.fillIn}
              >
                {words.say('proposals.fillIn', { count: proposals.changes.length })}
              </button>
            </div>
          )}
          <ul class="items-shown">
            {proposals.changes.map(({ place, shown }) => (
              <li key={`${place.sheetId} ${place.address}`}>
                <button type="button" class="link" onClick={() => session.goTo(place)}>
                  {place.address}
                </button>{' '}
                {place.record} · {place.columnLabel}: <b>{shown}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
