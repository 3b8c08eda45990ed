/** The sheets of a workbook as the add-in reads them when it is open in Excel: through the real office.js. */
import { loadTestWorkbook, openTestExcel } from '@werkplekleren/excel-test-host'
import type { SheetGrid } from '../../../apps/excel-addin/src/core/index.ts'
import { excelWorkbook } from '../../../apps/excel-addin/src/excel/index.ts'

/** Gives the grids; Excel itself must not have been asked to change anything. */
export async function gridsInExcel(file: string): Promise<readonly SheetGrid[]> {
  const workbook = await loadTestWorkbook(file)
  const { host, dispose } = openTestExcel({ workbook })
  try {
    const addin = excelWorkbook({ language: () => 'nl', today: () => '2024-12-31', timer: () => () => {} })
    const { grids } = await addin.read(
      workbook.sheets.map(({ id }) => id),
      {},
    )
    if (host.batches.some(({ write }) => write)) throw new Error('Reading has written')
    return grids
  } finally {
    dispose()
  }
}
