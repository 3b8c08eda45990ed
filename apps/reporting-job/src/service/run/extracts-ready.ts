/** Whether the extracts of a period are there, and their digests. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { type ExpectedInput, findExtracts, missingOf } from '../../extracts/index.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import type { PeriodState } from '../ledger/index.ts'
import { sha256Of } from '../revisions/index.ts'
import type { Settings } from '../settings/index.ts'
import { collectedFolder, extractsFolder } from './folders.ts'

export type Inputs = readonly { readonly file: string; readonly sha256: string }[]

/**
 * The folder of which the next revision is made: that of the extracts, or the last with corrections. Throws `BadInput`
 * where the extracts were replaced after those corrections, for then nobody can say which is right.
 */
export async function inputFolder(
  settings: Settings,
  period: ReportPeriod,
  state: PeriodState | undefined,
): Promise<string> {
  const own = extractsFolder(settings, period)
  if (!state?.collected) return own
  if (sameInputs(state.collected.base, await inputsOf(own)))
    return collectedFolder(settings, period, state.collected.number)
  const name = periodName(period)
  throw new BadInput(
    text(
      `De extracten van ${name} zijn vervangen nadat er verbeteringen verzameld waren; verzamel ze opnieuw (werkplek collect), of laat ze weg met werkplek revise --without-collected.`,
      `The extracts of ${name} were replaced after corrections were collected; collect them again (werkplek collect), or leave them out with werkplek revise --without-collected.`,
      `Les extraits de ${name} ont été remplacés après la collecte de corrections ; collectez-les à nouveau (werkplek collect), ou écartez-les avec werkplek revise --without-collected.`,
    ),
  )
}

/** What is expected and not there; a folder that does not exist holds nothing. */
export async function missingExtracts(
  settings: Settings,
  period: ReportPeriod,
  folder: string = extractsFolder(settings, period),
): Promise<readonly ExpectedInput[]> {
  const found = await findExtracts(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { extracts: [], enrolmentFiles: [] }
    throw error
  })
  return missingOf(settings.expected[period.kind] ?? [], found)
}

/** The extracts and the enrolment files in their order, each with the digest of its bytes. */
export async function inputsOf(folder: string): Promise<Inputs> {
  const { extracts, enrolmentFiles } = await findExtracts(folder)
  return Promise.all(
    [...extracts, ...enrolmentFiles].map(async ({ file }) => ({
      file: basename(file),
      sha256: sha256Of(await readFile(file)),
    })),
  )
}

export const sameInputs = (a: Inputs, b: Inputs): boolean =>
  a.length === b.length &&
  a.every(({ file, sha256 }, index) => b[index]?.file === file && b[index]?.sha256 === sha256)
