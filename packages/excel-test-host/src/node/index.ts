/** The host in Node. */
export { loadTestWorkbook } from './load-file.ts'
export { loadOfficeBundle, type OfficeBundle, officeFolder } from './office-bundle.ts'
export { openTestExcel, type TestExcel, type TestExcelOptions } from './open-test-excel.ts'
export { saveTestWorkbook } from './save-file.ts'
