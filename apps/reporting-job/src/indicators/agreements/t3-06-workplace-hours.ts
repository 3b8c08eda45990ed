/** T3-06: planned hours a week at the workplace, of the agreements that run on the count date. */
import { text } from '@werkplekleren/rules'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { workplaceHours } from '../limits.ts'
import { runningAgreements } from './t3-03-running.ts'

export const workplaceHoursPlanned = defineIndicator({
  id: 'T3-06',
  title: text('Werkplekuren per week', 'Workplace hours a week', 'Heures par semaine sur le lieu de travail'),
  definition: text(
    `Geplande uren per week op de werkplek, van de overeenkomsten die lopen op de teldatum (T3-03): gemiddelde, en verdeling over minder dan ${workplaceHours.few}, ${workplaceHours.few} tot ${workplaceHours.many} en ${workplaceHours.many} uur of meer. Overeenkomsten zonder uren tellen niet mee in het gemiddelde.`,
    `Planned hours a week at the workplace, of the agreements that run on the count date (T3-03): mean, and distribution over under ${workplaceHours.few}, ${workplaceHours.few} to ${workplaceHours.many} and ${workplaceHours.many} hours or more. Agreements without hours do not count in the mean.`,
    `Heures prévues par semaine sur le lieu de travail, des conventions en cours à la date de comptage (T3-03) : moyenne et répartition entre moins de ${workplaceHours.few}, de ${workplaceHours.few} à ${workplaceHours.many} et ${workplaceHours.many} heures ou plus. Les conventions sans heures n'entrent pas dans la moyenne.`,
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'countDate',
  breakdowns: runningAgreements.breakdowns,
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: runningAgreements,
  unitsSql: runningAgreements.unitsSql,
})
