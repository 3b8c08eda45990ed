/** Mentors at the workplace: one row per mentor and company. */
import { text } from '../language.ts'
import { defineTable } from './column.ts'
import { date, identifier, yesNo } from './columns-of.ts'

export const mentors = defineTable({
  id: 'mentors',
  singular: 'mentor',
  label: text('Mentoren', 'Mentors', 'Tuteurs'),
  key: 'id',
  columns: {
    id: identifier(['Mentor', 'Mentor', 'Tuteur'], { aliases: ['mentor id', 'mentornummer', 'id'] }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    birth: date(['Geboortedatum', 'Birth date', 'Date de naissance'], { aliases: ['geboortedatum mentor'] }),
    experienceFrom: date(['Ervaring sinds', 'Experience since', 'Expérience depuis']),
    qualification: yesNo(['Kwalificatie', 'Qualification', 'Qualification'], {
      aliases: ['heeft kwalificatie'],
    }),
    conductOn: date(
      [
        'Datum uittreksel strafregister',
        'Criminal record extract date',
        "Date de l'extrait de casier judiciaire",
      ],
      {
        aliases: ['strafregister'],
      },
    ),
    trainedOn: date(
      ['Mentoropleiding gevolgd op', 'Mentor training completed on', 'Formation de tuteur suivie le'],
      {
        aliases: ['mentoropleiding', 'opleiding gevolgd op', 'trained on'],
      },
    ),
    trainingExempt: yesNo([
      'Vrijgesteld van mentoropleiding',
      'Exempt from mentor training',
      'Dispensé de la formation de tuteur',
    ]),
    accreditedOn: date(['Aanvaard als mentor op', 'Accepted as mentor on', 'Accepté comme tuteur le'], {
      aliases: ['erkend op', 'accredited on', 'aanvaard op'],
    }),
  },
})
