/** E-09: dual programmes with learners, and programmes that some school may offer. */
import { text } from '@werkplekleren/rules'
import { domain, grade, net, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { approvedOfferings } from './approved-offerings.ts'

export const programmesWithLearners = defineIndicator({
  id: 'E-09',
  title: text(
    'Duale opleidingen met lerenden',
    'Dual programmes with learners',
    'Formations duales avec apprenants',
  ),
  definition: text(
    'Opleidingen met minstens één duale lerende (E-01) op de teldatum. Een opleiding in meer dan één onderwijsnet telt één keer in het totaal.',
    'Programmes with at least one dual learner (E-01) on the count date. A programme in more than one network counts once in the total.',
    'Formations ayant au moins un apprenant dual (E-01) à la date de comptage. Une formation présente dans plusieurs réseaux compte une fois dans le total.',
  ),
  unit: text('opleidingen', 'programmes', 'formations'),
  moment: 'countDate',
  breakdowns: [sector, grade, domain, net],
  needs: ['enrolments', 'programmes', 'providers'],
  source: ownDefinition,
  overlapsIn: [net],
  unitsSql: `SELECT programme_code AS unit, sector_code AS sector, grade, domain, net
  FROM counted_learners
  WHERE count_day = $count_date`,
})

export const approvedProgrammes = defineIndicator({
  id: 'E-09a',
  title: text('Goedgekeurde duale opleidingen', 'Approved dual programmes', 'Formations duales approuvées'),
  definition: text(
    'Duale opleidingen die op de teldatum in minstens één school mogen worden aangeboden volgens het extract Aanbod, met of zonder lerenden.',
    'Dual programmes that at least one school may offer on the count date by the extract Offerings, with or without learners.',
    "Formations duales qu'au moins une école peut offrir à la date de comptage selon l'extrait Offre, avec ou sans apprenants.",
  ),
  unit: text('opleidingen', 'programmes', 'formations'),
  moment: 'countDate',
  breakdowns: [sector, grade, domain, net],
  needs: ['offerings', 'programmes', 'providers'],
  source: ownDefinition,
  overlapsIn: [net],
  unitsSql: `SELECT programme_code AS unit, sector, grade, domain, net FROM (${approvedOfferings}) approved`,
})
