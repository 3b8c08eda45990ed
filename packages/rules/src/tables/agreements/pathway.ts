/** What entitles a learner to an internship, how it is followed up, and its interruptions. */
import { text } from '../../language.ts'
import { bodyCodes } from '../codes.ts'
import { code, count, date, yesNo } from '../columns-of.ts'

export const pathwayColumns = {
  decidedBy: code(['Toegang beslist door', 'Access decided by', 'Accès décidé par'], bodyCodes, {
    aliases: ['beslist door', 'decided by', 'décidé par', 'begeleid door'],
  }),
  learnerBirth: date(['Geboortedatum lerende', 'Learner birth date', "Date de naissance de l'apprenant"], {
    aliases: ['geboortedatum', 'birth date', 'date de naissance', 'geboren op'],
    fact: true,
    borrowed: { through: 'learnerId', table: 'learners', column: 'birth' },
  }),
  learnerEmployed: yesNo(['Lerende is aan het werk', 'Learner is in work', "L'apprenant travaille"], {
    aliases: ['aan het werk', 'werkend', 'employed', 'tewerkgesteld'],
    borrowed: { through: 'learnerId', table: 'learners', column: 'employed' },
  }),
  learnerWorkKind: code(
    ['Aard van het werk', 'Kind of work', 'Nature du travail'],
    {
      REGULAR: {
        label: text('Gewone tewerkstelling', 'Regular employment', 'Emploi ordinaire'),
        aliases: ['gewoon', 'regular'],
      },
      WIJKWERK: {
        label: text('Wijk-werken', 'Neighbourhood work', 'Travail de proximité'),
        aliases: ['wijkwerk', 'wijk-werk'],
      },
      SHORTTEMP: {
        label: text('Korte uitzendopdrachten', 'Short temporary work', 'Intérim de courte durée'),
        aliases: ['interim', 'uitzendarbeid', 'dagcontracten'],
      },
    },
    { borrowed: { through: 'learnerId', table: 'learners', column: 'workKind' } },
  ),
  learnerVdabRegistered: yesNo(
    ['Lerende ingeschreven bij VDAB', 'Learner registered at VDAB', 'Apprenant inscrit au VDAB'],
    {
      aliases: ['ingeschreven bij VDAB', 'VDAB-inschrijving', 'registered at VDAB', 'ingeschreven VDAB'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'vdabRegistered' },
    },
  ),
  genericGap: yesNo(
    [
      'Gebrek aan generieke competenties en werkervaring',
      'Lacks generic competences and work experience',
      "Manque de compétences génériques et d'expérience",
    ],
    {
      aliases: ['generieke competenties', 'generic gap'],
    },
  ),
  learningPotential: yesNo(
    ['Voldoende leerpotentieel', 'Sufficient learning potential', "Potentiel d'apprentissage suffisant"],
    {
      aliases: ['leerpotentieel', 'learning potential'],
    },
  ),
  pathway: yesNo(
    [
      'Deel van een traject naar betaald werk',
      'Part of a pathway to paid work',
      "Fait partie d'un parcours vers un emploi rémunéré",
    ],
    {
      aliases: ['traject naar werk', 'pathway', 'traject'],
    },
  ),
  vdabModel: yesNo(['Volgens het model van de VDAB', 'On the VDAB model', 'Selon le modèle du VDAB'], {
    aliases: ['model VDAB', 'VDAB-model'],
  }),
  supportPerson: yesNo(
    ['Begeleider bij de werkgever', 'Support person at the employer', "Accompagnateur chez l'employeur"],
    {
      aliases: ['contactpersoon werkgever', 'begeleiding op de werkplek', 'werkplekbegeleider'],
    },
  ),
  followUps: count(['Aantal opvolgingen', 'Number of follow-ups', 'Nombre de suivis'], {
    aliases: ['opvolgingen', 'opvolgmomenten'],
  }),
  suspensionStart: date(['Schorsing van', 'Suspension from', 'Suspension du'], {
    aliases: ['begin schorsing'],
  }),
  suspensionEnd: date(['Schorsing tot en met', 'Suspension until', "Suspension jusqu'au"], {
    aliases: ['einde schorsing'],
  }),
  suspensionReason: code(['Reden van schorsing', 'Reason for suspension', 'Motif de suspension'], {
    SICKNESS: { label: text('Ziekte', 'Sickness', 'Maladie') },
    MATERNITY: { label: text('Moederschapsverlof', 'Maternity leave', 'Congé de maternité') },
    ACCIDENT: { label: text('Ongeval', 'Accident', 'Accident') },
    FORCEMAJEURE: { label: text('Overmacht', 'Force majeure', 'Force majeure') },
    OTHER: { label: text('Andere', 'Other', 'Autre'), aliases: ['andere reden'] },
  }),
  absenceStart: date(['Afwezig van', 'Absent from', 'Absent du'], { aliases: ['begin afwezigheid'] }),
  absenceEnd: date(['Afwezig tot en met', 'Absent until', "Absent jusqu'au"], {
    aliases: ['einde afwezigheid'],
  }),
  hiringClause: yesNo(['Beding van aanwerving', 'Hiring clause', "Clause d'embauche"], {
    aliases: ['aanwervingsverplichting'],
  }),
  extendedOn: date(['Datum van de verlenging', 'Date of the extension', 'Date de la prolongation'], {
    aliases: ['verlengd op', 'extended on'],
  }),
  targetProblem: yesNo(
    [
      'Behoort tot de doelgroep activering',
      'In the activation target group',
      "Fait partie du groupe cible d'activation",
    ],
    {
      aliases: ['doelgroep activeringsstage'],
      help: text(
        'Alleen ja of nee: noteer nooit de aard van het probleem.',
        'Only yes or no: never note the nature of the problem.',
        'Seulement oui ou non : ne notez jamais la nature du problème.',
      ),
    },
  ),
}
