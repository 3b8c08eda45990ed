/** An empty planning sheet with headings, lists and formats. */
import type { TableId } from '@werkplekleren/rules'
import { useState } from 'preact/hooks'
import { schemeNames, tableNames } from '../../texts/index.ts'
import { ViewHeading } from './back.tsx'
import { usePane } from './context.ts'

export function NewSheetView() {
  const { session, state, words } = usePane()
  const [table, setTable] = useState<TableId>('agreements')
  const [scheme, setScheme] = useState('')
  return (
    <form
      class="scroll fields"
      onSubmit={(event) => {
        event.preventDefault()
        void session.newSheet(table, table === 'agreements' && scheme !== '' ? scheme : undefined)
      }}
    >
      <ViewHeading title="newSheet.heading" />
      <p>{words.say('newSheet.text')}</p>
      <label>
        {words.say('newSheet.table')}
        <select
          value={table}
          // The values are the keys of the names.
          onChange={({ currentTarget }) => setTable(currentTarget.value as TableId)}
        >
          {Object.entries(tableNames).map(([id, names]) => (
            <option key={id} value={id}>
              {names[words.language]}
            </option>
          ))}
        </select>
      </label>
      {table === 'agreements' && (
        <label>
          {words.say('newSheet.scheme')}
          <select value={scheme} onChange={({ currentTarget }) => setScheme(currentTarget.value)}>
            <option value="">{words.say('newSheet.scheme.all')}</option>
            {Object.entries(schemeNames).map(([code, names]) => (
              <option key={code} value={code}>
                {names[words.language]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="buttons">
        <button type="submit" class="primary" disabled={state.busy !== undefined}>
          {words.say('newSheet.add')}
        </button>
      </div>
    </form>
  )
}
