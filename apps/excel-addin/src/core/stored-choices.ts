/** The choice of columns as text for the sheet to keep; apart from the rules, so that the pane can write it. */
import type { ChoicesGiven } from './contract.ts'

export const CHOICES_FORMAT = 'werkplek-columns/1'

export const storedChoices = ({ table, columns }: ChoicesGiven): string =>
  JSON.stringify({
    format: CHOICES_FORMAT,
    table,
    columns: columns.map(({ heading, key }) => [heading, key ?? null]),
  })
