/** The workbooks themselves: complete in three languages, with everything a reader needs beside each table. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@werkplekleren/rules'
import { readPlanning } from '@werkplekleren/workbook'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  hasSchemas,
  packageFaults,
  schemaFaults,
} from '../../../../test/acceptance/support/package-faults.ts'
import { trueCount } from '../../src/figures/index.ts'
import type { Report } from '../../src/report/index.ts'
import { needsOf, reportTables } from '../../src/report-tables/index.ts'
import {
  type Cell,
  reportOf,
  sheetsOf,
  smallExtracts,
  withLines,
  wordsOf,
  writeExtracts,
} from './small-extracts.ts'

type Sheets = Awaited<ReturnType<typeof sheetsOf>>

const parent = mkdtempSync(join(tmpdir(), 'workbooks-'))
const input = join(parent, 'extracts')
const reports = new Map<Language, { report: Report; workbooks: ReadonlyMap<string, Sheets> }>()

beforeAll(async () => {
  writeExtracts(input, {
    // Of two agreements with one number, neither can be right; the end before the start is an error of one row.
    'agreements.csv': withLines(
      'agreements.csv',
      'OVK-9;DUAAL;OAO;L1;1356;AUTO;2025-07-01;2025-08-15',
      'OVK-9;DUAAL;OAO;L2;1778;ZORG;2025-07-01;2025-08-15',
      'OVK-5;DUAAL;OAO;L1;1356;AUTO;2024-12-02;2024-11-01',
      'OVK-6;DUAAL;OAO;L3;1778;ZORG;2024-12-02;2024-11-01',
    ),
    'mentors.csv': withLines('mentors.csv', 'M9;ZORG;31/02/2024;nee;2023-09-01'),
  })
  for (const language of ['nl', 'en', 'fr'] as const) {
    const output = join(parent, language)
    const report = await reportOf(input, output, { language })
    const workbooks = new Map<string, Sheets>()
    const written = report.files.filter(({ name }) => name.endsWith('.xlsx'))
    for (const { name } of written) workbooks.set(name, await sheetsOf(join(output, name)))
    reports.set(language, { report, workbooks })
  }
}, 300_000)
afterAll(() => rmSync(parent, { recursive: true }))

/** The tables whose extracts are there; no report was published before, so none lists what was revised. */
const computed = reportTables.filter(
  (table) =>
    table.id !== '5_5' && needsOf(table).every((need) => Object.hasOwn(smallExtracts, `${need}.csv`)),
)

function workbook(language: Language, sector?: string, kind = 'rapport'): Sheets {
  const name = `duaal-leren-${kind}${sector === undefined ? '' : `-${sector}`}.xlsx`
  const found = reports.get(language)?.workbooks.get(name)
  if (!found) throw new Error(`No workbook ${name}`)
  return found
}

const sheetNames = {
  nl: ['Definities', 'Herkomst', 'Gegevenskwaliteit', 'Vaststellingen'],
  en: ['Definitions', 'Provenance', 'Data_quality', 'Findings'],
  fr: ['Definitions', 'Provenance', 'Qualite_des_donnees', 'Constats'],
}
const tableWord = { nl: 'Tabel', en: 'Table', fr: 'Tableau' }

describe.each(['nl', 'en', 'fr'] as const)('the report in %s', (language) => {
  it('has a sheet for every table and list, by names of its language', () => {
    const names = [...workbook(language).keys()].slice(2)
    expect(names).toEqual([
      { nl: 'Grafieken', en: 'Charts', fr: 'Graphiques' }[language],
      ...computed.map(({ id }) => `${tableWord[language]}_${id}`),
      ...sheetNames[language],
    ])
  })

  it('says beside each table what it counts, when, in which unit and from which source', () => {
    const moment = {
      nl: /Teldat(?:um|a): 1 februari|Periode: van|Stand op|Bij het opmaken/,
      en: /Count dates?: 1 February|Period: from|State on|When this report/,
      fr: /Dates? de comptage : 1er février|Période : du|Situation au|Lors de l'établissement/,
    }[language]
    const [unit, source] = {
      nl: ['Eenheid', 'Bron:'],
      en: ['Unit', 'Source:'],
      fr: ['Unité', 'Source :'],
    }[language]
    for (const { id, indicators } of computed) {
      const words = wordsOf(workbook(language).get(`${tableWord[language]}_${id}`)).replace(/\s+/g, ' ')
      const [one] = indicators
      if (!one) throw new Error(`Table ${id} has no indicator`)
      expect(words).toContain(one.definition[language].replace(/\s+/g, ' '))
      for (const other of indicators.slice(1)) expect(words).toContain(other.title[language])
      expect(words).toMatch(moment)
      expect(words).toMatch(new RegExp(`${unit}[\\u00a0 ]?: ${one.unit[language]}[,.]`))
      expect(words).toContain(source)
    }
  })

  it('has no hole where a word should be', () => {
    for (const sheets of reports.get(language)?.workbooks.values() ?? []) {
      for (const rows of sheets.values())
        expect(wordsOf(rows)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/)
    }
  })

  it('quotes the figures of its tables on the cover', () => {
    const cover = [...workbook(language).values()][0] ?? []
    const report = reports.get(language)?.report
    expect(report && trueCount(report.figures.learners)).toBe(3)
    expect(cover.slice(2, 7)).toEqual(report?.headlines.map(({ value, label }) => [value, label]))
  })

  it('has the same numbers in every cell as in Dutch', () => {
    const numbers = (sheets: Sheets) =>
      reportTables.map(({ id }) =>
        [...sheets]
          .find(([name]) => name.endsWith(`_${id}`))?.[1]
          .map((cells) => cells.filter(isNumber))
          .filter(({ length }) => length > 0),
      )
    expect(numbers(workbook(language))).toEqual(numbers(workbook('nl')))
  })
})

describe('headings and titles', () => {
  it.each(['en', 'fr'] as const)('in %s are not the Dutch ones', (language) => {
    const dutch = authored(workbook('nl'))
    // Words that are spelled alike in both languages.
    const alike =
      /^(Sectoraal partnerschap (auto|zorg)|L\d ÷ N\d|OAO|SAO|DA|STEM|Sport|Code|Limburg|NACE|Sector|\[[a-z]\]|\d{4}-\d{4}|\d+_\d+|\d+)([ ,] ?|$)/
    const kept = [...authored(workbook(language))].filter((words) => dutch.has(words) && !alike.test(words))
    expect(kept).toEqual([])
  })

  /** Titles, intro lines and headings: everything above the first row with a number. */
  function authored(sheets: Sheets): ReadonlySet<string> {
    const found = new Set<string>()
    for (const { id } of reportTables) {
      const rows = [...sheets].find(([name]) => name.endsWith(`_${id}`))?.[1] ?? []
      const first = rows.findIndex((cells) => cells.some(isNumber))
      for (const cell of rows.slice(0, first).flat())
        if (typeof cell === 'string' && cell !== '') found.add(cell)
    }
    if (found.size < 30) throw new Error('Too few words to compare')
    return found
  }
})

describe('rows to correct', () => {
  const records = (sheets: Sheets) => {
    const rows = sheets.get('Te_corrigeren') ?? []
    const headings = rows.findIndex((cells) => cells[2] === 'Record')
    return rows.slice(headings + 1).map((cells) => cells[2])
  }
  const linesOf = (sheets: Sheets) => wordsOf(sheets.get('Te_corrigeren'))

  it('are all in the workbook of Flanders', () => {
    expect(new Set(records(workbook('nl', undefined, 'correcties')))).toEqual(
      new Set(['OVK-9', 'OVK-5', 'OVK-6', 'M9', 'INS-3']),
    )
  })

  it('of a partnership are its own, and no conflict with another', () => {
    expect(new Set(records(workbook('nl', 'auto', 'correcties')))).toEqual(new Set(['OVK-5']))
    expect(new Set(records(workbook('nl', 'zorg', 'correcties')))).toEqual(new Set(['OVK-6', 'M9', 'INS-3']))
    expect(linesOf(workbook('nl', 'auto', 'correcties'))).not.toMatch(/OVK-6|OVK-2|M9|ZORG/)
    expect(linesOf(workbook('nl', 'zorg', 'correcties'))).not.toMatch(/OVK-5|OVK-1\b|AUTO/)
  })

  it('come as a form of each table, which check recognises when it comes back', async () => {
    const path = join(parent, 'nl', 'duaal-leren-correcties-zorg.xlsx')
    const { sheets } = await readPlanning(path)
    expect(sheets.map(({ input }) => input.table).sort()).toEqual(['agreements', 'enrolments', 'mentors'])
    const agreements = sheets.find(({ input }) => input.table === 'agreements')
    expect(agreements?.input.rows.map(({ values }) => values.id)).toEqual(['OVK-6'])
  })

  it.each(['nl', 'en', 'fr'] as const)('come with the values that the engine proposes, in %s', (language) => {
    const [form, heading, proposed] = {
      nl: ['Overeenkomsten', 'Voorgestelde waarde', 'Einddatum: 2 december 2024 (mogelijk)'] as const,
      en: ['Agreements', 'Proposed value', 'End date: 2 December 2024 (possible)'] as const,
      fr: ['Conventions', 'Valeur proposée', 'Date de fin : 2 décembre 2024 (possible)'] as const,
    }[language]
    const rows = workbook(language, 'zorg', 'correcties').get(form) ?? []
    const column = rows.find((cells) => cells.includes(heading))?.indexOf(heading) ?? -1
    expect(rows.find((cells) => cells.includes('OVK-6'))?.[column]).toBe(proposed)
    // Nothing is proposed for a date that cannot be read.
    const mentors = workbook(language, 'zorg', 'correcties').get(
      { nl: 'Mentoren', en: 'Mentors', fr: 'Tuteurs' }[language],
    )
    expect(mentors?.find((cells) => cells.includes('M9'))?.[column]).toBe('')
  })

  it('are in no workbook that goes to others', () => {
    for (const [name, sheets] of reports.get('nl')?.workbooks ?? []) {
      if (!name.includes('correcties')) expect(sheets.has('Te_corrigeren')).toBe(false)
    }
    const files = reports.get('nl')?.report.files ?? []
    expect(files.filter(({ personal }) => personal).map(({ name }) => name)).toEqual(
      files.map(({ name }) => name).filter((name) => name.includes('correcties')),
    )
  })

  it('are rejected from the statistics, both rows of a conflict', () => {
    const quality = reports.get('nl')?.report.quality.find(({ table }) => table === 'agreements')
    expect(quality).toMatchObject({ read: 6, accepted: 2, rejected: 4, notRecords: 0 })
  })
})

describe('every kind of file', () => {
  const kinds = [
    'duaal-leren-rapport.xlsx',
    'duaal-leren-rapport-zorg.xlsx',
    'duaal-leren-correcties-zorg.xlsx',
    'duaal-leren-rapport.docx',
  ]

  it.skipIf(!hasSchemas).each(kinds)('%s is valid by the schemas of Office', async (name) => {
    expect(await schemaFaults(join(parent, 'fr', name))).toEqual([])
  })

  it('holds together: every part has its type, and what is pointed to is there', () => {
    for (const language of ['nl', 'fr'])
      for (const { name } of reports.get('nl')?.report.files ?? [])
        if (/\.(xlsx|docx)$/.test(name))
          expect([name, ...packageFaults(join(parent, language, name))]).toEqual([name])
  })
})

describe('the workbook of a partnership', () => {
  it('counts its own learners and puts those of Flanders beside them', () => {
    const rows = workbook('nl', 'zorg').get('Tabel_1_4') ?? []
    expect(rows.at(-1)?.at(-1)).toBe(2)
    expect(wordsOf(rows).replace(/\s+/g, ' ')).toMatch(/Ter vergelijking, heel Vlaanderen: .*Totaal 3\./)
  })

  it('sets its shares beside those of Flanders, with the numbers of its tables', () => {
    const rows = workbook('nl', 'zorg').get('Vergelijking') ?? []
    const ages = rows.filter(([topic]) => topic === 'Duale lerenden naar leeftijd')
    expect(ages.map(([, age, own, , all]) => [age, own, all]).filter(([, , all]) => all !== 0)).toEqual([
      ['17', 0, 1],
      ['19', 1, 1],
      ['21', 1, 1],
    ])
    // Of fewer than ten learners no share is shown.
    expect(new Set(ages.flatMap(([, , , share, , whole]) => [share, whole]))).toEqual(new Set(['[x]']))
    const names = [...workbook('nl', 'zorg').keys()]
    expect(names.slice(2, 4)).toEqual(['Vergelijking', 'Graadmeters'])
  })

  it('names no other partnership in its tables', () => {
    for (const [name, rows] of workbook('nl', 'zorg')) {
      if (name.startsWith('Tabel_')) expect(wordsOf(rows)).not.toMatch(/Sectoraal partnerschap auto/)
    }
  })
})

const isNumber = (cell: Cell): cell is number => typeof cell === 'number'
