/** Agreements of every scheme: one row per agreement; scheme and contract type are columns. */
import { text } from '../language.ts'
import { bodyCodes, contractTypeCodes, dimonaTypeCodes, endReasonCodes, schemeCodes } from './codes.ts'
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
  },
})
