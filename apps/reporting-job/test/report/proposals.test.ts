/** Proposed values in the words of the form. */
import type { Place, Suggestion, Value } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { proposalInWords } from '../../src/report/proposals.ts'
import { day } from '../indicators/small-year.ts'

const at = (column: string, row = 7): Place => ({
  table: 'agreements',
  record: 'OVK-5',
  sheet: 2,
  row,
  column,
})
const possible = (place: Place, value: Value): Suggestion => ({ place, value, safe: false })
const here = { sheet: 2, row: 7, open: ['start', 'end', 'contractType'] }

describe('a proposal', () => {
  it('names its column, its value and how sure it is, in each language', () => {
    const only = [{ place: at('end'), value: day('2024-12-02'), safe: true }]
    expect((['nl', 'en', 'fr'] as const).map((language) => proposalInWords(only, here, language))).toEqual([
      'Einddatum: 2 december 2024 (veilig)',
      'End date: 2 December 2024 (safe)',
      'Date de fin : 2 décembre 2024 (sûre)',
    ])
  })

  it('of several values names them all, cell by cell', () => {
    const several = [
      possible(at('start'), day('2024-11-01')),
      possible(at('end'), day('2024-12-02')),
      possible(at('start'), day('2024-10-01')),
    ]
    expect(proposalInWords(several, here, 'nl')).toBe(
      'Startdatum: 1 november 2024 of 1 oktober 2024 (mogelijk); Einddatum: 2 december 2024 (mogelijk)',
    )
  })

  it('is for its own row and for open cells alone', () => {
    const elsewhere = [
      possible(at('end', 8), day('2024-12-02')),
      possible({ ...at('end'), sheet: 3 }, day('2024-12-02')),
      possible(at('signedOn'), day('2024-12-02')),
    ]
    expect(proposalInWords(elsewhere, here, 'nl')).toBe('')
  })

  it('is none where more than three values would do', () => {
    const codes = ['OAO', 'SAO', 'DA', 'LO'].map((code) => possible(at('contractType'), code))
    expect(proposalInWords(codes, here, 'nl')).toBe('')
    expect(proposalInWords(codes.slice(1, 3), here, 'nl')).toMatch(/ of .*\(mogelijk\)$/)
  })
})
