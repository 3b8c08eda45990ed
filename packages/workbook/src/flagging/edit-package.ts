/** A copy of a package in which some cells hold other values. */
import type { WorkbookPackage } from '../reading/index.ts'
import { type EditedCell, withEditedCells } from './edited-cells.ts'
import { PackageCopy } from './package-copy.ts'
import { relationshipsPart, TYPES_PART, withoutContentType, withoutRelationship } from './relationships.ts'
import { withCalculationOnLoad } from './workbook-part.ts'
import type { Packing } from './zip-output.ts'

export interface SheetEdits {
  /** Name of the sheet. */
  readonly sheet: string
  readonly cells: readonly EditedCell[]
}

/** The bytes of the copy, and the cells that could not be edited, such as `Plan!B7`. Formulas are worked out on opening. */
export async function editPackage(
  source: WorkbookPackage,
  edits: readonly SheetEdits[],
  packing: Packing,
): Promise<{ readonly bytes: Uint8Array; readonly left: readonly string[] }> {
  const copy = new PackageCopy(source, packing)
  const left: string[] = []
  let lostFormula = false
  for (const { sheet, cells } of edits) {
    const part = source.worksheets.find(({ name }) => name === sheet)?.part
    if (part === undefined || cells.length === 0) continue
    await copy.on(part, async () => {
      const changed = withEditedCells((await copy.read(part)) ?? '', cells)
      await copy.write(part, changed.xml)
      left.push(...changed.left.map((name) => `${sheet}!${name}`))
      lostFormula ||= changed.lostFormula
    })
  }
  await copy.on(source.workbook, async () =>
    copy.write(source.workbook, withCalculationOnLoad((await copy.read(source.workbook)) ?? '')),
  )
  if (lostFormula) await withoutOrderOfCalculation(source, copy)
  return { bytes: await copy.bytes(), left }
}

/** Excel finds the order anew; one that names a cell without a formula is damage to it. */
async function withoutOrderOfCalculation(source: WorkbookPackage, copy: PackageCopy): Promise<void> {
  const relationships = await source.relationshipsOf(source.workbook)
  const [id, { part }] = [...relationships].find(([, { kind }]) => kind === 'calcChain') ?? [
    '',
    { part: undefined },
  ]
  if (part === undefined) return
  const owner = relationshipsPart(source.workbook)
  copy.remove(part)
  await copy.on(owner, async () => copy.write(owner, withoutRelationship((await copy.read(owner)) ?? '', id)))
  await copy.on(TYPES_PART, async () =>
    copy.write(TYPES_PART, withoutContentType((await copy.read(TYPES_PART)) ?? '', part)),
  )
}
