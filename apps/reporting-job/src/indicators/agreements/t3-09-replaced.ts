/** T3-09: learners whose agreement ended early, and who found another within 60 days. */
import { text } from '@werkplekleren/rules'
import { replacedAfter, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { replacementDays } from '../limits.ts'
import { entryCohort } from './entry-cohort.ts'

export const replaced = defineIndicator({
  id: 'T3-09',
  title: text(
    `Herplaatsing binnen ${replacementDays.usual} dagen`,
    `Re-placement within ${replacementDays.usual} days`,
    `Nouvelle convention dans les ${replacementDays.usual} jours`,
  ),
  definition: text(
    `Van de lerenden van de instapcohorte met minstens één vroegtijdige beëindiging (teller van T3-08): wie binnen ${replacementDays.usual} dagen na de eerste ervan een nieuwe overeenkomst begon. Ook binnen ${replacementDays.soon} en ${replacementDays.year} dagen. Gevolgd tot de laatste dag van het schooljaar. Instapcohorte: lerenden van wie de eerste overeenkomst van duaal leren in het extract in het schooljaar begint.`,
    `Of the learners of the entry cohort with at least one early end (numerator of T3-08): those who began a new agreement within ${replacementDays.usual} days after the first of them. Also within ${replacementDays.soon} and ${replacementDays.year} days. Followed until the last day of the school year. Entry cohort: learners whose first agreement of dual learning in the extract begins in the school year.`,
    `Parmi les apprenants de la cohorte d'entrée ayant au moins une fin prématurée (numérateur de T3-08) : ceux qui ont commencé une nouvelle convention dans les ${replacementDays.usual} jours suivant la première. Également dans les ${replacementDays.soon} et ${replacementDays.year} jours. Suivis jusqu'au dernier jour de l'année scolaire. Cohorte d'entrée : apprenants dont la première convention d'apprentissage dual de l'extrait commence au cours de l'année scolaire.`,
  ),
  numerator: text(
    'lerenden met een nieuwe overeenkomst',
    'learners with a new agreement',
    'apprenants ayant une nouvelle convention',
  ),
  denominator: text(
    'lerenden met een vroegtijdige beëindiging',
    'learners with an early end',
    'apprenants ayant une fin prématurée',
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'schoolYear',
  breakdowns: [sector, replacedAfter],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector, c.days_to_next <= ${replacementDays.usual} AS hit,
         CASE WHEN c.days_to_next <= ${replacementDays.soon} THEN 'soon'
              WHEN c.days_to_next <= ${replacementDays.usual} THEN 'usual'
              WHEN c.days_to_next <= ${replacementDays.year} THEN 'year' END AS replaced_after
  FROM (${entryCohort}) c
  WHERE c.early_end_day IS NOT NULL`,
})
