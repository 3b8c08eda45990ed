/** What was read of each sheet: table, rows, columns; and which sheets were not checked, and why. */
import type { TableId } from '@werkplekleren/rules'
import type { SheetNotChecked, SheetShown } from '../../core/index.ts'
import { tableNames } from '../../texts/index.ts'
import { ViewHeading } from './back.tsx'
import { Columns } from './columns.tsx'
import { usePane } from './context.ts'

// The keys of the names are the ids of the tables by their type.
const tableIds = Object.keys(tableNames) as readonly TableId[]

export function SheetsView() {
  const { state, words } = usePane()
  const shown = state.checked?.shown
  return (
    <div class="scroll">
      <ViewHeading title="sheets.heading" />
      {!shown && <p class="note">{words.say('upcoming.first')}</p>}
      {shown?.sheets.map((sheet) => (
        <SheetCard key={sheet.id} sheet={sheet} />
      ))}
      {shown && shown.notChecked.length > 0 && (
        <>
          <h3>{words.say('sheets.notChecked')}</h3>
          {shown.notChecked.map((sheet) => (
            <NotCheckedCard key={sheet.id} sheet={sheet} />
          ))}
        </>
      )}
    </div>
  )
}

function SheetCard({ sheet }: { readonly sheet: SheetShown }) {
  const { session, words } = usePane()
  const { ignored, missing } = sheet.columns
  const counted = sheet.rules.filter(({ applies, notCheckable }) => applies > 0 && notCheckable === undefined)
  return (
    <section class="card">
      <h3>{sheet.name}</h3>
      <p>
        <b>{words.say('sheets.line', { violated: sheet.rowsWithFindings, count: sheet.rows })}</b>
        <br />
        {words.say('sheets.table', { table: sheet.tableLabel })}
      </p>
      <Columns sheet={sheet} />
      <Listed
        title={words.say('sheets.ignored', { count: ignored.length })}
        items={ignored.map(
          ({ heading, address }) => `${heading || words.say('sheets.noColumnTitle')} (${address})`,
        )}
        warn
      />
      <Listed
        title={words.say('sheets.missing', { count: missing.length })}
        items={missing.map(({ label }) => label)}
      />
      <Listed
        title={words.say('sheets.rejected', { count: sheet.rejected.length })}
        items={sheet.rejected.map(
          ({ row, reason }) => `${words.say('list.row', { row: String(row) })}: ${reason}`,
        )}
        warn
      />
      {counted.length > 0 && (
        <details>
          <summary tabIndex={0}>
            {words.say('rules.heading')} <span class="count">{words.number(counted.length)}</span>
          </summary>
          <ul>
            {counted.map(({ rule, title, violated, applies }) => (
              <li key={rule}>
                {violated > 0 ? (
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      session.clearFilter()
                      session.filter({ tab: 'violated', rule, sheetId: sheet.id })
                      session.show('findings')
                    }}
                  >
                    {title}
                  </button>
                ) : (
                  title
                )}{' '}
                <span class="side">{words.say('list.rowsOf', { violated, count: applies })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ChooseTable id={sheet.id} />
    </section>
  )
}

function NotCheckedCard({ sheet: { id, name, why } }: { readonly sheet: SheetNotChecked }) {
  return (
    <section class="card">
      <h4>{name}</h4>
      <p>{why}</p>
      <ChooseTable id={id} />
    </section>
  )
}

function ChooseTable({ id }: { readonly id: string }) {
  const { session, state, words } = usePane()
  return (
    <label class="choose">
      {words.say('sheets.choose')}
      <select
        value={state.tables[id] ?? ''}
        onChange={({ currentTarget }) =>
          void session.chooseTable(
            id,
            tableIds.find((table) => table === currentTarget.value),
          )
        }
      >
        <option value="">{words.say('sheets.choose.auto')}</option>
        {tableIds.map((table) => (
          <option key={table} value={table}>
            {tableNames[table][words.language]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ListedOf {
  readonly title: string
  readonly items: readonly string[]
  readonly warn?: boolean
}

function Listed({ title, items, warn = false }: ListedOf) {
  if (items.length === 0) return null
  return (
    <details class={warn ? 'warn' : ''}>
      <summary tabIndex={0}>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  )
}
