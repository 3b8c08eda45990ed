/** Tables and files: reads planning sheets, writes report workbooks. */
export * from './reading/index.ts'
export * from './recognising/index.ts'
export * from './writing/index.ts'
