/** An invented planning sheet, to try the check on. */
export { exampleDates, exampleRows } from './example-rows.ts'
