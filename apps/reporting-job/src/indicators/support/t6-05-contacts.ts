/** T6-05: visits to companies and telephone calls with them by partnerships in the school year. */
import { text } from '@werkplekleren/rules'
import { contactKind, province, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const contacts = defineIndicator({
  id: 'T6-05',
  title: text(
    'Plaatsbezoeken en telefonische contacten',
    'Visits and telephone calls',
    'Visites sur place et contacts téléphoniques',
  ),
  definition: text(
    'Plaatsbezoeken en telefonische contacten van partnerschappen in de loop van het schooljaar, en hun aantal per erkende onderneming (T1-05). Eén contact is één onderneming die is bezocht of gesproken.',
    'Visits and telephone calls by partnerships in the course of the school year, and their number per accredited company (T1-05). One contact is one company visited or spoken to.',
    "Visites sur place et contacts téléphoniques des partenariats au cours de l'année scolaire, et leur nombre par entreprise agréée (T1-05). Un contact est une entreprise visitée ou appelée.",
  ),
  numerator: text('contacten', 'contacts', 'contacts'),
  denominator: text(
    'erkende ondernemingen (T1-05)',
    'accredited companies (T1-05)',
    'entreprises agréées (T1-05)',
  ),
  unit: text('contacten', 'contacts', 'contacts'),
  moment: 'schoolYear',
  breakdowns: [sector, contactKind, province],
  needs: ['contacts', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector_code AS sector, c.kind AS contact_kind, c.province
  FROM contacts c
  WHERE c.kind IN ('VISIT', 'CALL') AND c.contacted_on_day >= $first_day AND c.contacted_on_day <= $last_day`,
})
