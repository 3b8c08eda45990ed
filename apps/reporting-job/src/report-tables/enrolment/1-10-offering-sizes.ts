/** Table 1_10: offerings of dual learning on the count date by stage and size, the share of small ones, the median. */
import { text } from '@werkplekleren/rules'
import { grade, sizeClass } from '../../dimensions/index.ts'
import { countOf, shareOf } from '../../figures/index.ts'
import { medianOffering, offerings, smallOfferings } from '../../indicators/index.ts'
import { columnTable, valuesAlong } from '../column-table.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { gradesIn } from './grades.ts'

export const offeringSizes = defineTable({
  id: '1_10',
  title: text(
    'Grootte van de aanbodeenheden van duaal leren in het secundair onderwijs naar graad',
    'Size of the offerings of dual learning in secondary education by stage',
    "Taille des unités d'offre de l'apprentissage dual dans l'enseignement secondaire par degré",
  ),
  explanation: text(
    'Naar het aantal duale lerenden op de teldatum. Een aanbodeenheid is een opleiding in een school.',
    'By the number of dual learners on the count date. An offering is a programme in a school.',
    "Selon le nombre d'apprenants duaux à la date de comptage. Une unité d'offre est une formation dans une école.",
  ),
  indicators: [offerings, smallOfferings, medianOffering],
  async fill(context) {
    const [bySize, byGrade, sizes, all, values] = await Promise.all([
      context.counts(offerings, grade, sizeClass),
      context.counts(offerings, grade),
      context.counts(offerings, sizeClass),
      context.counts(offerings),
      valuesAlong(context, medianOffering, grade),
    ])
    const at = (key: string | undefined) => (key === undefined ? all.at({}) : byGrade.at({ grade: key }))
    const ofSize = (key: string | undefined, size: string) =>
      key === undefined ? sizes.at({ sizeClass: size }) : bySize.at({ grade: key, sizeClass: size })
    const { unit } = offerings
    return columnTable({
      rows: grade,
      members: gradesIn(context, byGrade),
      columns: [
        ...context.members(sizeClass).map(({ key: size, label }) => ({
          header: label,
          unit,
          kind: 'count' as const,
          at: { sizeClass: size },
          figure: (key: string | undefined) => countOf(ofSize(key, size)),
        })),
        { header: totalWord, unit, kind: 'count', at: {}, figure: (key) => countOf(at(key)) },
        {
          header: smallOfferings.title,
          unit,
          kind: 'percent',
          at: {},
          figure: (key) => shareOf(ofSize(key, 'small'), at(key)),
        },
        {
          header: text('Mediaan', 'Median', 'Médiane'),
          unit: text('lerenden', 'learners', 'apprenants'),
          kind: 'decimal',
          at: {},
          figure: (key) => ({ kind: 'statistic', ...values(key).median, of: at(key) }),
        },
      ],
    })
  },
})
