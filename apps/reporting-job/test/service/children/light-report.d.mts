import type { Ports } from '../../../src/service/index.ts'

export declare const partnerships: readonly string[]
export declare const lightReport: (pauseMs?: number) => Ports['compile']
