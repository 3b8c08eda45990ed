/** T5-04: of the companies reached, those that then asked for an accreditation. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { conversionDays } from '../limits.ts'
import { reachedSql } from './reached.ts'
import { companiesReached } from './t5-02-companies-reached.ts'

export const conversion = defineIndicator({
  id: 'T5-04',
  title: text('Conversie', 'Conversion', 'Conversion'),
  definition: text(
    `Bereikte ondernemingen die een erkenning aanvragen op de dag waarop ze in het schooljaar voor het eerst zijn bereikt of binnen ${conversionDays} dagen daarna. Aanvragen van na het extract zijn nog niet bekend.`,
    `Companies reached that ask for an accreditation on the day on which they were first reached in the school year or within ${conversionDays} days after it. Applications made after the extract are not known yet.`,
    `Entreprises atteintes qui demandent un agrément le jour où elles ont été atteintes pour la première fois dans l'année scolaire ou dans les ${conversionDays} jours suivants. Les demandes postérieures à l'extrait ne sont pas encore connues.`,
  ),
  numerator: text(
    `bereikte ondernemingen met een aanvraag binnen ${conversionDays} dagen`,
    `companies reached with an application within ${conversionDays} days`,
    `entreprises atteintes avec une demande dans les ${conversionDays} jours`,
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
  hitsAt: { applied: 'yes' },
  unitsSql: reachedSql(
    `a.requested_on_day >= f.reached_day AND a.requested_on_day - f.reached_day <= ${conversionDays}`,
    'matching.company_no IS NOT NULL',
  ),
})
