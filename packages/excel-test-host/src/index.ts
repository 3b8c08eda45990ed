/** The host in Node: tests run the add-in's own code against the real office.js. */
export * from './browser.ts'
export * from './node/index.ts'
