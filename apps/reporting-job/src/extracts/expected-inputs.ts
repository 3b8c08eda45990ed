/** What an office may wait for before a report is made: extracts by their tables, or an enrolment file. */
import { type TableId, type Text, tableIds, tableOf, text } from '@werkplekleren/rules'
import type { FoundExtracts } from './find-extracts.ts'

export const expectedInputs = [...tableIds, 'enrolmentFile'] as const
export type ExpectedInput = TableId | 'enrolmentFile'

export const inputLabel = (input: ExpectedInput): Text =>
  input === 'enrolmentFile' ? enrolmentFile : tableOf(input).label

const enrolmentFile = text('Inschrijvingsbestand', 'Enrolment file', "Fichier d'inscriptions")

/** Those of the expected inputs that were not found. */
export const missingOf = (
  expected: readonly ExpectedInput[],
  { extracts, enrolmentFiles }: Pick<FoundExtracts, 'extracts' | 'enrolmentFiles'>,
): readonly ExpectedInput[] =>
  expected.filter((input) =>
    input === 'enrolmentFile' ? enrolmentFiles.length === 0 : !extracts.some(({ table }) => table === input),
  )
