/** The preview without Excel: a grid on the left, and on the right the real pane on the real office.js. */
import {
  ExcelHost,
  openTestWorkbook,
  playExcelOnTheWeb,
  TestWorkbook,
  type WebHost,
} from '@werkplekleren/excel-test-host/browser'
import { describeProblem, UnreadableFile } from '@werkplekleren/workbook/reading'
import { render } from 'preact'
import { exampleDates, exampleRows } from '../src/example/index.ts'
import { catalogues, wordsIn } from '../src/texts/index.ts'
import { download, FileBar } from './file-bar.tsx'
import { PreviewGrid } from './preview-grid.tsx'

const asked = new URLSearchParams(location.search)
const wanted = (asked.get('language') ?? navigator.language).slice(0, 2)
const language = wanted === 'en' || wanted === 'fr' ? wanted : 'nl'
const words = wordsIn(language, catalogues[language])
const element = document.getElementById('preview')
const frame = document.querySelector('iframe')
let excel: WebHost | undefined
let opened = 0

document.documentElement.lang = language
show(demoWorkbook())

interface Shown {
  /** The bytes that the workbook was opened from. */
  readonly file?: Uint8Array
  readonly problem?: string
}

/** Puts a workbook in front: a new Excel around a new pane. */
function show(book: TestWorkbook, { file, problem }: Shown = {}): void {
  if (!element || !frame) return
  excel?.dispose()
  opened++
  const host = new ExcelHost(book)
  const changed = new Set<() => void>()
  const heard = () => {
    // The answer is worked out after this call.
    setTimeout(() => {
      for (const draw of changed) draw()
    })
  }
  frame.title = words.say('title')
  // Another address each time: the same one would not be loaded again.
  const addin = `index.html?workbook=${opened}${asked.has('pseudo') ? '&pseudo' : ''}`
  excel = playExcelOnTheWeb(host, window, frame, { addin, locale: `${language}-BE`, heard })
  render(
    <>
      <FileBar
        key={`bar ${opened}`}
        words={words}
        open={openFile}
        save={() => saveCopy(book, file)}
        problem={problem}
      />
      <PreviewGrid key={opened} host={host} words={words} changed={changed} />
    </>,
    element,
  )
  // For demonstrations from the console, and for tests: what a person or a colleague does in Excel.
  Object.assign(window, { preview: { book, host, excel } })
}

/** A file that cannot be read leaves an example in front, and says why. */
async function openFile(file: File): Promise<void> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    show(await openTestWorkbook(file.name, bytes), { file: bytes })
  } catch (reason) {
    if (!(reason instanceof UnreadableFile)) throw reason
    show(demoWorkbook(), { problem: describeProblem(reason, language) })
  }
}

/** What writes workbooks is loaded when it is asked for. */
async function saveCopy(book: TestWorkbook, file: Uint8Array | undefined): Promise<string> {
  try {
    const { savedCopy } = await import('./save-copy.ts')
    const { bytes, findings, left } = await savedCopy(book, file, words)
    download(bytes, book.name.replace(/(\.[^.]*)?$/, `.${words.say('preview.copyName')}$1`))
    const saved = words.say('preview.saved', { count: findings })
    return left.length === 0 ? saved : `${saved} ${words.say('preview.notSaved', { what: left.join(', ') })}`
  } catch (reason) {
    if (reason instanceof UnreadableFile) return describeProblem(reason, language)
    throw reason
  }
}

function demoWorkbook(): TestWorkbook {
  const book = new TestWorkbook([words.say('demo.sheet')])
  book.name = `${words.say('demo.sheet').toLowerCase()}.xlsx`
  for (const { column, rows } of exampleDates)
    for (let row = 1; row <= rows; row++)
      book.active.put(row, column, { value: '', numberFormat: 'dd/mm/yyyy' })
  book.active.fill(exampleRows)
  return book
}
