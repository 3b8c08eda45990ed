/** Immersion internships and internship agreements of the entrepreneurship pathway. */
import { text } from '../../language.ts'
import { rightToWorkCodes } from '../codes.ts'
import { code, count, date, yesNo } from '../columns-of.ts'

export const immersionColumns = {
  learnerRightToWork: code(
    [
      'Toelating van de lerende om te werken',
      "Learner's permission to work",
      "Autorisation de travailler de l'apprenant",
    ],
    rightToWorkCodes,
    {
      aliases: ['toelating om te werken', 'permission to work', 'autorisation de travailler'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'rightToWork' },
    },
  ),
  shortImmersion: yesNo(['Korte BIS', 'Short BIS', 'BIS court'], {
    aliases: ['korte beroepsinlevingsstage'],
  }),
  planApprovedOn: date(['Plan goedgekeurd op', 'Plan approved on', 'Plan approuvé le'], {
    aliases: ['opleidingsplan goedgekeurd op', 'datum goedkeuring', 'goedkeuring plan'],
  }),
  immersionSituation: code(
    ['Kader van de BIS', 'Setting of the BIS', 'Cadre du BIS'],
    {
      EMPLOYMENT: {
        label: text(
          'Opleiding binnen een lopende arbeidsovereenkomst',
          'Training within a running employment contract',
          'Formation dans un contrat de travail en cours',
        ),
        aliases: ['arbeidsovereenkomst'],
      },
      EDUCATION: {
        label: text(
          'Opleiding aan een erkende Belgische onderwijsinstelling',
          'Education at a recognised Belgian institution',
          'Formation dans un établissement belge reconnu',
        ),
        aliases: ['onderwijs'],
      },
      FOREIGNEDUCATION: {
        label: text(
          'Opleiding aan een buitenlandse onderwijsinstelling',
          'Education at a foreign institution',
          'Formation dans un établissement étranger',
        ),
        aliases: ['buitenlandse opleiding'],
      },
      LIBERALPROFESSION: {
        label: text(
          'Voorbereiding op een vrij beroep',
          'Preparation for a liberal profession',
          'Préparation à une profession libérale',
        ),
        aliases: ['vrij beroep'],
      },
      COMPULSORY: {
        label: text(
          'Verplichte stage voor een diploma of getuigschrift',
          'Compulsory internship for a diploma or certificate',
          'Stage obligatoire pour un diplôme ou un certificat',
        ),
        aliases: ['verplichte stage'],
      },
      PROTECTEDTITLE: {
        label: text(
          'Beschermde beroepstitel zonder de vereiste kwalificatie',
          'Protected title without the qualification required',
          'Titre protégé sans la qualification requise',
        ),
        aliases: ['beschermde titel', 'beschermde beroepstitel'],
      },
      NONE: {
        label: text('Geen van deze', 'None of these', 'Aucun de ceux-ci'),
        aliases: ['geen', 'none', 'aucun', 'vrijwillige stage'],
      },
    },
    { aliases: ['kader van de beroepsinlevingsstage', 'situatie'] },
  ),
  learnerSecondaryDiploma: yesNo(
    [
      'Lerende heeft diploma secundair onderwijs',
      'Learner has a diploma of secondary education',
      "L'apprenant a un diplôme de l'enseignement secondaire",
    ],
    {
      aliases: ['diploma secundair onderwijs behaald'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'secondaryDiploma' },
    },
  ),
  pathwayEnd: date(
    [
      'Einddatum van het ondernemerschapstraject',
      'End date of the entrepreneurship pathway',
      "Date de fin du parcours d'entrepreneuriat",
    ],
    { aliases: ['einde traject', 'einddatum traject'] },
  ),
  courseStart: date(['Start van de cursus', 'Start of the course', 'Début du cours'], {
    aliases: ['cursus', 'eerste les'],
    help: text(
      'De eerste lesdag van de cursus in het opleidingsjaar waarin de overeenkomst begint.',
      'The first day of class in the training year in which the agreement starts.',
      "Le premier jour de cours de l'année de formation où débute la convention.",
    ),
  }),
  stageYear: count(['Stagejaar', 'Internship year', 'Année de stage'], {
    help: text(
      'Het jaar van het ondernemerschapstraject: 1, 2 of 3.',
      'The year of the entrepreneurship pathway: 1, 2 or 3.',
      "L'année du parcours d'entrepreneuriat : 1, 2 ou 3.",
    ),
  }),
  stageYearPassed: yesNo(
    ['Geslaagd in het stagejaar', 'Passed the internship year', 'Année de stage réussie'],
    {
      aliases: ['geslaagd', 'passed'],
    },
  ),
}
