/** Table 1_1: what a reader asks first, as counts; their shares stand in the tables of each chapter. */
import { type TableId, type Text, text } from '@werkplekleren/rules'
import { ageBand, contractType } from '../../dimensions/index.ts'
import { type CountCell, countOf, type FigureRow, notAvailable } from '../../figures/index.ts'
import {
  active,
  adultLearners,
  agreements,
  companies,
  type Indicator,
  layers,
  learners,
  mentors,
  offerings,
  programmesWithLearners,
  schools,
} from '../../indicators/index.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { hasUnits } from '../told.ts'
import { noYearBefore } from './1-02-grade-and-year.ts'

export const keyFigures = defineTable({
  id: '1_1',
  title: text(
    'Kerncijfers van duaal leren',
    'Key figures of dual learning',
    "Chiffres clés de l'apprentissage dual",
  ),
  explanation: text(
    'Van het schooljaar ervoor zijn alleen de inschrijvingen bekend: de andere extracten gaan over dit schooljaar. Wat ontbreekt, toont [x]. Aandelen staan in de tabellen van elk hoofdstuk.',
    'Of the school year before only the enrolments are known: the other extracts are about this school year. What is missing shows [x]. Shares stand in the tables of each chapter.',
    "De l'année scolaire précédente, seules les inscriptions sont connues : les autres extraits portent sur cette année scolaire. Ce qui manque affiche [x]. Les parts figurent dans les tableaux de chaque chapitre.",
  ),
  indicators: [
    ...[learners, schools, programmesWithLearners, offerings, adultLearners],
    ...[companies, active, mentors, agreements, layers],
  ],
  needs: ['enrolments', 'learners', 'programmes'],
  // Figures of several powers stand side by side, and a partnership does not hold them all.
  flandersOnly: true,
  async fill(context) {
    const isHeld = await hasUnits(context.before, learners)
    const rows = await Promise.all([
      rowOf(context, isHeld, learners),
      ...context.members(ageBand).map(({ key, label }) =>
        rowOf(context, isHeld, learners, {
          name: ofWhom(label),
          at: async (year) => (await year.counts(learners, ageBand)).at({ ageBand: key }),
          place: { ageBand: key },
        }),
      ),
      rowOf(context, isHeld, schools),
      rowOf(context, isHeld, programmesWithLearners),
      rowOf(context, isHeld, offerings),
      rowOf(context, true, adultLearners),
      rowOf(context, false, companies),
      rowOf(context, false, active, {
        name: text('Actieve ondernemingen', 'Active companies', 'Entreprises actives'),
        at: async (year) => (await year.counts(active)).hitsAt({}),
      }),
      rowOf(context, false, mentors),
      rowOf(context, false, agreements),
      ...context.members(contractType).map(({ key, label }) =>
        rowOf(context, false, agreements, {
          name: ofWhom(label),
          at: async (year) => (await year.counts(agreements, contractType)).at({ contractType: key }),
          place: { contractType: key },
        }),
      ),
      rowOf(context, false, layers, {
        name: text(
          'Overeenkomsten die dit schooljaar vroegtijdig eindigden',
          'Agreements that ended early in this school year',
          'Conventions terminées prématurément cette année scolaire',
        ),
        at: async (year) => (await year.counts(layers)).hitsAt({}),
      }),
    ])
    return {
      stub: [
        { header: text('Kerncijfer', 'Key figure', 'Chiffre clé'), kind: 'text' },
        { header: text('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      ],
      columns: [context.before, context].map(({ scope }) => ({
        header: schoolYearWords(scope.schoolYear),
        unit: text('aantal', 'number', 'nombre'),
        kind: 'count',
        at: {},
      })),
      rows,
      notes: isHeld ? [] : [noYearBefore],
    }
  },
})

interface Shown {
  readonly name: Text
  readonly at: (year: TableContext) => Promise<CountCell>
  readonly place?: FigureRow['at']
}

/** All units of the indicator, or what else is shown of it. */
async function rowOf(
  context: TableContext,
  hasBefore: boolean,
  indicator: Indicator,
  { name, at, place = {} }: Shown = {
    name: indicator.title,
    at: async (year) => (await year.counts(indicator)).at({}),
  },
): Promise<FigureRow> {
  const isThere = indicator.needs.every((need: TableId) => context.accepted.rows.has(need))
  const figure = async (year: TableContext, isKnown: boolean) =>
    isThere && isKnown ? countOf(await at(year)) : notAvailable
  return {
    heads: [name, indicator.unit],
    figures: [await figure(context.before, hasBefore), await figure(context, true)],
    at: { indicator: indicator.id, ...place },
  }
}

const ofWhom = (label: Text): Text => ({
  nl: `waarvan ${label.nl}`,
  en: `of whom ${label.en}`,
  fr: `dont ${label.fr}`,
})
