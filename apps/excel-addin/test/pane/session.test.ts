/** What the pane does with a checker and a workbook, without a page: the real rules on a workbook in memory. */
import { describe, expect, it } from 'vitest'
import { type Checker, type FindingShown, localChecker } from '../../src/core/index.ts'
import { exampleRows } from '../../src/example/index.ts'
import { createSession, EXCEPTIONS } from '../../src/pane/index.ts'
import { catalogues, wordsIn } from '../../src/texts/index.ts'
import { type MemoryWorkbook, memoryWorkbook } from './support/memory-workbook.ts'

function paneOn(workbook: MemoryWorkbook, checkerIn: () => Checker = localChecker) {
  let copied = ''
  const session = createSession({
    workbook,
    checkerIn,
    wordsIn: (language) => wordsIn(language, catalogues[language]),
    language: 'nl',
    settings: { read: () => ({ live: true, days: 30 }), write: () => undefined },
    today: () => '2025-01-31',
    now: () => new Date(2025, 0, 31, 14, 2),
    copy: async (text) => {
      copied = text
    },
  })
  return { session, state: session.store.get, copied: () => copied }
}

const demo = () =>
  memoryWorkbook(
    [{ id: 'a', name: 'Planning', rows: exampleRows, dateColumns: [4, 5, 6] }],
    (name) => `${name} is weg.`,
  )

describe('a session', () => {
  it('says what was read and that nothing was written', async () => {
    const { session, state } = paneOn(demo())
    await session.check('sheet')
    expect(state().checked?.traffic).toMatchObject({ writes: 0 })
    expect(state().checked?.shown.sheets.map(({ rows }) => rows)).toEqual([exampleRows.length - 1])
    expect(state().announced.text).toMatch(/^4 overtredingen, \d+ niet te beoordelen\.$/)
  })

  it('judges an edit again, and does not forget one that comes while it checks', async () => {
    const workbook = demo()
    const { session, state } = paneOn(workbook)
    const checking = session.check('sheet')
    await workbook.activeSheet()
    await checking
    workbook.edit('a', 3, 5, 45_444)
    await until(() => state().edits === 0 && count(state()) === 3)
    expect(state().checked?.shown.solved).toHaveLength(1)
  })

  it('that is stopped keeps what it found before, and shows no half of a check', async () => {
    const workbook = demo()
    const { session, state } = paneOn({
      ...workbook,
      read: async (ids, options) => {
        const known = state().checked
        const read = await workbook.read(ids, options)
        if (known) session.cancel()
        options.signal?.throwIfAborted()
        return read
      },
    })
    await session.check('sheet')
    const found = state().checked
    workbook.edit('a', 3, 5, 45_444)
    await session.check('workbook')
    expect(state()).toMatchObject({ busy: undefined, problem: undefined })
    expect(state().checked).toBe(found)
    expect(state().announced.text).toBe('Controle gestopt. Er is niets gewijzigd.')
  })

  it('goes through the findings in the order of the list, and round again', async () => {
    const workbook = demo()
    const { session } = paneOn(workbook)
    await session.check('sheet')
    const visited: string[] = []
    for (let step = 0; step < 5; step++) {
      await session.next()
      visited.push(workbook.now().selected)
    }
    expect(visited).toEqual(['F3', 'F4', 'F6', 'E7', 'F3'])
  })

  it('keeps an accepted finding in the workbook, and does not count or mark it any more', async () => {
    const workbook = demo()
    const { session, state } = paneOn(workbook)
    await session.check('sheet')
    const [finding] = state().checked?.shown.findings.filter(({ verdict }) => verdict === 'violated') ?? []
    if (!finding) throw new Error('The demo has violations')
    await session.accept({ key: finding.key, reason: 'afgesproken', author: 'AB', until: '2025-06-30' })
    expect(workbook.now().kept.get(EXCEPTIONS)).toContain('afgesproken')
    await session.check('sheet')
    await session.mark()
    const marked = workbook.now().marks.map(({ place }) => place.address)
    expect(marked).not.toContain(finding.places[0].address)
    expect(marked.length).toBeGreaterThan(0)
  })

  it('copies the list that is shown, one line for each finding, and no formula', async () => {
    const { session, copied } = paneOn(demo())
    await session.check('sheet')
    session.filter({ search: 'WES-003' })
    await session.copyList()
    const [heading, ...lines] = copied().split('\r\n')
    expect(heading?.split('\t')).toHaveLength(10)
    expect(lines.map((line) => line.split('\t').slice(0, 5))).toEqual([
      ['Planning', expect.stringContaining('F4'), '4', 'WES-003', 'fout'],
    ])
  })

  it('puts the list that is shown in a sheet, with a link to each cell', async () => {
    const workbook = demo()
    const { session } = paneOn(workbook)
    await session.check('sheet')
    session.filter({ search: 'WES-003' })
    await session.listInSheet()
    const added = workbook.now().sheets.at(-1)
    expect(added?.name).toBe('Bevindingen')
    expect(added?.rows.slice(1).map((row) => row.slice(0, 4))).toEqual([['Planning', 'F4', 4, 'WES-003']])
  })

  it('hides the rows without findings that are listed, and shows them again', async () => {
    const workbook = demo()
    const { session, state } = paneOn(workbook)
    await session.check('sheet')
    await session.hideOtherRows()
    expect(workbook.now().hidden).not.toContain(4)
    expect(workbook.now().hidden.length).toBeGreaterThan(0)
    expect(state().rowsHidden).toBe(true)
    await session.showHiddenRows()
    expect(workbook.now().hidden).toEqual([])
    expect(state().announced.text).toBe('Alle rijen zijn weer zichtbaar, behalve die u zelf verborg.')
  })

  it('says so where rows moved and every row had to be shown', async () => {
    const workbook = demo()
    const { session, state } = paneOn({
      ...workbook,
      showHiddenRows: async () => ({ ...(await workbook.showHiddenRows()), moved: true }),
    })
    await session.check('sheet')
    await session.hideOtherRows()
    await session.showHiddenRows()
    expect(state().announced.text).toMatch(
      /^Er zijn intussen rijen ingevoegd, verwijderd, verborgen of getoond: alle rijen /,
    )
  })

  it('shows what it would fill in for all findings of a rule, and fills it in when told', async () => {
    const workbook = demo()
    const suggest = async ({ places: [first] }: FindingShown) =>
      first.address === 'F3'
        ? [{ place: first, value: 45_100, shown: '23/06/2023', safe: true }]
        : [1, 2].map((value) => ({ place: first, value, shown: String(value), safe: false }))
    const { session, state } = paneOn(workbook, () => ({ ...localChecker(), suggest }))
    await session.check('sheet')
    const wrong = () =>
      state().checked?.shown.findings.filter(
        ({ rule, verdict }) => rule === 'wes-max-duration' && verdict === 'violated',
      ) ?? []
    const [finding] = wrong()
    if (!finding) throw new Error('The example has internships that are too long')
    const before = workbook.now().sheets
    await session.propose(finding)
    expect(state().view).toBe('proposals')
    expect(state().proposals).toMatchObject({ changes: [{ value: 45_100 }], without: 1, left: 0 })
    expect(workbook.now().sheets).toBe(before)
    await session.fillIn()
    expect(workbook.now().sheets[0]?.rows[2]?.[5]).toBe(45_100)
    expect(wrong().map(({ places: [{ address }] }) => address)).toEqual(['F6'])
  })

  it('adds an example when asked, checks it, and closes the tour for good', async () => {
    const workbook = demo()
    const { session, state } = paneOn(workbook)
    await session.takeTour()
    expect(workbook.now().sheets).toHaveLength(2)
    expect(state().tour).toBe(0)
    expect(count(state())).toBeGreaterThan(0)
    session.stepTour(undefined)
    expect(state().settings.toured).toBe(true)
  })

  it('says in words why the workbook refused, and shows what it had', async () => {
    const workbook = demo()
    const { session, state } = paneOn({
      ...workbook,
      mark: () => Promise.reject({ code: 'AccessDenied', sentence: 'Het blad is beveiligd.' }),
    })
    await session.check('sheet')
    await session.mark()
    expect(state().problem).toMatchObject({ code: 'AccessDenied', sentence: 'Het blad is beveiligd.' })
    expect(count(state())).toBe(4)
    expect(state().busy).toBeUndefined()
  })
})

const count = ({ checked }: ReturnType<ReturnType<typeof paneOn>['state']>): number =>
  checked?.shown.findings.filter(({ verdict }) => verdict === 'violated').length ?? 0

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(holds()).toBe(true)
}
