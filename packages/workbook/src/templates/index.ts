/** Empty planning workbooks: from their description to a file. */
export { saveTemplateWorkbook } from './save-template-workbook.ts'
export { type TemplateWorkbook, writeTemplateWorkbook } from './write-template-workbook.ts'
