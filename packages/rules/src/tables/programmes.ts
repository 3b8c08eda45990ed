/** Programmes (administrative groups) of the study offer. */
import { text } from '../language.ts'
import { defineTable } from './column.ts'
import { code, count, hours, identifier, words, yesNo } from './columns-of.ts'

export const programmes = defineTable({
  id: 'programmes',
  singular: 'programme',
  label: text('Opleidingen', 'Programmes', 'Formations'),
  aliases: ['structuuronderdelen', 'administratieve groepen'],
  key: 'code',
  columns: {
    code: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      aliases: ['administratieve groep', 'code', 'opleiding code'],
    }),
    name: words(['Opleiding', 'Programme', 'Formation'], { aliases: ['naam opleiding', 'naam', 'benaming'] }),
    dual: yesNo(['Duaal', 'Dual', 'Dual']),
    runUpPhase: yesNo(['Aanloopfase', 'Run-up phase', 'Phase de démarrage'], { aliases: ['aanloop'] }),
    level: code(['Onderwijsniveau', 'Education level', "Niveau d'enseignement"], {
      SECONDARY: {
        label: text('Secundair onderwijs', 'Secondary education', 'Enseignement secondaire'),
        aliases: ['so', 'secundair'],
      },
      ADULT: {
        label: text('Volwassenenonderwijs', 'Adult education', 'Enseignement pour adultes'),
        aliases: ['vo', 'volwassenen'],
      },
    }),
    grade: code(
      ['Graad', 'Stage', 'Degré'],
      {
        '2': {
          label: text('Tweede graad', 'Second stage', 'Deuxième degré'),
          aliases: ['2de graad', '2e graad'],
        },
        '3': {
          label: text('Derde graad', 'Third stage', 'Troisième degré'),
          aliases: ['3de graad', '3e graad'],
        },
        '7': {
          label: text('Zevende jaar', 'Seventh year', 'Septième année'),
          aliases: ['7de jaar', 'specialisatiejaar', 'se-n-se'],
        },
        OV3: {
          label: text(
            'Buitengewoon onderwijs, opleidingsvorm 3',
            'Special education, training form 3',
            'Enseignement spécial, forme 3',
          ),
          aliases: ['buso ov3'],
        },
        NONE: { label: text('Niet van toepassing', 'Not applicable', 'Sans objet') },
      },
      { aliases: ['graad so'] },
    ),
    domain: code(
      ['Studiedomein', 'Study domain', "Domaine d'études"],
      {
        TAAL: { label: text('Taal en cultuur', 'Language and culture', 'Langue et culture') },
        STEM: { label: text('STEM', 'STEM', 'STEM') },
        KUNST: { label: text('Kunst en creatie', 'Arts and creation', 'Art et création') },
        LANDTUIN: {
          label: text('Land- en tuinbouw', 'Agriculture and horticulture', 'Agriculture et horticulture'),
        },
        ECONOMIE: {
          label: text('Economie en organisatie', 'Economics and organisation', 'Économie et organisation'),
        },
        WELZIJN: { label: text('Maatschappij en welzijn', 'Society and welfare', 'Société et bien-être') },
        SPORT: { label: text('Sport', 'Sport', 'Sport') },
        VOEDING: { label: text('Voeding en horeca', 'Food and hospitality', 'Alimentation et horeca') },
        NONE: { label: text('Niet ingedeeld', 'Not classified', 'Non classé') },
      },
      { aliases: ['domein'] },
    ),
    finality: code(['Finaliteit', 'Finality', 'Finalité'], {
      ARBEIDSMARKT: {
        label: text('Arbeidsmarktfinaliteit', 'Labour-market finality', "Finalité marché de l'emploi"),
        aliases: ['arbeidsmarkt', 'a'],
      },
      DUBBELE: {
        label: text('Dubbele finaliteit', 'Dual finality', 'Double finalité'),
        aliases: ['dubbele', 'd'],
      },
      DOORSTROOM: {
        label: text('Doorstroomfinaliteit', 'Transfer finality', 'Finalité de transition'),
        aliases: ['doorstroom'],
      },
      NONE: { label: text('Niet van toepassing', 'Not applicable', 'Sans objet') },
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    minHours: hours([
      'Minimumuren werkplek per week',
      'Minimum weekly hours at the workplace',
      "Minimum d'heures par semaine sur le lieu de travail",
    ]),
    vksLevel: count(['VKS-niveau', 'VKS level', 'Niveau VKS'], { aliases: ['vks', 'niveau'] }),
  },
})
