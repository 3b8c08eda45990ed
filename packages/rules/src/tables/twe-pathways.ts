/** Pathways of temporary work experience. */
import { text } from '../language.ts'
import { bodyCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, date, identifier } from './columns-of.ts'

export const twePathways = defineTable({
  id: 'twePathways',
  singular: 'twePathway',
  label: text(
    'Trajecten tijdelijke werkervaring',
    'Temporary work experience pathways',
    "Parcours d'expérience professionnelle temporaire",
  ),
  aliases: ['twe', 'twe-trajecten'],
  key: 'id',
  columns: {
    id: identifier(['Trajectnummer', 'Pathway number', 'Numéro de parcours'], { aliases: ['traject', 'id'] }),
    learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], {
      references: 'learners',
      aliases: ['cliënt', 'klantnummer', 'stagiair'],
    }),
    route: code(['Route', 'Route', 'Voie'], bodyCodes),
    start: date(['Startdatum', 'Start date', 'Date de début'], { aliases: ['begindatum', 'van'] }),
    end: date(['Einddatum', 'End date', 'Date de fin'], { aliases: ['tot en met', 'tot'] }),
  },
})
