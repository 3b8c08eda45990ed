/** What the test of the workload knows of its rows and rules. */
export type AgreementRow = Readonly<Record<string, string | number | null>>

export declare const rulesInWords: Readonly<Record<string, string>>
export declare const columns: readonly string[]
export declare function agreementRows(count: number): readonly AgreementRow[]
