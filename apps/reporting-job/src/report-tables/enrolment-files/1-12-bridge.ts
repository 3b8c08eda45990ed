/** Table 1_12: how the two definitions of a dual enrolment hang together, by stage. */
import { type Text, text } from '@werkplekleren/rules'
import { bridgeStep, fileGrade, stepsOfBridge } from '../../dimensions/index.ts'
import type { CountCell, FigureRow, FigureTable } from '../../figures/index.ts'
import { notAvailable } from '../../figures/index.ts'
import {
  type Counts,
  definitionBridge,
  dualEnrolments,
  enrolmentsByName,
  specialEnrolments,
} from '../../indicators/index.ts'
import { D1, D2 } from '../../open-data/index.ts'
import { defineTable } from '../report-table.ts'
import { acrossGrades, gradeColumns, gradesWith } from './grades-of-file.ts'
import { enrolmentNotes, reportFile, sourceOfFiles } from './told-by-file.ts'

export const bridgeOfDefinitions = defineTable({
  id: '1_12',
  title: text(
    'Aansluiting tussen de definities van duaal in het secundair onderwijs, naar graad',
    'Bridge between the definitions of dual in secondary education, by stage',
    "Rapprochement des définitions du dual dans l'enseignement secondaire, par degré",
  ),
  explanation: text(
    'D1 = wat beide definities tellen + wat alleen D1 telt; D2 = wat beide tellen + wat alleen D2 telt. Elke inschrijving heeft één reden. Het buitengewoon onderwijs zit in geen van beide.',
    'D1 = what both definitions count + what only D1 counts; D2 = what both count + what only D2 counts. Every enrolment has one reason. Special education is in neither.',
    "D1 = ce que comptent les deux définitions + ce que seule D1 compte ; D2 = ce que comptent les deux + ce que seule D2 compte. Chaque inscription a un seul motif. L'enseignement spécial n'est dans aucune des deux.",
  ),
  source: sourceOfFiles,
  indicators: [definitionBridge, enrolmentsByName, dualEnrolments, specialEnrolments],
  // The two definitions are compared for Flanders: the catalogue knows the sector of neither's every programme.
  flandersOnly: true,
  async fill(context) {
    const counted = reportFile(context)
    const by = async (indicator: typeof dualEnrolments) => {
      const [grades, all] = await Promise.all([
        context.counts(indicator, fileGrade),
        context.counts(indicator),
      ])
      return { grades, at: atGrade(grades, all) }
    }
    const [d1, d2, special, steps, stepTotals] = await Promise.all([
      by(dualEnrolments),
      by(enrolmentsByName),
      by(specialEnrolments),
      context.counts(definitionBridge, bridgeStep, fileGrade),
      context.counts(definitionBridge, bridgeStep),
    ])
    const grades = gradesWith(context, d1.grades, d2.grades, special.grades)
    const row = (step: string, label: Text, at: AtGrade, hasFigures = true): FigureRow => ({
      heads: [label],
      figures: acrossGrades(grades, at).map((figure) => (hasFigures ? figure : notAvailable)),
      at: { bridgeStep: step },
    })
    if (counted.noD1 !== undefined)
      return {
        stub,
        columns: gradeColumns(grades),
        // Without D1 the enrolments of the report are those of D2.
        rows: [row('D1', D1.title, d1.at, false), row('D2', D2.title, d1.at)],
        notes: enrolmentNotes(counted),
      }
    const stepAt =
      (step: string): AtGrade =>
      (grade) =>
        grade === undefined
          ? stepTotals.at({ bridgeStep: step })
          : steps.at({ bridgeStep: step, fileGrade: grade })
    const labels = new Map(context.members(bridgeStep).map(({ key, label }) => [key, label]))
    const stepRow = (prefix: Text, key: string) => row(key, prefixed(prefix, labels.get(key)), stepAt(key))
    return {
      stub,
      columns: gradeColumns(grades),
      rows: [
        row('D1', prefixed(text('D1', 'D1', 'D1'), D1.title), d1.at),
        row('both', labels.get('both') ?? D1.title, stepAt('both')),
        ...stepsOfBridge.onlyD1.map((key) => stepRow(onlyIn('D1'), key)),
        ...stepsOfBridge.onlyD2.map((key) => stepRow(onlyIn('D2'), key)),
        row('D2', prefixed(text('D2', 'D2', 'D2'), D2.title), d2.at),
        row('special', neither, special.at),
      ],
      sums: [undefined, ...grades.map(({ key }) => key)].flatMap((grade) => [
        sumOf(d1.at, ['both', ...stepsOfBridge.onlyD1].map(stepAt), grade),
        sumOf(d2.at, ['both', ...stepsOfBridge.onlyD2].map(stepAt), grade),
      ]),
      notes: enrolmentNotes(counted),
    }
  },
})

type AtGrade = (grade: string | undefined) => CountCell

const atGrade =
  (grades: Counts, all: Counts): AtGrade =>
  (grade) =>
    grade === undefined ? all.at({}) : grades.at({ fileGrade: grade })

const sumOf = (
  total: AtGrade,
  parts: readonly AtGrade[],
  grade: string | undefined,
): NonNullable<FigureTable['sums']>[number] => ({
  total: total(grade),
  parts: parts.map((at) => at(grade)),
})

const stub: FigureTable['stub'] = [{ header: bridgeStep.label, kind: 'text' }]

const onlyIn = (definition: string): Text =>
  text(`Alleen in ${definition}`, `Only in ${definition}`, `Uniquement dans ${definition}`)

const prefixed = (prefix: Text, words: Text | undefined): Text => ({
  nl: `${prefix.nl}: ${words?.nl ?? ''}`,
  en: `${prefix.en}: ${words?.en ?? ''}`,
  fr: `${prefix.fr} : ${words?.fr ?? ''}`,
})

const neither = text(
  'In geen van beide: duaal buitengewoon onderwijs (321)',
  'In neither: dual special education (321)',
  'Dans aucune des deux : enseignement spécial dual (321)',
)
