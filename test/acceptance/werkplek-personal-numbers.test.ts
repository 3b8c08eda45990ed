/** A national register number never leaves the sheet it stands in: not in findings, remarks, logs or errors. */
import { readFileSync } from 'node:fs'
import { type TableId, tableIds, tableOf } from '@werkplekleren/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Desk, type Ran } from './support/werkplek.ts'

const desk = new Desk()

/** Serial 997 or 998: invented. The check digits may be wrong, as in a number copied by hand. */
const nationalNumber = fc
  .tuple(
    fc.integer({ min: 1950, max: 2009 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('997', '998'),
    fc.boolean(),
  )
  .map(([year, month, day, serial, wrong]): InventedNumber => {
    const digits = `${two(year % 100)}${two(month)}${two(day)}${serial}`
    const check = 97 - (Number(year >= 2000 ? `2${digits}` : digits) % 97)
    return { number: digits + two(wrong ? (check % 97) + 1 : check), wrong }
  })

interface InventedNumber {
  readonly number: string
  readonly wrong: boolean
}

const two = (number: number) => String(number).padStart(2, '0')

const parts = (number: string): [string, string, string, string, string] => [
  number.slice(0, 2),
  number.slice(2, 4),
  number.slice(4, 6),
  number.slice(6, 9),
  number.slice(9),
]

const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => {
    const [year, month, day, serial, check] = parts(number)
    return `${year}.${month}.${day}-${serial}.${check}`
  },
  (number) => parts(number).join(' '),
  (number) => `${number.slice(0, 6)}-${number.slice(6)}`,
]

/** As in `writings`, or without the zeros that a spreadsheet drops; of a wrong number nobody can tell what those were. */
const spelled = fc
  .tuple(nationalNumber, fc.constantFrom(...writings), fc.boolean())
  .map(([{ number, wrong }, write, dropped]) => ({
    number,
    written: dropped && !wrong ? number.replace(/^0+/, '') : write(number),
  }))

/** Nothing in the output may show the serial and check digits behind a birth date, however it is spelled. */
const expectHidden = ({ out, err }: Ran, number: string) => {
  const shown = `${out}\n${err}`.replace(/(?<=\d)[ .\-/\u00a0]{1,2}(?=\d)/g, '')
  expect(shown).not.toContain(number.replace(/^0+/, ''))
}

const outputs: readonly (readonly string[])[] = [
  ['--format', 'text', '--lang', 'nl'],
  ['--format', 'text', '--lang', 'en'],
  ['--format', 'json', '--lang', 'fr', '--log', 'json'],
]

const planted = async (
  table: TableId,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  number: string,
) => {
  const file = desk.csv(`${table}.csv`, columns, ...rows)
  for (const output of outputs) {
    const ran = await desk.inProcess(['check', file, '--table', table, ...output])
    expect(ran.status).not.toBe(2)
    expectHidden(ran, number)
  }
}

describe.each(tableIds)('in the table %s', (table) => {
  const columns = Object.keys(tableOf(table).columns)

  it('no column shows a number that was put in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...columns), spelled, async (column, { number, written }) => {
        const other = columns.find((key) => key !== column) ?? column
        await planted(
          table,
          [column, other],
          [
            [written, 'x'],
            [written, 'y'],
          ],
          number,
        )
      }),
      { numRuns: 3 * columns.length },
    )
  })

  it('no column shows it when every column holds it', async () => {
    await fc.assert(
      fc.asyncProperty(spelled, async ({ number, written }) => {
        const row = columns.map(() => written)
        await planted(table, columns, [row, row], number)
      }),
      { numRuns: 10 },
    )
  })
})

describe.each(['csv', 'html', 'sarif'])('as %s', (format) => {
  it.each(tableIds)(
    'no column of %s shows a number that stands in every column, nor does its baseline',
    async (table) => {
      const columns = Object.keys(tableOf(table).columns)
      await fc.assert(
        fc.asyncProperty(spelled, async ({ number, written }) => {
          const row = columns.map(() => written)
          const file = desk.csv(`${table}.csv`, columns, row, row)
          const ran = await desk.inProcess([
            'check',
            file,
            '--table',
            table,
            '--format',
            format,
            '--baseline',
            'nulmeting.json',
            '--update-baseline',
          ])
          expect(ran.status).toBe(0)
          expectHidden(ran, number)
          const baseline = readFileSync(desk.path('nulmeting.json'), 'utf8')
          expectHidden({ ...ran, out: baseline.replace(/"values":"[0-9a-f]{16}"/g, '') }, number)
        }),
        { numRuns: 2 },
      )
    },
  )
})

describe('references between sheets', () => {
  it('do not show a learner who is known by a national number', async () => {
    await fc.assert(
      fc.asyncProperty(spelled, spelled, async (one, another) => {
        desk.csv(
          'overeenkomsten.csv',
          ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Geboortedatum'],
          ['OVK-1', 'WES', one.written, '2024-09-02', '2025-06-30', '2001-01-01'],
          ['OVK-2', 'WES', another.written, '2024-09-02', '2024-12-20', '2001-01-01'],
          ['OVK-3', 'WES', another.written, '2024-10-02', '2024-12-20', ''],
        )
        desk.csv(
          'lerenden.csv',
          ['Lerende', 'Rijksregisternummer', 'Geboortedatum'],
          [another.written, another.written, '2002-02-02'],
          [another.written, one.written, '2003-03-03'],
        )
        for (const output of outputs) {
          const ran = await desk.inProcess(['check', 'overeenkomsten.csv', 'lerenden.csv', ...output])
          expect(ran.status).toBe(1)
          expectHidden(ran, one.number)
          expectHidden(ran, another.number)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('names of sheets, headings and files', () => {
  it('hide it too, in findings, logs and errors', async () => {
    const name = '85.07.30-997.34'
    const file = await desk.xlsx('planning.xlsx', {
      [name]: [
        ['Lerende', 'Startdatum', name],
        ['L1', '31/02/2024', 'x'],
      ],
      [`leeg ${name}`]: [],
    })
    for (const output of outputs)
      expectHidden(await desk.inProcess(['check', file, ...output]), '85073099734')
    for (const log of ['auto', 'json']) {
      const ran = await desk.inProcess(['check', `${name}.csv`, '--log', log])
      expect(ran.status).toBe(2)
      expectHidden(ran, '85073099734')
    }
  })
})
