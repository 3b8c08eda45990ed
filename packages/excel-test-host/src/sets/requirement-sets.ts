/** Which requirement sets a host says it has. */

export type RequirementSets = Readonly<Record<string, string>>

/** As Excel with the newest API that the npm bundle has. */
export const EXCEL_SETS: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
  DialogApi: '1.2',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
}

/** As Excel on the web, which has what is only there. */
export const WEB_SETS: RequirementSets = { ...EXCEL_SETS, ExcelApiOnline: '1.1' }

/** Whether the set is there in at least this version; its name may be in any case. */
export function hasSet(sets: RequirementSets, name: string, version = '1.1'): boolean {
  const [, highest] = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? []
  if (highest === undefined) return false
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [highestMajor = 0, highestMinor = 0] = highest.split('.').map(Number)
  return major < highestMajor || (major === highestMajor && minor <= highestMinor)
}

/** As hosts write it for office.js: names in lower case. */
export const requirementMatrix = (sets: RequirementSets): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  )
