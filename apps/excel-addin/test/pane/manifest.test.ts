/** Both manifests say the same, and are what Office accepts as far as that can be known without it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { controls, manifestFiles, shortcuts } from '../../manifest/index.ts'

const files = manifestFiles({ address: 'https://werkplek.example/add-in/', version: '0.1.0' })
const fileOf = (name: string): string => files[name] ?? ''

const commands = ['CHECK', 'NEXT', 'MARK', 'CLEAR', 'PANE']

describe('the unified manifest', () => {
  const json: unknown = JSON.parse(fileOf('manifest.json'))

  it('holds to the schema that Microsoft publishes', () => {
    expect(faultsBy('MicrosoftTeams.schema.json', json)).toEqual([])
  })

  it('is refused by that schema where it is wrong, so that the check above means something', () => {
    const wrong = JSON.parse(fileOf('manifest.json').replace('"long"', '"forever"'))
    expect(faultsBy('MicrosoftTeams.schema.json', wrong).join()).toContain('lifetime')
  })

  it.each(['manifest.en.json', 'manifest.fr.json'])(
    'has a translation %s that holds to its schema',
    (name) => {
      expect(faultsBy('MicrosoftTeams.Localization.schema.json', JSON.parse(fileOf(name)))).toEqual([])
    },
  )

  it('translates every label and tip', () => {
    const count = JSON.stringify(json).match(/"(?:label|title|description)":/g)?.length ?? 0
    // Besides the labels and tips: the description of the add-in is an object.
    const translated = Object.keys(JSON.parse(fileOf('manifest.fr.json'))).filter((key) =>
      key.startsWith('ext'),
    )
    expect(translated).toHaveLength(count - 1)
  })
})

describe('the add-in-only manifest', () => {
  const { order, values } = elementsOf(fileOf('manifest.xml'))

  it('has its elements in the order that Office asks for', () => {
    expect(order('OfficeApp')).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ])
    expect(order('OfficeApp/VersionOverrides')).toEqual(['Hosts', 'Resources'])
    expect(order('OfficeApp/VersionOverrides/Hosts/Host')).toEqual(['Runtimes', 'DesktopFormFactor'])
    expect(order('OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor')).toEqual([
      'FunctionFile',
      'ExtensionPoint',
    ])
    expect(order('OfficeApp/VersionOverrides/Resources')).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ])
  })

  it('defines every resource that it names, once, under an id of at most 32 characters', () => {
    const defined = values.flatMap(({ name, attributes }) =>
      name.startsWith('bt:') && attributes.id !== undefined ? [attributes.id] : [],
    )
    const named = values.flatMap(({ attributes }) =>
      attributes.resid === undefined ? [] : [attributes.resid],
    )
    expect(new Set(defined).size).toBe(defined.length)
    expect(named.filter((id) => !defined.includes(id))).toEqual([])
    expect(defined.filter((id) => id.length > 32 || !named.includes(id))).toEqual([])
  })

  it('asks for the document only, and for Excel of 2021 or later', () => {
    expect(fileOf('manifest.xml')).toContain('<Permissions>ReadWriteDocument</Permissions>')
    expect(fileOf('manifest.xml')).toContain('<Sets DefaultMinVersion="1.12">')
  })

  it('keeps its texts as short as Office wants them, in three languages', () => {
    const strings = values.filter(({ name }) => name === 'bt:String')
    for (const { attributes } of strings) expect(attributes.DefaultValue?.length).toBeLessThanOrEqual(250)
    const overrides = values.filter(({ name }) => name === 'bt:Override')
    expect(overrides).toHaveLength(2 * strings.length)
    const [description] = values.filter(({ name }) => name === 'Description')
    expect(description?.attributes.DefaultValue?.length).toBeLessThanOrEqual(250)
  })
})

describe('both manifests', () => {
  it('offer every command of the pane, under the same name', () => {
    const all = controls.flatMap((control) =>
      'items' in control ? control.items.map(({ command }) => command) : [control.command],
    )
    expect([...all].sort()).toEqual([...commands].sort())
    for (const command of commands) expect(fileOf('manifest.json')).toContain(`"id": "${command}"`)
    for (const command of commands.filter((one) => one !== 'PANE'))
      expect(fileOf('manifest.xml')).toContain(`<FunctionName>${command}</FunctionName>`)
  })

  it('have the same shortcuts, none of them twice', () => {
    const keys = shortcuts.map((one) => one.keys)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) {
      expect(fileOf('manifest.json')).toContain(`"default": "${key}"`)
      expect(fileOf('shortcuts.json')).toContain(`"default": "${key}"`)
    }
  })

  it('name only icons that exist', () => {
    const folder = fileURLToPath(new URL('../../public/', import.meta.url))
    const named = [
      ...Object.values(files)
        .join('\n')
        .matchAll(/icons\/[\w-]+\.png/g),
    ].map(([name]) => name)
    expect(named.length).toBeGreaterThan(4)
    for (const name of new Set(named))
      expect(readFileSync(join(folder, name)).subarray(1, 4).toString()).toBe('PNG')
  })
})

/** What a schema of the package of Microsoft says against it. */
function faultsBy(schema: string, value: unknown): readonly string[] {
  const require = createRequire(import.meta.url)
  const folder = join(
    dirname(require.resolve('@microsoft/app-manifest/package.json')),
    'build/json-schemas/teams/v1.24',
  )
  const text = readFileSync(join(folder, schema), 'utf8')
  // Written for draft 4; what differs from draft 7 here is the name of the draft and of the identity.
  const { $schema: _draft, id: _id, ...rules } = JSON.parse(text)
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
  const validate = ajv.compile(rules)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

interface Element {
  readonly name: string
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
}

function elementsOf(xml: string) {
  const values: Element[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    values.push({ name, path: open.join('/'), attributes })
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const order = (parent: string) =>
    values.flatMap(({ path, name }) => (path === `${parent}/${name}` ? [name] : []))
  return { values, order }
}
