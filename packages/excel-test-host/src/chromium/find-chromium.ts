/** Where Chromium is on this machine. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** `$CHROMIUM`, or `chromium` on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM) return existsSync(CHROMIUM) ? CHROMIUM : undefined
  return [...PATH.split(delimiter).filter(Boolean), '/usr/bin']
    .map((folder) => join(folder, 'chromium'))
    .find(existsSync)
}

/** As `findChromium`; where there is none, one visible line says that `what` is skipped. */
export function chromiumFor(what: string): string | undefined {
  const found = findChromium()
  if (found === undefined) {
    console.warn(`SKIPPED: ${what}: no Chromium here (install it, or set CHROMIUM to its path)`)
  }
  return found
}
