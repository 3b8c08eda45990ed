/** The host in Node. */
export { loadOfficeBundle, type OfficeBundle, officeFolder } from './office-bundle.ts'
export { openTestExcel, type TestExcel, type TestExcelOptions } from './open-test-excel.ts'
