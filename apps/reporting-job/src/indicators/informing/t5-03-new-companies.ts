/** T5-03: of the companies reached, those that had never been accredited. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { reachedSql } from './reached.ts'
import { companiesReached } from './t5-02-companies-reached.ts'

export const newCompanies = defineIndicator({
  id: 'T5-03',
  title: text('Nieuwe ondernemingen bereikt', 'New companies reached', 'Nouvelles entreprises atteintes'),
  definition: text(
    'Bereikte ondernemingen zonder erkenning die inging vóór de dag waarop ze in het schooljaar voor het eerst zijn bereikt. Een erkenning zonder begindatum telt als een oude.',
    'Companies reached without an accreditation that began before the day on which they were first reached in the school year. An accreditation without a first day counts as an old one.',
    "Entreprises atteintes sans agrément ayant pris cours avant le jour où elles ont été atteintes pour la première fois dans l'année scolaire. Un agrément sans date de début compte comme ancien.",
  ),
  numerator: text(
    'bereikte ondernemingen die nooit erkend waren',
    'companies reached that were never accredited',
    'entreprises atteintes jamais agréées auparavant',
  ),
  denominator: text(
    'bereikte ondernemingen (T5-02)',
    'companies reached (T5-02)',
    'entreprises atteintes (T5-02)',
  ),
  unit: text('ondernemingen', 'companies', 'entreprises'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['contacts', 'accreditations', 'sectors'],
  source: ownDefinition,
  of: companiesReached,
  hitsAt: { accreditedBefore: 'never' },
  unitsSql: reachedSql(
    `a.decision = 'GRANTED' AND (a.valid_from_day IS NULL OR a.valid_from_day < f.reached_day)`,
    'matching.company_no IS NULL',
  ),
})
