/** Advice of the Flemish and the sectoral partnerships: one row per piece of advice. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier } from '../columns-of.ts'

export const advice = defineTable({
  id: 'advice',
  singular: 'pieceOfAdvice',
  purpose: 'report',
  label: text('Adviezen', 'Advice', 'Avis'),
  key: 'id',
  columns: {
    id: identifier(['Adviesnummer', 'Advice number', "Numéro d'avis"], { aliases: ['advies id', 'id'] }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
      help: text(
        'Leeg bij een advies van het Vlaams Partnerschap.',
        'Empty for advice of the Flemish Partnership.',
        'Vide pour un avis du Partenariat flamand.',
      ),
    }),
    subject: code(['Onderwerp van het advies', 'Subject of the advice', "Objet de l'avis"], {
      PROGRAMME: { label: text('Opleidingen', 'Programmes', 'Formations'), aliases: ['standaardtraject'] },
      LEGISLATION: { label: text('Regelgeving', 'Legislation', 'Réglementation') },
      FINANCE: { label: text('Financiering', 'Finance', 'Financement') },
      QUALITY: { label: text('Kwaliteit', 'Quality', 'Qualité') },
      OTHER: { label: text('Andere', 'Other', 'Autre') },
    }),
    askedBy: code(['Gevraagd door', 'Asked by', 'Demandé par'], {
      MINISTER: { label: text('Minister', 'Minister', 'Ministre') },
      OWN: { label: text('Eigen initiatief', 'Own initiative', 'Initiative propre') },
    }),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['administratieve groep', 'opleiding'],
      help: text(
        'Alleen bij een advies over een opleiding.',
        'Only for advice on a programme.',
        'Seulement pour un avis sur une formation.',
      ),
    }),
    dueOn: date(['Verwacht tegen', 'Due on', 'Attendu pour le']),
    givenOn: date(['Gegeven op', 'Given on', 'Rendu le'], { aliases: ['adviesdatum'] }),
    followed: code(['Gevolg aan het advies', 'Follow-up of the advice', "Suite donnée à l'avis"], {
      FULL: { label: text('Volledig gevolgd', 'Fully followed', 'Entièrement suivi'), aliases: ['volledig'] },
      PARTLY: {
        label: text('Gedeeltelijk gevolgd', 'Partly followed', 'Partiellement suivi'),
        aliases: ['gedeeltelijk'],
      },
      NOT: { label: text('Niet gevolgd', 'Not followed', 'Non suivi'), aliases: ['niet'] },
      OPEN: { label: text('Nog open', 'Still open', 'En suspens') },
    }),
  },
})
