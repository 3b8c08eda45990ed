/** Saves an empty planning workbook and proves, by reading the file again, that every sheet is recognised. */
import { readPlanning } from '../recognising/index.ts'
import { UnwritableReport, writeFileAtomically } from '../writing/index.ts'
import { type TemplateWorkbook, writeTemplateWorkbook } from './write-template-workbook.ts'

/** Puts the workbook at `path` once every planning sheet was read back as its table with all its columns. */
export async function saveTemplateWorkbook(path: string, workbook: TemplateWorkbook): Promise<void> {
  const bytes = await writeTemplateWorkbook(workbook)
  await writeFileAtomically(path, bytes, async (temporary) => {
    const { sheets } = await readPlanning(temporary)
    for (const { table, sheet, columns, examples } of workbook.templates) {
      const read = sheets.find(({ name }) => name === sheet)
      const recognised = read?.headings.recognised.map(({ key }) => key)
      const rows = workbook.withExamples ? examples.length : 0
      if (
        read?.headings.table !== table ||
        recognised?.join() !== columns.map(({ key }) => key).join() ||
        read.rowsRead !== rows
      )
        throw new UnwritableReport('writtenDiffers', { sheet })
    }
    if (sheets.length !== workbook.templates.length) throw new UnwritableReport('writtenDiffers')
  })
}
