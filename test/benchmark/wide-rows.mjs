/** Agreement rows with every column of the table filled, each by its kind, for the whole ruleset. */
import { tableOf } from '@werkplekleren/rules'
import { agreementRows, seeded } from './workload.mjs'

/** A sheet of agreements: the rows of the workload, their other columns nearly all filled. */
export function wideRows(count) {
  const table = tableOf('agreements')
  const chance = seeded(1_997)
  const rows = agreementRows(count).map((narrow, index) => {
    const values = {}
    for (const [key, column] of Object.entries(table.columns)) {
      values[key] =
        key in narrow ? known(narrow[key], column) : chance() < 0.02 ? null : likely(column, narrow, chance)
    }
    return { row: index + 2, values }
  })
  return { table: 'agreements', name: table.label.nl, columns: Object.keys(table.columns), rows }
}

/** A code outside the list of its column cannot come out of a reader: it would be unreadable. */
const known = (value, column) =>
  column.kind === 'code' && value !== null && !Object.hasOwn(column.codes, value) ? null : value

function likely(column, { start }, chance) {
  switch (column.kind) {
    case 'day':
      return start + Math.floor(chance() * 120)
    case 'code': {
      const codes = Object.keys(column.codes)
      return codes[Math.floor(chance() * codes.length)]
    }
    case 'yesNo':
      return chance() < 0.9
    case 'hours':
      return Math.floor(chance() * 39)
    case 'integer':
      return Math.floor(chance() * 5)
    case 'money':
      return Math.floor(chance() * 40_000)
    default:
      return String(Math.floor(chance() * 10_000))
  }
}
