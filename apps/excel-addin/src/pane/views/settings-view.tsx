/** What a person chooses for the pane; kept in the browser, never in the workbook. */
import type { Language } from '@werkplekleren/rules'
import { useState } from 'preact/hooks'
import { settingsFrom, settingsText } from '../settings.ts'
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'

/** Each in its own language. */
const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English', fr: 'Français' }

export function SettingsView() {
  const { session, state, words } = usePane()
  const { settings } = state
  const { language: _language, ...withoutLanguage } = settings
  const { asOf: _asOf, ...withoutDay } = settings
  return (
    <div class="scroll fields">
      <ViewHeading title="settings.heading" />
      <label>
        {words.say('settings.language')}
        <select
          value={settings.language ?? ''}
          onChange={({ currentTarget: { value } }) =>
            session.choose(
              value === 'nl' || value === 'en' || value === 'fr'
                ? { ...settings, language: value }
                : withoutLanguage,
            )
          }
        >
          <option value="">{words.say('settings.language.auto')}</option>
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.live}
          onChange={({ currentTarget }) => session.choose({ ...settings, live: currentTarget.checked })}
        />
        {words.say('settings.live')}
      </label>
      <label>
        {words.say('settings.asOf')}
        <input
          type="date"
          aria-describedby="as-of-note"
          value={settings.asOf ?? ''}
          onChange={({ currentTarget: { value } }) =>
            session.choose(value === '' ? withoutDay : { ...settings, asOf: value })
          }
        />
        <span id="as-of-note" class="side">
          {words.say('settings.asOf.today')}
        </span>
      </label>
      <Carry />
      <h3>{words.say('settings.shortcuts')}</h3>
      <dl class="pairs">
        <dt>
          <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>K</kbd>
        </dt>
        <dd>{words.say('settings.shortcut.check')}</dd>
        <dt>
          <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>N</kbd>
        </dt>
        <dd>{words.say('settings.shortcut.next')}</dd>
        <dt>
          <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>W</kbd>
        </dt>
        <dd>{words.say('settings.shortcut.pane')}</dd>
      </dl>
    </div>
  )
}

/** The settings to another computer and back, as text. */
function Carry() {
  const { session, state, words } = usePane()
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<'settings.imported' | 'settings.unreadable'>()
  const take = () => {
    const settings = settingsFrom(pasted)
    setSaid(settings ? 'settings.imported' : 'settings.unreadable')
    if (settings) session.choose(settings)
  }
  return (
    <details>
      <summary tabIndex={0}>{words.say('settings.import')}</summary>
      <div class="fields">
        <button
          type="button"
          onClick={() => session.copyText(settingsText(state.settings), words.say('diagnostics.copied'))}
        >
          {words.say('settings.export')}
        </button>
        <label>
          {words.say('settings.paste')}
          <textarea rows={2} value={pasted} onInput={({ currentTarget }) => setPasted(currentTarget.value)} />
        </label>
        {said && <p role="status">{words.say(said)}</p>}
        <button type="button" onClick={take}>
          {words.say('settings.import')}
        </button>
      </div>
    </details>
  )
}
