/** What the catalogue of programmes adds to an enrolment file: whether a programme is dual, and its sector. */
import { normaliseWords, type Value } from '@werkplekleren/rules'
import { CUT_AT, isInD2, isNamedRunUp } from './definitions.ts'
import type { EnrolmentGroup } from './enrolment-count.ts'

/** A row of the extract `programmes`; `null` where its cell is empty. */
export interface CatalogueProgramme {
  readonly code: string
  readonly name: string | null
  readonly dual: boolean | null
  readonly runUpPhase: boolean | null
  readonly sectorCode: string | null
}

/** The catalogue out of the accepted rows of the extract `programmes`; a row without a code is none. */
export function catalogueFrom(
  rows: readonly Readonly<Record<string, Value | null>>[],
): readonly CatalogueProgramme[] {
  const words = (value: Value | null | undefined) => (typeof value === 'string' ? value : null)
  const yesNo = (value: Value | null | undefined) => (typeof value === 'boolean' ? value : null)
  return rows.flatMap(({ code, name, dual, runUpPhase, sectorCode }) =>
    typeof code !== 'string'
      ? []
      : [
          {
            code,
            name: words(name),
            dual: yesNo(dual),
            runUpPhase: yesNo(runUpPhase),
            sectorCode: words(sectorCode),
          },
        ],
  )
}

/**
 * `unlisted`: in no catalogue, and nothing in it says dual, so not dual. `undecided`: in no catalogue, or under one name
 * with different flags, while something says dual: it cannot be told.
 */
export type DualStanding = 'dual' | 'runUp' | 'notDual' | 'unlisted' | 'undecided'

/** Says of a group of enrolments where it stands. */
export type JudgeDual = (group: EnrolmentGroup) => DualStanding

/** How dual programmes can be told apart in this file, or undefined where nothing tells. */
export function dualJudge(
  hasDualFlag: boolean,
  catalogue: readonly CatalogueProgramme[] | undefined,
): JudgeDual | undefined {
  const known = catalogue && catalogue.length > 0 ? new Catalogue(catalogue) : undefined
  if (!hasDualFlag && known === undefined) return undefined
  return (group) => {
    const listed = known?.find(group)
    const dual = group.dual ?? listed?.dual
    if (dual === undefined || dual === null)
      return listed === undefined && !looksDual(group) ? 'unlisted' : 'undecided'
    if (!dual) return 'notDual'
    return (listed?.runUpPhase ?? isNamedRunUp(group)) ? 'runUp' : 'dual'
  }
}

/** The sector of a group's programme; `null` where the catalogue does not say, or says two things. */
export function sectorLookup(
  catalogue: readonly CatalogueProgramme[],
): (group: EnrolmentGroup) => string | null {
  const known = new Catalogue(catalogue)
  return (group) => known.find(group)?.sectorCode ?? null
}

/** A sign of dual learning: the names that make D2, a run-up programme, or a structure of its own. */
const looksDual = (group: EnrolmentGroup): boolean =>
  isInD2(group) || isNamedRunUp(group) || group.structure === '312' || group.structure === '315'

/** Looks programmes up by code, else by name as far as names go before they are cut. */
class Catalogue {
  readonly #byCode = new Map<string, CatalogueProgramme>()
  readonly #byName = new Map<string, CatalogueProgramme>()

  constructor(programmes: readonly CatalogueProgramme[]) {
    for (const programme of programmes) {
      this.#byCode.set(programme.code, programme)
      const name = cutName(programme.name)
      if (name === '') continue
      const other = this.#byName.get(name)
      this.#byName.set(name, other === undefined ? programme : agreed(other, programme))
    }
  }

  find(group: EnrolmentGroup): CatalogueProgramme | undefined {
    const { programmeCode, administrativeGroup, programmeName } = group
    return (
      (programmeCode === null ? undefined : this.#byCode.get(programmeCode)) ??
      this.#byName.get(cutName(administrativeGroup)) ??
      this.#byName.get(cutName(programmeName))
    )
  }
}

const cutName = (name: string | null): string => normaliseWords((name ?? '').slice(0, CUT_AT))

/** Two programmes under one name: what they do not have in common is not known. */
function agreed(one: CatalogueProgramme, other: CatalogueProgramme): CatalogueProgramme {
  return {
    ...one,
    dual: one.dual === other.dual ? one.dual : null,
    runUpPhase: one.runUpPhase === other.runUpPhase ? one.runUpPhase : null,
    sectorCode: one.sectorCode === other.sectorCode ? one.sectorCode : null,
  }
}
