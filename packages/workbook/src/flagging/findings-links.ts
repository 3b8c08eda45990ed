/** Links from the findings to the cells they are about and to the law, as many as Excel bears on one sheet. */
import { cellName } from '../cells/index.ts'
import type { FindingLine } from './flags.ts'
import type { NewRelationship } from './relationships.ts'
import { escaped } from './xml-text.ts'

/** Excel's bound for one sheet, less one for the link to what stands under the findings. */
const MOST_LINKS = 65_529
const CELLS_COLUMN = 3
const LAW_COLUMN = 7

export interface FindingLinks {
  readonly count: number
  /** Lines whose cell is not linked because there are too many. */
  readonly cellsWithout: number
  readonly isLinked: (index: number) => { readonly cell: boolean; readonly law: boolean }
  readonly elements: () => Iterable<string>
  readonly relationships: readonly NewRelationship[]
}

/** Excel takes the whole sheet for damaged where an address is none. */
const isLinkable = (address: string | undefined): boolean =>
  address !== undefined && address.length <= LONGEST_ADDRESS && URL.canParse(address)

const LONGEST_ADDRESS = 2079

/** Cells come first: a law without link still shows its address. */
export function findingLinks(
  lines: readonly FindingLine[],
  firstRow: number,
  sheetNames: readonly string[],
): FindingLinks {
  const targets = lines.map(({ at }) => {
    const sheet = at && sheetNames[at.position]
    return sheet === undefined
      ? undefined
      : `'${sheet.replaceAll("'", "''")}'!${cellName(at?.row ?? 1, at?.column ?? 0)}`
  })
  const cells = lines.flatMap((_, index) => (targets[index] === undefined ? [] : index))
  const linkedCells = cells.slice(0, MOST_LINKS)
  const laws = lines.flatMap(({ address }, index) => (isLinkable(address) ? index : []))
  const linkedLaws = laws.slice(0, MOST_LINKS - linkedCells.length)
  const ids = new Map(linkedLaws.map((index, order) => [index, `rId${order + 1}`]))
  const linked = new Set(linkedCells)
  function* elements(): Generator<string, void> {
    for (const index of linkedCells) {
      const from = cellName(firstRow + index, CELLS_COLUMN)
      yield `<hyperlink ref="${from}" location="${escaped(targets[index] ?? '')}"/>`
    }
    for (const [index, id] of ids)
      yield `<hyperlink ref="${cellName(firstRow + index, LAW_COLUMN)}" r:id="${id}"/>`
  }
  return {
    count: linkedCells.length + linkedLaws.length,
    cellsWithout: cells.length - linkedCells.length,
    isLinked: (index) => ({ cell: linked.has(index), law: ids.has(index) }),
    elements,
    relationships: Array.from(ids, ([index, id]) => ({
      id,
      kind: 'hyperlink',
      target: new URL(lines[index]?.address ?? '').href,
      external: true,
    })),
  }
}
