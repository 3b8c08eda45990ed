/** An import that shrinks is refused: half a download, or the wrong file, looks just like a smaller school year. */
import { formatSchoolYear, type SchoolYear, schoolYearOfText, type Text } from '@werkplekleren/rules'
import { z } from 'zod'
import { BadInput } from '../bad-input.ts'
import { type CountDayId, countDayIds } from './count-days.ts'
import type { OpenDataFile } from './open-data-file.ts'
import { halvesIn, onDay } from './populations.ts'

const schoolYear = z.custom<SchoolYear>(
  (value) => Number.isInteger(value) && schoolYearOfText(`${value}-${Number(value) + 1}`) !== undefined,
)

/** The totals of an import, which the caller keeps as JSON for the next one. */
export const importTotalsSchema = z.strictObject({
  kind: z.enum(['openData', 'discimus']),
  schoolYear,
  countDay: z.enum(countDayIds),
  /** Half learners in secondary education. */
  halves: z.int().nonnegative(),
  /** Sites: school number with site number. */
  sites: z.int().nonnegative(),
})

export type ImportTotals = z.infer<typeof importTotalsSchema>

/** The totals of a file on one of its count days. */
export function importTotals(
  file: Pick<OpenDataFile, 'kind' | 'schoolYear' | 'counts'>,
  countDay: CountDayId,
): ImportTotals {
  const counts = onDay(file.counts, countDay)
  const sites = new Set(counts.map(({ of }) => `${of.schoolNo} ${of.site ?? ''}`))
  return {
    kind: file.kind,
    schoolYear: file.schoolYear,
    countDay,
    halves: halvesIn(counts),
    sites: sites.size,
  }
}

/** A larger loss than this many percent is refused; growth never is. */
export const LARGEST_LOSS_PERCENT = 15

/**
 * Throws a `BadInput` where an import has lost more than 15 % of the learners or of the sites of the previous one (of
 * the year before, or an earlier edition); exactly 15 % passes. Throws a RangeError for totals of different kinds of
 * file or of different count days, which cannot be compared.
 */
export function refuseShrunkImport(previous: ImportTotals, now: ImportTotals): void {
  if (previous.kind !== now.kind || previous.countDay !== now.countDay)
    throw new RangeError('Totals of different kinds of file or count days cannot be compared.')
  for (const [what, before, after] of [
    [learners, previous.halves, now.halves],
    [sites, previous.sites, now.sites],
  ] as const) {
    if (100 * after >= (100 - LARGEST_LOSS_PERCENT) * before) continue
    throw new BadInput(sentence(what, previous, now, before, after))
  }
}

const learners = { nl: 'leerlingen', en: 'learners', fr: 'élèves', unit: 2 }
const sites = { nl: 'vestigingsplaatsen', en: 'school sites', fr: "lieux d'implantation", unit: 1 }

function sentence(
  what: typeof learners,
  previous: ImportTotals,
  now: ImportTotals,
  before: number,
  after: number,
): Text {
  const [was, is] = [previous, now].map((totals) => formatSchoolYear(totals.schoolYear))
  const [many, few] = [before, after].map((count) => Math.floor(count / what.unit))
  const most = LARGEST_LOSS_PERCENT
  return {
    nl: `Het inschrijvingsbestand van ${is} telt ${few} ${what.nl} en het vorige (${was}) telde er ${many}, een daling van meer dan ${most} %; download het opnieuw en kijk na of het volledig is.`,
    en: `The enrolment file of ${is} has ${few} ${what.en} and the previous one (${was}) had ${many}, a fall of more than ${most} %; download it again and check that it is complete.`,
    fr: `Le fichier d'inscriptions de ${is} compte ${few} ${what.fr} et le précédent (${was}) en comptait ${many}, une baisse de plus de ${most} % ; téléchargez-le de nouveau et vérifiez qu'il est complet.`,
  }
}
