/** Programmes (administrative groups) of the study offer. */
import { text } from '../language.ts'
import { gradeCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, hours, identifier, words, yesNo } from './columns-of.ts'

export const programmes = defineTable({
  id: 'programmes',
  singular: 'programme',
  label: text('Opleidingen', 'Programmes', 'Formations'),
  aliases: ['structuuronderdelen', 'administratieve groepen'],
  key: 'code',
  goesAlong: true,
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
    grade: code(['Graad', 'Stage', 'Degré'], gradeCodes, { aliases: ['graad so'] }),
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
    contractTypes: words(
      [
        'Contracttypes volgens het curriculumdossier',
        'Contract types of the curriculum file',
        'Types de contrat du dossier de curriculum',
      ],
      {
        aliases: ['contracttypes', 'contract types', 'overeenkomsttypes', 'contract_types'],
        help: text(
          'De codes van de toegelaten contracttypes, met een komma ertussen: OAO, SAO.',
          'The codes of the contract types allowed, separated by commas: OAO, SAO.',
          'Les codes des types de contrat admis, séparés par des virgules : OAO, SAO.',
        ),
      },
    ),
    schoolYears: count(['Duur in schooljaren', 'Length in school years', 'Durée en années scolaires'], {
      aliases: ['aantal leerjaren', 'standaardduur'],
    }),
    competences: words(
      [
        'Competenties volgens het curriculumdossier',
        'Competences of the curriculum file',
        'Compétences du dossier de curriculum',
      ],
      {
        aliases: ['competenties', 'competences', 'compétences'],
        help: text(
          'De competenties met een puntkomma ertussen.',
          'The competences, separated by semicolons.',
          'Les compétences, séparées par des points-virgules.',
        ),
      },
    ),
    integrationPhase: yesNo(
      [
        'Alternerende beroepsopleiding (ABO) van de integratiefase',
        'Alternating vocational training (ABO) of the integration phase',
        "Formation professionnelle en alternance (ABO) de la phase d'intégration",
      ],
      { aliases: ['abo', 'integratiefase'] },
    ),
    decidedOn: date(
      [
        'Beslist door de Vlaamse Regering op',
        'Decided by the Flemish Government on',
        'Décidé par le Gouvernement flamand le',
      ],
      {
        purpose: 'report',
        help: text(
          'De dag van de beslissing over een nieuwe of herziene opleiding.',
          'The day of the decision on a new or revised programme.',
          'Le jour de la décision sur une formation nouvelle ou revue.',
        ),
      },
    ),
    formerCode: identifier(
      ['Vroegere opleidingscode', 'Former programme code', 'Ancien code de la formation'],
      {
        aliases: ['oude code', 'vroegere code', 'concordantie'],
        help: text(
          'De code van deze opleiding vóór ze bij de modernisering een andere naam kreeg.',
          'The code of this programme before the modernisation gave it another name.',
          'Le code de cette formation avant que la modernisation ne lui donne un autre nom.',
        ),
      },
    ),
  },
})
