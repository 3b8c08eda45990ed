/** T6-07: of the companies that had an agreement the school year before, those that have one again. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const stayingCompanies = defineIndicator({
  id: 'T6-07',
  title: text(
    'Ondernemingen met twee of meer schooljaren',
    'Companies with two or more school years',
    'Entreprises avec deux années scolaires ou plus',
  ),
  definition: text(
    'Ondernemingen met een overeenkomst van duaal leren die minstens één dag van het vorige schooljaar liep, en die ook in dit schooljaar een lopende overeenkomst hebben, in dezelfde of een andere sector.',
    'Companies with an agreement of dual learning that ran on at least one day of the school year before, and that have a running agreement in this school year too, in the same or another sector.',
    "Entreprises ayant une convention d'apprentissage dual qui a couru au moins un jour de l'année scolaire précédente, et qui ont également une convention en cours cette année scolaire, dans le même secteur ou un autre.",
  ),
  numerator: text(
    'ondernemingen actief in dit en het vorige schooljaar',
    'companies active in this school year and the one before',
    'entreprises actives cette année scolaire et la précédente',
  ),
  denominator: text(
    'ondernemingen actief in het vorige schooljaar',
    'companies active in the school year before',
    "entreprises actives l'année scolaire précédente",
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAt: { active: 'again' },
  unitsSql: `SELECT a.company_no AS unit, COALESCE(a.sector_code, p.sector_code) AS sector,
         again.company_no IS NOT NULL AS hit
  FROM agreements a
  LEFT JOIN programmes p ON p.code = a.programme_code
  LEFT JOIN (
    SELECT DISTINCT n.company_no FROM agreements n
    WHERE n.scheme = 'DUAAL' AND n.start_day <= $last_day
      AND COALESCE(n.actual_end_day, n.end_day, $first_day) >= $first_day
  ) again ON again.company_no = a.company_no
  WHERE a.scheme = 'DUAAL' AND a.company_no IS NOT NULL AND a.start_day < $first_day
    AND COALESCE(a.actual_end_day, a.end_day, $first_day) >= $first_day_before`,
})
