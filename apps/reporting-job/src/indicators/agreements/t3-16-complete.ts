/** T3-16: agreements with all nine groups of compulsory particulars. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, ranInYear } from './dual-agreements.ts'
import { agreements } from './t3-01-agreements.ts'

export const complete = defineIndicator({
  id: 'T3-16',
  title: text(
    'Volledigheid van de overeenkomst',
    'Completeness of the agreement',
    'Exhaustivité de la convention',
  ),
  definition: text(
    'Overeenkomsten (T3-01) waarin de negen groepen verplichte gegevens ingevuld zijn: data en onderwerp; onderneming en mentor; lerende; opleidingsverstrekker en trajectbegeleider; vergoeding of loon (niet bij een SAO); uurrooster; rechten en plichten; opleiding; regels van de onderneming. De naam van de trajectbegeleider is een persoonsgegeven en wordt niet gelezen; de opleidingsverstrekker wel.',
    'Agreements (T3-01) in which the nine groups of compulsory particulars are filled in: dates and subject; company and mentor; learner; training provider and counsellor; allowance or wage (not with an SAO); timetable; rights and duties; programme; rules of the company. The name of the counsellor is personal and is not read; the training provider is.',
    "Conventions (T3-01) dont les neuf groupes de mentions obligatoires sont remplis : dates et objet ; entreprise et tuteur ; apprenant ; dispensateur de formation et accompagnateur ; indemnité ou salaire (pas pour un SAO) ; horaire ; droits et devoirs ; formation ; règles de l'entreprise. Le nom de l'accompagnateur est une donnée personnelle et n'est pas lu ; le dispensateur l'est.",
  ),
  numerator: text('volledige overeenkomsten', 'complete agreements', 'conventions complètes'),
  denominator: text('overeenkomsten (T3-01)', 'agreements (T3-01)', 'conventions (T3-01)'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: agreements,
  unitsSql: `SELECT d.sector, d.whole AS hit
  FROM (${dualAgreements}) d
  WHERE ${ranInYear('d')}`,
})
