/** Names in the zip that lead elsewhere, stand twice, or mean something to JavaScript. */
import { describe } from 'vitest'
import { oneCell, SHEET_PART, workbookEntries, worksheet } from '../support/hand-made-workbook.ts'
import { handMadeZip } from '../support/hand-made-zip.ts'
import { areRead, areRefused, HONEST, HONEST_CELLS, withEntries, workbook } from './kinds.ts'

describe('a zip with hostile names', () => {
  areRefused({
    'names that climb out of the folder': () => ({
      file: withEntries([{ name: '../../../../evil-slip.txt', content: 'evil' }]),
      problem: 'unsafeEntryName',
    }),
    'an absolute name': () => ({
      file: withEntries([{ name: '/evil-abs.txt', content: 'evil' }]),
      problem: 'unsafeEntryName',
    }),
    'a name with a drive': () => ({
      file: withEntries([{ name: 'C:evil.txt', content: 'evil' }]),
      problem: 'unsafeEntryName',
    }),
    'names with backslashes': () => ({
      file: handMadeZip(
        workbookEntries({ sheet: HONEST }).map((e) => ({ ...e, name: e.name.replaceAll('/', '\\') })),
      ),
      problem: 'unsafeEntryName',
    }),
    'a symbolic link': () => ({
      file: withEntries([{ name: 'xl/media/link', content: '/etc/hostname', unixMode: 0o120777 }]),
      problem: 'unsafeEntryName',
    }),
    'the same entry twice': () => ({
      file: withEntries([{ name: SHEET_PART, content: worksheet(oneCell('<c r="A1"><v>666</v></c>')) }]),
      problem: 'duplicateEntry',
      place: { part: SHEET_PART },
    }),
    'the same entry twice in other capitals': () => ({
      file: withEntries([{ name: 'XL/Worksheets/Sheet1.xml', content: worksheet(HONEST) }]),
      problem: 'duplicateEntry',
    }),
    'an entry that the directory does not count': () => ({
      file: handMadeZip([...workbookEntries({ sheet: HONEST }), { name: 'extra', content: '' }], {
        admittedEntries: 7,
      }),
      problem: 'damagedZip',
    }),
    'a local name that differs from the directory': () => ({
      file: workbook({ sheet: HONEST }, { [SHEET_PART]: { localName: 'xl/worksheets/sheet2.xml' } }),
      problem: 'damagedZip',
    }),
  })
  areRead({
    'parts named __proto__ and constructor': () => ({
      file: withEntries([
        { name: '__proto__', content: 'x' },
        { name: 'xl/worksheets/__proto__', content: 'x' },
        { name: 'constructor', content: 'x' },
      ]),
      cells: HONEST_CELLS,
    }),
    'absolute targets': () => ({
      file: workbook({
        sheet: HONEST,
        replace: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        },
      }),
      cells: HONEST_CELLS,
    }),
  })
})
