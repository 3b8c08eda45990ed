/** A baseline on disk: one finding a line in a fixed order, so that git can merge two of them. */
import { type Baseline, baselineSchema, formatDay, parseDay } from '@werkplekleren/rules'
import { writeFileAtomically } from '@werkplekleren/workbook'
import { z } from 'zod'
import { BadInput } from '../bad-input.ts'
import { readJsonFile } from './json-file.ts'

const FORMAT = 'werkplek-baseline/1'

/** The engine's baseline, with the day as ISO text and a name that tells it from other files. */
const storedSchema: z.ZodType<Baseline> = z
  .strictObject({
    format: z.literal(FORMAT),
    ruleset: z.unknown(),
    asOf: z.string(),
    entries: z.unknown(),
  })
  .transform(({ ruleset, asOf, entries }): unknown => ({ ruleset, asOf: parseDay(asOf), entries }))
  .pipe(baselineSchema)

/** Reads a baseline; throws `BadInput` where the file is missing or is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  const baseline = await readIfThere(path)
  if (baseline) return baseline
  throw new BadInput({
    nl: `De nulmeting ${path} bestaat niet; controleer de naam, of maak ze met --update-baseline.`,
    en: `The baseline ${path} does not exist; check the name, or make it with --update-baseline.`,
    fr: `La situation de départ ${path} n'existe pas ; vérifiez le nom, ou créez-la avec --update-baseline.`,
  })
}

/** As `readBaseline`, without a fault where there is no file yet. */
export async function readIfThere(path: string): Promise<Baseline | undefined> {
  try {
    return await readJsonFile(path, storedSchema)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Replaces the file all at once or not at all. */
export const writeBaseline = (path: string, baseline: Baseline): Promise<void> =>
  writeFileAtomically(path, new TextEncoder().encode(textOf(baseline)))

function textOf({ ruleset, asOf, entries }: Baseline): string {
  const head = { format: FORMAT, ruleset, asOf: formatDay(asOf) }
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  )
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n${fields.join('\n')}\n  "entries": ${list}\n}\n`
}
