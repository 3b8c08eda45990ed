/** The open finding: what is wrong, what to do, which law; its cells, its explanation, a suggestion, acceptance. */
import { useState } from 'preact/hooks'
import type { FindingShown, LawShown } from '../../core/index.ts'
import { AcceptForm } from './accept-form.tsx'
import { usePane } from './context.ts'
import { Cross, SeverityIcon, UndecidedIcon } from './icons.tsx'
import { Suggestions } from './suggestions.tsx'

export function FindingDetails({ finding }: { readonly finding: FindingShown }) {
  const { session, state, words } = usePane()
  const [accepting, setAccepting] = useState(false)
  const { severity, verdict, ruleTitle, rule, wrong, fix, law, places, accepted } = finding
  const solved = state.filter.tab === 'solved'
  const asked = state.asked?.key === finding.key ? state.asked : undefined
  const busy = state.busy !== undefined
  const close = () => {
    session.close()
    document.querySelector<HTMLElement>('.line[tabindex="0"]')?.focus()
  }
  return (
    <section
      class="details"
      aria-label={words.say('details.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || accepting) return
        // Kept from office.js, which would put the focus on the first button of the pane.
        event.stopPropagation()
        event.preventDefault()
        close()
      }}
    >
      <header>
        {verdict === 'undecided' ? <UndecidedIcon /> : <SeverityIcon severity={severity} />}
        <h2>
          <span class={`word ${verdict === 'undecided' ? 'undecided' : severity}`}>
            {verdict === 'undecided' ? words.say('tab.undecided') : words.say(`severity.${severity}`)}
          </span>{' '}
          {ruleTitle}
        </h2>
        <button
          type="button"
          class="square quiet"
          aria-label={words.say('details.close')}
          title={words.say('details.close')}
          onClick={close}
        >
          <Cross />
        </button>
      </header>
      <p>{wrong}</p>
      {fix !== '' && (
        <p>
          <b>{words.say('details.fix')}:</b> {fix}
        </p>
      )}
      {accepted && (
        <p class="note">
          {words.say('accept.by', {
            author: accepted.author,
            day: words.day(accepted.until),
            reason: accepted.reason,
          })}{' '}
          {accepted.lapsed}
        </p>
      )}
      {!solved && (
        <div class="buttons">
          {places.map((place) => (
            <button
              type="button"
              key={`${place.sheetId} ${place.address}`}
              title={`${place.sheet} · ${place.columnLabel}`}
              onClick={() => session.goTo(place)}
            >
              {words.say('details.goTo', { address: place.address })}
            </button>
          ))}
          {asked?.explanation === undefined && (
            <button type="button" disabled={busy} onClick={() => session.explain(finding)}>
              {words.say('details.explain')}
            </button>
          )}
          {verdict === 'violated' && asked?.suggestions === undefined && (
            <button type="button" disabled={busy} onClick={() => session.suggest(finding)}>
              {words.say('details.suggest')}
            </button>
          )}
          {verdict === 'violated' && asked?.suggestions !== undefined && (
            <button type="button" disabled={busy} onClick={() => session.propose(finding)}>
              {words.say('proposals.open')}
            </button>
          )}
          {verdict === 'violated' &&
            !accepting &&
            (accepted === undefined || accepted.lapsed !== undefined) && (
              <button type="button" onClick={() => setAccepting(true)}>
                {words.say('accept.open')}
              </button>
            )}
        </div>
      )}
      {accepting && <AcceptForm finding={finding} done={() => setAccepting(false)} />}
      {asked?.suggestions && <Suggestions suggestions={asked.suggestions} />}
      {asked?.explanation && (
        <>
          <h3>{words.say('details.explain.title')}</h3>
          <ul class="explanation">
            {asked.explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.say('details.law')}</h3>
      <ul class="law">
        {law.map((one) => (
          <li key={one.text}>
            <Law law={one} />
          </li>
        ))}
      </ul>
      <p class="side">
        <code>{rule}</code>
      </p>
    </section>
  )
}

function Law({ law: { text, address } }: { readonly law: LawShown }) {
  const { words } = usePane()
  // Only the web is linked to: nothing in a source can make the pane run or open anything else.
  if (address === undefined || !/^https?:\/\//.test(address)) return <>{text}</>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" aria-label={words.say('law.link', { text })}>
      {text}
    </a>
  )
}
