/** Breaks in the series: school years from which figures are no plain continuation of those before. */
import { type SchoolYear, type Text, text } from '@werkplekleren/rules'

export interface SeriesBreak {
  /** The first school year after the break, by the year in which it begins. */
  readonly from: number
  /** Whether the same is still counted, so that the change over the break says something; it is marked all the same. */
  readonly sameConcept: boolean
  /** The measures that it concerns; all of them where not given. */
  readonly measures?: readonly string[]
  readonly words: Text
}

export const seriesBreaks: readonly SeriesBreak[] = [
  {
    from: 2022,
    sameConcept: false,
    words: text(
      'Breuk vanaf 2022-2023: opleidingen van de leertijd en het deeltijds onderwijs werden duale opleidingen; de toename is deels een andere indeling.',
      'Break from 2022-2023: programmes of apprenticeship and part-time education became dual programmes; part of the increase is another classification.',
      "Rupture à partir de 2022-2023 : des formations de l'apprentissage et de l'enseignement à temps partiel sont devenues duales ; une partie de la hausse est un changement de classement.",
    ),
  },
  {
    from: 2024,
    sameConcept: true,
    words: text(
      'Breuk vanaf 2024-2025: duaal leren is het enige stelsel; wie anders leertijd of deeltijds onderwijs had gevolgd, leert nu duaal.',
      'Break from 2024-2025: dual learning is the only scheme; who would have followed apprenticeship or part-time education now learns dually.',
      "Rupture à partir de 2024-2025 : la formation duale est le seul système ; qui aurait suivi l'apprentissage ou l'enseignement à temps partiel suit désormais la formation duale.",
    ),
  },
  {
    from: 2025,
    sameConcept: false,
    measures: ['E-08', 'E-10'],
    words: text(
      'Breuk vanaf 2025-2026 in scholen en aanbodeenheden: de centra voor deeltijds onderwijs zijn opgegaan in de gewone scholen.',
      'Break from 2025-2026 in schools and offerings: the centres for part-time education were absorbed into the regular schools.',
      "Rupture à partir de 2025-2026 pour les écoles et unités d'offre : les centres d'enseignement à temps partiel ont été absorbés par les écoles ordinaires.",
    ),
  },
]

/** The breaks of a measure after one school year, up to and with another. */
export const breaksOf = (measure: string, after: SchoolYear, upTo: SchoolYear): readonly SeriesBreak[] =>
  seriesBreaks.filter(
    ({ from, measures }) => from > after && from <= upTo && (measures?.includes(measure) ?? true),
  )

/** Whether a school year counts the same as the one before it. */
export const continues = (measure: string, schoolYear: SchoolYear): boolean =>
  breaksOf(measure, (schoolYear - 1) as SchoolYear, schoolYear).every(({ sameConcept }) => sameConcept)
