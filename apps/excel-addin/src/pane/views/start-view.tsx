/** Before the first check: what it does, and that it changes nothing. */
import { usePane } from './context.ts'

export function StartView({ demo }: { readonly demo: boolean }) {
  const { session, words } = usePane()
  return (
    <section class="start">
      <h2>{words.say('start.heading')}</h2>
      <p>{words.say('start.text')}</p>
      {demo && <p class="note">{words.say('start.demo')}</p>}
      <p>
        <button type="button" class="link" onClick={() => session.show('newSheet')}>
          {words.say('menu.newSheet')}
        </button>
      </p>
    </section>
  )
}
