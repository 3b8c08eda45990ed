/** T1-13: learners per mentor on the count date, and mentors of companies with more learners than employees. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { guidingMentors } from './guiding-mentors.ts'

export const learnersPerMentor = defineIndicator({
  id: 'T1-13',
  title: text('Lerenden per mentor', 'Learners per mentor', 'Apprenants par tuteur'),
  definition: text(
    'Mentoren met minstens één lopende overeenkomst op de teldatum, en hun gemiddeld aantal overeenkomsten. Boven de werknemers: de onderneming heeft die dag meer lopende overeenkomsten dan werknemers (zonder werknemers: meer dan één).',
    'Mentors with at least one running agreement on the count date, and their mean number of agreements. Above the employees: the company has more running agreements than employees on that day (without employees: more than one).',
    "Tuteurs ayant au moins une convention en cours à la date de comptage, et leur nombre moyen de conventions. Au-delà des travailleurs : l'entreprise a ce jour-là plus de conventions en cours que de travailleurs (sans travailleurs : plus d'une).",
  ),
  numerator: text('lopende overeenkomsten', 'running agreements', 'conventions en cours'),
  denominator: text(
    'mentoren met minstens één',
    'mentors with at least one',
    'tuteurs en ayant au moins une',
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'countDate',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'mentors', 'sectors', 'companies'],
  source: ownDefinition,
  unitsSql: `SELECT g.sector, g.learners AS value, g.outnumbered AS hit FROM (${guidingMentors}) g`,
})
