/** Which table a sheet holds and which columns it names. */
import { columnOf, type Language, languages, tableIds, tableOf } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { type PlanningOptions, readPlanning } from '../../src/index.ts'
import { csvNamed, keysOf, onlyRefusal, onlySheet, said, workbookNamed } from './planning-files.ts'

const record = ['OVK-1', 'L1', '2024-09-02', '2025-06-30']

describe('headings are recognised in three languages', () => {
  const rows: [title: string, headings: string[]][] = [
    ['Dutch', ['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum']],
    ['English', ['Agreement number', 'Learner', 'Start date', 'End date']],
    ['French', ['Numéro de convention', 'Apprenant', 'Date de début', 'Date de fin']],
    ['mixed', ['Overeenkomstnummer', 'Learner', 'Date de début', 'end']],
    ['keys of the columns', ['id', 'learnerId', 'start', 'end']],
    ['aliases', ['contractnummer', 'stagiair', 'begindatum', 'tot en met']],
    [
      'other case, accents, spaces and punctuation',
      ['OVEREENKOMST-NUMMER', ' lerende ', 'Date  de debut:', 'Eind datum'],
    ],
    [
      'a line break within a heading',
      ['Overeenkomst-\nnummer', 'Lerende', 'Start\ndatum', 'Eind\u00a0datum'],
    ],
  ]
  it.each(rows)('%s', async (_, headings) => {
    const sheet = await onlySheet(csvNamed('planning.csv', [headings, record]))
    expect(sheet.headings.table).toBe('agreements')
    expect(keysOf(sheet)).toEqual(['id', 'learnerId', 'start', 'end'])
    expect(sheet.input.rows[0]?.values).toMatchObject({ id: 'OVK-1', learnerId: 'L1' })
  })

  it.each(tableIds.flatMap((table) => languages.map((language): [string, Language] => [table, language])))(
    'every label of %s in %s names its own column',
    async (name, language) => {
      const table = tableIds.find((id) => id === name) ?? 'agreements'
      const columns = Object.keys(tableOf(table).columns)
      const labels = columns.map((key) => columnOf(table, key)?.label[language] ?? '')
      const sheet = await onlySheet(csvNamed(`${table}.csv`, [labels, labels.map(() => '1')]), { table })
      expect(keysOf(sheet)).toEqual(columns)
      expect(sheet.headings.missing).toEqual([])
    },
  )
})

describe('the row of headings', () => {
  it('may stand under a title, a date and empty rows', async () => {
    const path = await workbookNamed('planning.xlsx', [
      {
        name: 'Overzicht',
        rows: [
          ['Planning werkplekleren 2024-2025'],
          ['opgemaakt op', new Date(Date.UTC(2024, 8, 1))],
          [],
          ['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum'],
          ['OVK-1', 'L1', '02/09/2024', '30/06/2025'],
        ],
      },
    ])
    const sheet = await onlySheet(path)
    expect(sheet.headings.row).toBe(4)
    expect(sheet.input.rows.map(({ row }) => row)).toEqual([5])
    expect(sheet.rowsRead).toBe(1)
  })

  it('may start in any column', async () => {
    const sheet = await onlySheet(
      csvNamed('planning.csv', [
        ['', '', 'Lerende', 'Startdatum', 'Stelsel'],
        ['', '', 'L1', '2024-09-02', 'WES'],
      ]),
    )
    expect(sheet.headings.recognised.map(({ position }) => position)).toEqual([2, 3, 4])
  })

  it('lists what it does not know, what is missing, and columns without a heading', async () => {
    const sheet = await onlySheet(
      csvNamed('planning.csv', [
        ['Lerende', 'Startdatum', 'Opmerkingen', '', 'Lievelingskleur', ''],
        ['L1', '2024-09-02', 'belt nog terug', 'zwevende nota', 'groen', ''],
      ]),
    )
    expect(sheet.headings.ignored.map(({ heading }) => heading)).toEqual(['Opmerkingen', 'Lievelingskleur'])
    expect(sheet.withoutHeading).toEqual(['D'])
    expect(sheet.headings.missing).toContain('end')
    expect(sheet.headings.missing).not.toContain('start')
    expect(JSON.stringify(sheet.input)).not.toContain('zwevende nota')
  })

  it('names the file, the sheet and what to do when there is none', async () => {
    const refusal = await onlyRefusal(
      await workbookNamed('brief.xlsx', [{ name: 'Blad1', rows: [['Beste'], ['Met vriendelijke groeten']] }]),
    )
    expect(said(refusal, 'nl')).toBe(
      'Werkblad “Blad1” van brief.xlsx heeft geen herkenbare rij met kolomtitels en is niet gecontroleerd; zet, als er records op staan, de titels van minstens twee bekende kolommen in één rij (docs/guides/planning-sheet.md legt uit welke).',
    )
    expect(said(refusal, 'en')).toMatch(
      /^Sheet “Blad1” of brief\.xlsx has no recognisable row of headings and was not checked; if it holds records, put /,
    )
    expect(said(refusal, 'fr')).toMatch(/^La feuille « Blad1 » de brief\.xlsx n'a pas de ligne d'en-têtes /)
  })

  it('refuses a heading that stands twice and names both cells', async () => {
    const refusal = await onlyRefusal(
      csvNamed('planning.csv', [
        ['Lerende', 'Startdatum', 'Einddatum', 'begin'],
        ['L1', '', '', ''],
      ]),
    )
    expect(refusal.why).toMatchObject({ problem: 'duplicateHeading', column: 'start', positions: [1, 3] })
    expect(said(refusal, 'nl')).toBe(
      'Werkblad “planning” van planning.csv heeft tweemaal de kolom “Startdatum”, in B1 en D1; hernoem of verwijder er één.',
    )
    expect(said(refusal, 'en')).toContain('“Start date” twice, in B1 and D1')
    expect(said(refusal, 'fr')).toContain('deux fois la colonne « Date de début », en B1 et D1')
  })
})

describe('the table of a sheet', () => {
  const ambiguous = ['Ondernemingsnummer', 'Opleidingscode', 'Sector']
  const row = ['0123456749', '100', 'BOUW']

  it('is refused when the headings fit several equally well, with the advice to name it', async () => {
    const refusal = await onlyRefusal(csvNamed('lijst.csv', [ambiguous, row]))
    expect(refusal.why).toMatchObject({ problem: 'ambiguousTable', row: 1 })
    expect(refusal.why.problem === 'ambiguousTable' && refusal.why.tables.length).toBeGreaterThan(1)
    for (const language of languages) {
      expect(said(refusal, language)).toContain('--table')
      expect(said(refusal, language)).toContain('lijst.csv')
    }
  })

  it('may be named by the caller', async () => {
    const path = csvNamed('lijst.csv', [ambiguous, row])
    expect((await onlySheet(path, { table: 'accreditations' })).headings.table).toBe('accreditations')
    expect((await onlySheet(path, { table: 'agreements' })).headings.table).toBe('agreements')
  })

  it('follows the name of the file between equals', async () => {
    expect((await onlySheet(csvNamed('erkenningen.csv', [ambiguous, row]))).headings.table).toBe(
      'accreditations',
    )
    expect((await onlySheet(csvNamed('Contracten.csv', [ambiguous, row]))).headings.table).toBe('agreements')
  })

  it('follows the name of the sheet before that of the file', async () => {
    const path = await workbookNamed('overeenkomsten.xlsx', [{ name: 'Agréments', rows: [ambiguous, row] }])
    expect((await onlySheet(path)).headings.table).toBe('accreditations')
  })

  it('is decided by the headings where the name of the file fits worse', async () => {
    const path = await workbookNamed('mentoren.xlsx', [
      {
        name: 'Blad1',
        rows: [['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Mentor', 'Startdatum', 'Ondernemingsnummer']],
      },
    ])
    expect((await onlySheet(path)).headings.table).toBe('agreements')
  })

  it('is not taken from two known words among many unknown ones', async () => {
    const rows = [
      ['Tabel', 'Rij', 'Sleutel', 'Kolom', 'Soort fout', 'Bedrag', 'Schooljaar'],
      ['subsidies', '7', 'P-7', 'amount', 'te hoog', '12', '2024-2025'],
    ]
    const refusal = await onlyRefusal(csvNamed('fouten.csv', rows))
    expect(refusal.why).toEqual({ problem: 'weakHeadings', row: 1, recognised: 2, filled: 7 })
    expect(said(refusal, 'nl')).toBe(
      'Werkblad “fouten” van fouten.csv is niet gecontroleerd: in rij 1 zijn maar 2 van de 7 kolomtitels bekend, te weinig om er een tabel in te herkennen; geef de tabel op met --table of geef het blad de naam van de tabel.',
    )
    for (const language of languages) expect(said(refusal, language)).toContain('--table')
    expect((await onlySheet(csvNamed('fouten.csv', rows), { table: 'subsidies' })).rowsRead).toBe(1)
    expect((await onlySheet(csvNamed('premies.csv', rows))).headings.table).toBe('subsidies')
  })

  it('is taken from four known headings, however many unknown ones stand beside them', async () => {
    const own = Array.from({ length: 20 }, (_, i) => `eigen kolom ${i}`)
    const known = ['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum']
    const sheet = await onlySheet(csvNamed('lijst.csv', [[...known, ...own]]))
    expect([sheet.headings.table, sheet.headings.ignored.length]).toEqual(['agreements', 20])
  })

  it('is refused where another table knows only one heading less, unless all are known', async () => {
    const near = ['Ondernemingsnummer', 'Opleidingscode', 'Sector', 'Stelsel']
    const refusal = await onlyRefusal(csvNamed('lijst.csv', [[...near, 'Kleur']]))
    expect(refusal.why).toMatchObject({ problem: 'ambiguousTable' })
    expect(refusal.why.problem === 'ambiguousTable' && refusal.why.tables).toContain('accreditations')
    expect((await onlySheet(csvNamed('lijst.csv', [near]))).headings.table).toBe('agreements')
    expect((await onlySheet(csvNamed('overeenkomsten.csv', [[...near, 'Kleur']]))).headings.table).toBe(
      'agreements',
    )
  })

  it('may differ from sheet to sheet of one workbook; others are said', async () => {
    const path = await workbookNamed('planning.xlsx', [
      {
        name: 'Planning',
        rows: [
          ['Overeenkomstnummer', 'Lerende', 'Startdatum'],
          ['O1', 'L1', '2024-09-02'],
        ],
      },
      {
        name: 'Lerenden',
        rows: [
          ['Lerende', 'Geboortedatum'],
          ['L1', '2007-01-31'],
        ],
      },
      { name: 'Uitleg', rows: [['Vul elke maand aan.']] },
      { name: 'Leeg', rows: [] },
    ])
    const { sheets, unrecognised } = await readPlanning(path)
    expect(sheets.map(({ name, headings }) => [name, headings.table])).toEqual([
      ['Planning', 'agreements'],
      ['Lerenden', 'learners'],
    ])
    expect(unrecognised.map(({ name, why }) => [name, why.problem])).toEqual([
      ['Uitleg', 'noHeading'],
      ['Leeg', 'emptySheet'],
    ])
    expect(unrecognised.map((sheet) => said(sheet, 'nl'))[1]).toBe(
      'Werkblad “Leeg” van planning.xlsx is leeg: er is niets gecontroleerd.',
    )
  })

  it('is not sought on the sheets of a template without records, unless it is asked for or stands there', async () => {
    const text = [['Vul één rij per record in.']]
    const agreements = [['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum'], record]
    const notes = await workbookNamed('planning.xlsx', [{ name: 'Toelichting', rows: text }])
    const problems = async (options?: PlanningOptions) =>
      (await readPlanning(notes, options)).unrecognised.map(({ why }) => why.problem)
    expect(await problems()).toEqual(['templateSheet'])
    expect(await problems({ table: 'learners' })).toEqual(['noHeading'])
    expect((await readPlanning(notes)).unrecognised.map((sheet) => said(sheet, 'nl'))).toEqual([
      'Werkblad “Toelichting” van planning.xlsx heeft geen kolomtitels en is niet gecontroleerd: zo heet een blad zonder records in onze werkmappen.',
    ])
    const { sheets } = await readPlanning(
      await workbookNamed('lists.xlsx', [{ name: 'Lists', rows: agreements }]),
    )
    expect(sheets.map(({ headings }) => headings.table)).toEqual(['agreements'])
  })

  it('is read from hidden sheets too, with a remark', async () => {
    const rows = [
      ['Overeenkomstnummer', 'Lerende', 'Startdatum'],
      ['O1', 'L1', '2024-09-02'],
    ]
    const { sheets, remarks } = await readPlanning(
      await workbookNamed('planning.xlsx', [
        { name: 'Planning', rows },
        { name: 'Archief', rows, state: 'hidden' },
        { name: 'Diep', rows, state: 'veryHidden' },
      ]),
    )
    expect(sheets.map(({ state, rowsRead }) => [state, rowsRead])).toEqual([
      ['visible', 1],
      ['hidden', 1],
      ['veryHidden', 1],
    ])
    expect(remarks).toEqual([
      { code: 'hiddenSheet', sheet: 'Archief' },
      { code: 'veryHiddenSheet', sheet: 'Diep' },
    ])
  })
})

describe('an extract that only the report counts', () => {
  const shared = ['Overeenkomstnummer', 'Sector', 'Ondernemingsnummer', 'Opleidingscode', 'Mentor']
  const visits = ['Bezoeknummer', 'Overeenkomstnummer', 'Sector', 'Bezocht op', 'Bezoeker']

  it('does not take a planning sheet for itself that shares all its headings', async () => {
    for (let count = 2; count <= shared.length; count++) {
      const headings = shared.slice(0, count)
      const sheet = await onlySheet(csvNamed('lijst.csv', [headings, headings.map(() => '1')]))
      expect(sheet.headings.table).toBe('agreements')
    }
  })

  it('is found by four headings of its own, or by its name', async () => {
    const found = await onlySheet(csvNamed('lijst.csv', [visits, visits.map(() => '1')]))
    expect(found.headings.table).toBe('visits')
    const few = ['Overeenkomstnummer', 'Sector', 'Bezocht op']
    const named = await onlySheet(csvNamed('Werkplekbezoeken.csv', [few, few.map(() => '1')]))
    expect(named.headings.table).toBe('visits')
  })

  it('is not seen in a list of anything that shares two of its words', async () => {
    const words = ['Vaststelling', 'Opgevolgd op', 'Onderwerp']
    const { sheets, unrecognised } = await readPlanning(
      csvNamed('lijst.csv', [words, words.map(() => 'tekst')]),
    )
    expect(sheets).toEqual([])
    expect(unrecognised.map(({ why }) => why.problem)).toEqual(['noHeading'])
  })
})
