/** The findings as a web page that stands alone, and the markup that such pages are made of. */
export { html, type Markup } from './markup.ts'
export { htmlOutput } from './page.ts'
