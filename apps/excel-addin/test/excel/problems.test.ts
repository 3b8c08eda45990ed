/** What Excel could not do, in words; and what a person can copy when it goes wrong. */
import { languages } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { open } from './opened.ts'

const codes = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'GeneralException',
  'InvalidSelection',
  'ApiNotFound',
  'Timeout',
  'SomethingNew',
]

describe('a problem of Excel', () => {
  it.each(languages.flatMap((language) => codes.map((code) => [language, code] as const)))(
    'is said in %s with a next step: %s',
    async (language, code) => {
      const { addin, host } = open({ language })
      host.faults.push({ when: () => true, code, message: 'Excel’s own words' })
      const problem = await addin.activeSheet().catch((thrown: unknown) => thrown)
      expect(problem).toMatchObject({ code, sentence: expect.any(String), message: expect.any(String) })
      const { sentence } = problem as { readonly sentence: string }
      expect(sentence).not.toContain('Excel’s own words')
      expect(sentence.split(/[.;:!?]\s/).length).toBeGreaterThan(1)
      expect(sentence).toMatch(/\.$/)
    },
  )

  it('differs in every language, and names an unknown code so that it can be reported', async () => {
    const said = await Promise.all(
      languages.map(async (language) => {
        const { addin, host } = open({ language })
        host.faults.push({ when: () => true, code: 'SomethingNew' })
        return addin.activeSheet().catch(({ sentence }: { readonly sentence: string }) => sentence)
      }),
    )
    expect(new Set(said).size).toBe(3)
    expect(said.every((sentence) => sentence.includes('SomethingNew'))).toBe(true)
  })

  it('of an Excel that is too old says to update it', async () => {
    const { addin, sheet } = open({ sets: { ExcelApi: '1.8' } })
    const marking = addin.mark([
      {
        place: {
          sheetId: sheet.id,
          sheet: 'Plan',
          address: 'A1',
          row: 1,
          column: 'A',
          columnLabel: '',
          record: '',
        },
        severity: 'error',
        verdict: 'violated',
      },
    ])
    await expect(marking).rejects.toMatchObject({ sentence: expect.stringContaining('Werk Excel bij') })
  })
})

describe('the diagnostics', () => {
  it('name versions, abilities, languages and the last batches, and no cell of the workbook', async () => {
    const { addin, sheet } = open({ locale: 'nl-BE', contentLocale: 'fr-BE', sets: { ExcelApi: '1.15' } })
    sheet.fill([['Rijksregisternummer'], ['85.07.30-997.12']])
    await addin.read([sheet.id], {})
    const shown = await addin.diagnostics()
    expect(shown).toEqual(
      expect.arrayContaining([
        ['Versie', '16.0.19000.20000'],
        ['Platform', 'PC'],
        ['Excel kan tot', 'ExcelApi 1.15'],
        ['Taal van Excel', 'nl-BE'],
        ['Taal van getallen en datums', 'fr-BE'],
      ]),
    )
    // What is used, its values with their formats, and the merged cells.
    expect(shown.filter(([, value]) => /^leest, \d+ B → \d+ B$/.test(value))).toHaveLength(3)
    expect(JSON.stringify(shown)).not.toMatch(/997|Rijks/)
  })
})
