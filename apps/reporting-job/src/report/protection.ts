/** Protects the small counts of everything that one run publishes, and proves it before anything is written. */
import { loadSolver, type Pattern, protect, type Thresholds } from '@werkplekleren/disclosure'
import { BadInput } from '../bad-input.ts'
import {
  type Implications,
  linkedPublication,
  type PublishedTable,
  withEqualCounts,
} from '../figures/index.ts'

export interface Protection {
  readonly pattern: Pattern
  readonly isSuppressed: (id: string) => boolean
}

/**
 * One linked model of all tables of all workbooks, and of what is part of the whole but shown to nobody. Throws
 * `ContradictoryFigures` where two tables disagree and `BadInput` where a small count could be found out.
 */
export async function protectFigures(
  tables: readonly PublishedTable[],
  unpublished: readonly PublishedTable[],
  implications: Implications,
  thresholds: Thresholds,
): Promise<Protection> {
  const { publication, knownAs } = withEqualCounts(linkedPublication(tables, implications, unpublished))
  const pattern = protect(await loadSolver(), publication, { thresholds })
  requireHeld(pattern)
  const suppressed = new Set([...pattern.primary, ...pattern.secondary])
  return { pattern, isSuppressed: (id) => suppressed.has(knownAs(id)) }
}

/** Nothing is written where an attack succeeds; the sentence names how many, not which counts. */
function requireHeld({ proof }: Pattern): void {
  if (proof.holds) return
  const attacks = proof.withstood + proof.failures.length
  throw new BadInput({
    nl: `De kleine aantallen van dit rapport zijn niet te beschermen: ${proof.failures.length} van ${attacks} pogingen om er een te achterhalen, slagen; er is niets geschreven. Bij zo weinig eenheden kan alleen een ruimere indeling (minder of grotere sectoren) of een lagere drempel helpen.`,
    en: `The small counts of this report cannot be protected: ${proof.failures.length} of ${attacks} attempts to find one out succeed; nothing was written. With so few units only a coarser division (fewer or larger sectors) or a lower threshold can help.`,
    fr: `Les petits nombres de ce rapport ne peuvent pas être protégés : ${proof.failures.length} tentatives sur ${attacks} d'en découvrir un réussissent ; rien n'a été écrit. Avec si peu d'unités, seule une division plus large (des secteurs moins nombreux ou plus grands) ou un seuil plus bas peut aider.`,
  })
}
