/** What the agreement itself must contain, and the alternation of school and workplace. */
import { text } from '../../language.ts'
import { code, count, words, yesNo } from '../columns-of.ts'

export const trainingPlanColumns = {
  pilot: yesNo(['Proefproject', 'Pilot project', 'Projet pilote'], { aliases: ['pilot', 'pilootproject'] }),
  subject: words(['Onderwerp van de overeenkomst', 'Subject of the agreement', 'Objet de la convention'], {
    aliases: ['onderwerp', 'objet'],
  }),
  alternation: code(
    ['Afwisseling van de leerplekken', 'Alternation of the venues', 'Alternance des lieux'],
    {
      WEEKLY: {
        label: text('Wekelijks', 'Weekly', 'Hebdomadaire'),
        aliases: ['elke week', 'every week', 'chaque semaine', 'week'],
      },
      BLOCKS: {
        label: text('In blokken', 'In blocks', 'Par blocs'),
        aliases: ['blokken', 'blok', 'blocks', 'blocs'],
      },
      OTHER: {
        label: text('Ander ritme', 'Other rhythm', 'Autre rythme'),
        aliases: ['ander', 'andere', 'other', 'autre'],
      },
    },
    { aliases: ['alternantie', 'afwisseling', 'alternance', 'ritme', 'rhythm', 'rythme'] },
  ),
  schedule: words(['Uurrooster', 'Schedule', 'Horaire'], {
    aliases: ['rooster', 'lesrooster en werkrooster', 'timetable'],
  }),
  blockCalendar: yesNo(['Kalender van de blokken', 'Calendar of the blocks', 'Calendrier des blocs'], {
    aliases: ['blokkenkalender', 'blokkalender'],
  }),
  weeksOneVenue: count(
    ['Schoolweken op één leerplek', 'School weeks at one venue only', 'Semaines scolaires dans un seul lieu'],
    {
      help: text(
        'Aantal schoolweken waarin de lerende alleen op school of alleen op de werkplek leert; tel weken met een feestdag, stagevrije examenweken en vakanties niet mee.',
        'Number of school weeks in which the learner is only at school or only at the workplace; leave out weeks with a public holiday, exam weeks without workplace and holidays.',
        "Nombre de semaines scolaires pendant lesquelles l'apprenant est uniquement à l'école ou uniquement sur le lieu de travail ; ne comptez pas les semaines avec un jour férié, les semaines d'examens sans travail ni les vacances.",
      ),
    },
  ),
  simulatedOnly: yesNo([
    'Alleen gesimuleerde werkplek',
    'Simulated workplace only',
    'Lieu de travail simulé uniquement',
  ]),
  rightsDuties: yesNo(
    ['Rechten en plichten opgenomen', 'Rights and duties included', 'Droits et obligations repris'],
    { aliases: ['rechten en plichten', 'rights and duties', 'droits et obligations'] },
  ),
  companyRules: words(
    ['Regels van de onderneming', 'Rules of the company', "Règles propres à l'entreprise"],
    { aliases: ['bedrijfsregels', 'arbeidsreglement', 'company rules', 'règlement de travail'] },
  ),
}
