/** Individual training in the company: who may follow it, the hiring after it and its price. */
import { text } from '../../language.ts'
import { amount, code, count, date, identifier, yesNo } from '../columns-of.ts'

export const individualTrainingColumns = {
  resignedToStart: yesNo(
    ['Zelf ontslag genomen om te starten', 'Resigned in order to start', 'A démissionné pour commencer'],
    { aliases: ['ontslag genomen', 'resigned'] },
  ),
  workedForCompany: code(
    [
      'Eerder gewerkt bij de onderneming',
      'Worked for the company before',
      "A déjà travaillé pour l'entreprise",
    ],
    {
      NO: { label: text('Niet', 'Not', 'Pas'), aliases: ['nee', 'no', 'non', 'nooit'] },
      STUDENT: {
        label: text('Als jobstudent', 'As a student worker', 'Comme étudiant jobiste'),
        aliases: ['jobstudent', 'student'],
      },
      SHORTTEMP: {
        label: text(
          'Als uitzendkracht, ten hoogste 14 kalenderdagen',
          'As a temporary worker, at most 14 calendar days',
          'Comme intérimaire, 14 jours calendrier au plus',
        ),
        aliases: ['korte interim', 'interim tot 14 dagen'],
      },
      TEMP: {
        label: text(
          'Als uitzendkracht, langer dan 14 kalenderdagen',
          'As a temporary worker, more than 14 calendar days',
          'Comme intérimaire, plus de 14 jours calendrier',
        ),
        aliases: ['lange interim', 'interim langer dan 14 dagen'],
      },
      EMPLOYEE: {
        label: text('Als werknemer', 'As an employee', 'Comme travailleur'),
        aliases: ['werknemer', 'employee', 'ja', 'yes', 'oui'],
      },
    },
    { aliases: ['eerdere tewerkstelling'] },
  ),
  iboPlus: yesNo(
    [
      'IBO voor kwetsbare werkzoekende',
      'IBO for a vulnerable job seeker',
      "IBO pour demandeur d'emploi vulnérable",
    ],
    {
      aliases: ['IBO+', 'K-IBO', 'IBO plus'],
    },
  ),
  vulnerability: code(
    ['Kwetsbare groep', 'Vulnerable group', 'Groupe vulnérable'],
    {
      DISABILITY: {
        label: text(
          'Indicatie van arbeidshandicap',
          'Indication of occupational disability',
          "Indication de handicap à l'emploi",
        ),
        aliases: ['arbeidshandicap', 'disability', 'handicap'],
      },
      SICKNESS: {
        label: text(
          'Ziekte-uitkering met stappen naar werk',
          'Sickness insurance with steps to work',
          "Assurance maladie avec démarches vers l'emploi",
        ),
        aliases: ['ziekte', 'ziekte-uitkering', 'sickness', 'maladie'],
      },
      NONE: {
        label: text('Geen van beide', 'Neither', "Ni l'un ni l'autre"),
        aliases: ['geen', 'none', 'aucun'],
      },
    },
    { aliases: ['kwetsbaarheid', 'doelgroep IBO+'] },
  ),
  jobSeekerSince: date(
    [
      'Werkzoekend ingeschreven sinds',
      'Registered as a job seeker since',
      "Inscrit comme demandeur d'emploi depuis",
    ],
    {
      aliases: ['werkzoekend sinds', 'ingeschreven sinds'],
    },
  ),
  hiredFrom: date(['Arbeidsovereenkomst van', 'Employment contract from', 'Contrat de travail du'], {
    aliases: ['aangeworven op', 'start arbeidsovereenkomst'],
  }),
  hiredTo: date(
    ['Arbeidsovereenkomst tot en met', 'Employment contract until', "Contrat de travail jusqu'au"],
    { aliases: ['einde arbeidsovereenkomst'] },
  ),
  hiredPermanently: yesNo(
    [
      'Arbeidsovereenkomst van onbepaalde duur',
      'Open-ended employment contract',
      'Contrat de travail à durée indéterminée',
    ],
    { aliases: ['onbepaalde duur', 'permanent contract', 'CDI'] },
  ),
  hiredIsco: identifier(
    ['ISCO-code van de aanwerving', 'ISCO code of the hiring', "Code CITP de l'embauche"],
    { aliases: ['functie bij aanwerving'] },
  ),
  agencyCost: amount(
    [
      'Kostprijs aan VDAB per maand (EUR)',
      'Monthly cost paid to VDAB (EUR)',
      'Coût mensuel payé au VDAB (EUR)',
    ],
    {
      aliases: ['kostprijs IBO', 'IBO-factuur', 'factuur VDAB'],
    },
  ),
  premiumPercentage: count(
    ['Percentage van de IBO-premie', 'Percentage of the IBO premium', 'Pourcentage de la prime IBO'],
    {
      aliases: ['IBO-percentage', 'percentage referteloon'],
    },
  ),
}
