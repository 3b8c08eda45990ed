/** Subsidies paid for workplace learning. */
import { text } from '../language.ts'
import { defineTable } from './column.ts'
import { amount, code, count, date, identifier, words } from './columns-of.ts'

export const subsidies = defineTable({
  id: 'subsidies',
  singular: 'subsidy',
  label: text('Premies', 'Subsidies', 'Primes'),
  aliases: ['subsidies'],
  key: 'id',
  columns: {
    id: identifier(['Premienummer', 'Subsidy number', 'Numéro de prime'], { aliases: ['premie', 'id'] }),
    agreementId: identifier(['Overeenkomstnummer', 'Agreement number', 'Numéro de convention'], {
      references: 'agreements',
      aliases: ['overeenkomst'],
    }),
    learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], { references: 'learners' }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO'],
    }),
    schoolYear: words(['Schooljaar', 'School year', 'Année scolaire']),
    kind: code(['Soort premie', 'Kind of subsidy', 'Type de prime'], {
      COMPANY: {
        label: text(
          'Premie kwalificerend werkplekleren',
          'Subsidy for qualifying workplace learning',
          "Prime pour l'apprentissage qualifiant sur le lieu de travail",
        ),
      },
      LEARNER: { label: text('Leerlingenpremie', 'Learner premium', 'Prime pour les élèves') },
    }),
    amount: amount(['Bedrag (EUR)', 'Amount (EUR)', 'Montant (EUR)'], {
      aliases: ['bedrag', 'amount', 'montant'],
    }),
    requestedOn: date(['Aangevraagd op', 'Requested on', 'Demandé le'], { aliases: ['aanvraagdatum'] }),
    decision: code(['Beslissing', 'Decision', 'Décision'], {
      GRANTED: { label: text('Toegekend', 'Granted', 'Accordée') },
      REFUSED: { label: text('Geweigerd', 'Refused', 'Refusée') },
      PENDING: { label: text('In behandeling', 'Pending', 'En cours') },
    }),
    earlierBonuses: count(
      ['Eerdere start- of stagebonussen', 'Earlier start or stage bonuses', 'Primes antérieures'],
      {
        aliases: ['eerdere bonussen', 'startbonussen', 'stagebonussen', 'earlier bonuses'],
        help: text(
          'Aantal bonussen van vóór september 2023: stagebonussen van deze onderneming voor deze lerende, of startbonussen van de lerende.',
          'Number of bonuses from before September 2023: stage bonuses of this company for this learner, or start bonuses of the learner.',
          "Nombre de primes d'avant septembre 2023 : primes de stage de cette entreprise pour cet apprenant, ou primes de démarrage de l'apprenant.",
        ),
      },
    ),
  },
})
