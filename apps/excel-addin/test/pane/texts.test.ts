/** The words of the pane: complete in three languages, and the same names as the rules have. */
import { columnOf, type Language, languages, tableIds, tableOf } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import {
  catalogues,
  type Plural,
  pseudoCatalogue,
  schemeNames,
  type TextKey,
  tableNames,
  wordsIn,
} from '../../src/texts/index.ts'

// The keys of a catalogue are these by its type.
const keys = Object.keys(catalogues.nl) as readonly TextKey[]
const forms = (entry: string | Plural) => (typeof entry === 'string' ? [entry] : [entry.one, entry.other])
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort()

describe.each(languages)('the words in %s', (language) => {
  it('have the same keys and values to fill in as the Dutch ones', () => {
    expect(Object.keys(catalogues[language])).toEqual(keys)
    for (const key of keys) {
      const dutch = placeholders(forms(catalogues.nl[key]).at(-1) ?? '')
      const [first = '', last = first] = forms(catalogues[language][key])
      expect([key, placeholders(last)]).toEqual([key, dutch])
      // "in the coming day": a text about one may leave the number out, and nothing else.
      expect([
        key,
        [...new Set([...placeholders(first), ...(last === first ? [] : ['{count}'])])].sort(),
      ]).toEqual([key, [...new Set([...dutch, ...(last === first ? [] : ['{count}'])])].sort()])
    }
  })

  it('are never empty, and end without a space', () => {
    for (const key of keys)
      for (const form of forms(catalogues[language][key])) expect(form, key).toBe(form.trim())
    expect(keys.flatMap((key) => forms(catalogues[language][key])).filter((form) => form === '')).toEqual([])
  })

  it('name the tables and the schemes as the rules do', () => {
    const named = <Id extends string>(names: Readonly<Record<Id, Readonly<Record<Language, string>>>>) =>
      Object.entries<Readonly<Record<Language, string>>>(names).map(([id, words]) => [id, words[language]])
    expect(named(tableNames)).toEqual(tableIds.map((id) => [id, tableOf(id).label[language]]))
    const scheme = columnOf('agreements', 'scheme')
    if (scheme?.kind !== 'code') throw new Error('The scheme of an agreement is a code')
    expect(named(schemeNames)).toEqual(
      Object.entries(scheme.codes).map(([code, { label }]) => [code, label[language]]),
    )
  })
})

it('a finding has one word in French, as in the sheets of the command', () => {
  const said = JSON.stringify(catalogues.fr)
  expect(said).toContain('constat')
  expect(said).not.toMatch(/constatation/i)
})

describe('a text', () => {
  const nl = wordsIn('nl', catalogues.nl)
  const fr = wordsIn('fr', catalogues.fr)

  it('takes the plural of its language: nought is many in Dutch and one in French', () => {
    expect(nl.say('check.done', { count: 0 })).toBe('0 overtredingen')
    expect(nl.say('check.done', { count: 1 })).toBe('1 overtreding')
    expect(fr.say('check.done', { count: 0 })).toBe('0 infraction')
    expect(fr.say('check.done', { count: 1_000_000 })).toMatch(/infractions$/)
  })

  it('writes numbers, days and sizes as the language does', () => {
    expect(nl.say('list.rowsOf', { violated: 7, count: 4120 })).toBe('7 van 4.120 rijen')
    expect(nl.day('2025-01-31')).toBe('31 januari 2025')
    expect(nl.bytes(1_100_000)).toBe('1,1 MB')
  })

  it('shows in the test language every value that is filled in', () => {
    const pseudo = wordsIn('en', pseudoCatalogue)
    expect(pseudo.say('details.goTo', { address: 'F7' })).toMatch(/^⟦.*F7.*⟧$/)
  })
})
