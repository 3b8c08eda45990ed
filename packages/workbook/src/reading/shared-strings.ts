/** The shared strings of a workbook: runs joined, phonetic guides left out, escapes decoded. */
import { ownCopy, unescapeText } from './escaped-text.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import { parseXml } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'
import type { ZipParts } from './zip-entries.ts'

export async function readSharedStrings(
  parts: ZipParts,
  part: string,
  limits: Limits,
  refuse: Refuse,
): Promise<readonly string[]> {
  const strings: string[] = []
  let depth = 0
  let skippedFrom = 0
  let item = ''
  let inText = false
  const context = { limits, refuse, place: () => ({ part }) }
  await parseXml(
    parts.bytes(part),
    SPREADSHEET,
    {
      open(name) {
        depth++
        if (skippedFrom > 0) return
        if (depth === 1) {
          if (name !== 'sst') throw refuse('unexpectedContent', { part })
        } else if (depth === 2) {
          if (name === 'si') item = ''
          else if (name === 'extLst') skippedFrom = depth
          else throw refuse('unexpectedContent', { part })
        } else if (name === 't') inText = true
        else if (name !== 'r') skippedFrom = depth
      },
      text(text) {
        if (inText) item += text
      },
      close(name) {
        if (skippedFrom > 0) {
          if (skippedFrom === depth) skippedFrom = 0
        } else if (name === 't') inText = false
        else if (depth === 2) {
          const text = unescapeText(item)
          if (text.length > limits.cellCharacters) {
            throw refuse('textTooLong', { part }, String(limits.cellCharacters))
          }
          strings.push(ownCopy(text))
        }
        depth--
      },
    },
    context,
  )
  return strings
}
