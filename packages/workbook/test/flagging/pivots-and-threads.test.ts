/** Pivot tables and threaded comments: a flagged copy keeps them whole, and its notes stand beside the threads. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { flagWorkbook } from '../../src/flagging/index.ts'
import { convert, hasLibreOffice } from '../support/libreoffice.ts'
import { packedParts, textOf } from '../support/packed-parts.ts'
import { COMMENTS_PART, pivotAndThreads, THREADED_PART } from '../support/pivot-and-threads.ts'
import { fileNamed } from '../support/workbook-files.ts'
import { cell, flagsOn } from './flags-for-tests.ts'

/** What a copy with marks on both sheets must change. */
const CHANGED = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/worksheets/_rels/sheet2.xml.rels',
  COMMENTS_PART,
  'xl/drawings/vmlDrawing1.vml',
]
const cells = [cell(2, 1), cell(3, 1, 'warning')]
const flagged = async (workbook: Uint8Array, flags = flagsOn(cells, { sheets: 2 })) =>
  flagWorkbook(fileNamed('draaitabel.xlsx', workbook), flags)

/** The cells of a comments part, each with its author. */
const notesIn = (xml: string): string[] => {
  const authors = [...xml.matchAll(/<author>([^<]*)<\/author>/g)].map(([, author]) => author)
  return [...xml.matchAll(/<comment ref="(\w+)" authorId="(\d+)"/g)].map(
    ([, ref, author]) => `${ref} ${authors[Number(author)]}`,
  )
}

describe('a workbook with a pivot table and a threaded comment', () => {
  it('keeps every part that needs no change in the same packed bytes', async () => {
    const workbook = pivotAndThreads()
    const after = packedParts(await flagged(workbook))
    const before = packedParts(workbook)
    const changed = [...before].filter(([part, { packed }]) => !after.get(part)?.packed.equals(packed))
    expect(changed.map(([part]) => part).sort()).toEqual([...CHANGED].sort())
  })

  it('still relates its sheets to pivot table, cache, thread and persons', async () => {
    const after = packedParts(await flagged(pivotAndThreads()))
    for (const [part, target] of [
      ['xl/worksheets/_rels/sheet1.xml.rels', '../threadedComments/threadedComment1.xml'],
      ['xl/worksheets/_rels/sheet2.xml.rels', '../pivotTables/pivotTable1.xml'],
      ['xl/_rels/workbook.xml.rels', 'pivotCache/pivotCacheDefinition1.xml'],
      ['xl/_rels/workbook.xml.rels', 'persons/person.xml'],
    ] as const)
      expect(textOf(after, part)).toContain(`Target="${target}"`)
    expect(textOf(after, 'xl/workbook.xml')).toMatch(
      /<\/sheets>.*<calcPr [^>]*\/><pivotCaches><pivotCache cacheId="1" r:id="rId5"\/><\/pivotCaches>/,
    )
  })

  it('has a mark but no note on the cell with the thread, and the sheet of findings says so', async () => {
    const after = packedParts(await flagged(pivotAndThreads()))
    expect(textOf(after, 'xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="B2">')
    expect(notesIn(textOf(after, COMMENTS_PART))).toEqual([
      expect.stringMatching(/^B2 tc=\{/),
      'B3 Werkplekleren',
    ])
    expect(textOf(after, 'xl/worksheets/sheet3.xml')).toContain(
      '1 gemarkeerde cel heeft al een eigen notitie',
    )
  })

  it('keeps a thread whose last answer is signed as our notes are', async () => {
    const workbook = pivotAndThreads('\n\u2014 Werkplekleren')
    const after = packedParts(await flagged(workbook, flagsOn([], { sheets: 2 })))
    const twice = packedParts(await flagged(await flagged(workbook)))
    for (const parts of [after, twice]) {
      expect(notesIn(textOf(parts, COMMENTS_PART))[0]).toMatch(/^B2 tc=\{/)
      expect(textOf(parts, THREADED_PART)).toContain('parentId=')
    }
  })

  it('gives the same bytes when the copy is flagged again with the same flags', async () => {
    const once = await flagged(pivotAndThreads())
    expect(Buffer.compare(once, await flagged(once))).toBe(0)
  })

  it.skipIf(!hasLibreOffice)('is opened whole by LibreOffice (where installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkplek-draaitabel-'))
    try {
      writeFileSync(join(folder, 'kopie.xlsx'), await flagged(pivotAndThreads(), flagsOn(cells)))
      convert(join(folder, 'kopie.xlsx'), 'fods', folder)
      const shown = readFileSync(join(folder, 'kopie.fods'), 'utf8')
      expect(shown).toMatch(/<table:data-pilot-table [^>]*table:name="Draaitabel1"/)
      expect(shown).toContain('Nog na te vragen.')
      // The thread and the note beside it.
      expect(shown.match(/<office:annotation /g)).toHaveLength(2)
      expect(shown.match(/<calcext:condition [^>]*LEN/g)).toHaveLength(2)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
