/** Limits of dual learning in adult education. */
import { text } from '../language.ts'
import {
  besoxAdultDual2022,
  cite,
  metrotimeAdultDual,
  partenaAdultDual2022,
  vlaanderenAdultDual,
} from '../sources/index.ts'
import { defineParameter, EVER } from './parameter.ts'

/** From so many hours it is an ODOS, under it an ODO; one source writes "more than", the others "at least". */
export const adultAlternationHours = defineParameter({
  id: 'adult-alternation-hours',
  title: text(
    'Uren op de werkplek die ODO en ODOS scheiden',
    'Workplace hours that divide ODO and ODOS',
    "Heures sur le lieu de travail séparant l'ODO de l'ODOS",
  ),
  unit: 'hoursPerWeek',
  values: [
    {
      from: EVER,
      value: 20,
      certainty: 'secondary',
      sources: [cite(vlaanderenAdultDual), cite(partenaAdultDual2022)],
    },
  ],
})

export const adultWorkplaceShare = defineParameter({
  id: 'adult-workplace-share',
  title: text(
    'Deel van de leertijd op de werkplek in het volwassenenonderwijs',
    'Share of the learning time at the workplace in adult education',
    "Part du temps d'apprentissage sur le lieu de travail dans l'enseignement pour adultes",
  ),
  unit: 'share',
  values: [{ from: EVER, value: 0.5, certainty: 'published', sources: [cite(vlaanderenAdultDual)] }],
})

export const adultMentorTrainingMonths = defineParameter({
  id: 'adult-mentor-training-months',
  title: text(
    'Termijn van de mentoropleiding in het volwassenenonderwijs',
    'Term of the mentor training in adult education',
    "Délai de la formation de tuteur dans l'enseignement pour adultes",
  ),
  unit: 'months',
  values: [
    {
      from: EVER,
      value: 12,
      certainty: 'secondary',
      sources: [cite(besoxAdultDual2022), cite(metrotimeAdultDual)],
    },
  ],
})
