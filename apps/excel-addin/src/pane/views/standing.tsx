/** When was checked, as of which day, and what changed since: so that a list is never taken for newer than it is. */
import { countsOf } from '../listing.ts'
import type { Checked } from '../state.ts'
import { usePane } from './context.ts'

export function Standing({ checked }: { readonly checked: Checked }) {
  const { session, state, words } = usePane()
  const { shown, at } = checked
  const { solved } = countsOf(shown)
  const compared = shown.findings.some(({ since }) => since !== undefined) || solved > 0
  const fresh = shown.findings.filter(({ since }) => since === 'new').length
  return (
    <section class="standing">
      <p>
        {words.say('check.at', { time: words.time(at), day: words.day(shown.asOf) })}
        {state.edits > 0 && (
          <>
            {' · '}
            <strong>{words.say('check.edits', { count: state.edits })}</strong>{' '}
            <button type="button" class="link" onClick={session.checkAgain}>
              {words.say('check.again')}
            </button>
          </>
        )}
      </p>
      {compared && (
        <p class="since">
          {words.say('since.summary', { fresh, solved, same: shown.findings.length - fresh })}
        </p>
      )}
      {shown.remarks?.map((remark) => (
        <p key={remark}>
          <strong>{remark}</strong>
        </p>
      ))}
      {shown.notChecked.length > 0 && (
        <p>
          {shown.sheets.length === 0 && `${words.say('check.nothing')} `}
          <strong>{words.say('check.notAll', { count: shown.notChecked.length })}</strong>{' '}
          <button type="button" class="link" onClick={() => session.show('sheets')}>
            {words.say('check.notAll.show')}
          </button>
        </p>
      )}
    </section>
  )
}
