/** Tables and files: reads planning sheets, writes empty ones and report workbooks. */
export * from './reading/index.ts'
export * from './recognising/index.ts'
export * from './templates/index.ts'
export * from './writing/index.ts'
