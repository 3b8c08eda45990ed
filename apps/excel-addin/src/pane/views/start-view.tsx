/** Before the first check: what it does, and that it changes nothing. */
import { usePane } from './context.ts'

export function StartView({ demo }: { readonly demo: boolean }) {
  const { session, state, words } = usePane()
  return (
    <section class="start">
      <h2>{words.say('start.heading')}</h2>
      <p>{words.say('start.text')}</p>
      {demo && <p class="note">{words.say('start.demo')}</p>}
      <section class="card">
        <h3>{words.say('tour.heading')}</h3>
        <p>{words.say('tour.text')}</p>
        <button type="button" disabled={state.busy !== undefined} onClick={session.takeTour}>
          {words.say('tour.take')}
        </button>
      </section>
      <p>
        <button type="button" class="link" onClick={() => session.show('newSheet')}>
          {words.say('menu.newSheet')}
        </button>
      </p>
    </section>
  )
}
