/** Protects the small counts of everything that one run publishes, and proves it before anything is written. */
import {
  type EarlierPublications,
  loadSolver,
  nothingEarlier,
  type Proof,
  type Publication,
  protectionOfHalves,
  protectWithEarlier,
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
  /** Of those: shown earlier and small since, so that whoever has the earlier report may work them out. */
  readonly smallSince: number
  /** Of those: of earlier school years, revised since, and open to the same reader. */
  readonly openToComparison: number
}

/**
 * One linked model of all tables of all workbooks, of what is part of the whole but shown to nobody, and of what readers
 * have from earlier publications. Throws `ContradictoryFigures` where two tables disagree and `BadInput` where a small
 * count could be found out.
 */
export async function protectFigures(
  tables: readonly PublishedTable[],
  unpublished: readonly PublishedTable[],
  implications: Implications,
  thresholds: Thresholds,
  earlier: EarlierPublications = nothingEarlier,
): Promise<Protection> {
  const solver = await loadSolver()
  const parts = (['units', 'halves'] as const).map((counted) =>
    protectedPart(
      solver,
      linkedPublication(tables, implications, unpublished, counted, earlier.suppressed),
      counted,
      thresholds,
      earlier,
    ),
  )
  requireHeld(
    parts.map(({ proof }) => proof),
    earlier.shown.size + earlier.suppressed.size > 0,
  )
  const sumOf = (of: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + of(part), 0)
  return {
    isSuppressed: (id) => parts.some(({ marked, knownAs }) => marked.has(knownAs(id))),
    suppressed: sumOf(({ marked }) => marked.size),
    withstood: sumOf(({ proof }) => proof.withstood),
    smallSince: sumOf(({ smallSince }) => smallSince.length),
    openToComparison: sumOf(({ openToComparison }) => openToComparison.length),
  }
}

function protectedPart(
  solver: Solver,
  linked: Publication,
  counted: 'units' | 'halves',
  thresholds: Thresholds,
  earlier: EarlierPublications,
) {
  const { publication, knownAs } = withEqualCounts(linked)
  const known = (names: ReadonlySet<string>) => new Set([...names].map(knownAs))
  const { marked, smallSince, openToComparison, proof } = protectWithEarlier(
    solver,
    publication,
    { ...earlier, shown: known(earlier.shown), suppressed: known(earlier.suppressed) },
    counted === 'units'
      ? { thresholds, protection: usualProtection }
      : { thresholds: thresholdsOfHalves(thresholds), protection: protectionOfHalves },
  )
  return { proof, knownAs, smallSince, openToComparison, marked: new Set(marked) }
}

/** Nothing is written where an attack succeeds; the sentence names how many, not which counts. */
function requireHeld(proofs: readonly Proof[], hasEarlier: boolean): void {
  const failures = proofs.reduce((sum, proof) => sum + proof.failures.length, 0)
  if (proofs.every(({ holds }) => holds)) return
  const attacks = failures + proofs.reduce((sum, { withstood }) => sum + withstood, 0)
  if (hasEarlier) throw new BadInput(foundByComparing(failures, attacks))
  throw new BadInput({
    nl: `De kleine aantallen van dit rapport zijn niet te beschermen: ${failures} van ${attacks} pogingen om er een te achterhalen, slagen; er is niets geschreven. Bij zo weinig eenheden kan alleen een ruimere indeling (minder of grotere sectoren) of een lagere drempel helpen.`,
    en: `The small counts of this report cannot be protected: ${failures} of ${attacks} attempts to find one out succeed; nothing was written. With so few units only a coarser division (fewer or larger sectors) or a lower threshold can help.`,
    fr: `Les petits nombres de ce rapport ne peuvent pas être protégés : ${failures} tentatives sur ${attacks} d'en découvrir un réussissent ; rien n'a été écrit. Avec si peu d'unités, seule une division plus large (des secteurs moins nombreux ou plus grands) ou un seuil plus bas peut aider.`,
  })
}

const foundByComparing = (succeed: number, attacks: number) => ({
  nl: `De kleine aantallen van dit rapport zijn niet te beschermen tegen wie het naast de eerder gepubliceerde rapporten legt: ${succeed} van ${attacks} pogingen om er een te achterhalen, slagen; er is niets geschreven. Verwerk meer wijzigingen samen in één revisie, of neem ze pas op in het rapport van het volgende schooljaar.`,
  en: `The small counts of this report cannot be protected against a reader who compares it with the reports published earlier: ${succeed} of ${attacks} attempts to find one out succeed; nothing was written. Put more changes together in one revision, or leave them to the report of the next school year.`,
  fr: `Les petits nombres de ce rapport ne peuvent pas être protégés contre qui le compare aux rapports publiés antérieurement : ${succeed} tentatives sur ${attacks} d'en découvrir un réussissent ; rien n'a été écrit. Regroupez davantage de modifications dans une même révision, ou laissez-les au rapport de l'année scolaire suivante.`,
})
