/** Which heading stands for which column: seen, corrected where it is not so, and kept in the sheet. */
import { useState } from 'preact/hooks'
import type { SheetShown } from '../../core/index.ts'
import { usePane } from './context.ts'

export function Columns({ sheet }: { readonly sheet: SheetShown }) {
  const { session, state, words } = usePane()
  const { recognised, ignored, missing, confirmed } = sheet.columns
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({})
  const headings = [
    ...recognised.map(({ heading, address, key }) => ({ heading, address, key })),
    ...ignored.filter(hasHeading).map(({ heading, address }) => ({ heading, address, key: '' })),
  ]
  const options = [...recognised, ...missing]
    .map(({ key, label }) => ({ key, label }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language))
  const confirm = () => {
    setChanged({})
    void session.confirmColumns(sheet.id, {
      table: sheet.table,
      columns: headings.map(({ heading, address, key }) => ({
        heading,
        key: (changed[address] ?? key) || undefined,
      })),
    })
  }
  return (
    <details>
      <summary tabIndex={0}>
        {words.say('sheets.recognised', { count: recognised.length })}{' '}
        <span class="side">{words.say(confirmed ? 'columns.confirmed' : 'columns.unconfirmed')}</span>
      </summary>
      <div class="fields">
        <p class="side">{words.say('columns.text')}</p>
        {headings.map(({ heading, address, key }) => (
          <label key={address}>
            <span>
              {heading} <span class="side">{address}</span>
            </span>
            <select
              value={changed[address] ?? key}
              onChange={({ currentTarget: { value } }) => setChanged({ ...changed, [address]: value })}
            >
              <option value="">{words.say('columns.none')}</option>
              {options.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" class="primary" disabled={state.busy !== undefined} onClick={confirm}>
          {words.say('columns.confirm')}
        </button>
      </div>
    </details>
  )
}

/** A column without a heading cannot be chosen: nothing would be there to know it by. */
const hasHeading = ({ heading }: { readonly heading: string }): boolean => !heading.startsWith('(')
