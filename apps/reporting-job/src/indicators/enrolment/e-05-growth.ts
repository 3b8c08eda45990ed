/** E-05: the change of the dual learners since the count date of the year before. */
import { text } from '@werkplekleren/rules'
import { grade, sector, studyYear } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { learners } from './e-01-learners.ts'

export const growth = defineIndicator({
  id: 'E-05',
  title: text('Jaargroei', 'Yearly growth', 'Croissance annuelle'),
  definition: text(
    'Duale lerenden op de teldatum gedeeld door die op de teldatum van het schooljaar ervoor, min 1. Over een breuk in de reeks heen, zoals die van 2022-2023 (leertijd en deeltijds onderwijs werden duaal), staat er geen groei.',
    'Dual learners on the count date divided by those on the count date of the school year before, less 1. Over a break in the series, such as that of 2022-2023 (apprenticeship and part-time education became dual), no growth is given.',
    "Apprenants duaux à la date de comptage divisés par ceux à la date de comptage de l'année scolaire précédente, moins 1. Au-delà d'une rupture de la série, comme celle de 2022-2023 (l'apprentissage et l'enseignement à temps partiel sont devenus duaux), aucune croissance n'est donnée.",
  ),
  numerator: text('toename van E-01', 'increase of E-01', 'augmentation de E-01'),
  denominator: text('E-01 van het jaar ervoor', 'E-01 of the year before', "E-01 de l'année précédente"),
  unit: learners.unit,
  moment: 'countDate',
  breakdowns: [sector, grade, studyYear],
  needs: learners.needs,
  source: ownDefinition,
  of: learners,
  unitsSql: learners.unitsSql,
})
