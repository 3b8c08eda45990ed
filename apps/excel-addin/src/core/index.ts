/** What the pane and the workbook side may know of checking. */
export type * from './contract.ts'
