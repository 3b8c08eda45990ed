/** Table 1_7: all learners of secondary education on the count date and the dual ones, by stage and finality. */
import { text } from '@werkplekleren/rules'
import { dual, finality, grade } from '../../dimensions/index.ts'
import { countOf, notAvailable, shareOf } from '../../figures/index.ts'
import { allLearners, learners } from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { type NestedColumn, nestedCounts, nestedTable } from '../nested-table.ts'
import { defineTable } from '../report-table.ts'
import { gradesIn } from './grades.ts'

export const shareOfDual = defineTable({
  id: '1_7',
  title: text(
    'Aandeel duaal in het secundair onderwijs naar graad en finaliteit',
    'Share of dual learning in secondary education by stage and finality',
    "Part du dual dans l'enseignement secondaire par degré et finalité",
  ),
  indicators: [allLearners, learners],
  async fill(context) {
    const [all, dualOnes, byDual, grades, whole] = await Promise.all([
      nestedCounts(context, allLearners, grade, finality),
      nestedCounts(context, learners, grade, finality),
      nestedCounts(context, allLearners, grade, finality, dual),
      context.counts(allLearners, grade),
      context.flanders.counts(allLearners, dual),
    ])
    // An extract of dual enrolments alone would make every share 100 %.
    const isWhole = whole.has(dual, 'no')
    const column = (
      header: NestedColumn['header'],
      figure: NestedColumn['figure'],
      kind: NestedColumn['kind'] = 'count',
    ): NestedColumn => ({ header, unit: learners.unit, kind, at: {}, figure })
    const table = nestedTable({
      outer: grade,
      inner: finality,
      groups: gradesIn(context, grades).map((group) => ({
        group,
        parts: [...context.members(finality), unknownMember(finality)].filter(
          ({ key }) => usual.includes(key) || all({ grade: group.key, finality: key }).n > 0,
        ),
      })),
      columns: [
        column(text('Alle lerenden', 'All learners', 'Tous les apprenants'), (at) =>
          isWhole ? countOf(all(at)) : notAvailable,
        ),
        column(text('Duale lerenden', 'Dual learners', 'Apprenants duaux'), (at) => countOf(dualOnes(at))),
        column(text('Niet-duale lerenden', 'Learners not in dual learning', 'Apprenants non duaux'), (at) =>
          isWhole ? countOf(byDual({ ...at, dual: 'no' })) : notAvailable,
        ),
        column(
          allLearners.title,
          (at) => (isWhole ? shareOf(dualOnes(at), all(at)) : notAvailable),
          'percent',
        ),
      ],
    })
    if (!isWhole) return { ...table, notes: [onlyDual] }
    return {
      ...table,
      sums: table.rows.map(({ at }) => ({
        total: all(at),
        parts: [dualOnes(at), byDual({ ...at, dual: 'no' })],
      })),
    }
  },
})

/** Dual learning exists in these finalities; others are shown where they have learners. */
const usual: readonly string[] = ['ARBEIDSMARKT', 'DUBBELE']

const onlyDual = text(
  'Het extract Inschrijvingen bevat geen niet-duale lerenden: het aandeel is niet beschikbaar.',
  'The extract Enrolments holds no learners who are not in dual learning: the share is not available.',
  "L'extrait Inscriptions ne contient aucun apprenant non dual : la part n'est pas disponible.",
)
