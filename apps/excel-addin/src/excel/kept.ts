/** Texts kept in the workbook itself, under names of ours. */
import type { Language } from '@werkplekleren/rules'
import { tooLongToKeep } from './own-problems.ts'
import type { Requests } from './requests.ts'

/** Excel takes about a megabyte for all settings of all add-ins together. */
const MOST_BYTES = 100_000

export async function kept(excel: Requests, name: string): Promise<string | undefined> {
  const { value } = await excel.ask(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(nameOf(name))
    setting.load('value')
    await context.sync()
    return setting.isNullObject ? undefined : setting.value
  })
  return typeof value === 'string' ? value : undefined
}

/** An empty text takes the name away. */
export async function keep(excel: Requests, name: string, text: string, language: Language): Promise<void> {
  if (new TextEncoder().encode(text).length > MOST_BYTES) throw tooLongToKeep(MOST_BYTES, language)
  await excel.change(async ({ workbook: { settings }, sync }) => {
    if (text !== '') settings.add(nameOf(name), text)
    else {
      const setting = settings.getItemOrNullObject(nameOf(name))
      setting.load('key')
      await sync()
      if (!setting.isNullObject) setting.delete()
    }
    await sync()
  })
}

const nameOf = (name: string): string => `werkplekleren.${name}`
