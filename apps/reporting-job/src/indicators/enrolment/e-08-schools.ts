/** E-08: schools with dual learners, and schools with an approved offering but none. */
import { text } from '@werkplekleren/rules'
import { net, providerType, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { approvedOfferings } from './approved-offerings.ts'

export const schools = defineIndicator({
  id: 'E-08',
  title: text('Scholen met duale lerenden', 'Schools with dual learners', 'Écoles avec apprenants duaux'),
  definition: text(
    'Scholen en centra (instellingsnummers) met minstens één duale lerende (E-01) op de teldatum. Een school met opleidingen van meer dan één sector telt één keer in het totaal.',
    'Schools and centres (institution numbers) with at least one dual learner (E-01) on the count date. A school with programmes of more than one sector counts once in the total.',
    "Écoles et centres (numéros d'établissement) ayant au moins un apprenant dual (E-01) à la date de comptage. Une école avec des formations de plusieurs secteurs compte une fois dans le total.",
  ),
  unit: text('scholen', 'schools', 'écoles'),
  moment: 'countDate',
  breakdowns: [sector, net, providerType],
  needs: ['enrolments', 'programmes', 'providers'],
  source: ownDefinition,
  overlapsIn: [sector],
  unitsSql: `SELECT provider_no AS unit, sector_code AS sector, net, provider_type
  FROM counted_learners
  WHERE count_day = $count_date`,
})

export const schoolsWithoutLearners = defineIndicator({
  id: 'E-08a',
  title: text(
    'Scholen met goedgekeurd aanbod zonder duale lerenden',
    'Schools with an approved offering and no dual learners',
    'Écoles avec une offre approuvée sans apprenants duaux',
  ),
  definition: text(
    'Scholen en centra die op de teldatum een duale opleiding mogen aanbieden volgens het extract Aanbod, maar in geen enkele opleiding een duale lerende (E-01) hebben.',
    'Schools and centres that may offer a dual programme on the count date by the extract Offerings, but have no dual learner (E-01) in any programme.',
    "Écoles et centres qui, selon l'extrait Offre, peuvent offrir une formation duale à la date de comptage mais n'ont d'apprenant dual (E-01) dans aucune formation.",
  ),
  unit: text('scholen', 'schools', 'écoles'),
  moment: 'countDate',
  breakdowns: [sector, net, providerType],
  needs: ['enrolments', 'offerings', 'programmes', 'providers'],
  source: ownDefinition,
  overlapsIn: [sector],
  unitsSql: `SELECT o.provider_no AS unit, o.sector, o.net, o.provider_type
  FROM (${approvedOfferings}) o
  WHERE NOT EXISTS (
    SELECT 1 FROM counted_learners c WHERE c.count_day = $count_date AND c.provider_no = o.provider_no)`,
})
