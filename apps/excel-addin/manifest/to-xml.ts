/** The add-in-only manifest, in the order of elements that Office asks for. */
import type { Language } from '@werkplekleren/rules'
import { type Button, controls, iconSizes, type Menu, manifest, type Publication } from './manifest.ts'

type Words = Readonly<Record<Language, string>>

export function manifestXml({ address, version }: Publication): string {
  const short = new Map<string, Words>([['Group.Label', manifest.group]])
  const long = new Map<string, Words>()
  const ribbon = controls.map((control) => controlXml(control, short, long)).join('')
  const { name, description, id, provider, defaultLanguage, excelApi } = manifest
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${text(version)}.0</Version>
  <ProviderName>${text(provider)}</ProviderName>
  <DefaultLocale>${defaultLanguage}</DefaultLocale>
  ${localised('DisplayName', name)}
  ${localised('Description', description)}
  <IconUrl DefaultValue="${text(address)}icons/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${text(address)}icons/icon-64.png"/>
  <SupportUrl DefaultValue="${text(address)}help.html"/>
  <AppDomains>
    <AppDomain>${text(new URL(address).origin)}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="${excelApi}">
      <Set Name="ExcelApi"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${text(address)}index.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <DesktopFormFactor>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Werkplek.Group">
                <Label resid="Group.Label"/>
                ${icons}${ribbon}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${iconSizes.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${text(address)}icons/icon-${size}.png"/>`).join('\n        ')}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${text(address)}index.html"/>
      </bt:Urls>
      <bt:ShortStrings>
        ${strings(short)}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${strings(long)}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${text(address)}shortcuts.json"/>
</OfficeApp>
`
}

const icons = `<Icon>${iconSizes.map((size) => `<bt:Image size="${size}" resid="Icon.${size}"/>`).join('')}</Icon>`

/** A button or a menu; what it says is added to the strings. */
function controlXml(control: Button | Menu, short: Map<string, Words>, long: Map<string, Words>): string {
  const { id, label, tip } = control
  short.set(`${id}.Label`, label)
  long.set(`${id}.Tip`, tip)
  const said = `<Label resid="${id}.Label"/><Supertip><Title resid="${id}.Label"/><Description resid="${id}.Tip"/></Supertip>${icons}`
  if ('items' in control) {
    const items = control.items.map((item) => {
      short.set(`${item.id}.Label`, item.label)
      long.set(`${item.id}.Tip`, item.tip)
      return `
                    <Item id="Werkplek.${item.id}"><Label resid="${item.id}.Label"/><Supertip><Title resid="${item.id}.Label"/><Description resid="${item.id}.Tip"/></Supertip>${icons}${actionXml(item)}</Item>`
    })
    return `
                <Control xsi:type="Menu" id="Werkplek.${id}">${said}
                  <Items>${items.join('')}
                  </Items>
                </Control>`
  }
  return `
                <Control xsi:type="Button" id="Werkplek.${id}">${said}${actionXml(control)}</Control>`
}

const actionXml = ({ command }: Button): string =>
  command === 'PANE'
    ? `<Action xsi:type="ShowTaskpane"><TaskpaneId>Werkplek.Pane</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>`
    : `<Action xsi:type="ExecuteFunction"><FunctionName>${command}</FunctionName></Action>`

const overrides = (words: Words, prefix: string): string =>
  manifest.otherLanguages
    .map(([language, locale]) => `<${prefix}Override Locale="${locale}" Value="${text(words[language])}"/>`)
    .join('')

const localised = (element: string, words: Words): string =>
  `<${element} DefaultValue="${text(words.nl)}">${overrides(words, '')}</${element}>`

const strings = (all: ReadonlyMap<string, Words>): string =>
  [...all]
    .map(
      ([id, words]) =>
        `<bt:String id="${id}" DefaultValue="${text(words.nl)}">${overrides(words, 'bt:')}</bt:String>`,
    )
    .join('\n        ')

const text = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
