/** The workbook in memory: only state, no protocol. */
import type { Area } from './addresses.ts'
import type { CellValue } from './cells.ts'
import { areaOf, TestSheet } from './sheet.ts'

export interface Comment {
  readonly id: string
  readonly sheet: TestSheet
  area: Area
  content: string
  resolved: boolean
  readonly author: string
}

export interface XmlPart {
  readonly id: string
  readonly namespace: string
  xml: string
}

/** A workbook that tests fill and look into, and that the host shows to office.js. */
export class TestWorkbook {
  name = 'Book1.xlsx'
  readonly sheets: TestSheet[] = []
  active: TestSheet
  selection: { sheet: TestSheet; areas: readonly Area[] }
  readonly settings = new Map<string, unknown>()
  /** By name in lower case. */
  readonly names = new Map<string, { name: string; sheet: TestSheet; area: Area }>()
  comments: Comment[] = []
  xmlParts: XmlPart[] = []
  calculationMode = 'Automatic'
  enableEvents = true
  /** Whether sheets may not come, go or change their names. */
  protected = false
  /** Whether others are editing too. */
  collaborating = false
  /** Whether the person is typing in a cell: batches are refused then. */
  cellEditMode = false
  /** Days count from 1904; the API that this office.js has cannot ask for it. */
  date1904 = false
  /** The value of a formula; without one, every formula gives 0. */
  calculate: (sheet: TestSheet, row: number, column: number, formula: string) => CellValue = () => 0
  #lastId = 0

  constructor(names: readonly string[] = ['Sheet1']) {
    const first = this.add(names[0])
    for (const name of names.slice(1)) this.add(name)
    this.active = first
    this.selection = { sheet: first, areas: [areaOf('A1')] }
  }

  /** The sheet of this name or id. */
  find(key: string): TestSheet | undefined {
    const wanted = key.toLowerCase()
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted)
  }

  /** As `find`; a sheet that is not there is a mistake in the test. */
  sheet(key: string): TestSheet {
    const sheet = this.find(key)
    if (sheet === undefined) throw new Error(`There is no sheet "${key}"`)
    return sheet
  }

  add(name?: string): TestSheet {
    let number = this.sheets.length + 1
    while (name === undefined && this.find(`Sheet${number}`)) number++
    const sheet = new TestSheet(
      { calculate: (...place) => this.calculate(...place) },
      this.newId(),
      name ?? `Sheet${number}`,
    )
    this.sheets.push(sheet)
    return sheet
  }

  /** The workbook keeps at least one visible sheet, as in Excel. */
  remove(sheet: TestSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1)
    this.comments = this.comments.filter((comment) => comment.sheet !== sheet)
    for (const [key, named] of this.names) if (named.sheet === sheet) this.names.delete(key)
    const next = this.sheets.find(({ visibility }) => visibility === 'Visible') ?? this.sheets[0]
    if (this.active === sheet && next) this.active = next
    if (this.selection.sheet === sheet) this.selection = { sheet: this.active, areas: [areaOf('A1')] }
  }

  newId(): string {
    this.#lastId++
    return `{00000000-0000-0000-0000-${String(this.#lastId).padStart(12, '0')}}`
  }
}
