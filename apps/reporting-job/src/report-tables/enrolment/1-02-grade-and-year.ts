/** Table 1_2: dual learners on the count date by stage and year of study, this school year and the one before. */
import { text } from '@werkplekleren/rules'
import { grade, studyYear } from '../../dimensions/index.ts'
import { type Coordinates, countOf, type Figure, notAvailable, UNKNOWN } from '../../figures/index.ts'
import { continues, growth, learners } from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { type NestedColumn, nestedCounts, nestedTable } from '../nested-table.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { hasUnits, isTold } from '../told.ts'
import { gradesIn } from './grades.ts'

export const learnersByGrade = defineTable({
  id: '1_2',
  title: text(
    'Duale lerenden in het secundair onderwijs naar graad en leerjaar, in twee schooljaren',
    'Dual learners in secondary education by stage and year of study, in two school years',
    "Apprenants duaux dans l'enseignement secondaire par degré et année d'études, sur deux années scolaires",
  ),
  explanation: text(
    'Elk schooljaar op zijn eigen teldatum. Het zevende jaar heeft geen leerjaren.',
    'Each school year on its own count date. The seventh year has no years of study.',
    "Chaque année scolaire à sa propre date de comptage. La septième année n'a pas d'années d'études.",
  ),
  indicators: [learners, growth],
  async fill(context) {
    const years = await Promise.all(
      [context.before, context].map(async (year) => ({
        year,
        counts: await nestedCounts(year, learners, grade, studyYear),
        byGrade: await year.counts(learners, grade),
        isHeld: await hasUnits(year, learners),
        hasYears: await isTold(year, learners, studyYear),
      })),
    )
    const [before, now] = years
    if (before === undefined || now === undefined) throw new Error('Two school years were asked for.')
    const isShown = ({ isHeld, hasYears }: typeof now, at: Coordinates) =>
      isHeld && (hasYears || at.studyYear === undefined || at.studyYear === UNKNOWN)
    const canGrow = continues(learners.measure.id, context.scope.schoolYear)
    const growthAt = (at: Coordinates): Figure =>
      canGrow && isShown(before, at) && isShown(now, at)
        ? { kind: 'growth', now: now.counts(at), before: before.counts(at) }
        : notAvailable
    return {
      ...nestedTable({
        outer: grade,
        inner: studyYear,
        groups: gradesIn(context, before.byGrade, now.byGrade).map((group) => {
          const unknown = { grade: group.key, studyYear: UNKNOWN }
          const hasUnknown = years.some(({ counts }) => counts(unknown).n > 0)
          return {
            group,
            parts: hasYearsOfStudy(group.key)
              ? [...context.members(studyYear), ...(hasUnknown ? [unknownMember(studyYear)] : [])]
              : [],
          }
        }),
        columns: [
          ...years.map(
            (one): NestedColumn => ({
              header: schoolYearWords(one.year.scope.schoolYear),
              unit: learners.unit,
              kind: 'count',
              at: {},
              figure: (at) => (isShown(one, at) ? countOf(one.counts(at)) : notAvailable),
            }),
          ),
          { header: growth.title, unit: growth.unit, kind: 'percent', at: {}, figure: growthAt },
        ],
      }),
      notes: [
        ...(before.isHeld ? [] : [noYearBefore]),
        ...(years.every(({ isHeld, hasYears }) => hasYears || !isHeld) ? [] : [noStudyYear]),
      ],
    }
  },
})

const hasYearsOfStudy = (stage: string): boolean => stage === '2' || stage === '3'

/** For tables that compare with the year before. */
export const noYearBefore = text(
  'De extracten bevatten geen duale inschrijvingen op de teldatum van het schooljaar ervoor: de vergelijking is niet beschikbaar.',
  'The extracts hold no dual enrolments on the count date of the school year before: the comparison is not available.',
  "Les extraits ne contiennent aucune inscription duale à la date de comptage de l'année scolaire précédente : la comparaison n'est pas disponible.",
)

const noStudyYear = text(
  'Het leerjaar staat in geen enkele inschrijving van een schooljaar: de verdeling over leerjaren is er niet beschikbaar.',
  'No enrolment of a school year says the year of study: the division by years of study is not available there.',
  "Aucune inscription d'une année scolaire n'indique l'année d'études : la répartition par année d'études n'y est pas disponible.",
)
