/** Agreements of every scheme: one row per agreement; scheme and contract type are columns. */
import { text } from '../language.ts'
import {
  allowanceCategoryCodes,
  bodyCodes,
  contractTypeCodes,
  derogationCodes,
  dimonaTypeCodes,
  endReasonCodes,
  gradeCodes,
  providerTypeCodes,
  qualificationEvidenceCodes,
  rightToWorkCodes,
  schemeCodes,
} from './codes.ts'
import { defineTable } from './column.ts'
import { amount, code, count, date, hours, identifier, words, yesNo } from './columns-of.ts'

export const agreements = defineTable({
  id: 'agreements',
  singular: 'agreement',
  label: text('Overeenkomsten', 'Agreements', 'Conventions'),
  aliases: ['overeenkomst', 'contracten', 'contracts', 'contrats', 'stages', 'planning', 'planningsblad'],
  key: 'id',
  columns: {
    id: identifier(['Overeenkomstnummer', 'Agreement number', 'Numéro de convention'], {
      aliases: [
        'overeenkomst',
        'agreement',
        'convention',
        'overeenkomst id',
        'agreement id',
        'contractnummer',
        'nr overeenkomst',
        'stagenummer',
      ],
    }),
    scheme: code(['Stelsel', 'Scheme', 'Régime'], schemeCodes, {
      aliases: ['soort werkplekleren', 'type stage', 'soort stage', 'maatregel', 'instrument', 'stagevorm'],
    }),
    contractType: code(['Contracttype', 'Contract type', 'Type de contrat'], contractTypeCodes, {
      aliases: ['type overeenkomst', 'soort overeenkomst', 'soort contract', 'contract'],
    }),
    learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], {
      references: 'learners',
      aliases: [
        'lerende id',
        'leerling',
        'leerlingnummer',
        'stagiair',
        'trainee',
        'stagiaire',
        'cursist',
        'learner id',
        'klantnummer',
      ],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: [
        'KBO-nummer',
        'KBO',
        'BCE',
        'numéro BCE',
        'company number',
        'onderneming',
        'werkgever',
        'ondernemingsnr',
      ],
    }),
    establishmentNo: identifier(
      ['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"],
      {
        form: 'establishment',
        references: 'establishments',
        aliases: ['vestigingsnummer', 'vestiging', 'establishment unit number', 'vestigingseenheid'],
      },
    ),
    providerNo: identifier(['Instellingsnummer', 'Institution number', "Numéro d'établissement scolaire"], {
      form: 'institution',
      references: 'providers',
      aliases: [
        'school',
        'schoolnummer',
        'opleidingsverstrekker',
        'provider',
        'provider number',
        'instelling',
      ],
    }),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['administratieve groep', 'opleiding', 'programme', 'formation', 'structuuronderdeel'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectoral partnership', 'partenariat sectoriel', 'sectorcode'],
    }),
    mentorId: identifier(['Mentor', 'Mentor', 'Tuteur'], {
      references: 'mentors',
      aliases: ['mentor id', 'mentornummer', 'stagementor', 'supervisor'],
    }),
    counsellorName: words(['Trajectbegeleider', 'Trajectory counsellor', 'Accompagnateur de parcours'], {
      personal: true,
    }),
    start: date(['Startdatum', 'Start date', 'Date de début'], {
      aliases: [
        'start',
        'begindatum',
        'begin',
        'aanvang',
        'aanvangsdatum',
        'datum start',
        'van',
        'from',
        'début',
      ],
    }),
    end: date(['Einddatum', 'End date', 'Date de fin'], {
      aliases: [
        'einde',
        'end',
        'fin',
        'tot',
        'tot en met',
        'to',
        'geplande einddatum',
        'planned end date',
        'datum einde',
      ],
    }),
    actualEnd: date(['Werkelijke einddatum', 'Actual end date', 'Date de fin effective'], {
      aliases: [
        'stopdatum',
        'werkelijk einde',
        'effectieve einddatum',
        'datum stopzetting',
        'actual end',
        'vroegtijdige einddatum',
      ],
    }),
    endReason: code(['Reden van beëindiging', 'Reason for the end', 'Motif de fin'], endReasonCodes, {
      aliases: ['stopreden', 'reden stopzetting', 'end reason', 'reden einde'],
    }),
    endDecidedBy: code(['Beëindiging beslist door', 'End decided by', 'Fin décidée par'], bodyCodes, {
      aliases: ['stopzetting beslist door'],
    }),
    signedOn: date(['Datum ondertekening', 'Signature date', 'Date de signature'], {
      aliases: ['ondertekend op', 'signed on', 'handtekening', 'signé le', 'datum handtekening'],
    }),
    signedLearner: yesNo(['Ondertekend door lerende', 'Signed by learner', "Signé par l'apprenant"], {
      aliases: [
        'ondertekend door stagiair',
        'signed by trainee',
        'signé par le stagiaire',
        'ondertekend stagiair',
      ],
    }),
    signedParent: yesNo(['Ondertekend door ouder', 'Signed by parent', 'Signé par un parent']),
    signedEmployer: yesNo(['Ondertekend door werkgever', 'Signed by employer', "Signé par l'employeur"], {
      aliases: ['ondertekend door onderneming', 'ondertekend werkgever'],
    }),
    signedProvider: yesNo(
      [
        'Ondertekend door opleidingsverstrekker',
        'Signed by provider',
        'Signé par le dispensateur de formation',
      ],
      {
        aliases: ['ondertekend door school'],
      },
    ),
    signedAgency: yesNo(
      ['Ondertekend door VDAB of partner', 'Signed by VDAB or partner', 'Signé par le VDAB ou le partenaire'],
      {
        aliases: ['ondertekend door VDAB', 'signed by agency', 'ondertekend VDAB'],
      },
    ),
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
    hoursSchool: hours(
      ['Uren per week op school', 'Weekly hours at school', "Heures par semaine à l'école"],
      {
        aliases: ['lesuren', 'uren school'],
      },
    ),
    hoursCompanyWeek: hours([
      'Voltijdse week van de onderneming',
      'Full-time week of the company',
      "Semaine à temps plein de l'entreprise",
    ]),
    hoursTotal: hours(['Totaal aantal uren', 'Total hours', "Nombre total d'heures"], {
      aliases: ['totaal uren'],
    }),
    allowance: amount(
      ['Vergoeding per maand (EUR)', 'Monthly allowance (EUR)', 'Indemnité mensuelle (EUR)'],
      {
        aliases: [
          'leervergoeding',
          'vergoeding',
          'allowance',
          'indemnité',
          'maandvergoeding',
          'vergoeding per maand',
          'stagevergoeding',
        ],
      },
    ),
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
    competenceFocus: code(
      ['Aard van de competenties', 'Nature of the competences', 'Nature des compétences'],
      {
        GENERIC: { label: text('Generiek', 'Generic', 'Génériques') },
        TECHNICAL: { label: text('Technisch', 'Technical', 'Techniques') },
        MIXED: {
          label: text('Generiek en technisch', 'Generic and technical', 'Génériques et techniques'),
          aliases: ['gemengd', 'mixed', 'beide'],
        },
      },
    ),
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
    decidedBy: code(['Toegang beslist door', 'Access decided by', 'Accès décidé par'], bodyCodes, {
      aliases: ['beslist door', 'decided by', 'décidé par', 'begeleid door'],
    }),
    learnerBirth: date(['Geboortedatum lerende', 'Learner birth date', "Date de naissance de l'apprenant"], {
      aliases: ['geboortedatum', 'birth date', 'date de naissance', 'geboren op'],
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
      [
        'Schoolweken op één leerplek',
        'School weeks at one venue only',
        'Semaines scolaires dans un seul lieu',
      ],
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
      [
        'Contracttypes van de opleiding',
        'Contract types of the programme',
        'Types de contrat de la formation',
      ],
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
      [
        'Postcode van de vestiging',
        'Postcode of the establishment',
        "Code postal de l'unité d'établissement",
      ],
      {
        aliases: ['postcode vestiging', 'postcode werkplek', 'postcode'],
        borrowed: { through: 'establishmentNo', table: 'establishments', column: 'postcode' },
      },
    ),
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
      [
        'Vroegere code van de opleiding',
        'Former code of the programme',
        'Ancien code de la formation suivie',
      ],
      { borrowed: { through: 'programmeCode', table: 'programmes', column: 'formerCode' } },
    ),
    companyEmployees: count(
      [
        'Aantal werknemers van de onderneming',
        'Number of employees of the company',
        "Nombre de travailleurs de l'entreprise",
      ],
      {
        aliases: ['aantal werknemers', 'werknemers', 'number of employees', 'nombre de travailleurs'],
        borrowed: { through: 'companyNo', table: 'companies', column: 'employees' },
      },
    ),
    sectorMaxLearners: count(
      [
        'Lerenden per mentor in de sector',
        'Learners per mentor in the sector',
        'Apprenants par tuteur dans le secteur',
      ],
      {
        aliases: ['lerenden per mentor', 'maximum lerenden per mentor'],
        borrowed: { through: 'sectorCode', table: 'sectors', column: 'maxLearners' },
      },
    ),
    mentorCompanyNo: identifier(
      [
        'Ondernemingsnummer van de mentor',
        'Enterprise number of the mentor',
        "Numéro d'entreprise du tuteur",
      ],
      {
        form: 'enterprise',
        aliases: ['onderneming van de mentor', 'werkgever van de mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'companyNo' },
      },
    ),
    mentorSeconded: yesNo(
      [
        'Mentor gedetacheerd of van een verbonden onderneming',
        'Mentor seconded or of an affiliated company',
        "Tuteur détaché ou d'une entreprise liée",
      ],
      { aliases: ['mentor gedetacheerd', 'mentor seconded'] },
    ),
    mentorAccreditedOn: date(['Mentor aanvaard op', 'Mentor accepted on', 'Tuteur accepté le'], {
      aliases: ['mentor erkend op'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'accreditedOn' },
    }),
    mentorNrn: identifier(
      [
        'Rijksregisternummer mentor',
        'National register number of the mentor',
        'Numéro de registre national du tuteur',
      ],
      {
        form: 'national',
        personal: true,
        borrowed: { through: 'mentorId', table: 'mentors', column: 'nrn' },
      },
    ),
    learnerNrn: identifier(
      [
        'Rijksregisternummer lerende',
        'National register number of the learner',
        "Numéro de registre national de l'apprenant",
      ],
      {
        form: 'national',
        aliases: ['rijksregisternummer', 'INSZ', 'NISS', 'rijksregister', 'INSZ lerende'],
        personal: true,
        borrowed: { through: 'learnerId', table: 'learners', column: 'nrn' },
      },
    ),
    mentorIsco: identifier(['ISCO-code van de mentor', 'ISCO code of the mentor', 'Code CITP du tuteur'], {
      aliases: ['beroep van de mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'isco' },
    }),
    mentorDaysPerWeek: hours(
      [
        'Werkdagen per week van de mentor',
        'Working days a week of the mentor',
        'Jours de travail par semaine du tuteur',
      ],
      {
        aliases: ['dagen mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'daysPerWeek' },
      },
    ),
    daysWorkplace: hours(
      [
        'Dagen per week op de werkplek',
        'Days a week at the workplace',
        'Jours par semaine sur le lieu de travail',
      ],
      { aliases: ['dagen werkplek', 'dagen per week'] },
    ),
    mentorFrom: date(['Mentor van', 'Mentor from', 'Tuteur du'], { aliases: ['mentor sinds'] }),
    mentorTo: date(['Mentor tot en met', 'Mentor until', "Tuteur jusqu'au"], { aliases: ['mentor tot'] }),
    secondMentorId: identifier(['Tweede mentor', 'Second mentor', 'Second tuteur'], {
      references: 'mentors',
    }),
    secondMentorFrom: date(['Tweede mentor van', 'Second mentor from', 'Second tuteur du']),
    secondMentorTo: date(['Tweede mentor tot en met', 'Second mentor until', "Second tuteur jusqu'au"]),
    learnerEmployerNo: identifier(
      [
        'Ondernemingsnummer van de werkgever van de lerende',
        "Enterprise number of the learner's employer",
        "Numéro d'entreprise de l'employeur de l'apprenant",
      ],
      {
        form: 'enterprise',
        aliases: ['werkgever van de lerende', 'werkgever van de cursist'],
        borrowed: { through: 'learnerId', table: 'learners', column: 'employerNo' },
      },
    ),
    workplaceShareExempted: yesNo(
      [
        'Gemotiveerde uitzondering op de helft werkplek',
        'Reasoned exception to half at the workplace',
        'Exception motivée à la moitié sur le lieu de travail',
      ],
      { aliases: ['uitzondering helft werkplek'] },
    ),
    mentorTrainedOn: date(
      ['Mentoropleiding gevolgd op', 'Mentor training completed on', 'Formation de tuteur suivie le'],
      {
        aliases: ['mentoropleiding', 'mentor opgeleid op'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'trainedOn' },
      },
    ),
    mentorTrainingExempt: yesNo(
      [
        'Mentor vrijgesteld van mentoropleiding',
        'Mentor exempt from mentor training',
        'Tuteur dispensé de la formation de tuteur',
      ],
      { borrowed: { through: 'mentorId', table: 'mentors', column: 'trainingExempt' } },
    ),
    mentorBirth: date(
      ['Geboortedatum van de mentor', 'Birth date of the mentor', 'Date de naissance du tuteur'],
      {
        aliases: ['geboortedatum mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'birth' },
      },
    ),
    mentorExperienceFrom: date(
      ['Ervaring van de mentor sinds', 'Experience of the mentor since', 'Expérience du tuteur depuis'],
      {
        aliases: ['mentor ervaring sinds'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'experienceFrom' },
      },
    ),
    mentorExperienceYears: count(
      [
        'Jaren ervaring van de mentor in het beroep',
        'Years of experience of the mentor in the profession',
        "Années d'expérience du tuteur dans la profession",
      ],
      {
        aliases: ['jaren ervaring mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'experienceYears' },
      },
    ),
    mentorQualification: yesNo(
      ['Kwalificatie van de mentor', 'Qualification of the mentor', 'Qualification du tuteur'],
      {
        aliases: ['kwalificatie mentor', 'mentor gekwalificeerd', 'mentor qualified'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'qualification' },
      },
    ),
    mentorQualificationEvidence: code(
      [
        'Bewijs van de kwalificatie van de mentor',
        "Evidence of the mentor's qualification",
        'Preuve de la qualification du tuteur',
      ],
      qualificationEvidenceCodes,
      {
        aliases: ['bewijs kwalificatie mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'qualificationEvidence' },
      },
    ),
    mentorConductOn: date(
      [
        'Datum uittreksel strafregister van de mentor',
        "Date of the mentor's criminal record extract",
        "Date de l'extrait de casier judiciaire du tuteur",
      ],
      {
        aliases: ['strafregister mentor', 'uittreksel strafregister mentor'],
        borrowed: { through: 'mentorId', table: 'mentors', column: 'conductOn' },
      },
    ),
    mentorRequestedOn: date(['Mentor aangevraagd op', 'Mentor requested on', 'Tuteur demandé le'], {
      help: text(
        'De dag waarop de onderneming deze mentor voordroeg.',
        'The day on which the company put this mentor forward.',
        "Le jour où l'entreprise a proposé ce tuteur.",
      ),
      borrowed: { through: 'mentorId', table: 'mentors', column: 'requestedOn' },
    }),
    mentorTrainingPlannedOn: date(
      ['Mentoropleiding ingepland op', 'Mentor training planned on', 'Formation de tuteur planifiée le'],
      { borrowed: { through: 'mentorId', table: 'mentors', column: 'trainingPlannedOn' } },
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
    twePathwayId: identifier(
      [
        'Traject tijdelijke werkervaring',
        'Temporary work experience pathway',
        "Parcours d'expérience professionnelle temporaire",
      ],
      {
        references: 'twePathways',
        aliases: ['TWE-traject', 'nummer TWE-traject'],
      },
    ),
    legalEmployer: code(['Juridische werkgever', 'Legal employer', 'Employeur juridique'], bodyCodes, {
      aliases: ['wettelijke werkgever'],
    }),
    permitId: identifier(['Vergunning', 'Permit', 'Permis'], {
      references: 'permits',
      aliases: ['vergunningsnummer', 'permit number', 'arbeidsvergunning'],
    }),
    permitGrantedOn: date(['Vergunning toegekend op', 'Permit granted on', 'Permis accordé le'], {
      borrowed: { through: 'permitId', table: 'permits', column: 'grantedOn' },
    }),
    permitRenewal: yesNo(['Vergunning is een verlenging', 'Permit is a renewal', 'Permis renouvelé'], {
      borrowed: { through: 'permitId', table: 'permits', column: 'renewal' },
    }),
    permitDerogation: code(
      ['Afwijking in de vergunning', 'Derogation in the permit', 'Dérogation dans le permis'],
      derogationCodes,
      { borrowed: { through: 'permitId', table: 'permits', column: 'derogation' } },
    ),
    grants: amount(['Beurs per maand (EUR)', 'Monthly grant (EUR)', 'Bourse mensuelle (EUR)'], {
      aliases: ['beurs'],
    }),
    sectorMinimumWage: amount([
      'Sectoraal minimumloon per maand (EUR)',
      'Sector minimum wage per month (EUR)',
      'Salaire minimum sectoriel par mois (EUR)',
    ]),
    schoolYear: words(['Geteld in schooljaar', 'Counted in school year', "Compté dans l'année scolaire"], {
      aliases: ['schooljaar', 'school year', 'année scolaire'],
    }),
  },
})
