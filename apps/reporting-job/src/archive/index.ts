/** What earlier reports published: the file of figures in every report folder, and reading it back. */
export { ARCHIVE, type ArchivedCount, archiveText, type Content } from './archive-file.ts'
export { EarlierRefused } from './earlier-refused.ts'
export { type EarlierReport, EarlierReports } from './earlier-reports.ts'
export { readEarlierReports } from './find-earlier.ts'
