/** The settings of an organisation, read from a file: a check under them must never look like the standard one. */
import {
  allRules,
  type Configuration,
  configurationSchema,
  configuredRuleset,
  type Language,
  listOf,
  type Ruleset,
  renderFinding,
  type SheetResult,
  upperAgeReadings,
} from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'
import { readJsonFile } from './json-file.ts'
import { textsOf } from './texts.ts'

export interface AppliedConfiguration {
  readonly file: string
  readonly settings: Configuration
  readonly ruleset: Ruleset
  /** Whether its sectors were used: not where the input has a table of sectors itself. */
  readonly sectorsUsed: boolean
}

/** Reads and applies a configuration; throws `BadInput` where it cannot be used. */
export async function readConfiguration(file: string): Promise<AppliedConfiguration> {
  const settings = await readJsonFile(file, configurationSchema)
  const unknown = Object.keys(settings.severities).filter((id) => !allRules.some((rule) => rule.id === id))
  const [rule] = unknown
  if (rule !== undefined)
    throw new BadInput({
      nl: `${file}, severities: er is geen regel “${rule}”; verbeter de naam (docs/rules toont ze alle).`,
      en: `${file}, severities: there is no rule “${rule}”; correct the name (docs/rules shows them all).`,
      fr: `${file}, severities : il n'y a pas de règle « ${rule} » ; corrigez le nom (docs/rules les montre toutes).`,
    })
  const codes = settings.sectors.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined)
    throw new BadInput({
      nl: `${file}, sectors: de sector “${twice}” staat er tweemaal; verwijder er één.`,
      en: `${file}, sectors: the sector “${twice}” stands there twice; remove one.`,
      fr: `${file}, sectors : le secteur « ${twice} » y figure deux fois ; supprimez-en un.`,
    })
  return { file, settings, ruleset: configuredRuleset(settings), sectorsUsed: false }
}

/** Sectors of a configuration have no sheet to show findings in, so they must have none. */
export function refuseUnsoundSectors(
  { file, ruleset }: AppliedConfiguration,
  sheets: readonly SheetResult[],
): void {
  for (const finding of sheets.flatMap(({ findings }) => findings)) {
    const rule = ruleset.find(finding.rule)
    if (!rule || finding.verdict !== 'violated') continue
    const say = (language: Language) => `${file}, sectors: ${renderFinding(rule, finding, language).wrong}`
    throw new BadInput({ nl: say('nl'), en: say('en'), fr: say('fr') })
  }
}

/** What the configuration changes, in sentences for people. */
export function configurationLines(
  { file, settings, sectorsUsed }: AppliedConfiguration,
  language: Language,
): readonly string[] {
  const words = wordsIn[language]
  const changed = Object.entries(settings.severities)
  const off = changed.filter(([, severity]) => severity === 'off').map(([rule]) => rule)
  const colon = language === 'fr' ? ' :' : ':'
  const other = changed.flatMap(([rule, severity]) =>
    severity === 'off' ? [] : [`${rule}${colon} ${textsOf(language).severity[severity]}`],
  )
  const { upperAgeRule, sectors } = settings
  return [
    words.title(settings.organisation, file),
    ...(off.length > 0 ? [words.off(listOf(off, language))] : []),
    ...(other.length > 0 ? [words.severities(listOf(other, language))] : []),
    ...(upperAgeRule === undefined ? [] : [words.upperAge(upperAgeReadings[upperAgeRule].title[language])]),
    ...(sectors.length === 0
      ? []
      : [
          (sectorsUsed ? words.sectors : words.sectorsUnused)(
            listOf(
              sectors.map(({ code }) => code),
              language,
            ),
          ),
        ]),
  ]
}

interface Words {
  readonly title: (organisation: string, file: string) => string
  readonly off: (rules: string) => string
  readonly severities: (rules: string) => string
  readonly upperAge: (reading: string) => string
  readonly sectors: (codes: string) => string
  readonly sectorsUnused: (codes: string) => string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    title: (organisation, file) =>
      `Niet de standaardregels: gecontroleerd volgens de configuratie van ${organisation} (${file}).`,
    off: (rules) => `Uitgeschakelde regels: ${rules}.`,
    severities: (rules) => `Regels met een andere ernst: ${rules}.`,
    upperAge: (reading) => `Lezing van de leeftijdsgrens: ${reading}.`,
    sectors: (codes) => `Sectoren volgens de configuratie: ${codes}.`,
    sectorsUnused: (codes) =>
      `De sectoren van de configuratie (${codes}) zijn niet gebruikt: de bestanden bevatten zelf een tabel Sectoren.`,
  },
  en: {
    title: (organisation, file) =>
      `Not the standard rules: checked under the configuration of ${organisation} (${file}).`,
    off: (rules) => `Rules left out: ${rules}.`,
    severities: (rules) => `Rules with another severity: ${rules}.`,
    upperAge: (reading) => `Reading of the upper age: ${reading}.`,
    sectors: (codes) => `Sectors after the configuration: ${codes}.`,
    sectorsUnused: (codes) =>
      `The sectors of the configuration (${codes}) were not used: the files hold a table of sectors themselves.`,
  },
  fr: {
    title: (organisation, file) =>
      `Pas les règles standard : contrôlé selon la configuration de ${organisation} (${file}).`,
    off: (rules) => `Règles désactivées : ${rules}.`,
    severities: (rules) => `Règles d'une autre gravité : ${rules}.`,
    upperAge: (reading) => `Lecture de l'âge maximal : ${reading}.`,
    sectors: (codes) => `Secteurs selon la configuration : ${codes}.`,
    sectorsUnused: (codes) =>
      `Les secteurs de la configuration (${codes}) n'ont pas été utilisés : les fichiers contiennent eux-mêmes une table Secteurs.`,
  },
}
