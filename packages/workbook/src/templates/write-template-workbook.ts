/** Writes an empty planning workbook as the bytes of an .xlsx file. */
import type { Day, Language, PlanningTemplate } from '@werkplekleren/rules'
import { columnName } from '../reading/index.ts'
import { editedPackage, plainTable, replaceOnce, withBodyFont } from '../writing/index.ts'
import { drawExplanation } from './draw-explanation.ts'
import { drawLists, listsOf } from './draw-lists.ts'
import { drawPlanningSheet } from './draw-planning-sheet.ts'
import { FIRST_ROW, LAST_ROW } from './sheet-rows.ts'
import { templateWords } from './words.ts'

/** One planning sheet a table, an explanation and the drop-down lists. */
export interface TemplateWorkbook {
  readonly language: Language
  /** The day of the law and of the document itself. */
  readonly asOf: Day
  readonly templates: readonly [PlanningTemplate, ...PlanningTemplate[]]
  readonly withExamples: boolean
}

const MILLISECONDS_IN_A_DAY = 86_400_000

/** The workbook in memory: the same description gives the same bytes. */
export async function writeTemplateWorkbook(workbook: TemplateWorkbook): Promise<Uint8Array> {
  const { language, asOf, templates, withExamples } = workbook
  const words = templateWords[language]
  // Loaded when a workbook is written: a check never needs it.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  book.title = words.title(templates.map(({ sheet }) => sheet).join(', '))
  book.creator = 'Werkplekleren'
  book.lastModifiedBy = book.creator
  // A count of days times a day's length is that day's midnight in UTC, the zone in which exceljs writes it.
  book.created = new Date(asOf * MILLISECONDS_IN_A_DAY)
  book.modified = book.created
  book.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  const lists = listsOf(templates, words)
  for (const template of templates) drawPlanningSheet(book, template, lists, withExamples)
  drawExplanation(book, workbook, words)
  drawLists(book, lists, words)
  // Stored: the package is unpacked again to be finished, and is packed then.
  const drawn = await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return finished(new Uint8Array(drawn), templates)
}

/** The first sheet selected, no green corners at numbers that are texts on purpose, one table without totals each. */
const finished = (bytes: Uint8Array, templates: TemplateWorkbook['templates']): Uint8Array =>
  editedPackage(bytes, (edit) => {
    for (const [index, { columns }] of templates.entries()) {
      const range = `A${FIRST_ROW}:${columnName(columns.length - 1)}${LAST_ROW}`
      edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
        const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`
        const marked = replaceOnce(xml, '<tableParts', `${ignored}<tableParts`)
        return index === 0 ? replaceOnce(marked, '<sheetView ', '<sheetView tabSelected="1" ') : marked
      })
      edit(`xl/tables/table${index + 1}.xml`, plainTable)
    }
    edit('xl/styles.xml', withBodyFont)
  })
