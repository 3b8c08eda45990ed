/** Where a result cannot be written: one sentence, exit status 2, and the folder as it was before. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk, type Ran, STACK_TRACE } from './support/werkplek.ts'

const desk = new Desk()
const year = ['--school-year', '2024-2025']
const mounted: string[] = []

/** A small file system of its own, or why there is none here. */
function mountAt(name: string, options: string): string | undefined {
  const folder = desk.path(name)
  mkdirSync(folder, { recursive: true })
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) return error?.message ?? stderr.trim()
  mounted.push(folder)
  return undefined
}

let noMounts: string | undefined

beforeAll(() => {
  expect(desk.werkplek(['sample', ...year, '--output', 'extracten']).status).toBe(0)
  mkdirSync(desk.path('inschrijvingen'))
  for (const name of ['enrolments.csv', 'learners.csv', 'programmes.csv', 'sectors.csv'])
    copyFileSync(desk.path(`extracten/${name}`), desk.path(`inschrijvingen/${name}`))
  noMounts = mountAt('klein', 'size=64k') ?? mountAt('vast', 'size=1m,ro')
  desk.write('bestand', 'dit is geen map')
  desk.write('bezet/brief.txt', 'van iemand anders')
}, 120_000)

afterAll(() => {
  for (const folder of mounted) spawnSync('umount', [folder])
})

const commands: readonly [name: string, args: readonly string[]][] = [
  ['sample', ['sample', ...year]],
  ['report', ['report', ...year, '--input', 'inschrijvingen']],
]

const expectRefused = ({ status, out, err }: Ran, says: RegExp) => {
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^werkplek: [^\n]+[.]\n$/)
  expect(err).toMatch(says)
  expect(err).not.toMatch(STACK_TRACE)
}

describe.each(commands)('%s', (_, args) => {
  const to = (output: string, ...more: string[]) => desk.werkplek([...args, '--output', output, ...more])

  it('leaves nothing behind on a full disk', ({ skip }) => {
    if (noMounts !== undefined) skip(`no file system can be mounted here: ${noMounts}`)
    for (const [language, says] of [
      ['nl', /schijf is vol|vrije ruimte/],
      ['fr', /disque est plein|espace libre/],
    ] as const) {
      expectRefused(to('klein/uit', '--lang', language), says)
      expect(readdirSync(desk.path('klein'))).toEqual([])
    }
  })

  it('says when a disk may only be read', ({ skip }) => {
    if (noMounts !== undefined) skip(`no file system can be mounted here: ${noMounts}`)
    expectRefused(
      to('vast/uit'),
      /vast\/uit.*(geschreven|beschrijfbaar)|(geschreven|beschrijfbaar).*vast\/uit/,
    )
    expect(readdirSync(desk.path('vast'))).toEqual([])
  })

  it('says when the folder is a file', () => {
    expectRefused(to('bestand', '--lang', 'en'), /bestand.*(folder)/)
    expect(readFileSync(desk.path('bestand'), 'utf8')).toBe('dit is geen map')
  })

  it('says when the folder would stand in a file', () => {
    expectRefused(to('bestand/uit', '--lang', 'nl'), /bestand/)
    expect(readFileSync(desk.path('bestand'), 'utf8')).toBe('dit is geen map')
  })

  it('does not touch a folder with files of somebody else', () => {
    expectRefused(to('bezet', '--lang', 'fr'), /bezet.*(fichiers)/)
    expect(readdirSync(desk.path('bezet'))).toEqual(['brief.txt'])
  })
})

describe('report', () => {
  it('refuses another school year than that of the extracts, and writes nothing', () => {
    const ran = desk.werkplek([
      'report',
      '--school-year',
      '2022-2023',
      '--input',
      'extracten',
      '--output',
      'uit',
    ])
    expectRefused(ran, /2022-2023.*2024-2025/)
    expect(existsSync(desk.path('uit'))).toBe(false)
  })
})
