/** The checker in one language. */
import type { Language } from '@werkplekleren/rules'
import type { Checker } from './core/index.ts'

export function checkerIn(_language: Language): Checker {
  const real = import('./core/index.ts').then(({ localChecker }) => localChecker())
  return {
    check: async (...given) => (await real).check(...given),
    recheck: async (...given) => (await real).recheck(...given),
    explain: async (...given) => (await real).explain(...given),
    suggest: async (...given) => (await real).suggest(...given),
    upcoming: async (...given) => (await real).upcoming(...given),
    accept: async (...given) => (await real).accept(...given),
    dispose: () => undefined,
  }
}
