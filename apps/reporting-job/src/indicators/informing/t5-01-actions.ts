/** T5-01: actions by which partnerships informed companies in the school year. */
import { text } from '@werkplekleren/rules'
import { infoAction, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { informs } from './reached.ts'

export const infoActions = defineIndicator({
  id: 'T5-01',
  title: text('Infoacties', 'Information actions', "Actions d'information"),
  definition: text(
    'Infosessies, webinars, mailings, beurzen en acties in de Week van het duaal leren in de loop van het schooljaar. Een actie telt één keer, hoeveel ondernemingen ze ook bereikt: bij haar eerste dag.',
    'Information sessions, webinars, mailings, fairs and actions in the Week of dual learning in the course of the school year. An action counts once, however many companies it reaches: on its first day.',
    "Séances d'information, webinaires, publipostages, salons et actions de la Semaine de l'apprentissage dual au cours de l'année scolaire. Une action compte une fois, quel que soit le nombre d'entreprises atteintes : à son premier jour.",
  ),
  unit: text('acties', 'actions', 'actions'),
  moment: 'schoolYear',
  breakdowns: [sector, infoAction],
  needs: ['contacts', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT sector, info_action FROM (
    SELECT c.sector_code AS sector, c.kind AS info_action,
           CASE WHEN c.action_id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY c.action_id ORDER BY c.contacted_on_day, c.id) END AS place
    FROM contacts c
    WHERE ${informs('c')}
  ) actions
  WHERE place = 1`,
})
