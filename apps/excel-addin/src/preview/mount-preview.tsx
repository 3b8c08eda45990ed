/** Puts a grid and the pane side by side into a page, on a workbook in memory. */
import type { Language } from '@werkplekleren/rules'
import { render } from 'preact'
import type { Checker } from '../core/index.ts'
import { demoAgreements, type MemoryWorkbook, memoryWorkbook } from '../demo/index.ts'
import { mountPane } from '../pane/index.ts'
import { catalogues, wordsIn } from '../texts/index.ts'
import { Grid } from './grid.tsx'

export interface Preview {
  readonly workbook: MemoryWorkbook
}

export function mountPreview(element: Element, checkerIn: (language: Language) => Checker): Preview {
  const asked = new URLSearchParams(location.search)
  const language = languageOf(asked.get('language') ?? navigator.language)
  const pseudo = asked.get('language') === 'pseudo'
  const words = wordsIn(language, catalogues[language])
  const workbook = memoryWorkbook(
    [{ id: 'demo', name: words.say('demo.sheet'), rows: demoAgreements, dateColumns: [4, 5, 6] }],
    (name) => words.say('demo.gone', { name }),
  )
  const grid = document.createElement('div')
  grid.className = 'preview-grid'
  const pane = document.createElement('div')
  pane.className = 'preview-pane'
  const frame = document.createElement('div')
  frame.className = asked.has('pane') ? 'preview only-pane' : 'preview'
  frame.append(grid, pane)
  element.replaceChildren(frame)
  mountPane(pane, { workbook, checkerIn, language, pseudo, demo: true, partition: 'preview.' })
  render(<Grid workbook={workbook} words={words} />, grid)
  return { workbook }
}

function languageOf(tag: string): Language {
  const [language] = tag.toLowerCase().split('-')
  return language === 'en' || language === 'fr' || language === 'nl'
    ? language
    : language === 'pseudo'
      ? 'en'
      : 'nl'
}
