/** Pathways of temporary work experience. */
import { text } from '../language.ts'
import { bodyCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, hours, identifier, yesNo } from './columns-of.ts'

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
    route: code(['Route', 'Route', 'Voie'], { OCMW: bodyCodes.OCMW, VDAB: bodyCodes.VDAB }),
    start: date(['Startdatum', 'Start date', 'Date de début'], { aliases: ['begindatum', 'van'] }),
    end: date(['Einddatum', 'End date', 'Date de fin'], { aliases: ['tot en met', 'tot'] }),
    incomeSupport: code(
      ['Leefloon bij de start', 'Living wage at the start', "Revenu d'intégration au début"],
      {
        LEEFLOON: {
          label: text('Leefloon', 'Living wage', "Revenu d'intégration"),
          aliases: ['ja', 'yes', 'oui'],
        },
        EQUIVALENT: {
          label: text(
            'Equivalent leefloon',
            'Equivalent of the living wage',
            "Équivalent du revenu d'intégration",
          ),
          aliases: ['equivalent', 'équivalent'],
        },
        NONE: {
          label: text('Geen leefloon', 'No living wage', "Pas de revenu d'intégration"),
          aliases: ['geen', 'nee', 'none', 'no', 'aucun', 'non'],
        },
      },
      { aliases: ['leefloon', '(equivalent) leefloon', 'living wage'] },
    ),
    incomeSupportUntil: date(['Leefloon tot en met', 'Living wage until', "Revenu d'intégration jusqu'au"], {
      aliases: ['einde leefloon'],
    }),
    employed: yesNo(['Aan het werk bij de start', 'In work at the start', 'Au travail au début'], {
      aliases: ['aan het werk', 'werkend'],
    }),
    genericNeed: yesNo(
      ['Nood aan generieke competenties', 'Needs generic competences', 'Besoin de compétences génériques'],
      { aliases: ['generieke competenties'] },
    ),
    experienceNeed: yesNo(
      ['Nood aan werkervaring', 'Needs work experience', "Besoin d'expérience professionnelle"],
      { aliases: ['recente werkervaring nodig'] },
    ),
    learningPotential: yesNo(
      ['Voldoende leerpotentieel', 'Sufficient learning potential', "Potentiel d'apprentissage suffisant"],
      { aliases: ['leerpotentieel', 'learning potential'] },
    ),
    monthsNeeded: count(
      [
        'Maanden nodig tot de arbeidsmarkt',
        'Months needed to the labour market',
        "Mois nécessaires jusqu'au marché du travail",
      ],
      { aliases: ['geschatte maanden', 'afstand in maanden'] },
    ),
    capacityHours: hours(
      ['Haalbare uren per week', 'Weekly hours within reach', 'Heures hebdomadaires réalisables'],
      { aliases: ['haalbare uren', 'werkbare uren'] },
    ),
    sectorWeek: hours(
      ['Voltijdse week in de sector', 'Full-time week of the sector', 'Semaine à temps plein du secteur'],
      {
        aliases: ['voltijdse week'],
      },
    ),
    socialEconomyHighest: yesNo(
      [
        'Sociale economie is het hoogst haalbare',
        'Social economy is the highest attainable',
        "L'économie sociale est le maximum atteignable",
      ],
      { aliases: ['sociale economie hoogst haalbaar'] },
    ),
    quickerWay: yesNo(
      ['Snellere weg naar werk mogelijk', 'Quicker way to work exists', "Voie plus rapide vers l'emploi"],
      {
        aliases: ['snellere doorstroming mogelijk', 'alternatief'],
      },
    ),
    strengthsAsked: yesNo(
      [
        'Sterktes, drempels en randvoorwaarden bevraagd',
        'Strengths, barriers and conditions asked',
        'Forces, freins et conditions demandés',
      ],
      { aliases: ['sterktes bevraagd'] },
    ),
    experienceMapped: yesNo(
      ['Werkervaring in kaart gebracht', 'Work experience mapped', 'Expérience professionnelle répertoriée'],
      {
        aliases: ['ervaring in kaart'],
      },
    ),
    barriersEstimated: yesNo(['Drempels ingeschat', 'Barriers estimated', 'Freins évalués'], {
      aliases: ['inschatting drempels'],
    }),
    potentialAnalysed: yesNo(
      ['Leerpotentieel geanalyseerd', 'Learning potential analysed', "Potentiel d'apprentissage analysé"],
      { aliases: ['analyse leerpotentieel'] },
    ),
    assessor: code(
      ['Inschatting door', 'Assessed by', 'Évalué par'],
      {
        MEDIATOR: {
          label: text('Bemiddelaar', 'Job coach of VDAB (bemiddelaar)', 'Conseiller (bemiddelaar)'),
          aliases: ['mediator', 'conseiller'],
        },
        COUNSELLOR: {
          label: text('Trajectbegeleider', 'Trajectory counsellor', 'Accompagnateur de parcours'),
          aliases: ['counsellor', 'accompagnateur'],
        },
        OTHER: {
          label: text('Iemand anders', 'Somebody else', "Quelqu'un d'autre"),
          aliases: ['andere', 'other', 'autre'],
        },
      },
      { aliases: ['inschatter', 'beoordelaar'] },
    ),
    assessedOn: date(['Datum van de inschatting', 'Date of the assessment', "Date de l'évaluation"], {
      aliases: ['ingeschat op', 'inschatting'],
    }),
    agreementOn: date(
      [
        'Datum werkervaringsovereenkomst',
        'Date of the work experience agreement',
        "Date de la convention d'expérience professionnelle",
      ],
      { aliases: ['WEO', 'datum WEO'] },
    ),
    vdabRegisteredOn: date(['Ingeschreven bij VDAB op', 'Registered at VDAB on', 'Inscrit au VDAB le'], {
      aliases: ['datum inschrijving VDAB'],
    }),
  },
})
