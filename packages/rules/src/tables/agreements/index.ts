/** Agreements of every scheme: one row per agreement; scheme and contract type are columns. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { courseColumns } from './course.ts'
import { immersionColumns } from './immersion.ts'
import { individualTrainingColumns } from './individual-training.ts'
import { mentorColumns } from './mentor.ts'
import { partyColumns } from './parties.ts'
import { pathwayColumns } from './pathway.ts'
import { pathwayAndPermitColumns } from './pathways-and-permits.ts'
import { programmeColumns } from './programme.ts'
import { trainingPlanColumns } from './training-plan.ts'
import { workAndPayColumns } from './work-and-pay.ts'
import { workingTimeColumns } from './working-time.ts'

export const agreements = defineTable({
  id: 'agreements',
  singular: 'agreement',
  label: text('Overeenkomsten', 'Agreements', 'Conventions'),
  aliases: ['overeenkomst', 'contracten', 'contracts', 'contrats', 'stages', 'planning', 'planningsblad'],
  key: 'id',
  columns: {
    ...partyColumns,
    ...courseColumns,
    ...workAndPayColumns,
    ...pathwayColumns,
    ...trainingPlanColumns,
    ...programmeColumns,
    ...workingTimeColumns,
    ...mentorColumns,
    ...immersionColumns,
    ...individualTrainingColumns,
    ...pathwayAndPermitColumns,
  },
})
