/** Rewrites what the Word library leaves to chance: dates, identifiers and the times in the zips. */
import { type Day, formatDay } from '@werkplekleren/rules'
import { editedPackage, replaceOnce } from '@werkplekleren/workbook'

/** The same content gives the same bytes. */
export const settledDocx = (bytes: Uint8Array, created: Day, language: string): Uint8Array =>
  editedPackage(bytes, (edit, parts, _, replace) => {
    edit('docProps/core.xml', (xml) => {
      const dated = xml.replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_all, tag: string) => `${tag}${formatDay(created)}T12:00:00Z`,
      )
      return replaceOnce(
        dated,
        '</cp:coreProperties>',
        `<dc:language>${language}</dc:language></cp:coreProperties>`,
      )
    })
    edit('word/document.xml', withNumbers)
    for (const [name, part] of parts) {
      // The worksheet that a chart can be edited with.
      if (name.endsWith('.xlsx'))
        replace(
          name,
          editedPackage(part, () => {}),
        )
      if (!name.endsWith('.rels')) continue
      const numbered = numberedIds(new TextDecoder().decode(part))
      edit(name, (xml) => withIds(xml, numbered))
      const owner = name.replace('_rels/', '').replace(/\.rels$/, '')
      if (parts.has(owner)) edit(owner, (xml) => withIds(xml, numbered))
    }
  })

/** The library counts bookmarks and drawings on from document to document. */
const withNumbers = (xml: string): string =>
  COUNTED.reduce((numbered, pattern) => {
    const numbers = new Map<string, number>()
    return numbered.replace(pattern, (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `${before}${number}`
    })
  }, xml)

const COUNTED = [/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, /(<wp:docPr\b[^>]*\bid=")(\d+)/g]

/** Numbers for the identifiers drawn by lot, in the order of the relationships. */
function numberedIds(relationships: string): ReadonlyMap<string, string> {
  const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '')
  const drawn = ids.filter((id) => !/^rId\d+$/.test(id))
  return new Map(drawn.map((id, index) => [id, `rId${ids.length + index + 1}`]))
}

const withIds = (xml: string, numbered: ReadonlyMap<string, string>): string =>
  xml.replace(/"(rId[^"]+)"/g, (all, id: string) => {
    const number = numbered.get(id)
    return number === undefined ? all : `"${number}"`
  })
