/** Hours, allowance and wage, plan, declarations and insurance. */
import { text } from '../../language.ts'
import { bodyCodes, dimonaTypeCodes } from '../codes.ts'
import { amount, code, date, hours, identifier, words } from '../columns-of.ts'

export const workAndPayColumns = {
  hoursWorkplace: hours(
    [
      'Uren per week op de werkplek',
      'Weekly hours at the workplace',
      'Heures par semaine sur le lieu de travail',
    ],
    {
      aliases: [
        'uren per week',
        'uren werkplek',
        'weekuren',
        'hours per week',
        'uren',
        'stage-uren per week',
        'heures par semaine',
      ],
    },
  ),
  hoursSchool: hours(['Uren per week op school', 'Weekly hours at school', "Heures par semaine à l'école"], {
    aliases: ['lesuren', 'uren school'],
  }),
  hoursCompanyWeek: hours([
    'Voltijdse week van de onderneming',
    'Full-time week of the company',
    "Semaine à temps plein de l'entreprise",
  ]),
  hoursTotal: hours(['Totaal aantal uren', 'Total hours', "Nombre total d'heures"], {
    aliases: ['totaal uren'],
  }),
  allowance: amount(['Vergoeding per maand (EUR)', 'Monthly allowance (EUR)', 'Indemnité mensuelle (EUR)'], {
    aliases: [
      'leervergoeding',
      'vergoeding',
      'allowance',
      'indemnité',
      'maandvergoeding',
      'vergoeding per maand',
      'stagevergoeding',
    ],
  }),
  allowancePayer: code(['Vergoeding betaald door', 'Allowance paid by', 'Indemnité payée par'], bodyCodes, {
    aliases: ['betaler vergoeding', 'payer'],
  }),
  allowancePaid: amount(
    [
      'Uitbetaald bedrag voor de maand (EUR)',
      'Amount paid for the month (EUR)',
      'Montant payé pour le mois (EUR)',
    ],
    {
      aliases: ['uitbetaald bedrag', 'amount paid', 'betaald bedrag'],
    },
  ),
  hoursPlanned: hours(
    ['Geplande uren in de maand', 'Planned hours in the month', 'Heures prévues dans le mois'],
    {
      aliases: ['geplande uren'],
    },
  ),
  hoursPerformed: hours(
    ['Gepresteerde uren in de maand', 'Performed hours in the month', 'Heures prestées dans le mois'],
    {
      aliases: ['gepresteerde uren'],
    },
  ),
  wage: amount(['Loon per maand (EUR)', 'Monthly wage (EUR)', 'Salaire mensuel (EUR)'], {
    aliases: ['loon', 'wage'],
  }),
  planKind: code(
    ['Soort plan', 'Kind of plan', 'Type de plan'],
    {
      STAGEPLAN: { label: text('Stageplan', 'Internship plan', 'Plan de stage') },
      OPLEIDINGSPLAN: { label: text('Opleidingsplan', 'Training plan', 'Plan de formation') },
      NONE: {
        label: text('Geen plan', 'No plan', 'Aucun plan'),
        aliases: ['geen', 'nee', 'none', 'no', 'aucun', 'non'],
      },
    },
    { aliases: ['plan', 'type plan'] },
  ),
  planOn: date(['Datum van het plan', 'Date of the plan', 'Date du plan'], {
    aliases: ['plandatum', 'datum plan'],
  }),
  planObjective: words(['Doelstelling in het plan', 'Objective in the plan', 'Objectif dans le plan'], {
    aliases: ['doelstelling', 'objective', 'objectif', 'doel van de stage'],
  }),
  planCompetences: words(
    ['Competenties in het plan', 'Competences in the plan', 'Compétences dans le plan'],
    {
      aliases: ['competenties', 'competences', 'compétences'],
    },
  ),
  planActions: words(['Acties in het plan', 'Actions in the plan', 'Actions dans le plan'], {
    aliases: ['acties', 'actions', 'acties beginsituatie'],
  }),
  competenceFocus: code(['Aard van de competenties', 'Nature of the competences', 'Nature des compétences'], {
    GENERIC: { label: text('Generiek', 'Generic', 'Génériques') },
    TECHNICAL: { label: text('Technisch', 'Technical', 'Techniques') },
    MIXED: {
      label: text('Generiek en technisch', 'Generic and technical', 'Génériques et techniques'),
      aliases: ['gemengd', 'mixed', 'beide'],
    },
  }),
  registeredOn: date(['Datum registratie', 'Registration date', "Date d'enregistrement"], {
    aliases: ['geregistreerd op'],
  }),
  dimonaType: code(['Dimona-type', 'Dimona type', 'Type Dimona'], dimonaTypeCodes, { aliases: ['dimona'] }),
  dimonaBy: code(['Dimona door', 'Dimona by', 'Dimona par'], bodyCodes),
  accidentInsuredBy: code(
    ['Arbeidsongevallen verzekerd door', 'Accidents insured by', 'Accidents du travail assurés par'],
    bodyCodes,
    { aliases: ['arbeidsongevallenverzekering', 'accident insurance'] },
  ),
  liabilityInsuredBy: code(
    [
      'Burgerlijke aansprakelijkheid verzekerd door',
      'Civil liability insured by',
      'Responsabilité civile assurée par',
    ],
    bodyCodes,
    { aliases: ['BA-verzekering', 'burgerlijke aansprakelijkheid', 'civil liability'] },
  ),
  jointCommittee: identifier(['Paritair comité', 'Joint committee', 'Commission paritaire'], {
    aliases: ['PC', 'CP'],
  }),
  isco: identifier(['ISCO-code', 'ISCO code', 'Code CITP'], {
    aliases: ['isco', 'isco-08', 'beroepscode'],
  }),
}
