/** The tables of what is faked, against the classes of the real bundle. */
import { expect, it } from 'vitest'
import { coverage, inventedMembers, loadOfficeBundle } from '../../src/index.ts'

const { schema } = loadOfficeBundle()

it('every member that is faked exists in the real bundle, and can be set there if it can here', () => {
  expect(Object.keys(schema).length).toBeGreaterThan(150)
  expect(inventedMembers(schema)).toEqual([])
})

it('an invented member would be found', () => {
  const { Range, ...others } = schema
  expect(Range).toBeDefined()
  expect(inventedMembers(others)).toEqual(['Range'])
  const withoutValues = {
    ...schema,
    Setting: { scalars: [], writable: [], objects: [], methods: new Set<string>(), since: new Map() },
  }
  expect(inventedMembers(withoutValues)).toEqual(
    ['Key', 'Value', '_Id'].map((name) => `Setting.${name}`).concat('Setting.Value=', 'Setting.Delete()'),
  )
})

it('the report tells of every faked class how much of it is faked, and what is not', () => {
  const { classes, classesInBundle } = coverage(schema)
  expect(classes.length).toBeLessThan(classesInBundle)
  for (const { className, faked, real, notFaked } of classes) {
    expect(real, className).toBeGreaterThan(0)
    expect(faked + notFaked.length, className).toBe(real)
  }
  const rangeClass = classes.find(({ className }) => className === 'Range')
  expect(rangeClass?.notFaked).toContain('getPivotTables')
  expect(rangeClass?.notFaked).not.toContain('getUsedRange')
})

it('the bundle tells from which requirement set on a member is there', () => {
  const since = (name: string) => schema.Worksheet?.since.get(name)
  expect(since('getRanges')).toEqual({ set: 'ExcelApi', version: '1.9' })
  expect(since('customProperties')).toEqual({ set: 'ExcelApi', version: '1.12' })
  expect(since('onNameChanged')).toEqual({ set: 'ExcelApiOnline', version: '1.1' })
  expect(since('getRange')).toBeUndefined()
})
