/** Puts the pane into a page. */
import type { Language } from '@werkplekleren/rules'
import { render } from 'preact'
import type { Checker, Workbook } from '../core/index.ts'
import { catalogues, pseudoCatalogue, type Words, wordsIn } from '../texts/index.ts'
import { createSession, type Session } from './session.ts'
import { settingsStore } from './settings.ts'
import { App } from './views/index.ts'

export interface MountOptions {
  readonly workbook: Workbook
  readonly checkerIn: (language: Language) => Checker
  /** The language of Excel or of the browser. */
  readonly language: Language
  /** A key that keeps apart what this browser keeps for other pages. */
  readonly partition?: string | undefined
  /** Whether this is the demo. */
  readonly demo?: boolean
  /** Lengthened, marked texts, for tests. */
  readonly pseudo?: boolean
}

export function mountPane(element: Element, options: MountOptions): Session {
  const { workbook, checkerIn, language, partition, demo = false, pseudo = false } = options
  const words = new Map<Language, Words>()
  const session = createSession({
    workbook,
    checkerIn,
    language,
    settings: settingsStore(partition),
    wordsIn: (one) => {
      const known = words.get(one) ?? wordsIn(one, pseudo ? pseudoCatalogue : catalogues[one])
      words.set(one, known)
      return known
    },
    today,
    now: () => new Date(),
    copy,
  })
  const name = () => {
    document.documentElement.lang = session.language()
  }
  name()
  session.store.subscribe(name)
  element.replaceChildren()
  render(<App session={session} demo={demo} />, element)
  return session
}

/** Today where the person is. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Some hosts keep the newer clipboard shut and the older one open. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch (reason) {
    const area = document.createElement('textarea')
    area.value = text
    area.className = 'hidden'
    const before = document.activeElement
    document.body.append(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    if (before instanceof HTMLElement) before.focus()
    if (!copied) throw reason
  }
}
