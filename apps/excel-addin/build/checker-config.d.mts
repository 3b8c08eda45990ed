import type { Language } from '@werkplekleren/rules'
import type { InlineConfig, Plugin } from 'vite'

/** How the checker is built for one language; `root` is the folder of the add-in, with its last slash. */
export function checkerConfig(root: string, language: Language): InlineConfig & { readonly plugins: Plugin[] }
