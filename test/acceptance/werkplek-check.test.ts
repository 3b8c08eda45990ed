/** `werkplek check`: what it says of planning sheets, for people and for programs. */
import { languages } from '@werkplekleren/rules'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CheckDocument, checkDocument } from './support/check-document.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()

const headings = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week']
const sound = ['OVK-1', 'WES', 'L1', '2024-09-02', '2024-12-20', '38']

beforeAll(async () => {
  desk.csv('goed.csv', headings, sound)
  desk.csv('fout.csv', headings, sound, ['OVK-2', 'WES', 'L2', '2024-12-20', '2024-09-02', '38'])
  desk.csv(
    'onleesbaar.csv',
    [...headings, 'Opmerkingen'],
    [...sound, ''],
    ['OVK-2', 'WES', 'L2', '31/02/2024', '2024-12-20', '38', ''],
    ['', '', '', '', '', '', 'bellen'],
    ['Totaal', '', '', '', '', '76', ''],
  )
  desk.csv('opvolging.csv', [...headings, 'Aantal opvolgingen'], [...sound, '0'])
})

const documentOf = async (...args: string[]): Promise<CheckDocument> =>
  checkDocument.parse(JSON.parse((await desk.inProcess(['check', '--format', 'json', ...args])).out))

const sheetOf = (document: CheckDocument) => {
  const sheet = document.files[0]?.sheets[0]
  if (!sheet) throw new Error('No sheet was checked')
  return sheet
}

describe('exit status', () => {
  const asOf = ['--as-of', '2025-06-30']
  it.each([
    ['0 when no rule is broken', ['goed.csv'], 0],
    ['1 when an error is found', ['fout.csv'], 1],
    ['1 when a cell cannot be read', ['onleesbaar.csv'], 1],
    ['0 when errors do not count', ['fout.csv', '--fail-on', 'never'], 0],
    ['0 when only a warning is found', ['opvolging.csv', ...asOf], 0],
    ['1 when warnings count', ['opvolging.csv', ...asOf, '--fail-on', 'warning'], 1],
    ['0 when only a hint is found', ['opvolging.csv', '--as-of', '2024-09-04', '--fail-on', 'warning'], 0],
    ['0 when only something is undecided', ['goed.csv', '--fail-on', 'warning'], 0],
    ['2 when a file cannot be read', ['goed.csv', 'weg.csv'], 2],
  ])('is %s', (_, args, status) => {
    expect(desk.werkplek(['check', ...args]).status).toBe(status)
  })
})

describe('the text', () => {
  it('groups what is wrong by row, then shows what is undecided and what was not checked', async () => {
    const { out, err } = await desk.inProcess(['check', 'onleesbaar.csv', '--as-of', '2025-01-31'])
    const lines = out.split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'onleesbaar.csv › onleesbaar',
      'Tabel Overeenkomsten: 4 rijen gelezen = 2 gecontroleerd + 2 geweigerd.',
      '  Rij 4 geweigerd: geen enkele herkende kolom is ingevuld.',
      '  Rij 5 geweigerd: totaalrij.',
      'Niet-herkende kolommen (niet gecontroleerd): “Opmerkingen”.',
    ])
    expect(lines).toContain('Rij 3 · OVK-2')
    expect(out).toMatch(/^ {2}fout D3 {2}.+31\/02\/2024.+\n {6}\S.+\n {6}Bron: .+ \[gen-date-valid\]$/m)
    expect(out).toMatch(/^Niet te beoordelen\n {2}Rij 3: .*“Startdatum”.* niet leesbaar\. \[.+\]$/m)
    expect(out).toMatch(/^Niet gecontroleerd\n {2}.+ ontbre(ekt|ken)\. \[.+\]$/m)
    expect(out).toMatch(
      /\n\d+ fout(en)?, .+; \d+ keer niet te beoordelen; \d+ regels niet gecontroleerd; .+\.\n/,
    )
    expect(out).toMatch(/\nRegels [\d.]+ \([0-9a-f]+\), stand op 31 januari 2025\.\n$/)
    expect(err).toBe('')
  })

  it('shows every row once, in the order of the sheet', async () => {
    desk.csv(
      'veel.csv',
      headings,
      ...[4, 3, 2].map((n) => [`OVK-${n}`, 'WES', 'L1', '31/02/2024', '31/04/2024', '38:00']),
    )
    const { out } = await desk.inProcess(['check', 'veel.csv'])
    expect(out.match(/^Rij .+$/gm)).toEqual(['Rij 2 · OVK-4', 'Rij 3 · OVK-3', 'Rij 4 · OVK-2'])
  })

  it.each([
    ['nl', 'Rij 3 · OVK-2', 'Niet gecontroleerd', '2 september 2024'],
    ['en', 'Row 3 · OVK-2', 'Not checked', '2 September 2024'],
    ['fr', 'Ligne 3 · OVK-2', 'Non contrôlé', '2 septembre 2024'],
  ])('speaks %s', async (language, ...parts) => {
    const { out } = await desk.inProcess(['check', 'fout.csv', '--lang', language])
    for (const part of parts) expect(out).toContain(part)
  })

  it('has the same findings in every language', async () => {
    const rules = await Promise.all(
      languages.map(
        async (lang) =>
          [
            ...(await desk.inProcess(['check', 'onleesbaar.csv', '--lang', lang])).out.matchAll(
              /\[([a-z0-9 ,-]+)/g,
            ),
          ].length,
      ),
    )
    expect(new Set(rules).size).toBe(1)
    expect(rules[0]).toBeGreaterThan(3)
  })

  it('has colours on a terminal only', async () => {
    const coloured = await desk.inProcess(['check', 'fout.csv'], { terminal: true })
    const plain = await desk.inProcess(['check', 'fout.csv'])
    expect(coloured.out).toContain('\u001b[31mfout\u001b[0m')
    expect(plain.out).not.toContain('\u001b')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out)
  })

  it('has no colours under NO_COLOR, on a real terminal', ({ skip }) => {
    const terminal = 'script -qec "werkplek check fout.csv" /dev/null'
    if (desk.shell('command -v script').status !== 0) skip('no program here that makes a terminal')
    const asShell = { SHELL: '/bin/bash' }
    expect(desk.shell(terminal, asShell).out).toContain('\u001b[31mfout')
    expect(desk.shell(terminal, { ...asShell, NO_COLOR: '1' }).out).not.toContain('\u001b[31m')
  })
})

describe('several files', () => {
  beforeAll(() => {
    desk.csv('2024/lerenden.csv', ['Lerende', 'Geboortedatum'], ['L1', '2000-01-31'])
  })

  it('are checked together: references hold from one file to the other', async () => {
    const alone = await documentOf('fout.csv')
    expect(sheetOf(alone).rules.find(({ rule }) => rule === 'gen-ref-learner')).toMatchObject({
      notCheckable: { tables: ['learners'] },
    })
    const together = await documentOf('fout.csv', '2024/lerenden.csv')
    expect(together.files.map(({ file }) => file)).toEqual(['fout.csv', '2024/lerenden.csv'])
    const unknown = sheetOf(together).findings.filter(({ rule }) => rule === 'gen-ref-learner')
    expect(unknown.map(({ places }) => places[0]?.cell)).toEqual(['C3'])
  })

  it('may be sheets of one workbook; hidden sheets and sheets of nothing are said', async () => {
    const name = await desk.xlsx(
      'planning.xlsx',
      {
        Planning: [['Titel'], headings, sound, ['OVK-2', 'WES', 'L2', ...sound.slice(3)]],
        Lerenden: [
          ['Lerende', 'Geboortedatum'],
          ['L1', new Date(Date.UTC(2000, 0, 31))],
        ],
        Uitleg: [['Vul maandelijks aan.']],
      },
      (workbook) => {
        const learners = workbook.getWorksheet('Lerenden')
        if (learners) learners.state = 'hidden'
      },
    )
    const document = await documentOf(name)
    const [file] = document.files
    expect(file?.sheets.map(({ sheet, table, rows }) => [sheet, table, rows])).toEqual([
      ['Planning', 'agreements', 2],
      ['Lerenden', 'learners', 1],
    ])
    expect(file?.sheets[0]?.findings.find(({ rule }) => rule === 'gen-ref-learner')?.places[0]).toMatchObject(
      {
        sheet: 'Planning',
        cell: 'C4',
        row: 4,
      },
    )
    expect(file?.notChecked).toMatchObject([{ sheet: 'Uitleg', problem: 'noHeading' }])
    expect(file?.remarks).toMatchObject([{ code: 'hiddenSheet', message: 'Blad "Lerenden" is verborgen.' }])
    const { out } = await desk.inProcess(['check', name])
    expect(out).toContain('Blad "Lerenden" is verborgen.')
    expect(out).toContain('Werkblad “Uitleg” van planning.xlsx heeft geen herkenbare rij')
    expect(out).toContain('1 werkblad niet gecontroleerd')
  })

  it('name the file and sheet of a cell elsewhere', async () => {
    desk.csv('a.csv', headings, sound)
    desk.csv('b.csv', headings, sound)
    const { out } = await desk.inProcess(['check', 'a.csv', 'b.csv'])
    expect(out).toMatch(/fout A2, a\.csv › a!A2 /)
  })
})

describe('the JSON', () => {
  it('has the shape that its readers rely on', async () => {
    const document = await documentOf('onleesbaar.csv', '--as-of', '2025-01-31')
    const sheet = sheetOf(document)
    expect(document.asOf).toBe('2025-01-31')
    expect(sheet).toMatchObject({
      sheet: 'onleesbaar',
      table: 'agreements',
      rows: 2,
      rowsRead: 4,
      rejected: [
        { row: 4, reason: 'nothingRecognised' },
        { row: 5, reason: 'totalsRow' },
      ],
    })
    expect(sheet.columns.recognised[3]).toEqual({ key: 'start', heading: 'Startdatum' })
    expect(sheet.columns.ignored).toEqual(['Opmerkingen'])
    expect(sheet.columns.missing).toContain('actualEnd')
    expect(sheet.findings.find(({ rule }) => rule === 'gen-date-valid')).toMatchObject({
      severity: 'error',
      verdict: 'violated',
      places: [
        { table: 'agreements', sheet: 'onleesbaar', cell: 'D3', row: 3, column: 'start', record: 'OVK-2' },
      ],
    })
  })

  it('counts: applies = valid + violated + undecided, for every rule', async () => {
    const sheet = sheetOf(await documentOf('onleesbaar.csv'))
    for (const { rule, applies, valid, violated, undecided, notCheckable } of sheet.rules) {
      expect([rule, valid + violated + undecided]).toEqual([rule, notCheckable ? 0 : applies])
    }
    const found = sheet.findings.filter(({ verdict }) => verdict === 'violated').map(({ rule }) => rule)
    const counted = sheet.rules.filter(({ violated }) => violated > 0).map(({ rule }) => rule)
    expect(new Set(found)).toEqual(new Set(counted))
  })

  it('totals what the sheets say', async () => {
    const document = await documentOf('onleesbaar.csv', 'fout.csv')
    const findings = document.files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings))
    expect(document.totals).toMatchObject({
      sheets: 2,
      rowsRead: 6,
      rowsChecked: 4,
      rowsRejected: 2,
      errors: findings.filter(({ verdict, severity }) => verdict === 'violated' && severity === 'error')
        .length,
      undecided: findings.filter(({ verdict }) => verdict === 'undecided').length,
    })
  })

  it('has no findings for a sheet with nothing wrong, and still says what was not checked', async () => {
    const { out } = await desk.inProcess(['check', 'goed.csv', '--format', 'json'])
    expect(out).toContain('"findings": []')
    const sheet = sheetOf(checkDocument.parse(JSON.parse(out)))
    expect(sheet.rules.some(({ notCheckable }) => notCheckable !== undefined)).toBe(true)
  })

  it('gives messages in the language asked for, and the same keys', async () => {
    const messages = await Promise.all(
      languages.map(
        async (lang) => sheetOf(await documentOf('fout.csv', '--lang', lang)).findings[0]?.message,
      ),
    )
    expect(new Set(messages).size).toBe(3)
  })

  it('is laid out like any JSON of two spaces', async () => {
    const { out } = await desk.inProcess(['check', 'onleesbaar.csv', 'goed.csv', '--format', 'json'])
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
  })
})

describe('the reference date', () => {
  it('decides what has happened', async () => {
    const severities = await Promise.all(
      ['2024-09-01', '2024-09-04', '2025-06-30'].map(async (day) => {
        const sheet = sheetOf(await documentOf('opvolging.csv', '--as-of', day))
        return sheet.findings.find(({ rule }) => rule === 'wes-follow-up')?.severity
      }),
    )
    expect(severities).toEqual([undefined, 'info', 'warning'])
  })

  it('is today on the calendar where the machine stands', () => {
    const asOf = (TZ: string) => {
      const { out } = desk.werkplek(['check', 'goed.csv', '--format', 'json'], { TZ })
      return checkDocument.parse(JSON.parse(out)).asOf
    }
    const today = (TZ: string) => new Intl.DateTimeFormat('en-CA', { timeZone: TZ }).format(new Date())
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Niue']) expect([TZ, asOf(TZ)]).toEqual([TZ, today(TZ)])
  })
})

describe('dates', () => {
  it('are the same days in every time zone', async () => {
    const name = await desk.xlsx('datums.xlsx', {
      Planning: [
        headings,
        ['OVK-1', 'WES', 'L1', new Date(Date.UTC(2024, 11, 20)), new Date(Date.UTC(2024, 8, 2)), 38],
        ['OVK-2', 'WES', 'L2', '31/12/2024', '2024-03-31', 38],
      ],
    })
    const datesIn = (TZ: string) => {
      const { out } = desk.werkplek(['check', name, '--format', 'json', '--as-of', '2025-01-31'], { TZ })
      return sheetOf(checkDocument.parse(JSON.parse(out)))
        .findings.filter(({ rule }) => rule === 'gen-dates-order')
        .map(({ args }) => [args.start, args.end])
    }
    const written = [
      ['2024-12-20', '2024-09-02'],
      ['2024-12-31', '2024-03-31'],
    ]
    expect(datesIn('Europe/Brussels')).toEqual(written)
    expect(datesIn('America/New_York')).toEqual(written)
    expect(datesIn('Pacific/Kiritimati')).toEqual(written)
  })
})
