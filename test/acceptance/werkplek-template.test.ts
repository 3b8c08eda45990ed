/** `werkplek template`: from an empty workbook to a checked one, and every way to ask for it wrongly. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { hasSchemas, packageFaults, schemaFaults } from './support/package-faults.ts'
import { Desk, STACK_TRACE } from './support/werkplek.ts'

const desk = new Desk()
const day = ['--as-of', '2026-01-15']

describe('a template', () => {
  it('is named after its table and scheme, says what it holds, and passes the check with its examples', async () => {
    const made = await desk.inProcess(['template', 'overeenkomsten', '--scheme', 'wes', '--examples', ...day])
    expect(made).toMatchObject({ status: 0, err: '' })
    expect(made.out).toMatch(
      /^overeenkomsten-wes\.xlsx geschreven\.\n {2}Overeenkomsten: \d+ kolommen, \d+ verplicht; 1 voorbeeldrij\./,
    )
    expect(made.out).toContain('raadplegen ook deze tabellen: Lerenden, Ondernemingen')
    const checked = await desk.inProcess(['check', 'overeenkomsten-wes.xlsx', ...day])
    expect(checked.status).toBe(0)
    expect(checked.out).toContain('Tabel Overeenkomsten: 1 rij gelezen = 1 gecontroleerd + 0 geweigerd.')
    expect(checked.out).toContain('Geen overtredingen gevonden')
    expect(checked.out).toContain('“Toelichting”')
  })

  it('holds together, and so does its flagged copy', async () => {
    const { status } = await desk.inProcess([
      'template',
      'agreements',
      'learners',
      '--examples',
      '--output',
      'voorbeelden.xlsx',
      ...day,
    ])
    expect(status).toBe(0)
    await desk.inProcess(['check', 'voorbeelden.xlsx', '--flagged', 'voorbeelden-gemarkeerd.xlsx', ...day])
    for (const name of ['voorbeelden.xlsx', 'voorbeelden-gemarkeerd.xlsx'])
      expect([name, ...packageFaults(desk.path(name))]).toEqual([name])
  })

  it.skipIf(!hasSchemas).each(['voorbeelden.xlsx', 'voorbeelden-gemarkeerd.xlsx'])(
    'is valid by the schemas of Office: %s',
    async (name) => {
      expect(await schemaFaults(desk.path(name))).toEqual([])
    },
  )

  it('filled in wrongly in a spreadsheet is found out by the check', async () => {
    await desk.inProcess([
      'template',
      'agreements',
      '--scheme',
      'BIS',
      '--examples',
      '--output',
      'bis.xlsx',
      ...day,
    ])
    const book = new exceljs.Workbook()
    await book.xlsx.readFile(desk.path('bis.xlsx'), { ignoreNodes: ['dataValidations'] })
    const sheet = book.getWorksheet('Overeenkomsten')
    const headings = (sheet?.getRow(2).values ?? []) as readonly unknown[]
    const column = (heading: string) => headings.indexOf(heading)
    for (const [heading, value] of [
      ['Overeenkomstnummer*', 'OVK-009'],
      ['Stelsel*', 'Beroepsinlevingsstage'],
      ['Lerende*', 'LER-009'],
      ['Startdatum*', new Date('2026-01-05')],
      ['Einddatum*', new Date('2026-07-05')],
    ] as const) {
      expect([heading, column(heading)]).not.toEqual([heading, -1])
      const cell = sheet?.getCell(4, column(heading))
      if (cell) cell.value = value
    }
    await book.xlsx.writeFile(desk.path('ingevuld.xlsx'))
    const { out } = await desk.inProcess(['check', 'ingevuld.xlsx', '--format', 'json', ...day])
    const { files } = JSON.parse(out) as {
      readonly files: readonly [
        {
          readonly sheets: readonly [
            { readonly findings: readonly { rule: string; places: readonly { row: number }[] }[] },
          ]
        },
      ]
    }
    const rules = files[0].sheets[0].findings
      .filter(({ places: [first] }) => first?.row === 4)
      .map(({ rule }) => rule)
    expect(rules).toContain('bis-max-6-months')
  })

  it('of several tables has a sheet for each, in the language asked for', async () => {
    const { out, status } = await desk.inProcess([
      'template',
      'agreements',
      'learners',
      'agreements',
      '--lang',
      'fr',
      '--output',
      'deux.xlsx',
      ...day,
    ])
    expect(status).toBe(0)
    const book = new exceljs.Workbook()
    await book.xlsx.readFile(desk.path('deux.xlsx'), { ignoreNodes: ['dataValidations'] })
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Conventions',
      'Apprenants',
      'Explications',
      'Listes',
    ])
    expect(out).toContain('deux.xlsx écrit.')
  })

  it('has the same bytes for the same day', async () => {
    for (const name of ['een.xlsx', 'twee.xlsx'])
      await desk.inProcess(['template', 'mentors', '--output', name, ...day])
    expect(readFileSync(desk.path('een.xlsx')).equals(readFileSync(desk.path('twee.xlsx')))).toBe(true)
  })
})

describe('a template asked for wrongly', () => {
  const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['tafels'], /“tafels” is geen bekende tabel; kies uit agreements, /],
    [['agreements', '--scheme', 'WEZ'], /--scheme kent “WEZ” niet; kies uit DUAAL, /],
    [['agreements', '--contract-type', 'CDI'], /--contract-type kent “CDI” niet; kies uit OAO, /],
    [['agreements', '--scheme', 'WES', '--contract-type', 'OAO'], /contracttype OAO hoort bij duaal leren/],
    [['agreements', '--as-of', 'morgen'], /“morgen” is geen datum/],
    [['agreements', '--output', 'plan.csv'], /plan\.csv eindigt niet op \.xlsx/],
    [['agreements', '--output', 'weg/plan.xlsx'], /plan\.xlsx: het bestand kan niet worden bewaard/],
    [[], /ontbreekt een argument/],
  ]

  it.each(wrong)('%j is refused in one sentence', async (args, says) => {
    const before = readdirSync(desk.folder)
    const { status, out, err } = await desk.inProcess(['template', ...args])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^werkplek: [^\n]+[.]\n$/)
    expect(err).toMatch(says)
    expect(err).not.toMatch(STACK_TRACE)
    expect(readdirSync(desk.folder)).toEqual(before)
  })

  it('does not touch a workbook that is there already', async () => {
    desk.write('mijn-planning.xlsx', 'een jaar werk')
    const { status, err } = await desk.inProcess(['template', 'agreements', '--output', 'mijn-planning.xlsx'])
    expect(status).toBe(2)
    expect(err).toContain('mijn-planning.xlsx bestaat al en wordt niet overschreven')
    expect(readFileSync(desk.path('mijn-planning.xlsx'), 'utf8')).toBe('een jaar werk')
    expect(existsSync(desk.path('overeenkomsten.xlsx'))).toBe(false)
  })
})
