/** `werkplek check --flagged` beside earlier decisions: what was accepted is not marked, what is new is told. */
import { describe, expect, it } from 'vitest'
import { checkDocument } from './support/check-document.ts'
import { findingsIn, markedIn, openedWorkbook, textsIn } from './support/flagged-workbook.ts'
import { Desk } from './support/werkplek.ts'

const desk = new Desk()
const headings = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week']
type Row = readonly (string | number)[]
const reversed = (id: string, end = '02/09/2024'): Row => [id, 'WES', `${id}-L`, '20/12/2024', end, 38]
/** No rule of this table other than that of the order speaks of its dates. */
const other = (id: string): Row => [id, '', `${id}-L`, '20/12/2024', '02/09/2024', 38]
const planning = (...rows: Row[]) => desk.xlsx('planning.xlsx', { Planning: [headings, ...rows] })
const check = (...args: string[]) =>
  desk.inProcess(['check', 'planning.xlsx', ...args, '--as-of', '2025-01-31'])

async function flagged(...args: string[]) {
  const { status } = await check(...args, '--flagged', 'kopie.xlsx')
  const copy = await openedWorkbook(desk.path('kopie.xlsx'))
  const said = textsIn(copy.getWorksheet('Bevindingen')).flat()
  return { status, copy, lines: findingsIn(copy), marked: markedIn(copy, 'Planning'), said }
}

/** An exception for the reversed dates of an agreement; gives the cells that any other finding names. */
async function accept(record: string, until: string): Promise<Set<string>> {
  const { files } = checkDocument.parse(JSON.parse((await check('--format', 'json')).out))
  const findings = files[0]?.sheets[0]?.findings ?? []
  const found = findings.find(
    ({ rule, places }) => rule === 'gen-dates-order' && places[0]?.record === record,
  )
  const exception = { reason: 'Beslissing van 3 januari', author: 'dossierbeheer', until }
  const exceptions = [{ finding: found?.identity, values: found?.values, ...exception }]
  desk.write('aanvaard.json', JSON.stringify({ format: 'werkplek-exceptions/1', exceptions }))
  const others = findings.filter((finding) => finding !== found)
  return new Set(others.flatMap(({ places }) => places.flatMap(({ cell }) => cell ?? [])))
}

describe('a finding that was accepted', () => {
  it('marks no cell and stands last in the list, with who accepted it, why and until when', async () => {
    await planning(other('OVK-1'), other('OVK-2'))
    const others = await accept('OVK-1', '2025-06-30')
    const { copy, lines, marked, said } = await flagged('--exceptions', 'aanvaard.json')
    expect(marked).toEqual(others)
    expect(others).toContain('D3')
    expect(others).not.toContain('D2')
    expect(copy.getWorksheet('Planning')?.getCell('D2').note).toBeUndefined()
    const last = lines.at(-1)
    expect(last).toMatchObject({ Ernst: 'aanvaard (fout)', Regel: 'gen-dates-order', Record: 'OVK-1' })
    expect(last?.['Wat te doen']).toBe(
      'Aanvaard door dossierbeheer tot en met 30 juni 2025: Beslissing van 3 januari',
    )
    expect(lines.filter(({ Ernst }) => Ernst?.startsWith('aanvaard'))).toHaveLength(1)
    expect(said).toContain('Uitzonderingen (aanvaard.json): 1 aanvaard, 0 vervallen, 0 zonder bevinding.')
    expect(lines[0]).not.toHaveProperty('Stand')
  })

  it('leaves the marks of other findings on the same cell, and its note says nothing of it', async () => {
    await planning(reversed('OVK-1'))
    const others = await accept('OVK-1', '2025-06-30')
    expect(others).toContain('D2')
    const { copy, marked } = await flagged('--exceptions', 'aanvaard.json')
    expect(marked).toEqual(others)
    const note = JSON.stringify(copy.getWorksheet('Planning')?.getCell('D2').note)
    expect(note).toContain('wes-max-duration')
    expect(note).not.toContain('gen-dates-order')
  })

  it('is marked again once the exception has lapsed, and the copy says why', async () => {
    await planning(reversed('OVK-1'))
    await accept('OVK-1', '2025-01-30')
    const { status, lines, marked, said } = await flagged('--exceptions', 'aanvaard.json')
    expect(status).toBe(1)
    expect(marked).toContain('D2')
    expect(lines[0]).toMatchObject({ Ernst: 'fout', Record: 'OVK-1' })
    expect(said).toContain('Vervallen uitzonderingen')
    expect(said.join('\n')).toContain('gold tot en met 30 januari 2025')
  })
})

describe('with a baseline', () => {
  it('every violation says whether it is new, and what was solved or cannot be judged any more is listed', async () => {
    await planning(reversed('OVK-2'), reversed('OVK-3'), reversed('OVK-4'))
    await check('--baseline', 'nul.json', '--update-baseline')
    await planning(reversed('OVK-2'), reversed('OVK-3', '20/02/2025'), reversed('OVK-5'))
    const { copy, lines, said } = await flagged('--baseline', 'nul.json')
    const order = lines.filter(({ Regel }) => Regel === 'gen-dates-order')
    expect(order.map(({ Record, Stand }) => [Record, Stand])).toEqual([
      ['OVK-2', 'bestaand'],
      ['OVK-5', 'nieuw'],
    ])
    expect(JSON.stringify(copy.getWorksheet('Planning')?.getCell('E4').note)).toContain(
      'fout · gen-dates-order · nieuw',
    )
    expect(said.join('\n')).toMatch(
      /Vergeleken met de nulmeting van 31 januari 2025 \(nul\.json\): 1 nieuw, /,
    )
    const solved = said.indexOf('Opgelost sinds de nulmeting')
    expect(said[solved + 1]).toMatch(/^OVK-3: .* \[gen-dates-order\]$/)
    const lost = said.indexOf('Niet meer te beoordelen sinds de nulmeting')
    expect(said[lost + 1]).toMatch(/^OVK-4: .* \[gen-dates-order\]$/)
  })

  it('a copy of a copy says the same', async () => {
    await planning(reversed('OVK-2'))
    await check('--baseline', 'nul.json', '--update-baseline')
    const { lines } = await flagged('--baseline', 'nul.json')
    await desk.inProcess([
      ...['check', 'kopie.xlsx', '--baseline', 'nul.json', '--flagged', 'kopie2.xlsx'],
      ...['--as-of', '2025-01-31'],
    ])
    expect(findingsIn(await openedWorkbook(desk.path('kopie2.xlsx')))).toEqual(lines)
  })
})
