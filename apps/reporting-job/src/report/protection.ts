/** Protects the small counts of everything that one run publishes, and proves it before anything is written. */
import {
  loadSolver,
  type Proof,
  type Publication,
  protect,
  protectionOfHalves,
  type Solver,
  type Thresholds,
  thresholdsOfHalves,
  usualProtection,
} from '@werkplekleren/disclosure'
import { BadInput } from '../bad-input.ts'
import {
  type Implications,
  linkedPublication,
  type PublishedTable,
  withEqualCounts,
} from '../figures/index.ts'

export interface Protection {
  readonly isSuppressed: (id: string) => boolean
  /** How many counts are suppressed, and how many attempts to derive one failed: all of them. */
  readonly suppressed: number
  readonly withstood: number
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
  const solver = await loadSolver()
  const parts = (['units', 'halves'] as const).map((counted) =>
    protectedPart(solver, linkedPublication(tables, implications, unpublished, counted), counted, thresholds),
  )
  requireHeld(parts.map(({ proof }) => proof))
  const sumOf = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0)
  return {
    isSuppressed: (id) => parts.some(({ suppressed, knownAs }) => suppressed.has(knownAs(id))),
    suppressed: sumOf(({ suppressed }) => suppressed.size),
    withstood: sumOf(({ proof }) => proof.withstood),
  }
}

function protectedPart(
  solver: Solver,
  linked: Publication,
  counted: 'units' | 'halves',
  thresholds: Thresholds,
) {
  const { publication, knownAs } = withEqualCounts(linked)
  const { primary, secondary, proof } = protect(
    solver,
    publication,
    counted === 'units'
      ? { thresholds, protection: usualProtection }
      : { thresholds: thresholdsOfHalves(thresholds), protection: protectionOfHalves },
  )
  return { proof, knownAs, suppressed: new Set([...primary, ...secondary]) }
}

/** Nothing is written where an attack succeeds; the sentence names how many, not which counts. */
function requireHeld(proofs: readonly Proof[]): void {
  const failures = proofs.reduce((sum, proof) => sum + proof.failures.length, 0)
  if (proofs.every(({ holds }) => holds)) return
  const attacks = failures + proofs.reduce((sum, { withstood }) => sum + withstood, 0)
  throw new BadInput({
    nl: `De kleine aantallen van dit rapport zijn niet te beschermen: ${failures} van ${attacks} pogingen om er een te achterhalen, slagen; er is niets geschreven. Bij zo weinig eenheden kan alleen een ruimere indeling (minder of grotere sectoren) of een lagere drempel helpen.`,
    en: `The small counts of this report cannot be protected: ${failures} of ${attacks} attempts to find one out succeed; nothing was written. With so few units only a coarser division (fewer or larger sectors) or a lower threshold can help.`,
    fr: `Les petits nombres de ce rapport ne peuvent pas être protégés : ${failures} tentatives sur ${attacks} d'en découvrir un réussissent ; rien n'a été écrit. Avec si peu d'unités, seule une division plus large (des secteurs moins nombreux ou plus grands) ou un seuil plus bas peut aider.`,
  })
}
