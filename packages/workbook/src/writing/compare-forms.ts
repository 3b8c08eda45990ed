/** Proves the forms of a written workbook: protected without password, and open in the meant cells alone. */
import { strFromU8 } from 'fflate'
import { columnName } from '../reading/index.ts'
import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { UnwritableReport } from './problems.ts'
import { childOf, named, xmlTree } from './xml-tree.ts'

export function compareForms(parts: Readonly<Record<string, Uint8Array>>, laidOut: LaidOutWorkbook): void {
  const open = openStyles(parts)
  for (const [index, sheet] of laidOut.sheets.entries()) {
    const part = parts[`xl/worksheets/sheet${index + 1}.xml`]
    const place = { sheet: sheet.name }
    if (part === undefined) throw new UnwritableReport('writtenDiffers', place)
    const xml = strFromU8(part)
    // What is unlocked matters on a protected sheet alone; long lists need not become trees.
    if (sheet.form === undefined && !xml.includes('sheetProtection')) continue
    const written = xmlTree(xml)
    const protection = childOf(written, 'sheetProtection')?.attributes
    const isProtected = protection?.sheet === '1'
    const hasPassword = protection?.hashValue !== undefined || protection?.password !== undefined
    const found = named(written, 'c')
      .filter(({ attributes }) => open.has(Number(attributes.s)))
      .map(({ attributes }) => attributes.r)
    const meant = unlockedCells(sheet)
    const same = found.length === meant.length && meant.every((cell, at) => cell === found[at])
    if (isProtected !== (sheet.form !== undefined) || hasPassword || !same) {
      throw new UnwritableReport('writtenDiffers', place)
    }
  }
}

/** Numbers of the cell formats that unlock. */
function openStyles(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<number> {
  const styles = parts['xl/styles.xml']
  const formats = styles ? childOf(xmlTree(strFromU8(styles)), 'cellXfs')?.children : undefined
  const open = (formats ?? []).flatMap((format, index) =>
    childOf(format, 'protection')?.attributes.locked === '0' ? [index] : [],
  )
  return new Set(open)
}

const unlockedCells = ({ rows }: LaidOutSheet): readonly string[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.unlocked ? [`${columnName(column)}${row + 1}`] : [])),
  )
