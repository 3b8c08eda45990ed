/** Rules that were checked on no row, put together by what was lacking: silence is no approval. */
import type { CheckShown } from '../../core/index.ts'
import { notCheckableIn } from '../listing.ts'
import { usePane } from './context.ts'

export function NotCheckable({ shown }: { readonly shown: CheckShown }) {
  const { words } = usePane()
  const groups = new Map<string, { sheet: string; why: string; rules: { id: string; title: string }[] }>()
  for (const { sheet, rule } of notCheckableIn(shown)) {
    const why = rule.notCheckable ?? ''
    const key = `${sheet.id} ${why}`
    const one = { id: rule.rule, title: rule.title }
    const group = groups.get(key)
    if (group) group.rules.push(one)
    else groups.set(key, { sheet: sheet.name, why, rules: [one] })
  }
  if (groups.size === 0) return <p class="note">{words.say('notCheckable.none')}</p>
  return (
    <div class="scroll">
      <p class="note">{words.say('notCheckable.why')}</p>
      {[...groups].map(([key, { sheet, why, rules }]) => (
        <details key={key}>
          <summary tabIndex={0}>
            {shown.sheets.length > 1 && `${sheet}: `}
            {why} <span class="count">{words.number(rules.length)}</span>
          </summary>
          <ul>
            {rules.map(({ id, title }) => (
              <li key={id}>
                {title} <code>{id}</code>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
