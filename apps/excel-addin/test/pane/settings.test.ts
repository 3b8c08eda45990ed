/** The settings of a person: as text to copy and paste, and kept in the browser. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { settingsFrom, settingsStore, settingsText } from '../../src/pane/settings.ts'
import { firstSettings, type Settings } from '../../src/pane/state.ts'

const own: Settings = { live: false, days: 30, language: 'fr', asOf: '2025-01-31', toured: true }

describe('settings that are copied', () => {
  it.each([own, firstSettings])('are taken over as they were', (settings) => {
    expect(settingsFrom(settingsText(settings))).toEqual(settings)
  })

  it.each(['', 'null', '[]', '{}', '{"live":1}', '{"days":30}', 'toch geen instellingen'])(
    'are not those of another text: %s',
    (text) => {
      expect(settingsFrom(text)).toBeUndefined()
    },
  )

  it('are taken over without what no setting can be', () => {
    const taken = (others: object) => settingsFrom(JSON.stringify({ live: true, ...others }))
    for (const days of [0, -1, 1.5, '30', null]) expect(taken({ days })).toEqual(firstSettings)
    expect(taken({ days: 4000 })).toEqual({ live: true, days: 366 })
    expect(taken({ language: 'de', asOf: '31/01/2025', toured: 'ja', more: 1 })).toEqual(firstSettings)
  })
})

describe('settings in the browser', () => {
  const items = new Map<string, string>()
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => void items.set(name, text),
  }
  afterEach(() => {
    vi.unstubAllGlobals()
    items.clear()
  })

  it('are kept apart for each partner of a page', () => {
    vi.stubGlobal('localStorage', storage)
    settingsStore('A').write(own)
    expect(settingsStore('A').read()).toEqual(own)
    expect(settingsStore('B').read()).toEqual(firstSettings)
    expect(settingsStore(undefined).read()).toEqual(firstSettings)
    expect([...items.keys()]).toEqual(['Awerkplekleren.settings'])
  })

  it('are the first ones where a browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    settingsStore(undefined).write(own)
    expect(settingsStore(undefined).read()).toEqual(firstSettings)
  })
})
