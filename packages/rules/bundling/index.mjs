/** A plugin for Vite and Rolldown that bundles the rules for a browser. */
import { fileURLToPath } from 'node:url'
import { casesIn } from './cases.mjs'
import { gathered } from './gathered-texts.mjs'
import { guardFor, keptTexts, LANGUAGES, narrowedList } from './kept-texts.mjs'
import { edited } from './syntax.mjs'

export function oneLanguage(language, { headings = true, templates = headings, besides = [] } = {}) {
  if (!LANGUAGES.includes(language)) throw new RangeError(`The rules have no texts in ${language}`)
  let found = false
  return {
    name: 'rules-in-one-language',
    transform(code, id) {
      const place = placeOf(id) ?? (besides.some((folder) => pathOf(id).startsWith(pathOf(folder))) && BESIDE)
      if (!place) return
      const { module, guardFrom } = place
      if (!headings && module in ONLY_FOR_EXTRACTS) return { code: ONLY_FOR_EXTRACTS[module], map: null }
      const { body } = this.parse(code)
      const refuse = (node, why) =>
        this.error(`packages/rules: ${module ?? id}: ${why}: ${code.slice(node.start, node.end)}`)
      if (module === 'language') {
        found = true
        return { code: edited(code, [narrowedList(body, language, refuse)]) + guardFor(language), map: null }
      }
      const cases = module === undefined ? [] : casesIn(body)
      const rest = body.filter((node) => !cases.includes(node))
      const edits = [
        ...cases.map(({ start, end }) => ({ start, end, by: '' })),
        ...keptTexts({ module, guardFrom, body: rest, code, language, headings, templates, refuse }),
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
      if (!templates && chunks.some(drawsTemplates))
        this.error('packages/rules: this bundle draws templates, so build it with { templates: true }')
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

const pathOf = (id) => id.replaceAll('\\', '/').split('?')[0]

const root = pathOf(fileURLToPath(new URL('..', import.meta.url)))

/** A module that is no part of the rules, whose `{ nl, en, fr }` keep one language all the same. */
const BESIDE = { module: undefined, guardFrom: `${root}dist/language.js` }

/** A module of the rules: what it is called in their package, such as `schemes/wes/wes-exists`, and where its guard is. */
function placeOf(id) {
  const path = pathOf(id)
  const [, module, extension] =
    (path.startsWith(root) && /^(?:dist|src)\/(.*)\.([jt]s)$/.exec(path.slice(root.length))) || []
  if (module === undefined) return undefined
  const folder = module.includes('/') ? '../'.repeat(module.split('/').length - 1) : './'
  return { module, guardFrom: `${folder}language.${extension}` }
}

const recognisesHeadings = ({ modules }) =>
  Object.entries(modules).some(
    ([id, { renderedExports }]) =>
      placeOf(id)?.module === 'tables/headings' && renderedExports.some((name) => name !== 'labelOf'),
  )

const drawsTemplates = ({ modules }) =>
  Object.entries(modules).some(
    ([id, { renderedExports }]) => placeOf(id)?.module.startsWith('templates/') && renderedExports.length > 0,
  )
