/** A few words on what there is to see, beside the example: one at a time, closed for good. */
import type { TextKey } from '../../texts/index.ts'
import { usePane } from './context.ts'

const steps: readonly TextKey[] = ['tour.step.list', 'tour.step.cell', 'tour.step.edit', 'tour.step.marks']

export function Tour() {
  const { session, state, words } = usePane()
  const { tour } = state
  const step = tour === undefined ? undefined : steps[tour]
  if (tour === undefined || step === undefined) return null
  const last = tour === steps.length - 1
  return (
    <section class="card" aria-label={words.say('tour.heading')}>
      <p>
        <b>
          {words.number(tour + 1)}/{words.number(steps.length)}
        </b>{' '}
        {words.say(step)}
      </p>
      <div class="buttons">
        {!last && (
          <button type="button" class="primary" onClick={() => session.stepTour(tour + 1)}>
            {words.say('tour.next')}
          </button>
        )}
        <button type="button" onClick={() => session.stepTour(undefined)}>
          {words.say('problem.dismiss')}
        </button>
      </div>
    </section>
  )
}
