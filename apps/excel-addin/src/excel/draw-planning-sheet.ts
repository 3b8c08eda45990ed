/** Draws one planning sheet; everything goes to Excel in one batch. */
import {
  formatDay,
  type Language,
  type PlanningTemplate,
  placedFormula,
  type TemplateColumn,
} from '@werkplekleren/rules'
import { columnLetters } from './addresses.ts'
import { type Lists, listKey } from './planning-lists.ts'

export interface DrawSettings {
  readonly lists: Lists
  readonly tableName: string
  readonly language: Language
}

const BAND_ROW = 1
const HEADING_ROW = 2
const FIRST_ROW = 3
/** Lists, limits, formats and marks reach this far. */
const LAST_ROW = 1002
/** The table grows with what is typed or pasted below. */
const LAST_TABLE_ROW = 22

export function drawPlanningSheet(
  sheet: Excel.Worksheet,
  template: PlanningTemplate,
  { lists, tableName, language }: DrawSettings,
): void {
  const { columns } = template
  const last = columnLetters(columns.length - 1)
  sheet.getRange(`A${BAND_ROW}:${last}${HEADING_ROW}`).values = [
    columns.map(({ band }, index) => (band === columns[index - 1]?.band ? '' : band)),
    columns.map(({ heading }) => heading),
  ]
  columns.forEach((column, index) => {
    drawColumn(sheet, column, columnLetters(index), lists, language)
  })
  const table = sheet.tables.add(`A${HEADING_ROW}:${last}${LAST_TABLE_ROW}`, true)
  table.name = tableName
  table.style = 'TableStyleLight1'
  table.showBandedRows = false
  const bands = sheet.getRange(`A${BAND_ROW}:${last}${BAND_ROW}`).format.font
  bands.bold = true
  bands.color = ACCENT
  const headings = sheet.getRange(`A${HEADING_ROW}:${last}${HEADING_ROW}`).format
  headings.wrapText = true
  headings.verticalAlignment = 'Bottom'
  headings.autofitRows()
  drawMarks(sheet, template)
  sheet.freezePanes.freezeAt(sheet.getRange(`A${BAND_ROW}:A${HEADING_ROW}`))
}

const ACCENT = '#1F4E79'
const BLACK = '#000000'
const QUIET = '#5F6368'
const REQUIRED = '#DCE8F2'
const OPTIONAL = '#F7F8F9'
/** Points that a character of the standard font takes. */
const POINTS_A_CHARACTER = 5.25

function drawColumn(
  sheet: Excel.Worksheet,
  column: TemplateColumn,
  letter: string,
  lists: Lists,
  language: Language,
): void {
  const body = sheet.getRange(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`)
  // One value is for every cell; the declared type only knows a value a cell.
  body.numberFormat = column.format as unknown as string[][]
  body.format.columnWidth = column.width * POINTS_A_CHARACTER
  const heading = sheet.getRange(`${letter}${HEADING_ROW}`).format
  heading.font.bold = column.required
  heading.font.color = column.required ? BLACK : QUIET
  heading.fill.color = column.required ? REQUIRED : OPTIONAL
  const { dataValidation } = body
  const rule = ruleOf(column, lists)
  if (rule !== undefined) {
    dataValidation.rule = rule
    dataValidation.ignoreBlanks = true
    dataValidation.errorAlert = {
      title: shortened(column.heading),
      message: column.refusal,
      style: 'loose' in column.accepted && column.accepted.loose ? 'Warning' : 'Stop',
      showAlert: true,
    }
  }
  dataValidation.prompt = {
    title: shortened(column.heading),
    message: column.required ? `${column.help} ${REQUIRED_HELP[language]}` : column.help,
    showPrompt: true,
  }
}

const REQUIRED_HELP: Readonly<Record<Language, string>> = {
  nl: 'Verplicht.',
  en: 'Required.',
  fr: 'Obligatoire.',
}

/** Excel shows no longer title beside a cell. */
const LONGEST_TITLE = 32

const shortened = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text

function ruleOf({ accepted }: TemplateColumn, lists: Lists): Excel.DataValidationRule | undefined {
  switch (accepted.accepts) {
    case 'anything':
      return undefined
    case 'list':
      return {
        list: {
          inCellDropDown: true,
          source: lists.get(listKey(accepted.values))?.source ?? accepted.values.join(','),
        },
      }
    case 'day':
      return {
        date: { formula1: formatDay(accepted.from), formula2: formatDay(accepted.to), operator: 'Between' },
      }
    case 'whole':
      return { wholeNumber: { formula1: accepted.least, formula2: accepted.most, operator: 'Between' } }
    default:
      return { decimal: { formula1: accepted.least, formula2: accepted.most, operator: 'Between' } }
  }
}

/** A marked cell is bold and framed besides coloured, for who sees or prints no colours. */
function drawMarks(sheet: Excel.Worksheet, { columns, marks }: PlanningTemplate): void {
  const letters = new Map(columns.map(({ key }, index) => [key, columnLetters(index)]))
  // Each new format goes before the others: the first mark of the template is to stay the first.
  for (const { columns: marked, formula } of [...marks].reverse()) {
    const cells = marked
      .flatMap((key) => letters.get(key) ?? [])
      .map((letter) => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`)
    const { rule, format } = sheet.getRanges(cells.join(',')).conditionalFormats.add('Custom').custom
    rule.formula = `=${placedFormula(
      formula,
      (key) => `$${letters.get(key)}${FIRST_ROW}`,
      (key) => `$${letters.get(key)}$${FIRST_ROW}:$${letters.get(key)}$${LAST_ROW}`,
    )}`
    format.fill.color = MARK_FILL
    format.font.color = MARK
    format.font.bold = true
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const border = format.borders.getItem(edge)
      border.style = 'Continuous'
      border.color = MARK
    }
  }
}

const MARK = '#9C1C1C'
const MARK_FILL = '#FBE3E1'
