/** What the test of the scores uses of the parts. */
export interface Part {
  readonly sources: string
  readonly floor: number | null
}
export declare const parts: Readonly<Record<string, Part>>
export declare function mutatedFilesOf(part: Part): readonly string[]
export declare function digestOf(files: readonly string[]): string
