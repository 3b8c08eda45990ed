/** The report to read: stands alone, read aloud and printed, the same bytes each time, and what is protected stays so. */

import { day, languages } from '@werkplekleren/rules'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxDocument, htmlDocument, type ReportDocument } from '../../src/document/index.ts'

const report: ReportDocument = {
  language: 'nl',
  title: 'Monitoringrapport <duaal> & leren',
  subtitle: 'Schooljaar 2024-2025',
  organisation: 'Vlaams Partnerschap Duaal Leren',
  keywords: ['duaal leren'],
  created: day(2025, 8, 31),
  keyFigures: [{ value: '5\u00a0637', label: 'lerenden' }],
  chapters: [
    {
      id: 'enrolment',
      title: 'Lerenden',
      blocks: [
        { kind: 'paragraph', text: 'Het aantal bedroeg een beschermd aantal.' },
        {
          kind: 'chart',
          description: 'Alleen bouw (1\u00a0200).',
          source: 'Tabel 1_4',
          chart: {
            id: 'learners-by-sector',
            shape: 'bars',
            title: 'Lerenden naar sector',
            categories: ['bouw', 'zorg'],
            series: [{ name: 'Totaal', values: [{ value: 1200 }, { symbol: 'c' }] }],
            categoryAxis: 'Sector',
            valueAxis: 'Lerenden',
            percent: false,
          },
        },
        {
          kind: 'table',
          title: 'Tabel 1_4',
          columns: [
            { header: 'Sector', number: false },
            { header: 'Totaal', number: true },
          ],
          rows: [
            ['bouw', '1\u00a0200'],
            ['zorg', '[c]'],
          ],
          totalRow: false,
          notes: ['Symbolen: [c].'],
        },
        { kind: 'list', items: ['een', 'twee'] },
        { kind: 'facts', facts: [{ label: 'Bron', value: 'extracten' }] },
        { kind: 'advice', title: 'Advies', prompt: 'In te vullen.' },
        { kind: 'definitions', definitions: [{ term: 'E-01', lines: ['Lerenden.'] }] },
      ],
    },
  ],
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('both forms', () => {
  it('give the same bytes for the same report', async () => {
    expect(await docxDocument(report)).toEqual(await docxDocument(report))
    expect(await htmlDocument(report)).toBe(await htmlDocument(report))
  })
})

describe('the page', () => {
  it('asks for nothing from elsewhere, has no script, and forbids both', async () => {
    const page = await htmlDocument(report)
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-')
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(| style="/)
    // Addresses of XML vocabularies are no requests.
    expect(page.replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:/)
  })

  it.each(languages)('says its language, %s, and writes what it is given as text', async (language) => {
    const page = await htmlDocument({ ...report, language })
    expect(page).toContain(`<html lang="${{ nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' }[language]}">`)
    expect(page).toContain('<h1>Monitoringrapport &lt;duaal&gt; &amp; leren</h1>')
  })

  it('can be walked through without a mouse or a screen', async () => {
    const page = await htmlDocument(report)
    const anchors = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(anchors).toEqual(['report', 'enrolment'])
    for (const id of anchors) expect(page).toContain(`id="${id}"`)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id)
    expect(page).toContain('<th scope="col" class="number">Totaal</th>')
    expect(page).toContain('<th scope="row">bouw</th>')
    expect(page).toMatch(/<div class="wide" role="region" aria-labelledby="[^"]+" tabindex="0">/)
    expect(page).toMatch(/<svg [^>]*aria-hidden="true" focusable="false"/)
  })

  it('draws a bar for each number, and writes the symbol where there is none', async () => {
    const svg = (await htmlDocument(report)).match(/<svg.*?<\/svg>/s)?.[0] ?? ''
    const bars = [...svg.matchAll(/<path[^>]*d="M0,[\d.]+h([\d.]+)v[^"]*"[^>]*fill="#1B4B73"/gi)].map(
      ([, width]) => Number(width),
    )
    expect(bars.filter((width) => width > 0)).toHaveLength(1)
    expect(svg).toContain('>[c]<')
    expect(svg).toContain('>1\u00a0200<')
  })
})

describe('the Word document', () => {
  it('carries its title, language and day, and no person', async () => {
    const core = partsOf(await docxDocument(report))['docProps/core.xml'] ?? ''
    expect(core).toContain('<dc:title>Monitoringrapport &lt;duaal&gt; &amp; leren</dc:title>')
    expect(core).toContain('<dc:creator>Vlaams Partnerschap Duaal Leren</dc:creator>')
    expect(core).toContain('<dc:language>nl-BE</dc:language>')
    expect([...core.matchAll(/W3CDTF">([^<]*)/g)].map(([, at]) => at)).toEqual([
      '2025-08-31T12:00:00Z',
      '2025-08-31T12:00:00Z',
    ])
  })

  it('has a heading row that repeats, and links that arrive', async () => {
    const document = partsOf(await docxDocument(report))['word/document.xml'] ?? ''
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document).toContain('<w:hyperlink w:history="1" w:anchor="enrolment">')
    expect(document).toContain('w:name="enrolment"')
  })

  it('leaves a gap in its chart where a number is protected, in the sheet behind it too', async () => {
    const bytes = unzipSync(await docxDocument(report))
    const chart = strFromU8(bytes['word/charts/chart1.xml'] ?? new Uint8Array())
    const values = chart.match(/<c:val>.*?<\/c:val>/s)?.[0] ?? ''
    expect(
      [...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, at, value]) => [at, value]),
    ).toEqual([['0', '1200']])
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
    const behind = partsOf(bytes['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array())
    const cells = [...(behind['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="B\d"><v>([^<]*)/g)].map(
      ([, value]) => value,
    )
    expect(cells).toEqual(['1200'])
  })

  it('names every relationship once, by a number', async () => {
    const parts = partsOf(await docxDocument(report))
    const relationships = parts['word/_rels/document.xml.rels'] ?? ''
    const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(ids.filter((id) => !/^rId\d+$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of (parts['word/document.xml'] ?? '').matchAll(/r:id="([^"]+)"/g))
      expect(ids).toContain(id)
  })
})
