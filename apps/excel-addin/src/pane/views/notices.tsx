/** What the pane says beside the findings: how far it is, what went wrong, what a screen reader hears. */
import { usePane } from './context.ts'

export function Progress() {
  const { session, state, words } = usePane()
  if (!state.busy || state.busy.step === 'other') return <div class={state.busy ? 'thin busy' : 'thin'} />
  const { step, share } = state.busy
  const percent = Math.round(share * 100)
  return (
    <div class="progress">
      <label>
        {words.say(step === 'reading' ? 'check.reading' : 'check.checking', { share: percent })}
        <progress value={percent} max={100} aria-label={words.say('check.progress')} />
      </label>
      <button type="button" onClick={session.cancel}>
        {words.say('check.stop')}
      </button>
    </div>
  )
}

export function ProblemCard() {
  const { session, state, words } = usePane()
  if (!state.problem) return null
  const { sentence, again } = state.problem
  return (
    <section class="card problem" role="alert" aria-label={words.say('problem.heading')}>
      <h2>{words.say('problem.heading')}</h2>
      <p>{sentence}</p>
      <div class="buttons">
        {again && (
          <button type="button" class="primary" onClick={again}>
            {words.say('problem.again')}
          </button>
        )}
        <button type="button" onClick={session.dismiss}>
          {words.say('problem.dismiss')}
        </button>
      </div>
    </section>
  )
}

/** Where the host keeps the clipboard shut: the text itself, to select and copy. */
export function ManualCopy() {
  const { state, words } = usePane()
  if (state.toCopy === undefined) return null
  return (
    <section class="card">
      <p>{words.say('copy.failed')}</p>
      <textarea
        readOnly
        rows={4}
        aria-label={words.say('copy.manual')}
        value={state.toCopy}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </section>
  )
}

/** The one live region; the same sentence twice is said twice. */
export function Announcement() {
  const { state } = usePane()
  const { text, turn } = state.announced
  return (
    <div class="hidden" role="status" aria-live="polite">
      {text === '' ? '' : `${text}${turn % 2 === 0 ? '\u00a0' : ''}`}
    </div>
  )
}
