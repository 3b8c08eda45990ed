/** T3-18: agreements that meet the conditions of the subsidy, or why not. */
import { subsidyMinimumMonths, text } from '@werkplekleren/rules'
import { premiumState, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { premiumAgreements, premiumMaximum } from './premium-agreements.ts'
import { agreements } from './t3-01-agreements.ts'

/** The least duration as it is now. */
const months = subsidyMinimumMonths.values.at(-1)?.value ?? 0

export const premium = defineIndicator({
  id: 'T3-18',
  title: text('Premievoorwaarden', 'Conditions of the subsidy', 'Conditions de la prime'),
  definition: text(
    `Overeenkomsten (T3-01) die minstens ${months} maanden duren en waarvan de mentor uiterlijk op de laatste dag van het schooljaar is opgeleid of vrijgesteld, en waarvoor de onderneming voor dezelfde lerende minder dan ${premiumMaximum} keer een premie kreeg. De eerste voorwaarde die niet vervuld is, telt als reden.`,
    `Agreements (T3-01) that last at least ${months} months, whose mentor is trained or exempt by the last day of the school year, and for which the company has had a subsidy for the same learner fewer than ${premiumMaximum} times. The first condition that is not met counts as the reason.`,
    `Conventions (T3-01) d'au moins ${months} mois, dont le tuteur est formé ou dispensé au plus tard le dernier jour de l'année scolaire, et pour lesquelles l'entreprise a reçu moins de ${premiumMaximum} fois une prime pour le même apprenant. La première condition non remplie compte comme motif.`,
  ),
  numerator: text('voorwaarden vervuld', 'conditions met', 'conditions remplies'),
  denominator: text('overeenkomsten (T3-01)', 'agreements (T3-01)', 'conventions (T3-01)'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector, premiumState],
  needs: ['agreements', 'programmes', 'sectors', 'mentors', 'subsidies'],
  source: ownDefinition,
  of: agreements,
  unitsSql: `SELECT a.sector, a.premium_state FROM (${premiumAgreements}) a`,
})
