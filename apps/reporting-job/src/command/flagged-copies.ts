/** `--flagged`: where the flagged copies go, and writing them all at once or none. */
import { mkdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { flaggableExtension, UnreadableFile, writeFileAtomically } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import { type CheckOutcome, flaggedCopy } from '../checking/index.ts'
import type { Session } from './session.ts'

/** The copy of each file, and when the file was last changed. */
export type FlaggedTargets = ReadonlyMap<string, { readonly target: string; readonly changed: number }>

/**
 * One file: `flagged` is the copy, or a folder that is there. Several files: a folder, made where it is missing, with
 * copies under the names of the files. A CSV file gets an .xlsx. Refuses, before anything is checked, what cannot be
 * copied or would overwrite the user's own work.
 */
export async function flaggedTargets(flagged: string, files: readonly string[]): Promise<FlaggedTargets> {
  const found = await stat(flagged).catch(() => undefined)
  if (found?.isFile() && files.length > 1) throw folderWanted(flagged)
  const inFolder = files.length > 1 || found?.isDirectory() === true
  const targets = new Map<string, { target: string; changed: number }>()
  const taken = new Set<string>()
  for (const file of files) {
    const extension = await flaggableExtension(file)
    const target = inFolder ? join(flagged, `${basename(file, extname(file))}${extension}`) : flagged
    if (extname(target).toLowerCase() !== extension) throw otherExtension(target, extension)
    if (taken.has(target.toLowerCase())) throw sameName(target)
    taken.add(target.toLowerCase())
    for (const each of files) if (await isSameFile(each, target)) throw overInput(target)
    targets.set(file, { target, changed: await lastChange(file) })
  }
  return targets
}

/** Makes every copy before it writes the first; refuses a file that changed since its targets were settled. */
export async function writeFlaggedCopies(
  checked: CheckOutcome,
  targets: FlaggedTargets,
  { language, progress, say }: Session,
): Promise<void> {
  const copies: [target: string, bytes: Uint8Array][] = []
  for (const [file, { target, changed }] of targets) {
    progress.step(say(`${target} maken`, `Making ${target}`, `Création de ${target}`), { file: target })
    copies.push([target, await flaggedCopy(checked, file, language)])
    if ((await lastChange(file)) !== changed) throw new UnreadableFile('changedWhileRead', file)
  }
  if (copies.length > 1) for (const [target] of copies) await mkdir(dirname(target), { recursive: true })
  for (const [target, bytes] of copies) await writeFileAtomically(target, bytes)
}

const lastChange = async (file: string): Promise<number> => (await stat(file)).mtimeMs

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

const folderWanted = (flagged: string) =>
  new BadInput({
    nl: `--flagged ${flagged} is een bestand, maar u controleert meer dan één werkmap; geef een map op voor de kopieën.`,
    en: `--flagged ${flagged} is a file, but you check more than one workbook; give a folder for the copies.`,
    fr: `--flagged ${flagged} est un fichier, mais vous contrôlez plus d'un classeur ; indiquez un dossier pour les copies.`,
  })

const sameName = (target: string) =>
  new BadInput({
    nl: `Twee werkmappen zouden dezelfde kopie ${target} krijgen; geef ze een andere naam of controleer ze apart.`,
    en: `Two workbooks would get the same copy ${target}; rename one or check them apart.`,
    fr: `Deux classeurs recevraient la même copie ${target} ; renommez-en un ou contrôlez-les séparément.`,
  })

const otherExtension = (target: string, extension: string) =>
  new BadInput({
    nl: `De kopie ${target} moet op ${extension} eindigen; Excel opent ze anders niet.`,
    en: `The copy ${target} must end in ${extension}; Excel does not open it otherwise.`,
    fr: `La copie ${target} doit se terminer par ${extension} ; sinon Excel ne l'ouvre pas.`,
  })

const overInput = (target: string) =>
  new BadInput({
    nl: `--flagged zou ${target} zelf overschrijven, en dat is een van de gecontroleerde werkmappen; kies een andere naam.`,
    en: `--flagged would overwrite ${target}, which is one of the workbooks you check; choose another name.`,
    fr: `--flagged écraserait ${target}, qui est l'un des classeurs contrôlés ; choisissez un autre nom.`,
  })
