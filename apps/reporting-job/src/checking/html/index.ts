/** The findings as a web page that stands alone. */
export { htmlOutput } from './page.ts'
