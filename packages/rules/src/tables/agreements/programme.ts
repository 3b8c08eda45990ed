/** The programme that the agreement belongs to, and what its training plan takes from it. */
import { text } from '../../language.ts'
import { gradeCodes, providerTypeCodes } from '../codes.ts'
import { code, count, hours, identifier, words, yesNo } from '../columns-of.ts'

export const programmeColumns = {
  companyName: words(['Naam van de werkgever', 'Name of the employer', "Nom de l'employeur"], {
    aliases: ['naam onderneming', 'company name', "nom de l'entreprise", 'bedrijf'],
    borrowed: { through: 'companyNo', table: 'companies', column: 'name' },
  }),
  learnerFirstStageDone: yesNo(
    [
      'Lerende voltooide de eerste twee leerjaren secundair',
      'Learner finished the first two secondary years',
      "L'apprenant a terminé les deux premières années secondaires",
    ],
    {
      aliases: ['eerste graad voltooid', 'first stage done'],
      help: text(
        'Voltooid is ook: gevolgd tot het einde zonder te slagen.',
        'Finished includes: attended until the end without passing.',
        "Terminé comprend : suivi jusqu'à la fin sans réussite.",
      ),
      borrowed: { through: 'learnerId', table: 'learners', column: 'firstStageDone' },
    },
  ),
  programmeGrade: code(
    ['Graad van de opleiding', 'Stage of the programme', 'Degré de la formation'],
    gradeCodes,
    {
      aliases: ['graad', 'programme grade'],
      borrowed: { through: 'programmeCode', table: 'programmes', column: 'grade' },
    },
  ),
  programmeVksLevel: count(
    ['VKS-niveau van de opleiding', 'VKS level of the programme', 'Niveau VKS de la formation'],
    {
      aliases: ['vks-niveau', 'vks level', 'niveau vks', 'vks'],
      borrowed: { through: 'programmeCode', table: 'programmes', column: 'vksLevel' },
    },
  ),
  programmeDual: yesNo(['Opleiding is duaal', 'Programme is dual', 'Formation duale'], {
    aliases: ['duale opleiding', 'dual programme'],
    borrowed: { through: 'programmeCode', table: 'programmes', column: 'dual' },
  }),
  programmeRunUpPhase: yesNo(
    ['Opleiding in aanloopfase', 'Programme in the run-up phase', 'Formation en phase de démarrage'],
    {
      aliases: ['aanloopfase', 'run-up phase', 'aanloopstructuuronderdeel'],
      borrowed: { through: 'programmeCode', table: 'programmes', column: 'runUpPhase' },
    },
  ),
  programmeContractTypes: words(
    ['Contracttypes van de opleiding', 'Contract types of the programme', 'Types de contrat de la formation'],
    {
      aliases: ['contracttypes volgens het curriculumdossier'],
      borrowed: { through: 'programmeCode', table: 'programmes', column: 'contractTypes' },
    },
  ),
  programmeMinHours: hours(
    [
      'Minimumuren werkplek volgens de opleiding',
      'Minimum workplace hours of the programme',
      "Minimum d'heures sur le lieu de travail selon la formation",
    ],
    {
      aliases: ['minimumuren werkplek', 'minimumuren werkplek per week'],
      borrowed: { through: 'programmeCode', table: 'programmes', column: 'minHours' },
    },
  ),
  planCompetenceCount: count(
    [
      'Aantal competenties in het plan',
      'Number of competences in the plan',
      'Nombre de compétences dans le plan',
    ],
    { aliases: ['aantal competenties'] },
  ),
  planWorkplaceOnly: count([
    'Competenties alleen op de werkplek',
    'Competences at the workplace only',
    'Compétences sur le lieu de travail uniquement',
  ]),
  planSchoolOnly: count([
    'Competenties alleen op school',
    'Competences at school only',
    "Compétences à l'école uniquement",
  ]),
  planBothVenues: count([
    'Competenties op beide leerplekken',
    'Competences at both venues',
    'Compétences aux deux lieux',
  ]),
  planCompanyExtras: words(
    [
      'Extra competenties van de onderneming',
      'Extra competences of the company',
      "Compétences supplémentaires de l'entreprise",
    ],
    {
      help: text(
        'De competenties uit het plan die de onderneming zelf toevoegt, met een puntkomma ertussen.',
        'The competences in the plan that the company itself adds, separated by semicolons.',
        "Les compétences du plan que l'entreprise ajoute elle-même, séparées par des points-virgules.",
      ),
    },
  ),
  programmeSchoolYears: count(
    [
      'Duur van de opleiding in schooljaren',
      'Length of the programme in school years',
      'Durée de la formation en années scolaires',
    ],
    { borrowed: { through: 'programmeCode', table: 'programmes', column: 'schoolYears' } },
  ),
  suspensionNotified: yesNo(
    [
      'Schorsing gemeld aan trajectbegeleider',
      'Suspension reported to trajectory counsellor',
      "Suspension signalée à l'accompagnateur de parcours",
    ],
    { aliases: ['schorsing gemeld', 'suspension reported'] },
  ),
  urgentLeaveDays: count(
    [
      'Dagen verlof om dwingende redenen',
      'Days of leave for compelling reasons',
      'Jours de congé pour raisons impérieuses',
    ],
    {
      help: text(
        'Het hoogste aantal dagen in één kalenderjaar.',
        'The highest number of days in one calendar year.',
        'Le nombre de jours le plus élevé sur une année civile.',
      ),
    },
  ),
  providerType: code(
    ['Soort opleidingsverstrekker', 'Type of training provider', 'Type de dispensateur de formation'],
    providerTypeCodes,
    {
      aliases: ['soort aanbieder', 'type aanbieder', 'provider type'],
      borrowed: { through: 'providerNo', table: 'providers', column: 'type' },
    },
  ),
  establishmentPostcode: identifier(
    ['Postcode van de vestiging', 'Postcode of the establishment', "Code postal de l'unité d'établissement"],
    {
      aliases: ['postcode vestiging', 'postcode werkplek', 'postcode'],
      borrowed: { through: 'establishmentNo', table: 'establishments', column: 'postcode' },
    },
  ),
}
