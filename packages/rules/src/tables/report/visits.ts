/** Visits to the workplace of an agreement: one row per visit and finding. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier } from '../columns-of.ts'

export const visits = defineTable({
  id: 'visits',
  singular: 'visit',
  purpose: 'report',
  label: text('Werkplekbezoeken', 'Workplace visits', 'Visites du lieu de travail'),
  aliases: ['bezoeken', 'controlebezoeken'],
  key: 'id',
  columns: {
    id: identifier(['Bezoeknummer', 'Visit number', 'Numéro de visite'], { aliases: ['bezoek id', 'id'] }),
    agreementId: identifier(['Overeenkomstnummer', 'Agreement number', 'Numéro de convention'], {
      references: 'agreements',
      aliases: ['overeenkomst'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    visitedOn: date(['Bezocht op', 'Visited on', 'Visité le'], { aliases: ['bezoekdatum'] }),
    visitor: code(['Bezoeker', 'Visitor', 'Visiteur'], {
      SCHOOL: {
        label: text('School of centrum', 'School or centre', 'École ou centre'),
        aliases: ['school', 'trajectbegeleider'],
      },
      SECTOR: {
        label: text('Sectoraal partnerschap', 'Sectoral partnership', 'Partenariat sectoriel'),
        aliases: ['sector', 'sectorconsulent'],
      },
      INSPECTION: { label: text('Inspectie', 'Inspectorate', 'Inspection') },
      OTHER: { label: text('Andere', 'Other', 'Autre') },
    }),
    finding: code(['Vaststelling', 'Finding', 'Constatation'], {
      NONE: { label: text('Geen', 'None', 'Aucune') },
      SAFETY: { label: text('Veiligheid en welzijn', 'Safety and health', 'Sécurité et santé') },
      MENTOR: {
        label: text('Begeleiding door de mentor', 'Guidance by the mentor', 'Encadrement du tuteur'),
      },
      TASKS: {
        label: text('Taken buiten het opleidingsplan', 'Tasks outside the plan', 'Tâches hors du plan'),
      },
      HOURS: { label: text('Uren en rooster', 'Hours and timetable', 'Heures et horaire') },
      ALLOWANCE: { label: text('Leervergoeding', 'Allowance', "Indemnité d'apprentissage") },
      PLAN: { label: text('Opleidingsplan', 'Training plan', 'Plan de formation') },
      OTHER: { label: text('Andere', 'Other', 'Autre') },
    }),
    followedUpOn: date(['Opgevolgd op', 'Followed up on', 'Suivi le'], { aliases: ['opvolgingsdatum'] }),
    judgement: code(['Globaal oordeel', 'Overall judgement', 'Appréciation globale'], {
      POSITIVE: { label: text('Positief', 'Positive', 'Positive') },
      NEUTRAL: { label: text('Neutraal', 'Neutral', 'Neutre') },
      NEGATIVE: { label: text('Negatief', 'Negative', 'Négative') },
    }),
  },
})
