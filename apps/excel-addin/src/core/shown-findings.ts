/** Findings in words and places, as the pane shows them; no national number in any of them. */
import {
  anonymous,
  columnOf,
  type Finding,
  identityOf,
  type Language,
  labelOf,
  type Place,
  type Ruleset,
  renderFinding,
} from '@werkplekleren/rules'
import { cellName, type RecognisedSheet } from '@werkplekleren/workbook/recognising'
import type { CellPlace, FindingShown } from './contract.ts'

/** A sheet that was recognised, with its id in Excel. */
export interface CheckedSheet {
  readonly id: string
  readonly name: string
  readonly recognised: RecognisedSheet
}

/** A finding as it is judged and as it may be kept and shown. */
export interface KnownFinding {
  readonly finding: Finding
  readonly anonymous: Finding
  readonly identity: string
  readonly shown: FindingShown
}

/** Shows findings one by one and remembers them: a recheck leaves most of them as they are. */
export function findingShower(ruleset: Ruleset, sheets: readonly CheckedSheet[], language: Language) {
  const positions = sheets.map(
    ({ recognised }) =>
      new Map(recognised.headings.recognised.map(({ key, position }) => [key, position] as const)),
  )
  const known = new WeakMap<Finding, KnownFinding>()

  const show = (finding: Finding): KnownFinding => {
    const rule = ruleset.find(finding.rule)
    if (!rule) throw new Error(`No rule ${finding.rule}`)
    const hidden = anonymous(finding)
    const identity = identityOf(hidden)
    const [first, ...others] = hidden.places
    const { wrong, fix } = renderFinding(rule, hidden, language)
    return {
      finding,
      anonymous: hidden,
      identity,
      shown: {
        key: identity,
        rule: rule.id,
        ruleTitle: rule.title[language],
        severity: finding.severity,
        verdict: finding.verdict,
        places: [placeOf(first), ...others.map(placeOf)],
        wrong,
        fix,
        law: rule.sources.map(({ source, place }) => ({
          text: place === undefined ? source.title[language] : `${source.title[language]}, ${place}`,
          address: source.address,
        })),
      },
    }
  }

  const placeOf = (place: Place): CellPlace => {
    const { id = '', name = '' } = sheets[place.sheet] ?? {}
    const own = positions[place.sheet]?.get(place.column)
    const position = own ?? nearest(place)
    return {
      sheetId: id,
      sheet: name,
      address: cellName(place.row, position),
      row: place.row,
      column: place.column,
      columnLabel: labelOf(place.table, place.column, language),
      record: place.record === `row ${place.row}` ? '' : place.record,
      ...(own === undefined && { withoutCell: true }),
    }
  }

  /** The cell that refers to where the value was looked up, else the first of the row. */
  const nearest = ({ table, sheet, column }: Place): number => {
    const through = columnOf(table, column)?.borrowed?.through
    const found = through === undefined ? undefined : positions[sheet]?.get(through)
    return found ?? Math.min(...(positions[sheet]?.values() ?? [0]))
  }

  return {
    show: (finding: Finding): KnownFinding => {
      const before = known.get(finding)
      if (before) return before
      const made = show(finding)
      known.set(finding, made)
      return made
    },
    placeOf,
  }
}

export type FindingShower = ReturnType<typeof findingShower>
