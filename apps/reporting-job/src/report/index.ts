/** The report of one school year. */
export { compileReport, type Notice, type Report, type ReportRequest } from './compile-report.ts'
export { controlTotalText } from './control-total-words.ts'
export { sectorFinder } from './row-sectors.ts'
