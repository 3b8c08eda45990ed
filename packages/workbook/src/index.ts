/** Tables and files: reads planning sheets, flags copies of them, writes empty ones and report workbooks. */
export * from './flagging/index.ts'
export * from './reading/index.ts'
export * from './recognising/index.ts'
export * from './templates/index.ts'
export * from './writing/index.ts'
