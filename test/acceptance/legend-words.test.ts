/** The workbooks explain [c] in the words of the disclosure control: one meaning, one sentence. */
import { legend, mark } from '@werkplekleren/disclosure'
import { day, languages } from '@werkplekleren/rules'
import { writeReportWorkbook } from '@werkplekleren/workbook'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

test.each(languages)('a table with a protected count explains it, in %s', async (language) => {
  const bytes = await writeReportWorkbook({
    title: 'Duaal leren',
    organisation: 'Vlaams Partnerschap Duaal Leren',
    language,
    keywords: ['duaal leren'],
    created: day(2025, 10, 1),
    sheets: [
      { kind: 'cover', title: 'Duaal leren', subtitle: '2024-2025', headlines: [], summary: [], facts: [] },
      { kind: 'contents' },
      {
        kind: 'table',
        name: 'Tabel_1_1',
        title: 'Duale lerenden naar graad',
        intro: [],
        columns: [
          { header: 'Graad', kind: 'text' },
          { header: 'Lerenden', kind: 'count' },
        ],
        rows: [['Derde graad', { symbol: 'c' }]],
      },
    ],
  })
  const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array())
  const texts = [...strings.matchAll(/<t>([^<]*)<\/t>/g)].map(([, text]) => text)
  expect(texts).toContain(mark)
  // A long legend carries on in the next row.
  expect(texts.join(' ')).toContain(`${legend[language]}.`)
})
