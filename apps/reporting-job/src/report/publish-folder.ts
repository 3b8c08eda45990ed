/** Puts a finished folder in place in one step, so that a reader sees all of it or none. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { BadInput } from '../bad-input.ts'

/** The file by which a folder is known as an earlier result of ours. */
export const MANIFEST = 'manifest.json'

/** Refuses a folder that holds anything but an earlier result; called before any work is done. */
export async function requireReplaceable(output: string): Promise<void> {
  const found: readonly string[] = await readdir(output).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  if (found.length === 0 || found.includes(MANIFEST)) return
  throw new BadInput({
    nl: `De map ${output} bevat al andere bestanden; kies een lege of nieuwe map met --output.`,
    en: `The folder ${output} already holds other files; choose an empty or new folder with --output.`,
    fr: `Le dossier ${output} contient déjà d'autres fichiers ; choisissez un dossier vide ou nouveau avec --output.`,
  })
}

/** Lets `build` fill a folder beside the final one and renames it; whatever goes wrong, nothing half-made stays. */
export async function publishFolder(
  output: string,
  build: (staging: string) => Promise<void>,
): Promise<void> {
  const final = resolve(output)
  await mkdir(dirname(final), { recursive: true })
  const staging = await mkdtemp(join(dirname(final), `.${basename(final)}-`))
  try {
    await build(staging)
    const old = `${staging}-old`
    const replaced = await rename(final, old).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    )
    try {
      await rename(staging, final)
    } catch (error) {
      if (replaced) await rename(old, final)
      throw error
    }
    if (replaced) await rm(old, { recursive: true })
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
