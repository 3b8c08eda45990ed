/** Table 1_18: dual learners in an intermediate year of the school year before, and what they did a year later, by stage. */
import { text } from '@werkplekleren/rules'
import { continuation, grade, studyYear } from '../../dimensions/index.ts'
import { countOf, type Figure, notAvailable } from '../../figures/index.ts'
import { continuing, learners, leavers } from '../../indicators/index.ts'
import { acrossAlong, along, columnTable } from '../column-table.ts'
import { withUnknown } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { hasUnits } from '../told.ts'

export const continuations = defineTable({
  id: '1_18',
  title: text(
    'Duale lerenden in een tussenjaar van het schooljaar ervoor en hun doorstroom, naar graad',
    'Dual learners in an intermediate year of the school year before and their continuation, by stage',
    "Apprenants duaux en année intermédiaire l'année scolaire précédente et leur poursuite, par degré",
  ),
  explanation: text(
    'Naar de graad van het schooljaar ervoor. De zevende jaren hebben geen tussenjaar.',
    'By the stage of the school year before. Seventh years have no intermediate year.',
    "Selon le degré de l'année scolaire précédente. Les septièmes années n'ont pas d'année intermédiaire.",
  ),
  indicators: [continuing],
  needs: learners.needs,
  // By sector these counts and those of the report of the year before would give each other's small cells away.
  flandersOnly: true,
  async fill(context) {
    const [all, at, outcomes, yearsBefore, hasBefore, knowsTitles] = await Promise.all([
      along(context, continuing, grade),
      acrossAlong(context, continuing, grade, continuation),
      context.counts(continuing, continuation),
      context.before.counts(learners, grade, studyYear),
      hasUnits(context, continuing),
      hasUnits(context.before, leavers),
    ])
    const stages = context.members(grade).filter(({ key }) => INTERMEDIATE.includes(key))
    const only = (isKnown: boolean, figure: (key: string | undefined) => Figure) =>
      isKnown ? figure : () => notAvailable
    const column = { unit: continuing.unit, kind: 'count' as const, at: {} }
    return {
      ...columnTable({
        rows: grade,
        members: stages,
        columns: [
          {
            ...column,
            header: text('In een tussenjaar', 'In an intermediate year', 'En année intermédiaire'),
            figure: only(hasBefore, (key) => countOf(all.at(key))),
          },
          ...withUnknown(outcomes, continuation, context.members(continuation)).map(
            ({ key: code, label }) => ({
              ...column,
              header: label,
              figure: only(hasBefore && knowsTitles, (key) => countOf(at(key, code))),
            }),
          ),
          {
            ...column,
            header: continuing.title,
            kind: 'percent' as const,
            figure: only(hasBefore && knowsTitles, (key) => ({
              kind: 'part',
              count: at(key, 'continued'),
              besides: at(key, 'gone'),
            })),
          },
        ],
      }),
      // Table 1_2 shows the same learners, as those of the first year of the stage.
      sums: hasBefore
        ? INTERMEDIATE.map((key) => ({
            total: yearsBefore.at({ grade: key, studyYear: FIRST_YEAR }),
            parts: [all.at(key)],
          }))
        : [],
      notes: [...(hasBefore ? [] : [noIntermediate]), ...(hasBefore && !knowsTitles ? [noTitles] : [])],
    }
  },
})

/** Stages of two years. */
const INTERMEDIATE: readonly string[] = ['2', '3']
const FIRST_YEAR = '1'

const noIntermediate = text(
  'De extracten bevatten geen duale lerenden van wie bekend is dat zij op de teldatum van het schooljaar ervoor in een tussenjaar zaten: de doorstroom is niet beschikbaar.',
  'The extracts hold no dual learners who are known to have been in an intermediate year on the count date of the school year before: continuation is not available.',
  "Les extraits ne contiennent aucun apprenant dual connu comme étant en année intermédiaire à la date de comptage de l'année scolaire précédente : la poursuite n'est pas disponible.",
)
const noTitles = text(
  'Het extract Uitstroom bevat geen vertrekkers uit duaal leren van het schooljaar ervoor: wie met een bewijs vertrok, is niet bekend en de doorstroom is niet beschikbaar.',
  'The extract Outcomes holds no leavers of dual learning of the school year before: who left with a qualification is not known, and continuation is not available.',
  "L'extrait Sorties ne contient aucun sortant de l'apprentissage dual de l'année scolaire précédente : qui est parti avec un titre n'est pas connu et la poursuite n'est pas disponible.",
)
