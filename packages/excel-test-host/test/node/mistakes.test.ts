/** Mistakes that authors of add-ins make: each comes out as an error that names it. */
import { afterEach, expect, it } from 'vitest'
import { openTestExcel, type TestExcel } from '../../src/index.ts'

type Library = typeof Excel

/** `says` is the code of the error, or a piece of its text where the language itself objects. */
const mistakes: readonly {
  readonly name: string
  readonly says: string
  readonly when?: (excel: TestExcel) => void
  readonly run: (library: Library) => Promise<unknown>
}[] = [
  {
    name: 'reads a property that was not loaded',
    says: 'PropertyNotLoaded',
    run: (X) => X.run(async (context) => context.workbook.getSelectedRange().values),
  },
  {
    name: 'loads a property of the items that they do not have',
    says: 'InvalidArgument',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.worksheets.load('items/title')
        await context.sync()
      }),
  },
  {
    name: 'asks isNullObject before synchronising',
    says: 'PropertyNotLoaded',
    run: (X) =>
      X.run(async (context) => context.workbook.worksheets.getItemOrNullObject('Plan').isNullObject),
  },
  {
    name: 'writes to a null object',
    says: 'InvalidOperation',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Nope').tabColor = 'red'
        await context.sync()
      }),
  },
  {
    name: 'leaves the sheet with an offset',
    says: 'InvalidArgument',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').getRange('A1').getOffsetRange(-1, 0).load('address')
        await context.sync()
      }),
  },
  {
    name: 'writes a colour that is none',
    says: 'InvalidArgument',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.getSelectedRange().format.fill.color = 'reddish'
        await context.sync()
      }),
  },
  {
    name: 'gives a sheet a name that another has',
    says: 'ItemAlreadyExists',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').name = 'lists'
        await context.sync()
      }),
  },
  {
    name: 'adds a sheet to a protected workbook',
    says: 'AccessDenied',
    when: ({ workbook }) => {
      workbook.protected = true
    },
    run: (X) =>
      X.run(async (context) => {
        context.workbook.worksheets.add('New')
        await context.sync()
      }),
  },
  {
    name: 'takes one range of a selection of several',
    says: 'InvalidSelection',
    when: ({ host, workbook }) => host.user.selects(workbook.sheet('Plan'), 'A1:A2,C3'),
    run: (X) =>
      X.run(async (context) => {
        context.workbook.getSelectedRange().load('address')
        await context.sync()
      }),
  },
  {
    name: 'sends more than 5 MB',
    says: 'RequestPayloadSizeLimitExceeded',
    run: (X) =>
      X.run(async (context) => {
        context.workbook.settings.add('big', 'x'.repeat(5 * 1024 * 1024))
        await context.sync()
      }),
  },
]

let excel: TestExcel | undefined
afterEach(() => excel?.dispose())

it.each(mistakes)('an add-in that $name is told $says', async ({ says, when, run }) => {
  excel = openTestExcel({ workbook: ['Plan', 'Lists'] })
  when?.(excel)
  await expect(run(excel.Excel)).rejects.toMatchObject({ code: says })
})

it('API that is newer than the npm bundle is not there at all', async () => {
  excel = openTestExcel()
  await excel.Excel.run(async (context) => {
    expect('notes' in context.workbook).toBe(false)
  })
})

it('null may come instead of values of a range that is too large, and then says nothing', async () => {
  excel = openTestExcel({ workbook: ['Plan'], limits: { nullAbove: 10 } })
  excel.workbook.sheet('Plan').fill([['x']])
  await excel.Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan')
    const small = plan.getRange('A1:A10')
    const large = plan.getRange('A1:A11')
    small.load('values')
    large.load('values')
    await context.sync()
    expect(small.values).toHaveLength(10)
    expect(large.values).toBeNull()
  })
})
