/** T1-09: accredited companies with an agreement in the school year. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { dualAgreements, ranInYear } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { companies } from './t1-05-companies.ts'
import { validAccreditations } from './valid-accreditations.ts'

export const active = defineIndicator({
  id: 'T1-09',
  title: text('Actiegraad', 'Activity rate', "Taux d'activité"),
  definition: text(
    'Erkende ondernemingen (T1-05) met minstens één overeenkomst van duaal leren in het secundair onderwijs die in het schooljaar liep in dezelfde sector, gedeeld door alle erkende ondernemingen.',
    'Accredited companies (T1-05) with at least one agreement of dual learning in secondary education that ran in the school year in the same sector, divided by all accredited companies.',
    "Entreprises agréées (T1-05) ayant au moins une convention d'apprentissage dual de l'enseignement secondaire en cours pendant l'année scolaire dans le même secteur, divisées par toutes les entreprises agréées.",
  ),
  numerator: text(
    'ondernemingen met een overeenkomst',
    'companies with an agreement',
    'entreprises ayant une convention',
  ),
  denominator: text(
    'erkende ondernemingen (T1-05)',
    'accredited companies (T1-05)',
    'entreprises agréées (T1-05)',
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'lastDay',
  breakdowns: [sector, province],
  needs: ['accreditations', 'programmes', 'sectors', 'agreements'],
  source: ownDefinition,
  of: companies,
  unitsSql: `SELECT v.company_no AS unit, v.sector, v.province, d.company_no IS NOT NULL AS hit
  FROM (${validAccreditations('$last_day')}) v
  LEFT JOIN (
    SELECT DISTINCT r.company_no, r.sector FROM (${dualAgreements}) r WHERE ${ranInYear('r')}
  ) d ON d.company_no = v.company_no AND d.sector IS NOT DISTINCT FROM v.sector`,
})
