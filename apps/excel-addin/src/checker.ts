/** The checker in one language, in a worker of its own. */
import type { Language } from '@werkplekleren/rules'
import type { Checker } from './core/index.ts'
import { workerChecker } from './worker/index.ts'

export const checkerIn = (language: Language): Checker =>
  workerChecker(() => new Worker(new URL(`checker-${language}.js`, document.baseURI), { type: 'module' }))
