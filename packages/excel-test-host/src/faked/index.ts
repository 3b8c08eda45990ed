/** What of Excel is faked: one table per class, by wire name. */
import { commentClass, commentCollection } from './comments.ts'
import { conditionalRangeBorder, conditionalRangeBorderCollection } from './conditional-borders.ts'
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditional-formats.ts'
import type { Faked } from './contract.ts'
import { dataValidation } from './data-validation.ts'
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './formats.ts'
import { rangeClass } from './range.ts'
import { rangeAreasClass, rangeCollection } from './range-areas.ts'
import { rangeSort } from './range-sort.ts'
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  setting,
  settingCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from './stored.ts'
import {
  namedItem,
  namedItemCollection,
  tableClass,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRowCollection,
  tableScopedCollection,
} from './tables.ts'
import type { ClassName, Thing } from './things.ts'
import { application, runtime, workbook, workbookProtection, worksheetCollection } from './workbook.ts'
import { autoFilter, worksheetClass, worksheetFreezePanes, worksheetProtection } from './worksheet.ts'

export type { EditTold, Faked, Surroundings } from './contract.ts'
export { ApiError, invalidArgument, itemNotFound, onNullObject } from './errors.ts'
export { type Move, moveCells } from './move-cells.ts'
export { sortRows } from './range-sort.ts'
export { type ClassName, isThing, range, type Thing } from './things.ts'

export const faked: { readonly [Name in ClassName]: Faked<Name> } = {
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheetClass,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeSort: rangeSort,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  SettingCollection: settingCollection,
  Setting: setting,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  CommentCollection: commentCollection,
  Comment: commentClass,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: tableClass,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
}

/** The table of this thing's class. */
export function membersOf(thing: Thing): Faked<ClassName> {
  // TypeScript cannot follow that the table and the thing are of the same class.
  return faked[thing.t] as unknown as Faked<ClassName>
}
