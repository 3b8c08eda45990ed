/** What `werkplek check` writes where: results of any length, logs, and what happens when nobody takes them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { Desk, STACK_TRACE } from './support/werkplek.ts'

const desk = new Desk()

const headings = ['Overeenkomstnummer', 'Stelsel', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week']
const sound = ['OVK-1', 'WES', 'L1', '2024-09-02', '2024-12-20', '38']

beforeAll(() => {
  desk.csv('goed.csv', headings, sound)
  desk.csv('fout.csv', headings, sound, ['OVK-2', 'WES', 'L2', '2024-12-20', '2024-09-02', '38'])
})

describe('the result', () => {
  it('ends quietly when its reader has seen enough', () => {
    const { out, err, status } = desk.shell(
      'set -o pipefail; werkplek check fout.csv --format json 2>&1 | head -1',
    )
    expect({ out, err, status }).toEqual({ out: '{\n', err: '', status: 1 })
  })

  it.runIf(process.platform === 'linux')('says so when the disk under it is full', () => {
    const { err, status } = desk.shell('werkplek check fout.csv > /dev/full')
    expect(status).toBe(2)
    expect(err).toBe(
      'werkplek: De uitvoer kon niet volledig worden geschreven: de schijf is vol; gebruik ze niet en geef de opdracht opnieuw.\n',
    )
  })
})

describe('the log', () => {
  it('is silent in a pipe', () => {
    expect(desk.werkplek(['check', 'goed.csv']).err).toBe('')
  })

  it('is JSON lines on standard error when asked for, errors among them', () => {
    const { err, status } = desk.werkplek(['check', 'fout.csv', 'weg.csv', '--log', 'json'])
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toMatchObject([
      { level: 'info', file: 'fout.csv', msg: 'fout.csv lezen (1 van 2)' },
      { level: 'info', file: 'weg.csv', msg: 'weg.csv lezen (2 van 2)' },
      { level: 'error', msg: 'weg.csv: het bestand bestaat niet; kijk de naam en de map na.' },
    ])
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['file', 'level', 'msg', 'time'])
    expect(status).toBe(2)
  })

  it('is one line on a terminal, gone before the results', async () => {
    const { err } = await desk.inProcess(['check', 'goed.csv'], { terminal: true })
    expect(err).toBe('\r\u001b[2Kgoed.csv lezen (1 van 1) …\r\u001b[2K')
    const wrong = await desk.inProcess(['check', 'weg.csv'], { terminal: true })
    expect(wrong.err).toContain('…\r\u001b[2Kwerkplek: weg.csv: ')
  })
})

describe('a large file', () => {
  it('of 40 000 rows with as many findings as a call has arguments is checked, for people and for programs', {
    timeout: 240_000,
  }, () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => [
      `OVK-${i}`,
      'WES',
      `L${i}`,
      '31/02/2024',
      '2024-12-20',
      'x',
    ])
    desk.csv('groot.csv', headings, ...rows)
    const text = desk.werkplek(['check', 'groot.csv', '--as-of', '2025-01-31'])
    expect(text.err).toBe('')
    expect(text.status).toBe(1)
    expect(text.out).toContain('40000 rijen gelezen = 40000 gecontroleerd + 0 geweigerd')
    expect(text.out).toContain('\nRij 40001 · OVK-39999\n')
    const json = desk.shell(
      'set -o pipefail; werkplek check groot.csv --as-of 2025-01-31 --format json | tail -c 400',
    )
    expect(json.err).toBe('')
    expect(json.status).toBe(1)
    expect(json.out).toContain('"rowsChecked": 40000')
    expect(json.out.endsWith('\n}\n')).toBe(true)
    expect(text.out).not.toMatch(STACK_TRACE)
  })
})
