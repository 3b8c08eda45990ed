/** What stands behind each proxy of office.js: a class name of Excel and the part of the workbook that it shows. */
import type {
  Area,
  Comment,
  ConditionalRule,
  SheetTable,
  TestSheet,
  TestWorkbook,
  XmlPart,
} from '../model/index.ts'

interface OfBook {
  readonly book: TestWorkbook
}
interface OfSheet {
  readonly sheet: TestSheet
}
interface OfRule extends OfSheet {
  readonly rule: ConditionalRule
}
interface OfRanges {
  readonly of: Thing<'Range' | 'RangeAreas'>
}
interface Listed<Item extends ClassName> {
  readonly items: () => readonly Thing<Item>[]
}
interface OfTable extends OfSheet, OfBook {
  readonly table: SheetTable
}

/** By class of Excel, what the host keeps to answer for it. */
export interface Things {
  Workbook: OfBook
  WorkbookProtection: OfBook
  Application: OfBook
  Runtime: OfBook
  WorksheetCollection: OfBook & Listed<'Worksheet'>
  Worksheet: OfBook & OfSheet
  WorksheetProtection: OfBook & OfSheet
  WorksheetFreezePanes: OfBook & OfSheet
  AutoFilter: OfBook & OfSheet
  Range: OfBook & OfSheet & { area: Area }
  RangeAreas: OfBook & OfSheet & { areas: readonly Area[] }
  RangeCollection: Listed<'Range'>
  RangeFormat: OfRanges
  RangeFill: OfRanges
  RangeFont: OfRanges
  RangeSort: { readonly of: Thing<'Range'> }
  FormatProtection: OfRanges
  DataValidation: OfRanges
  ConditionalFormatCollection: OfSheet & OfBook & OfRanges & Listed<'ConditionalFormat'>
  ConditionalFormat: OfRule & OfBook
  CustomConditionalFormat: OfRule
  ConditionalFormatRule: OfRule
  ConditionalRangeFormat: OfRule
  ConditionalRangeFill: OfRule
  ConditionalRangeFont: OfRule
  ConditionalRangeBorderCollection: OfRule
  ConditionalRangeBorder: OfRule & { readonly edge: string }
  SettingCollection: OfBook & Listed<'Setting'>
  Setting: OfBook & { readonly key: string }
  WorksheetCustomPropertyCollection: OfSheet & Listed<'WorksheetCustomProperty'>
  WorksheetCustomProperty: OfSheet & { readonly key: string }
  CustomXmlPartCollection: OfBook & Listed<'CustomXmlPart'>
  CustomXmlPartScopedCollection: OfBook & Listed<'CustomXmlPart'>
  CustomXmlPart: OfBook & { readonly part: XmlPart }
  CommentCollection: OfBook & Listed<'Comment'>
  Comment: OfBook & { readonly comment: Comment }
  NamedItemCollection: OfBook & Listed<'NamedItem'>
  NamedItem: OfBook & { readonly named: { name: string; sheet: TestSheet; area: Area } }
  TableCollection: OfBook & Listed<'Table'> & { readonly sheet?: TestSheet }
  TableScopedCollection: OfBook & Listed<'Table'>
  Table: OfTable
  TableColumnCollection: OfTable & Listed<'TableColumn'>
  TableColumn: OfTable & { readonly index: number }
  TableRowCollection: OfTable
}

export type ClassName = keyof Things

/** A thing of one of these classes; `t` tells which. */
export type Thing<Name extends ClassName = ClassName> = {
  readonly [One in Name]: { readonly t: One } & Things[One]
}[Name]

export const range = (book: TestWorkbook, sheet: TestSheet, area: Area): Thing<'Range'> => ({
  t: 'Range',
  book,
  sheet,
  area,
})

export const rangeAreas = (
  book: TestWorkbook,
  sheet: TestSheet,
  areas: readonly Area[],
): Thing<'RangeAreas'> => ({ t: 'RangeAreas', book, sheet, areas })

export const worksheet = (book: TestWorkbook, sheet: TestSheet): Thing<'Worksheet'> => ({
  t: 'Worksheet',
  book,
  sheet,
})

export const tableThing = (book: TestWorkbook, sheet: TestSheet, table: SheetTable): Thing<'Table'> => ({
  t: 'Table',
  book,
  sheet,
  table,
})

/** The areas that a range or a set of areas covers. */
export const areasOf = (thing: Thing<'Range' | 'RangeAreas'>): readonly Area[] =>
  thing.t === 'Range' ? [thing.area] : thing.areas

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && 't' in value
