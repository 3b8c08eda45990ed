/** The configuration of the service: one file, right or refused with the place in one sentence. */
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BadInput } from '../../src/bad-input.ts'
import { configuration, Office } from './office.ts'

const office = new Office()

async function refusalOf(...lines: readonly string[]): Promise<string> {
  office.configure(lines)
  const error: unknown = await office.settings().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof BadInput)) throw new Error('The configuration was not refused', { cause: error })
  for (const language of ['nl', 'fr'] as const)
    expect(error.sentence(language)).toMatch(/werkplek\.yaml.+\.$/)
  return error.sentence('en').replace(office.file, 'werkplek.yaml')
}

const changed = (from: string, to: string): readonly string[] =>
  configuration.map((line) => line.replace(from, to))

it('reads folders from where the file stands, and fills in what may be left out', async () => {
  office.configure(configuration)
  const settings = await office.settings()
  expect(settings).toMatchObject({
    organisation: 'Departement Werk',
    extracts: office.path('extracts'),
    output: office.path('reports'),
    language: 'nl',
    engine: 'duckdb',
    plan: { firstSchoolYear: 2024, terms: { enrolments: { dueAfterDays: 7, deadlineAfterDays: 60 } } },
  })
})

it('takes counts of 1 to 4 for small, or what the office says', async () => {
  const thresholds = async (...lines: readonly string[]) => {
    office.configure([...configuration.filter((line) => !line.startsWith('smallCounts')), ...lines])
    return (await office.settings()).thresholds
  }
  expect((await thresholds()).standard).toMatchObject({ from: 1, to: 4 })
  expect(
    await thresholds('smallCounts: { upTo: 9, reason: a, tables: { 3_1: { upTo: 19, reason: b } } }'),
  ).toEqual({
    standard: { from: 1, to: 9, reason: 'a' },
    tables: { '3_1': { from: 1, to: 19, reason: 'b' } },
  })
})

describe('is refused', () => {
  it.each([
    [
      'an unknown name',
      [...configuration, 'smtpPassword: x'],
      'werkplek.yaml: “smtpPassword” is no known name here; correct or remove it.',
    ],
    [
      'an unknown name inside a report',
      changed('dueAfterDays: 7', 'dueAfterDay: 7'),
      'werkplek.yaml, reports › enrolments › dueAfterDays: a number is missing here; supply or correct it.',
    ],
    [
      'a school year that is none',
      changed('2024-2025', '2024-2026'),
      'werkplek.yaml, firstSchoolYear: this value is not valid here; correct it.',
    ],
    [
      'another language',
      [...configuration, 'language: de'],
      'werkplek.yaml, language: only “nl”, “en” and “fr” may stand here; correct the value.',
    ],
    [
      'a table that does not exist',
      changed('dueAfterDays: 7', 'dueAfterDays: 7, expected: [enrolment]'),
      /^werkplek\.yaml, reports › enrolments › expected › 1: only .*enrolments/,
    ],
    [
      'a name that stands twice',
      [...configuration, 'output: elsewhere'],
      'werkplek.yaml, line 9: this name stands there twice; remove one.',
    ],
    [
      'no YAML',
      ['organisation: [', 'x'],
      /^werkplek\.yaml is not valid YAML: line \d+, character \d+ does not fit there/,
    ],
    [
      'a small count without a reason',
      changed(', reason: hand-made rows of nobody', ''),
      /^werkplek\.yaml, smallCounts › reason: a text is missing here/,
    ],
    [
      'a small count that is none',
      changed('upTo: 0', 'upTo: 100'),
      'werkplek.yaml, smallCounts › upTo: this value is empty or outside what is allowed; correct it.',
    ],
    [
      'a table that the report has not',
      changed('nobody }', 'nobody, tables: { 9_9: { upTo: 9, reason: x } } }'),
      'werkplek.yaml, smallCounts › tables: “9_9” is no table of the report; write the number such as 4_6.',
    ],
    ['an empty file', [], /^werkplek\.yaml: an object/],
    [
      'days that are no days',
      changed('dueAfterDays: 7', 'dueAfterDays: -7'),
      /dueAfterDays: this value is empty or outside/,
    ],
    [
      'a deadline before the report is due',
      changed('deadlineAfterDays: 60', 'deadlineAfterDays: 6'),
      /enrolments: deadlineAfterDays is less than dueAfterDays/,
    ],
    [
      'no report at all',
      [...configuration.slice(0, 4), 'reports: {}'],
      /reports: there is no report to make/,
    ],
  ])('for %s', async (_, lines, says) => {
    const sentence = await refusalOf(...lines)
    if (typeof says === 'string') expect(sentence).toBe(says)
    else expect(sentence).toMatch(says)
  })

  it('for a tag that would make another kind of value', async () => {
    writeFileSync(office.file, `${configuration.join('\n')}\nlanguage: !!js/function "x"\n`)
    expect(await refusalOf(...configuration, 'language: !!js/function "x"')).toMatch(/line 9/)
  })
})
