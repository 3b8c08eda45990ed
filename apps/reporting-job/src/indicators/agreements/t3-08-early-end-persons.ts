/** T3-08: learners of the entry cohort with at least one early end. */
import { text } from '@werkplekleren/rules'
import { grade, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { entryCohort } from './entry-cohort.ts'
import { replaced } from './t3-09-replaced.ts'

export const earlyEndPersons = defineIndicator({
  id: 'T3-08',
  title: text('Voortijdige beëindiging, personen', 'Early end, persons', 'Fin prématurée, personnes'),
  definition: text(
    'Lerenden met minstens één vroegtijdig beëindigde overeenkomst, tot de laatste dag van het schooljaar, gedeeld door alle lerenden van de instapcohorte. Instapcohorte: lerenden van wie de eerste overeenkomst van duaal leren in het extract in het schooljaar begint. Een overeenkomst eindigde vroegtijdig als de werkelijke einddatum voor de geplande ligt en de reden niet is dat alles volgens plan of het doel bereikt was.',
    'Learners with at least one agreement ended early, until the last day of the school year, divided by all learners of the entry cohort. Entry cohort: learners whose first agreement of dual learning in the extract begins in the school year. An agreement ended early where its actual end lies before the planned end and the reason is not that all went as planned or the objective was reached.',
    "Apprenants ayant au moins une convention terminée prématurément, jusqu'au dernier jour de l'année scolaire, divisés par tous les apprenants de la cohorte d'entrée. Cohorte d'entrée : apprenants dont la première convention d'apprentissage dual de l'extrait commence au cours de l'année scolaire. Une convention a pris fin prématurément si sa fin effective précède la fin prévue et que le motif n'est ni le déroulement prévu ni l'objectif atteint.",
  ),
  numerator: text(
    'lerenden met een vroegtijdige beëindiging',
    'learners with an early end',
    'apprenants ayant une fin prématurée',
  ),
  denominator: text(
    'lerenden van de instapcohorte',
    'learners of the entry cohort',
    "apprenants de la cohorte d'entrée",
  ),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'schoolYear',
  breakdowns: [sector, grade],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAre: { of: replaced, at: {} },
  unitsSql: `SELECT c.sector, c.grade, c.early_end_day IS NOT NULL AS hit FROM (${entryCohort}) c`,
})
