/** The host in a page: as Excel on the web around a frame, or as Excel on Windows. */
export { playExcelOnTheWeb, type WebHost, type WebOptions } from './excel-on-the-web.ts'
export { playExcelOnWindows, type WindowsHost } from './excel-on-windows.ts'
export type { AddinFrame, HostFace, HostPage } from './page.ts'
