/** The unified manifest for Microsoft 365, its translations, and the shortcuts that the other manifest points at. */
import type { Language } from '@werkplekleren/rules'
import {
  type Button,
  controls,
  iconSizes,
  type Menu,
  manifest,
  type Publication,
  shortcuts,
} from './manifest.ts'

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.24/MicrosoftTeams.schema.json'

export function manifestJson({ address, version }: Publication) {
  const icons = iconSizes.map((size) => ({ size, url: `${address}icons/icon-${size}.png` }))
  const said = ({ id, label, tip }: Button | Menu) => ({
    id: `Werkplek.${id}`,
    label: label.nl,
    icons,
    supertip: { title: label.nl, description: tip.nl },
  })
  return {
    $schema: SCHEMA,
    manifestVersion: '1.24',
    id: manifest.id,
    version,
    name: { short: manifest.name.nl, full: manifest.name.nl },
    description: { short: manifest.description.nl, full: manifest.description.nl },
    developer: {
      name: manifest.provider,
      websiteUrl: `${address}help.html`,
      privacyUrl: `${address}help.html`,
      termsOfUseUrl: `${address}help.html`,
    },
    localizationInfo: {
      defaultLanguageTag: manifest.defaultLanguage.toLowerCase(),
      additionalLanguages: manifest.otherLanguages.map(([language, locale]) => ({
        languageTag: locale.toLowerCase(),
        file: `manifest.${language}.json`,
      })),
    },
    icons: { color: 'icons/icon-192.png', outline: 'icons/outline-32.png' },
    accentColor: '#0F6CBD',
    validDomains: [new URL(address).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: [{ name: 'ExcelApi', minVersion: manifest.excelApi }],
        },
        runtimes: [
          {
            requirements: { capabilities: [{ name: 'SharedRuntime', minVersion: '1.1' }] },
            id: 'PaneRuntime',
            type: 'general',
            code: { page: `${address}index.html` },
            lifetime: 'long',
            actions: [
              ...commands().map((id) =>
                id === 'PANE'
                  ? { id, type: 'openPage', view: 'Werkplek.Pane' }
                  : { id, type: 'executeFunction' },
              ),
            ],
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: 'TabHome',
                groups: [
                  {
                    id: 'Werkplek.Group',
                    label: manifest.group.nl,
                    icons,
                    controls: controls.map((control) =>
                      'items' in control
                        ? {
                            ...said(control),
                            type: 'menu',
                            items: control.items.map((item) => ({
                              ...said(item),
                              type: 'menuItem',
                              actionId: item.command,
                            })),
                          }
                        : { ...said(control), type: 'button', actionId: control.command },
                    ),
                  },
                ],
              },
            ],
          },
        ],
        keyboardShortcuts: [
          {
            shortcuts: shortcuts.map(({ command, keys, mac }) => ({
              key: { default: keys, mac },
              actionId: command,
            })),
          },
        ],
      },
    ],
  }
}

/** The strings of the unified manifest in another language, by their place. */
export function translationJson(language: Language): Readonly<Record<string, string>> {
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]'
  const said = (place: string, { label, tip }: Button | Menu) => [
    [`${place}.label`, label[language]] as const,
    [`${place}.supertip.title`, label[language]] as const,
    [`${place}.supertip.description`, tip[language]] as const,
  ]
  return Object.fromEntries([
    ['$schema', SCHEMA.replace('schema.json', 'Localization.schema.json')],
    ['name.short', manifest.name[language]],
    ['name.full', manifest.name[language]],
    ['description.short', manifest.description[language]],
    ['description.full', manifest.description[language]],
    [`${group}.label`, manifest.group[language]],
    ...controls.flatMap((control, index) => [
      ...said(`${group}.controls[${index}]`, control),
      ...('items' in control
        ? control.items.flatMap((item, at) => said(`${group}.controls[${index}].items[${at}]`, item))
        : []),
    ]),
  ])
}

/** The shortcuts for the add-in-only manifest. */
export const shortcutsJson = () => ({
  actions: shortcuts.map(({ command, name }) => ({ id: command, type: 'ExecuteFunction', name })),
  shortcuts: shortcuts.map(({ command, keys, mac }) => ({ action: command, key: { default: keys, mac } })),
})

const commands = () =>
  controls.flatMap((control) =>
    'items' in control ? control.items.map(({ command }) => command) : [control.command],
  )
