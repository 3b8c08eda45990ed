/** What holds for identifiers as a whole: every column is judged, no sex is guessed, no number of a person is repeated. */
import { describe, expect, it } from 'vitest'
import * as everything from '../../src/index.ts'
import {
  type CaseRow,
  check,
  currentRuleset,
  day,
  type Finding,
  languages,
  readNationalNumber,
  renderFinding,
  type TableId,
  tableIds,
  tableOf,
} from '../../src/index.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const oddSerial = '85.07.30-997.34'
const evenSerial = '85.07.30-998.33'

const findingsOf = (table: TableId, row: CaseRow): readonly Finding[] =>
  check(currentRuleset, [caseSheet(table, [row])], { asOf }).sheets.flatMap(({ findings }) => findings)

describe('id-nrn-sex-not-used: a national register number is never read for the sex of a person', () => {
  it('tells the same of two numbers that differ only in their serial', () => {
    const factsOf = (text: string) => {
      const reading = readNationalNumber(text, asOf)
      if (!reading.ok) throw new Error(`${text}: ${reading.problem}`)
      const { canonical: _canonical, serial: _serial, ...facts } = reading
      return facts
    }
    expect(factsOf(oddSerial)).toEqual(factsOf(evenSerial))
  })

  it.each(['M', 'F', 'X', null])('gives the same findings for both, where the sheet says sex %s', (sex) => {
    const learner = { id: 'L1', birth: '1985-07-31', sex }
    const odd = findingsOf('learners', { ...learner, nrn: oddSerial })
    expect(odd).toEqual(findingsOf('learners', { ...learner, nrn: evenSerial }))
    expect(odd.map(({ rule }) => rule)).toContain('id-nrn-birth')
  })

  it('is offered by nothing that the package exports', () => {
    const words = (name: string) => name.split(/(?=[A-Z])/)
    const speaksOfSex = (name: string) => words(name).some((word) => /sex|gender|geslacht/i.test(word))
    expect(Object.keys(everything).filter(speaksOfSex)).toEqual([])
  })

  it('is asked by no rule: none reads the number and the sex together', () => {
    const asking = currentRuleset.rules.filter((rule) => {
      const columns = rule.form === 'cell' ? [] : [...rule.reads, ...rule.mayBeEmpty]
      return columns.includes('nrn') && columns.includes('sex')
    })
    expect(asking.map(({ id }) => id)).toEqual([])
  })
})

const identifierColumns = tableIds.flatMap((table) =>
  Object.entries(tableOf(table).columns).flatMap(([column, definition]) =>
    definition.kind === 'identifier' ? [{ table, column, form: definition.form }] : [],
  ),
)
const columnsOf = (table: TableId) =>
  identifierColumns.filter((one) => one.table === table).map(({ column }) => column)

describe('every column of identifiers', () => {
  it('is judged by the rule on the form of its identifier, in whatever table it stands', () => {
    const ruleOfForm = {
      national: 'id-nrn-format',
      enterprise: 'id-kbo-format',
      establishment: 'id-est-format',
      institution: 'id-institution',
      nace: 'id-nace',
    } as const
    const unjudged = identifierColumns.filter(({ table, column, form }) => {
      if (form === undefined) return false
      const rule = currentRuleset.find(ruleOfForm[form])
      return (
        rule?.form !== 'cell' || !rule.cells.some((cell) => cell.table === table && cell.column === column)
      )
    })
    expect(unjudged).toEqual([])
  })

  it('is judged wherever a postcode, occupation, joint committee or level stands', () => {
    const ruleOfColumn = {
      postcode: 'id-postcode',
      isco: 'id-isco',
      jointCommittee: 'id-pc',
      vksLevel: 'id-vks',
    }
    const judged = Object.entries(ruleOfColumn).map(([column, id]) => {
      const rule = currentRuleset.find(id)
      const holding = tableIds.flatMap((table) =>
        Object.entries(tableOf(table).columns)
          .filter(
            ([key, { borrowed }]) =>
              key.toLowerCase().endsWith(column.toLowerCase()) || borrowed?.column === column,
          )
          .map(([key]) => `${table}.${key}`),
      )
      const cells = rule?.form === 'cell' ? rule.cells : []
      return { holding, judged: cells.map((cell) => `${cell.table}.${cell.column}`) }
    })
    for (const { holding, judged: cells } of judged) expect([...cells].sort()).toEqual([...holding].sort())
  })
})

describe('a national register number in the wrong column', () => {
  it.each(tableIds.filter((table) => columnsOf(table).length > 0))(
    'is not repeated by any finding of any rule on %s',
    (table) => {
      const row = Object.fromEntries(columnsOf(table).map((column) => [column, oddSerial]))
      const bare = oddSerial.replace(/\D/g, '')
      const { sheets } = check(currentRuleset, [caseSheet(table, [row]), ...others(table)], { asOf })
      const findings = sheets.flatMap((sheet) => sheet.findings)
      for (const finding of findings) {
        const rule = currentRuleset.find(finding.rule)
        if (!rule) throw new Error(`${finding.rule} is not in the ruleset`)
        const texts = [
          JSON.stringify(finding),
          ...languages.map((language) => renderFinding(rule, finding, language).message),
        ]
        for (const words of texts) expect(words.replace(/[.\- ]/g, '')).not.toContain(bare)
      }
      if (columnsOf(table).includes('companyNo'))
        expect(findings.map(({ rule }) => rule)).toContain('id-swap')
    },
  )
})

/** The tables that rules look into, so that they judge instead of saying that they cannot. */
function others(table: TableId) {
  const consulted: readonly [TableId, CaseRow][] = [
    ['establishments', { no: '2.147.812.701', companyNo: '0566.988.259' }],
    ['providers', { no: '030569' }],
    ['programmes', { code: '9012' }],
  ]
  return consulted.filter(([id]) => id !== table).map(([id, row]) => caseSheet(id, [row]))
}
