/** Draws the explanation: what the workbook is for, every column, every rule and how far Excel goes with it. */
import {
  type PlanningTemplate,
  renderDay,
  renderSources,
  type TemplateColumn,
  type TemplateRule,
  tableOf,
} from '@werkplekleren/rules'
import type { Workbook, Worksheet } from 'exceljs'
import { ACCENT, FONT_NAME, lineHeight, linesInColumn, RULE } from '../writing/index.ts'
import type { TemplateWords } from './words.ts'
import type { TemplateWorkbook } from './write-template-workbook.ts'

type Line = readonly [look: 'title' | 'heading' | 'headers' | 'row' | 'text', ...cells: readonly string[]]

const WIDTHS = [36, 13, 48, 40, 52]
const SIZES = { title: 16, heading: 12, headers: 10, row: 10, text: 10 }

export function drawExplanation(book: Workbook, workbook: TemplateWorkbook, words: TemplateWords): void {
  const drawn = book.addWorksheet(words.explanationSheet, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&R&"${FONT_NAME},Regular"&8${words.page}` },
  })
  WIDTHS.forEach((width, index) => {
    drawn.getColumn(index + 1).width = width
  })
  const lines = [
    ...introduction(workbook, words),
    ...workbook.templates.flatMap((template) => [
      ...columnLines(template, words),
      ...ruleLines(template, words),
    ]),
  ]
  lines.forEach((line, index) => {
    drawLine(drawn, index + 1, line)
  })
}

function introduction(
  { templates, asOf, language }: TemplateWorkbook,
  words: TemplateWords,
): readonly Line[] {
  const [{ options, ruleset }] = templates
  const code = (column: 'scheme' | 'contractType', value: string | undefined): readonly Line[] => {
    const definition = tableOf('agreements').columns[column]
    if (value === undefined || definition?.kind !== 'code') return []
    return [
      ['text', words.fact(definition.label[language], definition.codes[value]?.label[language] ?? value)],
    ]
  }
  return [
    ['title', words.title(templates.map(({ sheet }) => sheet).join(', '))],
    ...words.purpose.map((sentence): Line => ['text', sentence]),
    ['text', ''],
    ['heading', words.lawHeading],
    ...code('scheme', options.scheme),
    ...code('contractType', options.contractType),
    ['text', words.lawDay(renderDay(asOf, language))],
    ['text', words.ruleset(ruleset.version, ruleset.digest)],
    ['text', ''],
    ['heading', words.howHeading],
    ...words.how.map((sentence): Line => ['text', sentence]),
    ...neededTables(templates, words, language),
  ]
}

/** Rules that look into tables without a sheet in this workbook. */
function neededTables(
  templates: TemplateWorkbook['templates'],
  words: TemplateWords,
  language: TemplateWorkbook['language'],
): readonly Line[] {
  const needed = new Map<string, number>()
  for (const { rules } of templates)
    for (const { alsoNeeds, inExcel } of rules) {
      if (inExcel === 'earlier') continue
      for (const table of alsoNeeds) {
        const { label } = tableOf(table)
        needed.set(label[language], (needed.get(label[language]) ?? 0) + 1)
      }
    }
  if (needed.size === 0) return []
  return [
    ['text', ''],
    ['heading', words.otherSheetsHeading],
    ['text', words.otherSheets],
    ...[...needed].map(([table, rules]): Line => ['text', words.otherSheet(table, rules)]),
  ]
}

function columnLines({ sheet, columns }: PlanningTemplate, words: TemplateWords): readonly Line[] {
  return [
    ['text', ''],
    ['heading', words.columnsHeading(sheet)],
    ['headers', ...words.columnHeaders],
    ...columns.map(
      (column): Line => [
        'row',
        column.heading,
        column.required ? words.required : words.optional,
        column.help,
        acceptedWords(column, words),
        words.ruleIds(column.rules),
      ],
    ),
  ]
}

/** Longer lists are read on the sheet of lists. */
const VALUES_SHOWN = 6

function acceptedWords({ accepted, kind }: TemplateColumn, words: TemplateWords): string {
  if (accepted.accepts !== 'list') return words.kinds[kind]
  const [first = '', ...others] = accepted.values
  if (others.length === 0) return words.only(first)
  return accepted.values.length > VALUES_SHOWN ? words.seeLists : accepted.values.join('; ')
}

const order = ['marked', 'typing', 'check', 'earlier'] as const

function ruleLines({ sheet, rules, options }: PlanningTemplate, words: TemplateWords): readonly Line[] {
  const { language } = options
  return order.flatMap((inExcel): readonly Line[] => {
    const listed = rules.filter((rule) => rule.inExcel === inExcel)
    if (listed.length === 0) return []
    const line = ({ rule, alsoNeeds }: TemplateRule): Line => [
      'row',
      rule.title[language],
      words.severity[rule.severity],
      renderSources(rule.sources, language),
      alsoNeeds.map((table) => words.alsoNeeds(tableOf(table).label[language])).join(' '),
      words.ruleIds([rule.id]),
    ]
    return [
      ['text', ''],
      ['heading', words.rulesHeading[inExcel](sheet, listed.length)],
      ['headers', ...words.ruleHeaders],
      ...listed.map(line),
    ]
  })
}

function drawLine(drawn: Worksheet, number: number, [look, ...cells]: Line): void {
  const row = drawn.getRow(number)
  const across = WIDTHS.reduce((sum, width) => sum + width, 0)
  const inTable = look === 'row' || look === 'headers'
  let lines = 1
  cells.forEach((value, index) => {
    const cell = row.getCell(index + 1)
    if (value !== '') cell.value = value
    const bold = look !== 'row' && look !== 'text'
    cell.font = {
      name: FONT_NAME,
      family: 2,
      size: SIZES[look],
      bold,
      ...(bold && look !== 'headers' ? { color: ACCENT } : {}),
    }
    cell.alignment = { vertical: 'top', wrapText: inTable }
    if (inTable) {
      cell.border = {
        bottom: look === 'headers' ? { style: 'medium', color: ACCENT } : { style: 'thin', color: RULE },
      }
      lines = Math.max(lines, linesInColumn(value, WIDTHS[index] ?? across, { bold }))
    }
  })
  row.height = Math.min(MOST_POINTS, lineHeight(lines, SIZES[look]))
}

/** Excel's limit for a row. */
const MOST_POINTS = 409
