/** Search, group, and narrow the list; what is left is said. */
import type { Severity } from '@werkplekleren/rules'
import type { CheckShown } from '../../core/index.ts'
import { choicesIn, type Line } from '../listing.ts'
import type { Filter, Grouping } from '../state.ts'
import { usePane } from './context.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const groupings: readonly Grouping[] = ['row', 'rule', 'column']

export function Filters({ shown, lines }: { readonly shown: CheckShown; readonly lines: readonly Line[] }) {
  const { session, state, words } = usePane()
  const { filter } = state
  const choices = choicesIn(shown, filter)
  const count = lines.filter(({ kind }) => kind === 'finding').length
  const narrowed = isNarrowed(filter)
  return (
    <search class="filters">
      <div class="row">
        <input
          type="search"
          aria-label={words.say('filter.search')}
          placeholder={words.say('filter.search')}
          value={filter.search}
          onInput={({ currentTarget }) => session.filter({ search: currentTarget.value })}
        />
        <select
          aria-label={words.say('filter.group')}
          value={filter.group}
          onChange={({ currentTarget }) =>
            session.filter({ group: groupings.find((one) => one === currentTarget.value) ?? 'row' })
          }
        >
          {groupings.map((group) => (
            <option key={group} value={group}>
              {words.say(`filter.group.${group}`)}
            </option>
          ))}
        </select>
      </div>
      <details>
        {/* office.js moves the focus by itself on Tab, and knows no summary without a tabindex. */}
        <summary tabIndex={0}>
          {words.say('filter.more')}
          {narrowed && <span class="active"> · {words.say('filter.shown', { count })}</span>}
        </summary>
        <div class="fields">
          <Choice
            label={words.say('filter.severity')}
            all={words.say('filter.severity.all')}
            value={filter.severity}
            options={severities.map((one) => [one, words.say(`severity.${one}`)])}
            choose={(value) => session.filter({ severity: severities.find((one) => one === value) })}
          />
          {choices.sheets.length > 1 && (
            <Choice
              label={words.say('filter.sheet')}
              all={words.say('filter.sheet.all')}
              value={filter.sheetId}
              options={choices.sheets.map(({ id, name }) => [id, name])}
              choose={(sheetId) => session.filter({ sheetId })}
            />
          )}
          <Choice
            label={words.say('filter.rule')}
            all={words.say('filter.rule.all')}
            value={filter.rule}
            options={choices.rules.map(({ id, title }) => [id, title])}
            choose={(rule) => session.filter({ rule })}
          />
          <Choice
            label={words.say('filter.column')}
            all={words.say('filter.column.all')}
            value={filter.column}
            options={choices.columns.map((one) => [one, one])}
            choose={(column) => session.filter({ column })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={filter.accepted}
              onChange={({ currentTarget }) => session.filter({ accepted: currentTarget.checked })}
            />
            {words.say('filter.accepted')}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={filter.onlyNew}
              onChange={({ currentTarget }) => session.filter({ onlyNew: currentTarget.checked })}
            />
            {words.say('filter.new')}
          </label>
          {narrowed && (
            <button type="button" onClick={session.clearFilter}>
              {words.say('filter.clear')}
            </button>
          )}
        </div>
      </details>
    </search>
  )
}

export const isNarrowed = ({ search, severity, sheetId, rule, column, accepted, onlyNew }: Filter): boolean =>
  search.trim() !== '' ||
  severity !== undefined ||
  sheetId !== undefined ||
  rule !== undefined ||
  column !== undefined ||
  !accepted ||
  onlyNew

interface ChoiceOf {
  readonly label: string
  readonly all: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly choose: (value: string | undefined) => void
}

function Choice({ label, all, value, options, choose }: ChoiceOf) {
  return (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value === '' ? undefined : currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map(([one, shown]) => (
          <option key={one} value={one}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  )
}
