/** A new planning sheet from the template of a scheme. */
import { currentRuleset, day, planningTemplate, tableIds } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { open } from './opened.ts'

const template = (table: (typeof tableIds)[number], scheme?: string) =>
  planningTemplate(currentRuleset, table, {
    language: 'nl',
    asOf: day(2025, 1, 31),
    ...(scheme === undefined ? {} : { scheme }),
  })

describe('a new planning sheet', () => {
  it('has the headings, table, formats, limits and marks of the template, and stands in front', async () => {
    const { addin, book, host } = open()
    const id = await addin.newPlanningSheet('agreements', 'WES', 'nl')
    const made = book.sheet(id)
    const { columns, marks, sheet } = template('agreements', 'WES')
    expect(book.active).toBe(made)
    expect(made.name).toBe(sheet)
    expect(made.rows[1]?.map((cell) => cell?.value)).toEqual(columns.map(({ heading }) => heading))
    expect(made.rows[2]?.map((cell) => cell?.numberFormat ?? 'General')).toEqual(
      columns.map(({ format }) => format),
    )
    expect(made.rows[1001]?.map((cell) => cell?.numberFormat ?? 'General')).toEqual(
      columns.map(({ format }) => format),
    )
    expect(made.tables).toMatchObject([
      { name: 'Tabel_agreements', area: { top: 1, left: 0, bottom: 21, right: columns.length - 1 } },
    ])
    expect([made.frozenRows, made.frozenColumns]).toEqual([2, 1])
    expect(made.validations).toHaveLength(
      columns.filter(({ accepted }) => accepted.accepts !== 'anything').length,
    )
    expect(made.conditionalRules).toHaveLength(marks.length)
    expect(
      made.conditionalRules.every(({ formula }) => formula.startsWith('=') && !formula.includes('{')),
    ).toBe(true)
    expect(host.summary()).toMatchObject({ roundTrips: 2, liveReferences: 0 })
  })

  it('takes its lists from a sheet beside it, whose values are those of the template', async () => {
    const { addin, book } = open()
    const made = book.sheet(await addin.newPlanningSheet('agreements', undefined, 'nl'))
    const lists = book.sheet('Keuzelijsten')
    const { columns } = template('agreements')
    let compared = 0
    for (const [column, { accepted, kind }] of columns.entries()) {
      if (accepted.accepts !== 'list') continue
      const { rule } = made.validations.find(({ area }) => area.left === column) ?? {}
      // The rule is what office.js sent.
      const source = (rule as { list?: { source: string } } | undefined)?.list?.source ?? ''
      const [, from = '', to = ''] = /^='Keuzelijsten'!\$(A)\$(\d+):\$A\$(\d+)$/.exec(source)?.slice(1) ?? []
      const values =
        kind === 'code' ? lists.valuesAt(`A${from}:A${to}`).map(([value]) => value) : source.split(',')
      expect(values).toEqual(accepted.values)
      compared += 1
    }
    expect(compared).toBeGreaterThan(3)
  })

  it.each(['nl', 'en', 'fr'] as const)(
    'of every table can be drawn in %s, one beside the other',
    async (language) => {
      const { addin, book } = open({ language })
      for (const table of tableIds) await addin.newPlanningSheet(table, undefined, language)
      await addin.newPlanningSheet('agreements', undefined, language)
      const names = book.sheets.map(({ name }) => name)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      expect(names.every((name) => name.length <= 31)).toBe(true)
      const tables = book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name))
      expect(new Set(tables).size).toBe(tableIds.length + 1)
    },
  )

  it('that Excel cannot finish is taken back', async () => {
    const { addin, book, host } = open()
    host.faults.push({ when: ({ Name }) => Name === 'FreezeAt', code: 'GeneralException' })
    await expect(addin.newPlanningSheet('agreements', undefined, 'nl')).rejects.toMatchObject({
      code: 'GeneralException',
      sentence: expect.stringContaining('Klik in deze werkmap'),
    })
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan'])
  })
})
