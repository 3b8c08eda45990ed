/** What the pane is told of grids: places, words, what was not read, what somebody accepted, what lies ahead. */
import { languages } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import {
  type Checker,
  dateRanges,
  type GridValue,
  localChecker,
  type SheetGrid,
} from '../../src/core/index.ts'
import { findingOf, grid, internships, tableRows, violations } from './sheets.ts'

const options = { language: 'nl', asOf: '2024-12-31' } as const
const sheet = grid('Overeenkomsten', internships)
const [headings = [], fine = [], tooLong = []] = internships

/** A day before 1950 counts as a day under a date format alone. */
const serialOf1949 = 18_000

describe('a grid', () => {
  it('is checked wherever it starts, and places are those of Excel', async () => {
    const moved = { ...sheet, firstRow: 9, firstColumn: 25 }
    const shown = await localChecker().check([moved], options)
    expect(shown.sheets[0]?.columns.recognised[0]).toMatchObject({ key: 'id', address: 'Z10' })
    expect(findingOf(shown, 'wes-max-duration')).toMatchObject({
      key: 'wes-max-duration|violated|agreements:S2:end|agreements:S2:start',
      ruleTitle: expect.stringMatching(/./),
      severity: 'error',
      places: [
        { sheetId: sheet.id, address: 'AF12', row: 12, columnLabel: 'Einddatum', record: 'S2' },
        { address: 'AE12' },
      ],
    })
    expect(shown.sheets[0]).toMatchObject({
      table: 'agreements',
      tableLabel: 'Overeenkomsten',
      rows: 2,
      rowsWithFindings: 1,
    })
  })

  it('without read formats takes a number as a day in a column of days, within a person’s lifetime only', async () => {
    const { dates: _, ...unread } = sheet
    const withDays = (grid: SheetGrid, start: GridValue) => ({
      ...grid,
      values: [headings, [...fine.slice(0, 5), start, '2024-06-30']],
    })
    const foundIn = async (one: SheetGrid, start: GridValue) => {
      const { findings } = await localChecker().check([withDays(one, start)], options)
      return findings.filter(({ wrong }) => wrong.includes('“Startdatum” is niet leesbaar')).length
    }
    expect(await foundIn(unread, 45_299)).toBe(0)
    expect(await foundIn(unread, 2024)).toBeGreaterThan(0)
    expect(await foundIn(unread, serialOf1949)).toBeGreaterThan(0)
    expect(await foundIn({ ...sheet, dates: ['F2'] }, serialOf1949)).toBe(0)
  })

  it('that counts from 1904 is not checked where formats were not read, and its days are four years later where they were', async () => {
    const { dates: _, ...unread } = { ...sheet, date1904: true }
    const refused = await localChecker().check([unread], options)
    expect(refused.sheets).toEqual([])
    expect(refused.notChecked[0]?.why).toContain('1904')
    const days = {
      ...sheet,
      date1904: true,
      values: [headings, [...tooLong.slice(0, 5), 45_299 - 1462, 45_516 - 1462]],
    }
    const shown = await localChecker().check([{ ...days, dates: ['F2:G2'] }], options)
    const finding = findingOf(shown, 'wes-max-duration')
    expect(finding.wrong).toContain('12 augustus 2024')
  })

  it('holds errors of Excel, unless such a text was typed', async () => {
    const values = [headings, ['S1', '#N/A', ...fine.slice(2)]]
    const codes = async (typed: readonly string[]) => {
      const { findings } = await localChecker().check([{ ...sheet, values, typed }], options)
      return findings.filter(({ places }) => places[0].address === 'B2').map(({ rule }) => rule)
    }
    expect(await codes([])).not.toEqual(await codes(['B2']))
  })

  it('says which rows and columns were left out, and why', async () => {
    const values = [
      [...headings, 'Opmerkingen', ''],
      [...fine, '', 'nota'],
      ['Totaal', '', '', '', '', '', '', '', ''],
    ]
    const [shown] = (await localChecker().check([{ ...sheet, values }], options)).sheets
    expect(shown?.rejected).toEqual([{ row: 3, reason: 'totaalrij' }])
    expect(shown?.columns.ignored).toEqual([
      { heading: 'Opmerkingen', address: 'H1' },
      { heading: '(zonder kolomtitel)', address: 'I1' },
    ])
    expect(shown?.columns.missing.length).toBeGreaterThan(10)
    const lacking = shown?.rules.filter(({ notCheckable }) => notCheckable !== undefined) ?? []
    expect(lacking.find(({ rule }) => rule === 'gen-ref-learner')?.notCheckable).toBe(
      'tabel “Lerenden” ontbreekt.',
    )
  })
})

describe('several sheets', () => {
  const learners = grid('Lerenden', tableRows('learners', ['id', 'birth'], [['L1', '2001-05-05']]))

  it('are checked together: a learner of an agreement is looked up on another sheet', async () => {
    const alone = await localChecker().check([learners, sheet], options)
    expect(findingOf(alone, 'gen-ref-learner').places[0]).toMatchObject({
      sheet: 'Overeenkomsten',
      address: 'C3',
    })
  })

  it('a value looked up elsewhere is shown where the row refers to it', async () => {
    const old = grid(
      'Lerenden',
      tableRows(
        'learners',
        ['id', 'birth'],
        [
          ['L1', ''],
          ['L2', '1950-01-01'],
        ],
      ),
    )
    const { findings } = await localChecker().check([old, sheet], options)
    const lookedUp = findings.flatMap(({ places }) => places).filter(({ withoutCell }) => withoutCell)
    expect(lookedUp.length).toBeGreaterThan(0)
    for (const { column, address } of lookedUp)
      if (column === 'learnerBirth') expect(address).toMatch(/^C[23]$/)
    expect(lookedUp.some(({ column }) => column === 'learnerBirth')).toBe(true)
  })

  it.each(languages)(
    'with a table that cannot be trusted are not checked, in words (%s)',
    async (language) => {
      const twice = grid('Lerenden', tableRows('learners', ['id', 'id', 'birth'], [['L1', 'L2', '']]))
      const nothing = grid('Leeg', [])
      const shown = await localChecker().check([twice, sheet, nothing], { ...options, language })
      expect(shown.sheets).toEqual([])
      expect(shown.notChecked.map(({ name }) => name)).toEqual(['Lerenden', 'Overeenkomsten', 'Leeg'])
      expect(shown.notChecked[0]?.why).toContain('B1')
      expect(shown.notChecked[1]?.why).toContain('Lerenden')
    },
  )

  it('whose headings fit more than one table ask for it, and take the table chosen or the name of the file', async () => {
    const unclear = grid('Blad1', [
      ['Ondernemingsnummer', 'Opleidingscode', 'Sector'],
      ['0123456749', '100', 'BOUW'],
    ])
    const check = (more: object) => localChecker().check([unclear], { ...options, ...more })
    expect((await check({})).notChecked[0]?.why).toContain('kies de tabel')
    const chosen = await check({ tables: { [unclear.id]: 'accreditations' } })
    expect(chosen.sheets[0]?.table).toBe('accreditations')
    const named = await check({ file: 'C:\\planning\\Erkenningen.2024.xlsx' })
    expect(named.sheets).toEqual([])
    const byFile = await check({ file: 'C:\\planning\\erkenningen.xlsx' })
    expect(byFile.sheets[0]?.table).toBe('accreditations')
  })
})

describe('what is kept in the workbook', () => {
  const accepting = { reason: 'ziekte', author: 'AB', until: '2025-06-30' }
  const checked = async (
    checker: Checker,
    values = internships,
    exceptions?: string,
    asOf: string = options.asOf,
  ) =>
    checker.check([{ ...sheet, values }], {
      ...options,
      asOf,
      ...(exceptions !== undefined && { exceptions }),
    })

  const acceptedText = async () => {
    const checker = localChecker()
    const { key } = findingOf(await checked(checker), 'wes-max-duration')
    return checker.accept({ key, ...accepting })
  }

  it('is an exception: it holds until its day and for its values, and says why it lapsed', async () => {
    const { stored, shown } = await acceptedText()
    expect(findingOf(shown, 'wes-max-duration').accepted).toEqual(accepting)
    const again = await checked(localChecker(), internships, stored)
    expect(findingOf(again, 'wes-max-duration').accepted).toEqual(accepting)
    const late = await checked(localChecker(), internships, stored, '2025-07-01')
    expect(findingOf(late, 'wes-max-duration').accepted?.lapsed).toBe('gold tot en met 30 juni 2025')
    const changed = [headings, fine, [...tooLong.slice(0, 6), '2024-08-13']]
    const other = await checked(localChecker(), changed, stored)
    expect(findingOf(other, 'wes-max-duration').accepted?.lapsed).toBe('de waarden zijn gewijzigd')
  })

  it('follows its record when the sheet is sorted', async () => {
    const { stored } = await acceptedText()
    const sorted = await checked(localChecker(), [headings, tooLong, fine], stored)
    expect(findingOf(sorted, 'wes-max-duration')).toMatchObject({
      accepted: accepting,
      places: [{ row: 2 }, {}],
    })
  })

  it('names no person: not in the key, the reason or the author', async () => {
    const number = '85.07.30-997.34'
    const values = [headings, fine, [number, ...tooLong.slice(1)]]
    const checker = localChecker()
    const shown = await checked(checker, values)
    expect(JSON.stringify(shown.findings)).not.toContain('997')
    const { key } = findingOf(shown, 'wes-max-duration')
    expect(key).toContain('row 3')
    const { stored } = await checker.accept({
      key,
      reason: `zie ${number}`,
      author: number,
      until: '2025-06-30',
    })
    expect(stored).not.toContain('997')
    expect((await checked(localChecker(), values, stored)).findings.some(({ accepted }) => accepted)).toBe(
      true,
    )
  })

  it('that cannot be read does not count, is said, and is not written over', async () => {
    for (const broken of ['', '{}', '{"format":"werkplek-exceptions/1","exceptions":[{}]}']) {
      const checker = localChecker()
      const shown = await checked(checker, internships, broken)
      expect(shown.remarks).toEqual([expect.stringContaining('niet leesbaar')])
      const { key } = findingOf(shown, 'wes-max-duration')
      await expect(checker.accept({ key, ...accepting })).rejects.toMatchObject({
        code: 'exceptionsUnreadable',
      })
    }
  })

  it('needs a reason, an author and a day', async () => {
    const checker = localChecker()
    const { key } = findingOf(await checked(checker), 'wes-max-duration')
    for (const wrong of [{ reason: ' ' }, { author: '' }, { until: 'volgend jaar' }])
      await expect(checker.accept({ key, ...accepting, ...wrong })).rejects.toMatchObject({
        code: 'nothingAccepted',
      })
  })
})

describe('two rows with the same name', () => {
  it('have findings of their own', async () => {
    const { findings } = await localChecker().check(
      [{ ...sheet, values: [...internships, tooLong] }],
      options,
    )
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  })
})

describe('a finding', () => {
  it('is explained with its law and the nearest value in order', async () => {
    const checker = localChecker()
    const finding = findingOf(await checker.check([sheet], options), 'wes-max-duration')
    const lines = await checker.explain(finding)
    expect(lines[0]).toContain('[wes-max-duration]')
    expect(lines.join('\n')).toContain('zou de rij in orde zijn')
    expect(finding.law[0]?.text).not.toBe('')
  })

  it('has suggestions as Excel holds them: a day is a serial number', async () => {
    const checker = localChecker()
    const finding = findingOf(await checker.check([sheet], options), 'wes-max-duration')
    const [first] = await checker.suggest(finding)
    if (typeof first?.value !== 'number') throw new Error('A day was expected')
    const values = [
      headings,
      fine,
      tooLong.map((value, column) =>
        column === (first.place.address === 'G3' ? 6 : 5) ? first.value : value,
      ),
    ]
    const after = await checker.recheck([
      { sheetId: sheet.id, from: 2, values: values.slice(2), dates: [first.place.address] },
    ])
    expect(violations(after).map(({ rule }) => rule)).not.toContain('wes-max-duration')
    expect(after.solved.map(({ key }) => key)).toContain(finding.key)
  })
})

it('the day on which a row turns wrong is told before it comes', async () => {
  const checker = localChecker()
  const mentors = grid(
    'Mentoren',
    tableRows(
      'mentors',
      ['id', 'companyNo', 'sectorCode', 'accreditedOn', 'trainedOn', 'trainingExempt'],
      [['M1', '0403019261', 'BOUW', '2024-01-15', '', 'nee']],
    ),
  )
  const sectors = grid('Sectoren', tableRows('sectors', ['code', 'trainingMonths'], [['BOUW', 6]]))
  await checker.check([mentors, sectors], { ...options, asOf: '2024-06-01' })
  const ahead = await checker.upcoming(60)
  const turn = ahead.find(({ finding }) => finding.rule === 'mentor-trained-in-time')
  expect(turn).toMatchObject({ on: '2024-07-16', finding: { places: [{ row: 2 }, {}] } })
})

it('formats are told as ranges: one for each run of dates down a column', () => {
  const day = 'dd/mm/yyyy'
  expect(
    dateRanges(
      [
        ['General', day, '@'],
        ['0.00', day, 'h:mm'],
        [day, 'General', '[Red]0'],
      ],
      4,
      1,
    ),
  ).toEqual(['B7', 'C5:C6', 'D6'])
})
