/** Tries in this Excel what the add-in needs, in a sheet of its own that it removes again: a proof, and what to report. */
import type { Language, Text } from '@werkplekleren/rules'
import type { SelfTestStep } from '../core/index.ts'
import { areasOf } from './addresses.ts'
import { excelHas } from './client.ts'
import { dateSystemOf } from './date-system.ts'
import { hasCode, problemOf } from './errors.ts'
import { draw, isOurs, looks } from './mark-looks.ts'
import { readMerges } from './merges.ts'
import type { Requests } from './requests.ts'
import { freeName, LONGEST_SHEET_NAME } from './sheet-names.ts'
import type { Timer } from './timer.ts'

interface Surroundings {
  readonly language: Language
  readonly timer: Timer
  /** Told of each step when it is over. */
  readonly tried: (step: SelfTestStep) => void
}

export async function selfTest(
  excel: Requests,
  { language, timer, tried }: Surroundings,
): Promise<readonly SelfTestStep[]> {
  const steps: SelfTestStep[] = []
  const step = async (name: Text, act: () => Promise<string>): Promise<boolean> => {
    const done = await outcomeOf(act, language)
    steps.push({ name: name[language], ...done })
    tried({ name: name[language], ...done })
    return done.outcome === 'passed'
  }
  let name = ''
  await step(names.version, async () => {
    if (!excelHas('1.12')) throw new Absent('ExcelApi < 1.12')
    return 'ExcelApi 1.12'
  })
  const added = await step(names.added, async () => {
    name = await addScratchSheet(excel)
    return name
  })
  if (!added) return steps
  try {
    for (const [words, act] of scenarios) await step(words, () => act(excel, name, timer))
  } finally {
    await step(names.removed, async () => {
      await excel.change(async ({ workbook: { worksheets }, sync }) => {
        worksheets.getItem(name).delete()
        await sync()
      })
      return name
    })
  }
  return steps
}

/** What a step asks for is not there: no fault of anybody. */
class Absent extends Error {}

async function outcomeOf(
  act: () => Promise<string>,
  language: Language,
): Promise<Pick<SelfTestStep, 'outcome' | 'detail'>> {
  try {
    return { outcome: 'passed', detail: await act() }
  } catch (error) {
    if (error instanceof Absent) return { outcome: 'absent', detail: error.message }
    const told = problemOf(error, language)
    const code = typeof told === 'object' && told !== null && 'code' in told ? `${String(told.code)}: ` : ''
    return { outcome: 'failed', detail: `${code}${told instanceof Error ? told.message : String(told)}` }
  }
}

const SCRATCH = 'Werkplekleren-test'

async function addScratchSheet(excel: Requests): Promise<string> {
  const { value } = await excel.change(async ({ workbook: { worksheets }, sync }) => {
    worksheets.load('items/name')
    await sync()
    const taken = worksheets.items.map(({ name }) => name)
    const name = freeName(SCRATCH, taken, LONGEST_SHEET_NAME)
    worksheets.add(name)
    await sync()
    return name
  })
  return value
}

type Scenario = (excel: Requests, sheet: string, timer: Timer) => Promise<string>

/** Does something in the sheet and answers what was found; `check` throws where it is not what it should be. */
const inSheet =
  (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>): Scenario =>
  async (excel, name) => {
    const { value } = await excel.change((context) => act(context.workbook.worksheets.getItem(name), context))
    return value
  }

function check(holds: boolean, found: unknown): void {
  if (!holds) throw new Error(JSON.stringify(found))
}

const names = {
  version: { nl: 'Versie van Excel', en: 'Version of Excel', fr: 'Version d’Excel' },
  added: { nl: 'Proefblad toevoegen', en: 'Add a scratch sheet', fr: 'Ajouter une feuille d’essai' },
  values: { nl: 'Waarden schrijven en lezen', en: 'Write and read values', fr: 'Écrire et lire des valeurs' },
  formats: { nl: 'Getalnotaties lezen', en: 'Read number formats', fr: 'Lire les formats de nombre' },
  days: {
    nl: 'Begin van de dagtelling zien',
    en: 'See from which year days count',
    fr: 'Voir l’origine des dates',
  },
  used: { nl: 'Gebruikt bereik vinden', en: 'Find the used range', fr: 'Trouver la plage utilisée' },
  merges: { nl: 'Samengevoegde cellen zien', en: 'See merged cells', fr: 'Voir les cellules fusionnées' },
  reading: { nl: 'Lezen zonder te schrijven', en: 'Read without a write', fr: 'Lire sans écrire' },
  marks: { nl: 'Aanduiden en wissen', en: 'Mark and remove marks', fr: 'Marquer et effacer' },
  kept: {
    nl: 'Keuzes in het blad bewaren',
    en: 'Keep choices in the sheet',
    fr: 'Conserver des choix dans la feuille',
  },
  rows: { nl: 'Rijen verbergen en tonen', en: 'Hide and show rows', fr: 'Masquer et afficher des lignes' },
  heard: { nl: 'Wijzigingen horen', en: 'Hear changes', fr: 'Entendre les modifications' },
  selected: { nl: 'Naar een cel gaan', en: 'Go to a cell', fr: 'Aller à une cellule' },
  table: {
    nl: 'Tabel en keuzelijst maken',
    en: 'Make a table and a list',
    fr: 'Créer un tableau et une liste',
  },
  link: { nl: 'Koppeling naar een cel', en: 'Link to a cell', fr: 'Lien vers une cellule' },
  refused: { nl: 'Beveiligd blad weigert', en: 'Protected sheet refuses', fr: 'Feuille protégée refuse' },
  removed: {
    nl: 'Proefblad verwijderen',
    en: 'Remove the scratch sheet',
    fr: 'Supprimer la feuille d’essai',
  },
} as const satisfies Readonly<Record<string, Text>>

const A_DAY = 45_658

const scenarios: readonly (readonly [name: Text, act: Scenario])[] = [
  [
    names.values,
    inSheet(async (sheet, { sync }) => {
      const range = sheet.getRange('A1:D2')
      range.values = [
        ['Overeenkomst', 'Uren', 'Akkoord', 'Begindatum'],
        ["'007", 7.5, true, A_DAY],
      ]
      range.load('values')
      await sync()
      check(JSON.stringify(range.values[1]) === JSON.stringify(['007', 7.5, true, A_DAY]), range.values)
      return '2 × 4'
    }),
  ],
  [
    names.formats,
    inSheet(async (sheet, { sync }) => {
      const cell = sheet.getRange('D2')
      cell.numberFormat = [['dd/mm/yyyy']]
      cell.load('numberFormat')
      await sync()
      const format = String(cell.numberFormat[0]?.[0])
      check(/d.*m.*y/i.test(format), format)
      return format
    }),
  ],
  [
    names.days,
    inSheet(async (sheet, { sync }) => {
      sheet.getRange('D:D').format.columnWidth = 100
      const cell = sheet.getRange('D2')
      cell.load('values,text')
      await sync()
      const text = cell.text[0]?.[0] ?? ''
      const system = dateSystemOf([{ value: Number(cell.values[0]?.[0]), text }])
      check(system !== undefined, text)
      return `${text}: ${system}`
    }),
  ],
  [
    names.used,
    inSheet(async (sheet, { sync }) => {
      const used = sheet.getUsedRangeOrNullObject(true)
      used.load('rowIndex,columnIndex,rowCount,columnCount')
      await sync()
      const { rowIndex, columnIndex, rowCount, columnCount } = used
      const found = [rowIndex, columnIndex, rowCount, columnCount]
      check(found.join() === '0,0,2,4', found)
      return found.join()
    }),
  ],
  [
    names.merges,
    async (excel, name) => {
      await excel.change(async ({ workbook: { worksheets }, sync }) => {
        worksheets.getItem(name).getRange('A5:B6').merge(false)
        await sync()
      })
      const { value } = await excel.ask(async (context, asRead) => {
        const block = { sheetId: name, firstRow: 0, rows: 20, firstColumn: 0, columns: 8 }
        return readMerges(context, asRead, [block])
      })
      const found = value?.get(name)
      if (found === undefined) throw new Absent('getMergedAreasOrNullObject')
      check(found.join() === 'A5:B6', found)
      return found.join()
    },
  ],
  [
    names.reading,
    async (excel, name) => {
      const { traffic } = await excel.ask(async ({ workbook: { worksheets }, sync }) => {
        worksheets.getItem(name).getRange('A1:D2').load('values')
        await sync()
      })
      if (traffic.unmeasured) throw new Absent('unmeasured')
      check(traffic.writes === 0 && traffic.bytesIn > 0, traffic)
      return `${traffic.bytesOut} B → ${traffic.bytesIn} B`
    },
  ],
  [
    names.marks,
    inSheet(async (sheet, { sync }) => {
      const [look] = looks
      const areas = sheet.getRanges('A2,C2:D2')
      const made = areas.conditionalFormats.add('Custom')
      if (look) draw(made, look)
      made.load('id')
      await sync()
      const formats = sheet.getRange().conditionalFormats
      const found = formats.getItem(made.id)
      found.custom.rule.load('formula')
      await sync()
      check(isOurs(found.custom.rule.formula), found.custom.rule.formula)
      found.delete()
      formats.load('items/id')
      await sync()
      check(formats.items.length === 0, formats.items.length)
      return made.id
    }),
  ],
  [
    names.kept,
    inSheet(async (sheet, { sync }) => {
      sheet.customProperties.add('werkplekleren.test', 'é"7')
      await sync()
      const kept = sheet.customProperties.getItemOrNullObject('werkplekleren.test')
      kept.load('value')
      await sync()
      check(!kept.isNullObject && kept.value === 'é"7', kept.isNullObject)
      return kept.value
    }),
  ],
  [
    names.rows,
    inSheet(async (sheet, { sync }) => {
      const [one, both] = [sheet.getRange('10:10'), sheet.getRange('9:10')]
      one.rowHidden = true
      both.load('rowHidden')
      await sync()
      const mixed = both.rowHidden as boolean | null
      one.rowHidden = false
      both.load('rowHidden')
      await sync()
      check(mixed === null && both.rowHidden === false, [mixed, both.rowHidden])
      return '10:10'
    }),
  ],
  [names.heard, hearsAChange],
  [
    names.selected,
    inSheet(async (sheet, { workbook, sync }) => {
      const before = workbook.worksheets.getActiveWorksheet()
      before.load('id')
      await sync()
      sheet.activate()
      await sync()
      sheet.getRange('C2').select()
      const selected = workbook.getSelectedRange()
      selected.load('address')
      await sync()
      workbook.worksheets.getItem(before.id).activate()
      await sync()
      const [area] = areasOf(selected.address.slice(selected.address.lastIndexOf('!') + 1)) ?? []
      check(area?.firstColumn === 2 && area.firstRow === 1, selected.address)
      return selected.address
    }),
  ],
  [
    names.table,
    inSheet(async (sheet, { sync }) => {
      const table = sheet.tables.add('A1:D2', true)
      table.load('name')
      sheet.getRange('C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } }
      await sync()
      return table.name
    }),
  ],
  [
    names.link,
    inSheet(async (sheet, { sync }) => {
      const cell = sheet.getRange('F1')
      cell.formulas = [[`=HYPERLINK("#'${SCRATCH}'!A1","A1")`]]
      cell.load('formulas')
      await sync()
      check(String(cell.formulas[0]?.[0]).startsWith('=HYPERLINK('), cell.formulas)
      return String(cell.formulas[0]?.[0])
    }),
  ],
  [
    names.refused,
    inSheet(async (sheet, { sync }) => {
      sheet.protection.protect()
      await sync()
      let refusal: unknown
      try {
        sheet.getRange('A2').values = [['x']]
        await sync()
      } catch (error) {
        refusal = error
      }
      sheet.protection.unprotect()
      await sync()
      check(hasCode(refusal, 'AccessDenied'), refusal)
      return 'AccessDenied'
    }),
  ],
]

/** Excel may tell of an edit late. */
const PATIENCE = 3000

async function hearsAChange(excel: Requests, name: string, timer: Timer): Promise<string> {
  let heard: (address: string) => void = () => {}
  const address = new Promise<string>((resolve, reject) => {
    heard = resolve
    timer(PATIENCE, () => reject(new Error(`${PATIENCE} ms`)))
  })
  const { value: handler } = await excel.ask(async ({ workbook: { worksheets }, sync }) => {
    const added = worksheets.getItem(name).onChanged.add(async (event) => heard(event.address))
    await sync()
    return added
  })
  try {
    await excel.change(async ({ workbook: { worksheets }, sync }) => {
      worksheets.getItem(name).getRange('A20').values = [['x']]
      await sync()
    })
    return await address
  } finally {
    await excel.ask(async () => {
      handler.remove()
      await handler.context.sync()
    })
  }
}
