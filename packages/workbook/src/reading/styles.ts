/** The cell styles of a workbook, as far as they say whether a number is a date. */
import { isBuiltInDateFormat, isDateFormatCode } from '../cells/index.ts'
import type { Limits } from './limits.ts'
import type { Refuse } from './problems.ts'
import { parseXml } from './xml-feed.ts'
import { SPREADSHEET } from './xml-namespaces.ts'
import type { ZipParts } from './zip-entries.ts'

/** For each cell style, by the index that cells use: is a number under it a date or time? */
export async function readDateStyles(
  parts: ZipParts,
  part: string,
  limits: Limits,
  refuse: Refuse,
): Promise<readonly boolean[]> {
  const custom = new Map<string, boolean>()
  const formats: string[] = []
  const path: string[] = []
  await parseXml(
    parts.bytes(part),
    SPREADSHEET,
    {
      open(name, attributes) {
        path.push(name)
        const within = path.length === 3 ? path[1] : undefined
        if (path.length === 1 && name !== 'styleSheet') throw refuse('unexpectedContent', { part })
        if (within === 'numFmts' && name === 'numFmt') {
          custom.set(attributes.numFmtId ?? '', isDateFormatCode(attributes.formatCode ?? ''))
        } else if (within === 'cellXfs' && name === 'xf') formats.push(attributes.numFmtId ?? '0')
      },
      text() {},
      close() {
        path.pop()
      },
    },
    { limits, refuse, place: () => ({ part }) },
  )
  return formats.map((id) => custom.get(id) ?? isBuiltInDateFormat(Number(id)))
}
