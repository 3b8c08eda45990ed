/** A plugin for Vite and Rolldown that bundles the rules for a browser. */
import { fileURLToPath } from 'node:url'
import { casesIn } from './cases.mjs'
import { gathered } from './gathered-texts.mjs'
import { guardFor, keptTexts, LANGUAGES, narrowedList } from './kept-texts.mjs'
import { edited } from './syntax.mjs'

export function oneLanguage(language, { headings = true } = {}) {
  if (!LANGUAGES.includes(language)) throw new RangeError(`The rules have no texts in ${language}`)
  let found = false
  return {
    name: 'rules-in-one-language',
    transform(code, id) {
      const [, module, extension] = moduleOf(id) ?? []
      if (module === undefined) return
      if (!headings && module in ONLY_FOR_EXTRACTS) return { code: ONLY_FOR_EXTRACTS[module], map: null }
      const { body } = this.parse(code)
      const refuse = (node, why) =>
        this.error(`packages/rules: ${module}: ${why}: ${code.slice(node.start, node.end)}`)
      if (module === 'language') {
        found = true
        return { code: edited(code, [narrowedList(body, language, refuse)]) + guardFor(language), map: null }
      }
      const cases = casesIn(body)
      const rest = body.filter((node) => !cases.includes(node))
      const edits = [
        ...cases.map(({ start, end }) => ({ start, end, by: '' })),
        ...keptTexts({ module, extension, body: rest, code, language, headings, refuse }),
      ]
      return edits.length === 0 ? undefined : { code: edited(code, edits), map: null }
    },
    buildEnd(error) {
      if (!error && !found) this.error('packages/rules: no module of the rules is in this bundle')
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk')
      if (!headings && chunks.some(recognisesHeadings))
        this.error('packages/rules: this bundle recognises headings, so build it with { headings: true }')
      for (const chunk of chunks) {
        // With a source map a bundle stays as it is, so that the map holds.
        if (!chunk.map) chunk.code = gathered(chunk.code, this.parse(chunk.code), language)
      }
    },
  }
}

/** What only the yearly report needs, and nobody who has not recognised its extracts: their tables and the rules on them. */
const ONLY_FOR_EXTRACTS = {
  'tables/report/index': 'export const reportTables = {}',
  'schemes/general/report-extracts': 'export const reportExtractRules = []',
}

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/')

/** A module of the rules: what it is called in their package, such as `schemes/wes/wes-exists`, and its extension. */
function moduleOf(id) {
  const [path] = id.replaceAll('\\', '/').split('?')
  return path.startsWith(root) ? /^(?:dist|src)\/(.*)\.([jt]s)$/.exec(path.slice(root.length)) : null
}

const recognisesHeadings = ({ modules }) =>
  Object.entries(modules).some(
    ([id, { renderedExports }]) =>
      moduleOf(id)?.[1] === 'tables/headings' && renderedExports.some((name) => name !== 'labelOf'),
  )
