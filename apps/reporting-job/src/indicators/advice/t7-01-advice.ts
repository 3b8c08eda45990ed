/** T7-01: advice given in the school year, and whether it came in time. */
import { text } from '@werkplekleren/rules'
import { adviceSubject, askedBy, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

/** SQL condition on a piece of advice `v`: given in the school year. */
export const givenInYear = 'v.given_on_day >= $first_day AND v.given_on_day <= $last_day'

export const adviceGiven = defineIndicator({
  id: 'T7-01a',
  title: text('Gegeven adviezen', 'Advice given', 'Avis rendus'),
  definition: text(
    'Adviezen van het Vlaams Partnerschap en de sectorale partnerschappen die in het schooljaar zijn gegeven.',
    'Advice of the Flemish Partnership and the sectoral partnerships given in the school year.',
    "Avis du Partenariat flamand et des partenariats sectoriels rendus au cours de l'année scolaire.",
  ),
  unit: text('adviezen', 'pieces of advice', 'avis'),
  moment: 'schoolYear',
  breakdowns: [sector, adviceSubject, askedBy],
  needs: ['advice'],
  source: ownDefinition,
  unitsSql: `SELECT v.sector_code AS sector, v.subject AS advice_subject, v.asked_by
  FROM advice v
  WHERE ${givenInYear}`,
})

export const adviceInTime = defineIndicator({
  id: 'T7-01b',
  title: text('Adviezen op tijd', 'Advice in time', 'Avis à temps'),
  definition: text(
    'Van de gegeven adviezen waarvoor een datum was afgesproken: wat uiterlijk op die dag is gegeven.',
    'Of the advice given for which a day was set: what was given by that day.',
    'Parmi les avis rendus pour lesquels une date était fixée : ceux rendus au plus tard ce jour.',
  ),
  numerator: text('adviezen op tijd', 'advice in time', 'avis à temps'),
  denominator: text(
    'gegeven adviezen met een afgesproken datum',
    'advice given with a day set',
    'avis rendus avec une date fixée',
  ),
  unit: text('adviezen', 'pieces of advice', 'avis'),
  moment: 'schoolYear',
  breakdowns: [sector, adviceSubject],
  needs: ['advice'],
  source: ownDefinition,
  hitsAt: { inTime: 'yes' },
  unitsSql: `SELECT v.sector_code AS sector, v.subject AS advice_subject, v.given_on_day <= v.due_on_day AS hit
  FROM advice v
  WHERE ${givenInYear} AND v.due_on_day IS NOT NULL`,
})
