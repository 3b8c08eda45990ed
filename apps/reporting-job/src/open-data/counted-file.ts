/** An enrolment file as a report counts it: by which definition, and how its programmes and sectors are known. */
import type { CountDayId } from './count-days.ts'
import { type CountDefinition, D1, D2 } from './definitions.ts'
import { type CatalogueProgramme, dualJudge, type JudgeDual, sectorLookup } from './dual-programmes.ts'
import type { EnrolmentGroup } from './enrolment-count.ts'
import type { OpenDataFile } from './open-data-file.ts'
import { type NoD1, populationD1 } from './populations.ts'

export interface CountedFile {
  readonly file: OpenDataFile
  readonly definition: CountDefinition
  /** Why it is not counted by D1. */
  readonly noD1?: NoD1
  readonly judge: JudgeDual | undefined
  /** The sector of a programme by the catalogue; undefined without one. */
  readonly sectorOf: ((of: EnrolmentGroup) => string | null) | undefined
}

/** By D1 where every programme of every day that was reached can be placed, otherwise by D2. */
export function countedFile(
  file: OpenDataFile,
  catalogue: readonly CatalogueProgramme[] | undefined,
): CountedFile {
  const judge = dualJudge(file.hasDualFlag, catalogue)
  const days = reachedDays(file)
  const byFlag = populationD1(
    file.counts.filter(({ countDay }) => days.includes(countDay)),
    judge,
  )
  const known = { file, judge, sectorOf: catalogue && sectorLookup(catalogue) }
  return 'unavailable' in byFlag ? { ...known, definition: D2, noD1: byFlag } : { ...known, definition: D1 }
}

/** The count days that the file tells of: those before it was made. */
export const reachedDays = ({ countDays }: OpenDataFile): readonly CountDayId[] =>
  countDays.flatMap(({ id, reached }) => (reached ? [id] : []))
