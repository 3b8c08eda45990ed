/** The preview without Excel: a grid on the left, and on the right the real pane on the real office.js. */
import { ExcelHost, playExcelOnTheWeb, TestWorkbook } from '@werkplekleren/excel-test-host/browser'
import { render } from 'preact'
import { catalogues, wordsIn } from '../src/texts/index.ts'
import { demoAgreements, demoDates } from './demo-rows.ts'
import { PreviewGrid } from './preview-grid.tsx'

const asked = new URLSearchParams(location.search)
const wanted = (asked.get('language') ?? navigator.language).slice(0, 2)
const language = wanted === 'en' || wanted === 'fr' ? wanted : 'nl'
const words = wordsIn(language, catalogues[language])

document.documentElement.lang = language
const book = new TestWorkbook([words.say('demo.sheet')])
const [sheet] = book.sheets
if (sheet) {
  for (const area of demoDates) formatAsDates(area)
  sheet.fill(demoAgreements)
}
const host = new ExcelHost(book)
const changed = new Set<() => void>()
const element = document.getElementById('preview')
const frame = document.querySelector('iframe')
if (element && frame) {
  frame.title = words.say('title')
  const heard = () => {
    // The answer is worked out after this call.
    setTimeout(() => {
      for (const draw of changed) draw()
    })
  }
  const addin = asked.has('pseudo') ? 'index.html?pseudo' : 'index.html'
  const excel = playExcelOnTheWeb(host, window, frame, { addin, locale: `${language}-BE`, heard })
  render(<PreviewGrid host={host} words={words} changed={changed} />, element)
  // For demonstrations from the console, and for tests: what a person or a colleague does in Excel.
  Object.assign(window, { preview: { book, host, excel } })
}

/** Cells that hold a day; their values come after. */
function formatAsDates({ rows, column }: (typeof demoDates)[number]): void {
  for (let row = 1; row <= rows; row++) sheet?.put(row, column, { value: '', numberFormat: 'dd/mm/yyyy' })
}
