/** Mentors at the workplace: one row per mentor and company. */
import { text } from '../language.ts'
import { qualificationEvidenceCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, hours, identifier, yesNo } from './columns-of.ts'

export const mentors = defineTable({
  id: 'mentors',
  singular: 'mentor',
  label: text('Mentoren', 'Mentors', 'Tuteurs'),
  key: 'id',
  goesAlong: true,
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
    birth: date(['Geboortedatum', 'Birth date', 'Date de naissance'], {
      aliases: ['geboortedatum mentor'],
      fact: true,
    }),
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
      // Who has no day of acceptance was there from the start of the accreditation.
      borrowed: { through: 'accreditationId', table: 'accreditations', column: 'validFrom' },
    }),
    nrn: identifier(
      [
        'Rijksregisternummer mentor',
        'National register number of the mentor',
        'Numéro de registre national du tuteur',
      ],
      {
        form: 'national',
        aliases: ['rijksregisternummer', 'INSZ', 'NISS', 'rijksregister'],
        personal: true,
      },
    ),
    accreditationId: identifier(['Erkenningsnummer', 'Accreditation number', "Numéro d'agrément"], {
      references: 'accreditations',
      aliases: ['erkenning', 'erkenning id'],
    }),
    requestedOn: date(['Aangevraagd op', 'Requested on', 'Demandé le'], {
      aliases: ['aanvraagdatum'],
      help: text(
        'De dag waarop de onderneming deze mentor voordroeg.',
        'The day on which the company put this mentor forward.',
        "Le jour où l'entreprise a proposé ce tuteur.",
      ),
    }),
    firstAgreementOn: date(['Eerste overeenkomst op', 'First agreement on', 'Première convention le'], {
      aliases: ['start eerste overeenkomst'],
    }),
    experienceYears: count(
      [
        'Jaren ervaring in het beroep',
        'Years of experience in the profession',
        "Années d'expérience dans la profession",
      ],
      {
        aliases: ['jaren ervaring', 'years of experience'],
        help: text(
          'De som van alle periodes, in volle jaren; deeltijds gewerkte jaren tellen als jaren.',
          'The sum of all periods, in full years; years worked part-time count as years.',
          'La somme de toutes les périodes, en années complètes ; les années à temps partiel comptent comme des années.',
        ),
      },
    ),
    qualificationEvidence: code(
      ['Bewijs van de kwalificatie', 'Evidence of the qualification', 'Preuve de la qualification'],
      qualificationEvidenceCodes,
    ),
    isco: identifier(
      ['ISCO-code van het beroep', 'ISCO code of the profession', 'Code CITP de la profession'],
      {
        aliases: ['isco', 'ISCO-code', 'beroepscode'],
      },
    ),
    daysPerWeek: hours(['Werkdagen per week', 'Working days a week', 'Jours de travail par semaine'], {
      aliases: ['dagen per week'],
    }),
    trainingPlannedOn: date(
      ['Mentoropleiding ingepland op', 'Mentor training planned on', 'Formation de tuteur planifiée le'],
      {
        aliases: ['opleiding ingepland op'],
        help: text(
          'De dag waarop de opleiding werd vastgelegd, niet de dag van de opleiding zelf.',
          'The day on which the training was booked, not the day of the training itself.',
          'Le jour où la formation a été fixée, non le jour de la formation même.',
        ),
      },
    ),
    sectorTrainingMonths: count(
      [
        'Termijn mentoropleiding van de sector (maanden)',
        'Mentor training term of the sector (months)',
        'Délai de formation du tuteur du secteur (mois)',
      ],
      {
        aliases: ['termijn mentoropleiding', 'termijn mentoropleiding (maanden)'],
        borrowed: { through: 'sectorCode', table: 'sectors', column: 'trainingMonths' },
      },
    ),
    companyJointCommittee: identifier(
      [
        'Paritair comité van de onderneming',
        'Joint committee of the company',
        "Commission paritaire de l'entreprise",
      ],
      {
        aliases: ['paritair comité', 'PC', 'CP'],
        borrowed: { through: 'companyNo', table: 'companies', column: 'jointCommittee' },
      },
    ),
  },
})
