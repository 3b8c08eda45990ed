/** T1-13b: of the mentors whose sector has a maximum, those with more learners. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { guidingMentors } from './guiding-mentors.ts'

export const overMaximum = defineIndicator({
  id: 'T1-13b',
  title: text(
    'Mentoren boven het maximum van de sector',
    'Mentors above the maximum of the sector',
    'Tuteurs au-delà du maximum du secteur',
  ),
  definition: text(
    'Mentoren met meer lopende overeenkomsten op de teldatum dan de sector lerenden per mentor toelaat, gedeeld door de mentoren van wie de sector een maximum heeft meegegeven.',
    'Mentors with more running agreements on the count date than the sector allows learners per mentor, divided by the mentors whose sector has given a maximum.',
    "Tuteurs ayant à la date de comptage plus de conventions en cours que le secteur n'admet d'apprenants par tuteur, divisés par les tuteurs dont le secteur a indiqué un maximum.",
  ),
  numerator: text('boven het maximum', 'above the maximum', 'au-delà du maximum'),
  denominator: text(
    'mentoren in een sector met een maximum',
    'mentors in a sector with a maximum',
    'tuteurs d’un secteur avec maximum',
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'countDate',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'mentors', 'sectors', 'companies'],
  source: ownDefinition,
  unitsSql: `SELECT g.sector, g.learners > g.max_learners AS hit FROM (${guidingMentors}) g
  WHERE g.max_learners IS NOT NULL`,
})
