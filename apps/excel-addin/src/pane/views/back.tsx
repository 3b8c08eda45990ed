/** The heading of a view beside the findings, and the way back. */
import { useEffect, useRef } from 'preact/hooks'
import type { TextKey } from '../../texts/index.ts'
import { usePane } from './context.ts'

export function ViewHeading({ title }: { readonly title: TextKey }) {
  const { session, words } = usePane()
  const heading = useRef<HTMLHeadingElement>(null)
  // A person chose this view in the menu: that is where the reading goes on.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <button type="button" class="link" onClick={() => session.show('findings')}>
        ‹ {words.say('menu.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {words.say(title)}
      </h2>
    </>
  )
}
