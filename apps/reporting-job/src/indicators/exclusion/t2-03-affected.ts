/** T2-03: agreements that ran when their company was excluded, and learners re-placed. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { dualAgreements } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { replacementDays } from '../limits.ts'
import { touches } from './touched-agreements.ts'

export const affected = defineIndicator({
  id: 'T2-03',
  title: text('Getroffen overeenkomsten', 'Affected agreements', 'Conventions touchées'),
  definition: text(
    `Overeenkomsten die liepen op de dag waarop een uitsluiting van hun onderneming in het schooljaar begon; herplaatst: de lerende begon binnen ${replacementDays.usual} dagen een nieuwe overeenkomst bij een andere onderneming.`,
    `Agreements that ran on the day on which an exclusion of their company began in the school year; re-placed: the learner began a new agreement with another company within ${replacementDays.usual} days.`,
    `Conventions en cours le jour où une exclusion de leur entreprise a commencé au cours de l'année scolaire ; replacé : l'apprenant a commencé dans les ${replacementDays.usual} jours une nouvelle convention dans une autre entreprise.`,
  ),
  numerator: text('herplaatst', 're-placed', 'replacés'),
  denominator: text('getroffen overeenkomsten', 'affected agreements', 'conventions touchées'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['exclusions', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  overlapsIn: [],
  unitsSql: `WITH agreed AS (
    ${dualAgreements}
  )
  SELECT d.id AS unit, d.sector, EXISTS (
      SELECT 1 FROM agreed n
      WHERE n.learner_id = d.learner_id AND n.company_no <> d.company_no AND n.start_day >= x.from_day
        AND n.start_day - x.from_day <= ${replacementDays.usual}) AS hit
  FROM exclusions x
  JOIN agreed d ON ${touches('x', 'd')}
  WHERE x.from_day >= $first_day AND x.from_day <= $last_day
    AND d.start_day <= x.from_day AND COALESCE(d.ends_day, x.from_day) >= x.from_day`,
})
