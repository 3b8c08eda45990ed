/** Accepting a finding: who answers for it, why, and until when. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FindingShown } from '../../core/index.ts'
import type { TextKey } from '../../texts/index.ts'
import { usePane } from './context.ts'

export function AcceptForm({ finding, done }: { readonly finding: FindingShown; readonly done: () => void }) {
  const { session, words } = usePane()
  const [reason, setReason] = useState('')
  const [author, setAuthor] = useState('')
  const [until, setUntil] = useState('')
  const [fault, setFault] = useState<TextKey>()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const save = (event: Event) => {
    event.preventDefault()
    const given = { reason: reason.trim(), author: author.trim(), until }
    if (Object.values(given).includes('')) return setFault('accept.missing')
    if (until < session.asOf()) return setFault('accept.past')
    done()
    void session.accept({ key: finding.key, ...given })
  }
  return (
    <form
      class="card fields"
      aria-label={words.say('accept.heading')}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        done()
      }}
    >
      <h3>{words.say('accept.heading')}</h3>
      <label>
        {words.say('accept.reason')}
        <input
          ref={first}
          type="text"
          maxLength={500}
          required
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <label>
        {words.say('accept.author')}
        <input
          type="text"
          maxLength={100}
          required
          value={author}
          onInput={({ currentTarget }) => setAuthor(currentTarget.value)}
        />
      </label>
      <label>
        {words.say('accept.until')}
        <input
          type="date"
          required
          min={session.asOf()}
          value={until}
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </label>
      {fault && (
        <p class="fault" role="alert">
          {words.say(fault)}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {words.say('accept.save')}
        </button>
        <button type="button" onClick={done}>
          {words.say('accept.cancel')}
        </button>
      </div>
    </form>
  )
}
