/** The report to read: one structure, written as a Word document and as a web page. */
export { docxDocument } from './docx-document.ts'
export { htmlDocument } from './html-document.ts'
export type { Block, Chapter, ChartBlock, Definition, ReportDocument, TableBlock } from './report-document.ts'
