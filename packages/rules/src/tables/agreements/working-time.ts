/** Student jobs, the result of the programme, working hours of minors and the category of the allowance. */
import { text } from '../../language.ts'
import { allowanceCategoryCodes } from '../codes.ts'
import { amount, code, count, date, hours, identifier, words, yesNo } from '../columns-of.ts'

export const workingTimeColumns = {
  studentJobStart: date(
    [
      'Studentenjob bij de onderneming van',
      'Student job at the company from',
      "Job étudiant dans l'entreprise du",
    ],
    { aliases: ['studentenjob van'] },
  ),
  studentJobEnd: date(
    [
      'Studentenjob bij de onderneming tot en met',
      'Student job at the company until',
      "Job étudiant dans l'entreprise jusqu'au",
    ],
    { aliases: ['studentenjob tot en met'] },
  ),
  result: code(
    ['Studiebewijs', 'Result of the programme', "Titre d'études"],
    {
      DIPLOMA: {
        label: text(
          'Diploma secundair onderwijs',
          'Diploma of secondary education',
          "Diplôme de l'enseignement secondaire",
        ),
        aliases: ['diploma', 'diplome'],
      },
      QUALIFICATION: {
        label: text(
          'Bewijs van beroepskwalificatie',
          'Proof of professional qualification',
          'Preuve de qualification professionnelle',
        ),
        aliases: ['beroepskwalificatie', 'professional qualification', 'qualification professionnelle'],
      },
      PARTIAL: {
        label: text(
          'Bewijs van deelkwalificatie',
          'Proof of partial qualification',
          'Preuve de qualification partielle',
        ),
        aliases: ['deelkwalificatie', 'partial qualification', 'qualification partielle'],
      },
      SECONDSTAGE: {
        label: text(
          'Getuigschrift tweede graad',
          'Certificate of the second stage',
          'Certificat du deuxième degré',
        ),
      },
      NONE: { label: text('Geen', 'None', 'Aucun') },
    },
    { aliases: ['resultaat', 'result', 'résultat'] },
  ),
  generalProgrammeElsewhere: yesNo([
    'Aanvullende algemene vorming elders',
    'Additional general education elsewhere',
    'Formation générale complémentaire ailleurs',
  ]),
  earliestStart: hours(['Vroegste beginuur', 'Earliest starting hour', 'Première heure de travail'], {
    help: text(
      'Als getal: 7,5 is half acht ’s morgens.',
      'As a number: 7.5 is half past seven in the morning.',
      'En nombre : 7,5 signifie sept heures et demie du matin.',
    ),
  }),
  latestEnd: hours(['Laatste einduur', 'Latest finishing hour', 'Dernière heure de travail'], {
    help: text(
      'Als getal: 20,5 is half negen ’s avonds; een einde na middernacht is 24 of meer.',
      'As a number: 20.5 is half past eight in the evening; an end after midnight is 24 or more.',
      'En nombre : 20,5 signifie vingt heures trente ; une fin après minuit vaut 24 ou plus.',
    ),
  }),
  hoursLongestDay: hours(
    ['Uren op de langste dag', 'Hours on the longest day', 'Heures du jour le plus long'],
    {
      help: text(
        'Werkplek en school samen, zonder de pauzes.',
        'Workplace and school together, without the breaks.',
        'Lieu de travail et école ensemble, sans les pauses.',
      ),
    },
  ),
  pauseMinutes: count([
    'Minuten pauze op de langste dag',
    'Minutes of break on the longest day',
    'Minutes de pause du jour le plus long',
  ]),
  shortestRest: hours([
    'Kortste rust tussen twee dagen (uren)',
    'Shortest rest between two days (hours)',
    'Repos le plus court entre deux jours (heures)',
  ]),
  sundayWork: yesNo(['Werkt op zondag', 'Works on Sundays', 'Travaille le dimanche'], {
    aliases: ['zondagswerk', 'sunday work', 'travail du dimanche'],
  }),
  restDayBesideSunday: yesNo([
    'Tweede rustdag naast zondag',
    'Second rest day next to Sunday',
    'Deuxième jour de repos à côté du dimanche',
  ]),
  allowanceCategory: code(
    ['Categorie van de leervergoeding', 'Category of the allowance', "Catégorie de l'indemnité"],
    allowanceCategoryCodes,
    { aliases: ['categorie', 'vergoedingscategorie', 'category', 'catégorie', 'categorie leervergoeding'] },
  ),
  allowanceMonth: date(['Maand van de vergoeding', 'Month of the allowance', "Mois de l'indemnité"], {
    aliases: ['vergoeding geldt op', 'loonmaand'],
    help: text(
      'Een dag in de maand waarvoor het bedrag van de vergoeding geldt; leeg: de maand van de start.',
      'A day in the month for which the amount of the allowance holds; empty: the month of the start.',
      "Un jour du mois pour lequel le montant de l'indemnité est valable ; vide : le mois du début.",
    ),
  }),
  allowanceHour: amount(['Vergoeding per uur (EUR)', 'Hourly allowance (EUR)', 'Indemnité horaire (EUR)'], {
    aliases: ['uurvergoeding', 'vergoeding per uur', 'hourly allowance', 'indemnité horaire'],
  }),
  learnerSecondStageDone: yesNo(
    [
      'Lerende voltooide de tweede graad',
      'Learner finished the second stage',
      "L'apprenant a terminé le deuxième degré",
    ],
    {
      aliases: ['tweede graad voltooid'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'secondStageDone' },
    },
  ),
  learnerThirdStageFirstYearDone: yesNo(
    [
      'Lerende voltooide het eerste jaar van de derde graad',
      'Learner finished the first year of the third stage',
      "L'apprenant a terminé la première année du troisième degré",
    ],
    {
      aliases: ['eerste jaar derde graad voltooid'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'thirdStageFirstYearDone' },
    },
  ),
  learnerAlternatingYearsDone: count(
    [
      'Voltooide jaren alternerende opleiding van de lerende',
      'Years of alternating training finished by the learner',
      "Années de formation en alternance terminées par l'apprenant",
    ],
    {
      aliases: ['voltooide jaren alternerende opleiding'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'alternatingYearsDone' },
    },
  ),
  learnerOv3Done: yesNo(
    [
      'Lerende voltooide de kwalificatiefase van OV3',
      'Learner finished the qualification phase of OV3',
      "L'apprenant a terminé la phase de qualification de l'OV3",
    ],
    {
      aliases: ['kwalificatiefase OV3 voltooid'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'ov3Done' },
    },
  ),
  otherEstablishments: words(
    [
      'Andere vestigingen van de werkplek',
      'Other establishments of the workplace',
      'Autres établissements du lieu de travail',
    ],
    {
      aliases: ['andere vestigingen', 'other establishments'],
      help: text(
        'De nummers van de andere vestigingen waar de lerende ook leert, met een puntkomma ertussen.',
        'The numbers of the other establishments where the learner learns too, separated by semicolons.',
        "Les numéros des autres établissements où l'apprenant apprend aussi, séparés par des points-virgules.",
      ),
    },
  ),
  programmeFormerCode: identifier(
    ['Vroegere code van de opleiding', 'Former code of the programme', 'Ancien code de la formation suivie'],
    { borrowed: { through: 'programmeCode', table: 'programmes', column: 'formerCode' } },
  ),
}
