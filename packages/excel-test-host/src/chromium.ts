/** Runs pages of the add-in, with the host around them, in headless Chromium. For tests. */
export * from './chromium/index.ts'
export { officeFolder } from './node/index.ts'
