/** Reads a YAML file of a strict shape: whole and right, or refused in one sentence with the place. */
import { readFile } from 'node:fs/promises'
import { text } from '@werkplekleren/rules'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { BadInput } from '../../bad-input.ts'
import { issueSentence } from '../../checking/index.ts'

/** Throws `BadInput`, or the system's own error where the file cannot be opened. */
export async function readYaml<S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S>> {
  const document = parseDocument(await readFile(file, 'utf8'), {
    version: '1.2',
    strict: true,
    uniqueKeys: true,
  })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) {
    const [{ line, col }] = fault.linePos ?? [{ line: 1, col: 1 }]
    throw new BadInput(
      fault.code === 'DUPLICATE_KEY'
        ? text(
            `${file}, regel ${line}: deze naam staat er tweemaal; verwijder er één.`,
            `${file}, line ${line}: this name stands there twice; remove one.`,
            `${file}, ligne ${line} : ce nom y figure deux fois ; supprimez-en un.`,
          )
        : text(
            `${file} is geen geldige YAML: regel ${line}, teken ${col} past daar niet; verbeter het bestand.`,
            `${file} is not valid YAML: line ${line}, character ${col} does not fit there; correct the file.`,
            `${file} n'est pas du YAML valide : ligne ${line}, le caractère ${col} n'y a pas sa place ; corrigez le fichier.`,
          ),
      fault,
    )
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new BadInput(issueSentence(file, parsed.error.issues[0]), parsed.error)
}
