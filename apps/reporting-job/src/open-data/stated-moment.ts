/** Which school year and count day a file is about: what its rows say, what its name says, and that they agree. */
import { basename, extname } from 'node:path'
import { type Day, type SchoolYear, schoolYearOf } from '@werkplekleren/rules'
import { type CountDayId, countDayOf } from './count-days.ts'
import type { Moment } from './read-row.ts'
import { schoolYearIn } from './read-row.ts'
import { refused } from './refusals.ts'

/** What the name of a downloaded file says. */
export interface NamedMoment {
  readonly schoolYear?: SchoolYear
  readonly countDay?: CountDayId
  /** Counts up with every new edition of the provisional file. */
  readonly version?: string
}

/** `inschrijvingen-…-dataset-2025-2026-1feb` and `leerlingenaantallen_discimus_voorlopig_2 (1)` say these things. */
export function momentInName(file: string): NamedMoment {
  const name = basename(file, extname(file)).replace(/ ?\(\d+\)$/, '')
  const [, years = ''] = /(?:^|\D)(\d{4}-\d{4})(?=\D|$)/.exec(name) ?? []
  const schoolYear = schoolYearIn(years)
  const [, month] = /1[-_ ]?(feb|okt|oct)/i.exec(name) ?? []
  const countDay = month === undefined ? undefined : month.toLowerCase() === 'feb' ? 'feb1' : 'oct1'
  const [, version] = /voorlopig[-_ ]v?(\d{1,3})$/i.exec(name) ?? []
  return {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(countDay !== undefined && { countDay }),
    ...(version !== undefined && { version }),
  }
}

/** Gathers what the rows say; throws a `BadInput` at the first row of another year or count day. */
export class StatedMoment {
  readonly #file: string
  readonly #named: NamedMoment
  #schoolYear: SchoolYear | undefined
  #countDay: CountDayId | undefined
  #madeOn: Day | undefined

  constructor(file: string) {
    this.#file = file
    this.#named = momentInName(file)
  }

  add(row: number, { schoolYear, countedOn, madeOn }: Moment): void {
    const year = schoolYear ?? (countedOn === undefined ? undefined : schoolYearOf(countedOn))
    const countDay = countedOn === undefined ? undefined : countDayOf(countedOn)
    const isOther =
      (year !== undefined && this.#schoolYear !== undefined && year !== this.#schoolYear) ||
      (countedOn !== undefined && year !== schoolYearOf(countedOn)) ||
      (countedOn !== undefined && this.#countDay !== undefined && countDay !== this.#countDay)
    if (isOther) throw refused(this.#file, { because: 'severalMoments', row })
    this.#schoolYear ??= year
    this.#countDay ??= countDay
    // Rows exported at different moments: a day counts as reached once it is for all of them.
    if (madeOn !== undefined && (this.#madeOn === undefined || madeOn < this.#madeOn)) this.#madeOn = madeOn
  }

  get madeOn(): Day | null {
    return this.#madeOn ?? null
  }

  get version(): string | null {
    return this.#named.version ?? null
  }

  /** The rows decide; a name that says otherwise refuses the file. */
  schoolYear(): SchoolYear {
    const { schoolYear: named } = this.#named
    return this.#agreed(this.#schoolYear, named)
  }

  /** The count day of a file with one column of counts. */
  countDay(): CountDayId {
    return this.#agreed(this.#countDay, this.#named.countDay)
  }

  #agreed<Value>(stated: Value | undefined, named: Value | undefined): Value {
    if (stated !== undefined && named !== undefined && stated !== named)
      throw refused(this.#file, { because: 'nameContradicts' })
    const value = stated ?? named
    if (value === undefined) throw refused(this.#file, { because: 'momentUnknown' })
    return value
  }
}
