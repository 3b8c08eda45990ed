/** Every file that tells Office what the add-in is, by its name. */
import { manifest, type Publication } from './manifest.ts'
import { manifestJson, shortcutsJson, translationJson } from './to-json.ts'
import { manifestXml } from './to-xml.ts'

export { controls, manifest, type Publication, shortcuts } from './manifest.ts'

export function manifestFiles(publication: Publication): Readonly<Record<string, string>> {
  return {
    'manifest.xml': manifestXml(publication),
    'manifest.json': asText(manifestJson(publication)),
    'shortcuts.json': asText(shortcutsJson()),
    ...Object.fromEntries(
      manifest.otherLanguages.map(([language]) => [
        `manifest.${language}.json`,
        asText(translationJson(language)),
      ]),
    ),
  }
}

const asText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
