/** The host in a page: an in-memory Excel that answers the real office.js. Nothing here needs Node. */
export * from './files/index.ts'
export * from './host/index.ts'
export * from './model/index.ts'
export * from './sets/index.ts'
export * from './web/index.ts'
