/** E-14: how the two definitions of a dual enrolment hang together, reason by reason. */
import { text } from '@werkplekleren/rules'
import { bridgeStep, fileGrade } from '../../dimensions/index.ts'
import { D1, D2 } from '../../open-data/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { enrolmentWords } from './e-01i-enrolments.ts'

const shared = {
  unit: enrolmentWords,
  moment: 'countDate',
  needs: [],
  source: ownDefinition,
} as const

export const definitionBridge = defineIndicator({
  id: 'E-14',
  title: text(
    'Aansluiting tussen de definities',
    'Bridge between the definitions',
    'Rapprochement des définitions',
  ),
  definition: text(
    `Inschrijvingen die beide definities tellen, en die maar één van beide telt, elk met één reden. D1: ${D1.definition.nl} D2: ${D2.definition.nl}`,
    `Enrolments that both definitions count, and those that only one of them counts, each with one reason. D1: ${D1.definition.en} D2: ${D2.definition.en}`,
    `Inscriptions que les deux définitions comptent, et celles qu'une seule compte, chacune avec un motif. D1 : ${D1.definition.fr} D2 : ${D2.definition.fr}`,
  ),
  breakdowns: [fileGrade, bridgeStep],
  unitsSql: `SELECT grade AS file_grade, bridge AS bridge_step, halves AS halves
  FROM enrolment_counts
  WHERE for_report AND bridge IS NOT NULL`,
  ...shared,
})

export const enrolmentsByName = defineIndicator({
  id: 'E-14a',
  title: D2.title,
  definition: D2.definition,
  breakdowns: [fileGrade],
  unitsSql: `SELECT grade AS file_grade, halves AS halves
  FROM enrolment_counts
  WHERE for_report AND in_d2`,
  ...shared,
})
