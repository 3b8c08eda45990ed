/** Types of generated-pages.mjs. */
export declare const root: string
export declare const rulePagesFolder: string
export declare const schemasFolder: string
export declare function rulePages(): Promise<ReadonlyMap<string, string>>
export declare function generatedFiles(): Promise<{
  readonly schemas: ReadonlyMap<string, string>
  readonly others: ReadonlyMap<string, string>
}>
export declare function writePages(folder: string, pages: ReadonlyMap<string, string>): void
export declare function pagesIn(folder: string): ReadonlyMap<string, string>
