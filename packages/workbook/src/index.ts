/** Tables and files: reads planning sheets, flags copies of them, writes report workbooks. */
export * from './flagging/index.ts'
export * from './reading/index.ts'
export * from './recognising/index.ts'
export * from './writing/index.ts'
