/** Types of rule-pages.mjs. */
export declare const rulePagesFolder: string
export declare function rulePages(): Promise<ReadonlyMap<string, string>>
export declare function writePages(folder: string, pages: ReadonlyMap<string, string>): void
export declare function pagesIn(folder: string): ReadonlyMap<string, string>
