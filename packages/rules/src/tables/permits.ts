/** Permits of foreign trainees: the grant, the file of the application, and the renewal. */
import { text } from '../language.ts'
import { derogationCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { amount, code, count, date, identifier, yesNo } from './columns-of.ts'

export const permits = defineTable({
  id: 'permits',
  singular: 'permit',
  label: text('Vergunningen', 'Permits', 'Permis'),
  key: 'id',
  goesAlong: true,
  columns: {
    id: identifier(['Vergunningsnummer', 'Permit number', 'Numéro de permis'], {
      aliases: ['vergunning', 'id'],
    }),
    learnerId: identifier(['Stagiair', 'Trainee', 'Stagiaire'], {
      references: 'learners',
      aliases: ['lerende'],
    }),
    grantedOn: date(['Toegekend op', 'Granted on', 'Accordé le']),
    validFrom: date(['Geldig van', 'Valid from', 'Valable du']),
    validTo: date(['Geldig tot en met', 'Valid until', "Valable jusqu'au"]),
    kind: code(
      ['Soort vergunning', 'Kind of permit', 'Type de permis'],
      {
        A31: {
          label: text(
            'Arbeidskaart B stagiair (A3-1)',
            'Work card B trainee (A3-1)',
            'Permis de travail B stagiaire (A3-1)',
          ),
          aliases: ['A3-1', 'A3/1', 'arbeidskaart B'],
        },
        TRAINEE: {
          label: text(
            'Toelating stagiair, regeling vanaf 2023',
            'Trainee permit, rules from 2023',
            'Autorisation de stagiaire, règles depuis 2023',
          ),
          aliases: ['gecombineerde vergunning', 'single permit', 'permis unique', 'stagiair vanaf 2023'],
        },
      },
      { aliases: ['categorie vergunning'] },
    ),
    filedOn: date(['Aanvraag ingediend op', 'Application filed on', 'Demande introduite le'], {
      aliases: ['aangevraagd op'],
    }),
    learnerBirth: date(['Geboortedatum stagiair', 'Trainee birth date', 'Date de naissance du stagiaire'], {
      aliases: ['geboortedatum'],
      fact: true,
      borrowed: { through: 'learnerId', table: 'learners', column: 'birth' },
    }),
    hostKind: code(['Soort stagegever', 'Kind of host', "Type d'organisme d'accueil"], {
      UNIVERSITY: { label: text('Universiteit', 'University', 'Université') },
      HIGHEREDUCATION: {
        label: text(
          'Instelling van hoger onderwijs',
          'Institution of higher education',
          "Établissement d'enseignement supérieur",
        ),
        aliases: ['hogeschool'],
      },
      SCIENTIFIC: {
        label: text(
          'Erkende wetenschappelijke instelling',
          'Recognised scientific institution',
          'Institution scientifique reconnue',
        ),
      },
      OTHER: {
        label: text('Andere werkgever', 'Other employer', 'Autre employeur'),
        aliases: ['andere', 'onderneming'],
      },
    }),
    derogation: code(
      ['Afwijking door de minister', 'Derogation by the minister', 'Dérogation du ministre'],
      derogationCodes,
      {
        aliases: ['afwijking'],
      },
    ),
    renewal: yesNo(['Verlenging', 'Renewal', 'Renouvellement']),
    previousFrom: date([
      'Vorige vergunning geldig van',
      'Previous permit valid from',
      'Permis précédent valable du',
    ]),
    previousTo: date([
      'Vorige vergunning geldig tot en met',
      'Previous permit valid until',
      "Permis précédent valable jusqu'au",
    ]),
    continuesDiploma: yesNo([
      'Opleiding sluit aan bij het diploma',
      'Training continues the diploma',
      'La formation prolonge le diplôme',
    ]),
    formPresent: yesNo(['Aanvraagformulier', 'Application form', 'Formulaire de demande']),
    diplomaCopy: yesNo(['Kopie van het diploma', 'Copy of the diploma', 'Copie du diplôme']),
    cvPresent: yesNo(['Curriculum vitae', 'Curriculum vitae', 'Curriculum vitae'], { aliases: ['cv'] }),
    noOtherJobDeclared: yesNo([
      'Verklaring geen andere dienstbetrekking',
      'Declaration of no other job',
      'Déclaration sans autre emploi',
    ]),
    understandsDutch: yesNo([
      'Stagiair begrijpt Nederlands',
      'Trainee understands Dutch',
      'Le stagiaire comprend le néerlandais',
    ]),
    translationPresent: yesNo([
      'Vertaling van de stageovereenkomst',
      'Translation of the agreement',
      'Traduction de la convention',
    ]),
    agreementDutch: yesNo([
      'Stageovereenkomst in het Nederlands',
      'Agreement in Dutch',
      'Convention en néerlandais',
    ]),
    programmePresent: yesNo(['Opleidingsprogramma', 'Training programme', 'Programme de formation']),
    programmeSignedTrainee: yesNo([
      'Programma ondertekend door stagiair',
      'Programme signed by trainee',
      'Programme signé par le stagiaire',
    ]),
    programmeSignedEmployer: yesNo([
      'Programma ondertekend door werkgever',
      'Programme signed by employer',
      "Programme signé par l'employeur",
    ]),
    inBelgium: yesNo([
      'Stagiair is in België bij de aanvraag',
      'Trainee in Belgium when applying',
      'Stagiaire en Belgique lors de la demande',
    ]),
    passportCopy: yesNo([
      'Kopie van paspoort of identiteitsbewijs',
      'Copy of passport or identity document',
      "Copie du passeport ou de la pièce d'identité",
    ]),
    residencePermitCopy: yesNo([
      'Kopie van de verblijfstitel',
      'Copy of the residence permit',
      'Copie du titre de séjour',
    ]),
    employerIdCopy: yesNo([
      'Kopie identiteitsbewijs werkgever',
      'Copy of the employer identity document',
      "Copie de la pièce d'identité de l'employeur",
    ]),
    employerForeign: yesNo([
      'Werkgever in het buitenland gevestigd',
      'Employer established abroad',
      "Employeur établi à l'étranger",
    ]),
    mandatary: yesNo(['Mandataris in België', 'Mandatary in Belgium', 'Mandataire en Belgique'], {
      aliases: ['mandataris'],
    }),
    mandataryIdCopy: yesNo([
      'Kopie identiteitsbewijs mandataris',
      'Copy of the mandatary identity document',
      "Copie de la pièce d'identité du mandataire",
    ]),
    posted: yesNo(['Gedetacheerd', 'Posted', 'Détaché']),
    socialSecurityDocument: yesNo(
      ['Document van de sociale zekerheid', 'Social security document', 'Document de sécurité sociale'],
      { aliases: ['A1', 'E101', 'detacheringsdocument'] },
    ),
    employerAttestation: yesNo([
      'Attest van de werkgever',
      'Attestation of the employer',
      "Attestation de l'employeur",
    ]),
    limosaProof: yesNo(['Limosa-bewijs', 'Limosa proof', 'Preuve Limosa'], { aliases: ['limosa'] }),
    payslipsFrom: date(['Loonfiches van', 'Payslips from', 'Fiches de paie du']),
    payslipsTo: date(['Loonfiches tot en met', 'Payslips until', "Fiches de paie jusqu'au"]),
    individualAccount: yesNo(['Individuele rekening', 'Individual account', 'Compte individuel']),
    stillStudying: yesNo([
      'Stagiair studeert nog',
      'Trainee is still studying',
      'Le stagiaire étudie encore',
    ]),
    diplomaVksLevel: count([
      'VKS-niveau van het diploma',
      'VKS level of the diploma',
      'Niveau VKS du diplôme',
    ]),
    income: amount(['Bestaansmiddelen per maand (EUR)', 'Monthly means (EUR)', 'Moyens mensuels (EUR)'], {
      aliases: ['bestaansmiddelen'],
    }),
    housingProof: yesNo(['Bewijs van huisvesting', 'Proof of housing', 'Preuve de logement']),
  },
})
