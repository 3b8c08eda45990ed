/** What Excel marks is what the rule says: every condition against the cases of its rule, computed by LibreOffice. */
import {
  type CaseRow,
  check,
  columnOf,
  compileRuleset,
  currentRuleset,
  day,
  type InputRow,
  languages,
  type PlanningTemplate,
  placedFormula,
  planningTemplate,
  type Rule,
  type RuleCase,
  serialOf,
  type TableId,
  tableIds,
} from '@werkplekleren/rules'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { caseSheet } from '../../../rules/test/support/case-sheets.ts'
import { ruleFiles } from '../../../rules/test/support/rule-files.ts'
import { columnName } from '../../src/reading/index.ts'
import { hasLibreOffice, linesInLibreOffice } from '../support/libreoffice.ts'
import { fileNamed, folderOfFiles } from '../support/workbook-files.ts'

/** A day before every law that has ended, so that every rule is on the sheet. */
const LONG_AGO = day(2015, 1, 1)
const AS_OF = day(2025, 9, 1)

interface MarkedRow {
  readonly what: string
  readonly template: PlanningTemplate
  readonly formula: string
  readonly row: InputRow
  readonly cells: CaseRow
  readonly violated: boolean
  readonly first: number
  readonly last: number
}

const templates = languages.flatMap((language) =>
  tableIds.map((table) => planningTemplate(currentRuleset, table, { language, asOf: LONG_AGO })),
)

/** The rows of all cases of marked rules that fit on a sheet with all its columns and no second table. */
const rows: MarkedRow[] = []
for (const template of templates) {
  for (const { rule, formula, columns } of template.marks) {
    const file = ruleFiles.find((one) => one.rule.id === rule)
    for (const one of file?.cases ?? []) {
      if (
        !file ||
        one.tables ||
        one.verdict === 'notCheckable' ||
        tableOfCase(file.rule, one) !== template.table
      )
        continue
      if (file.rule.form === 'cell' && one.rows.every((row) => row[columns[0] ?? ''] == null)) continue
      addRows(template, file.rule, one, formula)
    }
  }
}

function tableOfCase(rule: Rule, { table }: RuleCase): TableId | undefined {
  return table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
}

function addRows(template: PlanningTemplate, rule: Rule, one: RuleCase, formula: string): void {
  const sheet = caseSheet(template.table, one.rows)
  const findings = check(compileRuleset([rule]), [sheet], { asOf: AS_OF }).sheets.flatMap(
    (each) => each.findings,
  )
  const first = rows.length + 2
  sheet.rows.forEach((row, index) => {
    rows.push({
      what: `${rule.id} [${template.options.language}]: ${one.says} (row ${index})`,
      template,
      formula,
      row,
      cells: one.rows[index] ?? {},
      violated: findings.some(
        ({ verdict, places }) => verdict === 'violated' && places.some((place) => place.row === row.row),
      ),
      first,
      last: first + sheet.rows.length - 1,
    })
  })
}

describe.skipIf(!hasLibreOffice)('a mark on a planning sheet', () => {
  it('stands where the rule is violated and nowhere else', async () => {
    const book = new exceljs.Workbook()
    const drawn = book.addWorksheet('marks')
    rows.forEach(({ template, formula, row, cells, first, last }, index) => {
      const number = index + 2
      const position = (key: string) => template.columns.findIndex((column) => column.key === key) + 1
      for (const { key } of template.columns) {
        const value = cellValue(template, key, row, cells)
        if (value !== null) drawn.getCell(number, position(key) + 1).value = value
      }
      drawn.getCell(number, 1).value = {
        formula: `IF(${placedFormula(
          formula,
          (key) => `$${columnName(position(key))}${number}`,
          (key) => `$${columnName(position(key))}$${first}:$${columnName(position(key))}$${last}`,
        )},"marked","plain")`,
      }
    })
    const path = fileNamed('marks.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
    const lines = linesInLibreOffice(path, 'marks', folderOfFiles())
    const wrong = rows.flatMap(({ what, violated }, index) => {
      const shown = lines[index + 1]?.split(',')[0]
      return shown === (violated ? 'marked' : 'plain') ? [] : [`${what}: ${shown}`]
    })
    expect(rows.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  it.each(languages)('was tried on rows that break the rule and rows that do not (%s)', (language) => {
    const marked = new Set(templates.flatMap(({ marks }) => marks.map(({ rule }) => rule)))
    expect(marked.size).toBeGreaterThanOrEqual(20)
    for (const rule of marked) {
      const own = rows.filter(
        ({ what, template }) => what.startsWith(`${rule} `) && template.options.language === language,
      )
      expect([rule, own.some(({ violated }) => violated), own.some(({ violated }) => !violated)]).toEqual([
        rule,
        true,
        true,
      ])
    }
  })
})

function cellValue(
  { table, columns }: PlanningTemplate,
  key: string,
  { values, unreadable, written }: InputRow,
  cells: CaseRow,
): string | number | null {
  if (unreadable?.[key] !== undefined) return cells[key] ?? null
  const value = values[key]
  if (value == null) return null
  const column = columnOf(table, key)
  const accepted = columns.find((one) => one.key === key)?.accepted
  const words = accepted?.accepts === 'list' ? accepted.values : []
  switch (column?.kind) {
    case 'day':
      // A value of a day column is a day.
      return serialOf(value as Parameters<typeof serialOf>[0])
    case 'money':
      return Number(value) / 100
    case 'yesNo':
      return words[value === true ? 0 : 1] ?? null
    case 'code':
      return words[Object.keys(column.codes).indexOf(String(value))] ?? null
    default:
      return typeof value === 'boolean' ? null : typeof value === 'string' ? (written?.[key] ?? value) : value
  }
}
