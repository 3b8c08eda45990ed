/** The fixed allowances of an OAO as the cases expect them: written by hand, never computed by the code they test. */
import type { PublishedValue } from '../../engine/index.ts'

export interface PublishedAllowances {
  /** Of categories 1, 2 and 3. */
  readonly amounts: readonly [string, string, string]
  /** Whether the minimum income under them was found, or bears out published amounts. */
  readonly certain: boolean
}

/** Published amounts where any were found; else 29, 32 and 34,5 % of the minimum income, rounded up to ten cents. */
export const publishedAllowances: readonly PublishedValue<PublishedAllowances>[] = [
  ['2018-09-01', { amounts: ['462,30', '510,10', '549,90'], certain: false }],
  ['2020-03-01', { amounts: ['471,50', '520,30', '560,90'], certain: true }],
  ['2021-09-01', { amounts: ['480,90', '530,70', '572,10'], certain: true }],
  ['2022-01-01', { amounts: ['490,60', '541,30', '583,60'], certain: true }],
  ['2022-03-01', { amounts: ['500,40', '552,10', '595,20'], certain: false }],
  ['2022-04-01', { amounts: ['523,80', '578,00', '623,20'], certain: true }],
  ['2022-05-01', { amounts: ['534,30', '589,60', '635,60'], certain: false }],
  ['2022-08-01', { amounts: ['545,00', '601,40', '648,30'], certain: false }],
  ['2022-11-01', { amounts: ['555,90', '613,40', '661,30'], certain: false }],
  ['2022-12-01', { amounts: ['567,00', '625,60', '674,50'], certain: true }],
  ['2023-11-01', { amounts: ['578,40', '638,20', '688,00'], certain: true }],
  ['2024-04-01', { amounts: ['588,70', '649,60', '700,40'], certain: true }],
  ['2024-05-01', { amounts: ['600,50', '662,60', '714,40'], certain: true }],
  ['2025-02-01', { amounts: ['612,50', '675,90', '728,70'], certain: true }],
  ['2026-01-01', { amounts: ['624,70', '689,40', '743,20'], certain: false }],
  ['2026-04-01', { amounts: ['635,10', '700,80', '755,50'], certain: false }],
]

/** One row of each category with its amount. */
export const ofEachCategory = <R extends object>({ amounts }: PublishedAllowances, row: R) =>
  amounts.map((allowance, index) => ({ ...row, allowanceCategory: `${index + 1}`, allowance }))

/** An amount as the English text writes it. */
export const euros = (amount: string): string => `€${amount.replace(',', '.')}`
