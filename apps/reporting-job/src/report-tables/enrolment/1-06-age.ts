/** Table 1_6: dual learners on the count date by age, in groups and single years, and stage. */
import { text } from '@werkplekleren/rules'
import { age, ageBand, ageBandOfKey, grade } from '../../dimensions/index.ts'
import { countOf, shareOf } from '../../figures/index.ts'
import { ageDistribution, learners } from '../../indicators/index.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { nestedCounts, nestedTable } from '../nested-table.ts'
import { defineTable } from '../report-table.ts'
import { gradesIn } from './grades.ts'

export const learnersByAge = defineTable({
  id: '1_6',
  title: text(
    'Duale lerenden in het secundair onderwijs naar leeftijd en graad',
    'Dual learners in secondary education by age and stage',
    "Apprenants duaux dans l'enseignement secondaire par âge et degré",
  ),
  explanation: text(
    'Naar de leeftijd in voltooide jaren op de teldatum.',
    'By age in completed years on the count date.',
    "Selon l'âge en années révolues à la date de comptage.",
  ),
  indicators: [learners, ageDistribution],
  async fill(context) {
    const [counts, byGrade, grades, bands, ages] = await Promise.all([
      nestedCounts(context, learners, ageBand, age),
      nestedCounts(context, learners, ageBand, age, grade),
      context.counts(learners, grade),
      context.counts(learners, ageBand),
      context.counts(learners, age),
    ])
    const shownAges = context.members(age).filter(({ key }) => key !== 'under' || ages.has(age, key))
    return nestedTable({
      outer: ageBand,
      inner: age,
      innerKind: 'code',
      groups: withUnknown(bands, ageBand, context.members(ageBand)).map((group) => ({
        group,
        parts: shownAges.filter(({ key }) => ageBandOfKey(key) === group.key),
      })),
      columns: [
        ...gradesIn(context, grades).map(({ key, label }) => ({
          header: label,
          unit: learners.unit,
          kind: 'count' as const,
          at: { grade: key },
          figure: (at: Parameters<typeof counts>[0]) => countOf(byGrade({ ...at, grade: key })),
        })),
        {
          header: totalWord,
          unit: learners.unit,
          kind: 'count',
          at: {},
          figure: (at) => countOf(counts(at)),
        },
        {
          header: text('Aandeel', 'Share', 'Part'),
          unit: learners.unit,
          kind: 'percent',
          at: {},
          figure: (at) => shareOf(counts(at), counts({})),
        },
      ],
    })
  },
})
