/** Figures of a monitoring report or of an office's own publication sheet: one row for each published figure. */
import { text } from '../language.ts'
import { schemeCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, date, hours, identifier, words, yesNo } from './columns-of.ts'

export const figures = defineTable({
  id: 'figures',
  singular: 'figure',
  label: text('Rapportcijfers', 'Report figures', 'Chiffres du rapport'),
  aliases: ['cijfers', 'chiffres', 'monitoringrapport', 'monitoring report', 'rapport de suivi'],
  key: 'id',
  columns: {
    id: identifier(['Nummer van het cijfer', 'Figure number', 'Numéro du chiffre'], {
      aliases: ['cijfer', 'figure', 'chiffre', 'id'],
    }),
    schoolYear: words(['Schooljaar', 'School year', 'Année scolaire'], {
      aliases: ['schooljaar van het rapport'],
      help: text('Bijvoorbeeld 2024-2025.', 'For example 2024-2025.', 'Par exemple 2024-2025.'),
    }),
    tableNo: identifier(['Tabelnummer', 'Table number', 'Numéro du tableau'], {
      aliases: ['tabel', 'table', 'tableau'],
    }),
    power: code(
      ['Bevoegdheid', 'Power', 'Compétence'],
      {
        ACCREDITATION: {
          label: text('Erkenning en opheffing', 'Accreditation and cancellation', 'Agrément et retrait'),
          aliases: ['erkenning', 'accreditation', 'agrément'],
        },
        EXCLUSION: {
          label: text('Uitsluiting', 'Exclusion', 'Exclusion'),
          aliases: ['uitsluitingen'],
        },
        AGREEMENTS: {
          label: text('Toezicht op de overeenkomsten', 'Monitoring of agreements', 'Suivi des conventions'),
          aliases: ['overeenkomsten', 'agreements', 'conventions', 'monitoring van overeenkomsten'],
        },
        REPORT: {
          label: text('Jaarlijks monitoringrapport', 'Annual monitoring report', 'Rapport de suivi annuel'),
          aliases: ['monitoringrapport', 'rapport', 'report'],
        },
        INFORMATION: {
          label: text('Ondernemingen informeren', 'Informing companies', 'Informer les entreprises'),
          aliases: ['informeren', 'informing', 'information', 'informatie'],
        },
        MOBILISATION: {
          label: text('Ondernemingen mobiliseren', 'Mobilising companies', 'Mobiliser les entreprises'),
          aliases: ['mobiliseren', 'mobilising', 'mobilisation', 'mobilisatie'],
        },
        ADVICE: { label: text('Advies', 'Advice', 'Avis'), aliases: ['adviezen'] },
      },
      {
        aliases: ['hoofdstuk', 'chapter', 'chapitre'],
        help: text(
          'De bevoegdheid van het Vlaams Partnerschap waarover het hoofdstuk met dit cijfer gaat.',
          'The power of the Flemish Partnership that the chapter with this figure is about.',
          'La compétence du Partenariat flamand dont traite le chapitre contenant ce chiffre.',
        ),
      },
    ),
    indicator: code(['Indicator', 'Indicator', 'Indicateur'], {
      LEARNERS: {
        label: text('Lerenden', 'Learners', 'Apprenants'),
        aliases: ['aantal lerenden', 'leerlingen'],
      },
      AGREEMENTS: {
        label: text('Overeenkomsten', 'Agreements', 'Conventions'),
        aliases: ['aantal overeenkomsten'],
      },
      LASTINGAGREEMENTS: {
        label: text(
          'Overeenkomsten van minstens vier maanden',
          'Agreements of at least four months',
          "Conventions d'au moins quatre mois",
        ),
      },
      EARLYENDS: {
        label: text('Vroegtijdige beëindigingen', 'Early ends', 'Fins anticipées'),
        aliases: ['vroegtijdig beëindigd', 'stopzettingen'],
      },
      COMPANIES: {
        label: text('Erkende ondernemingen', 'Accredited companies', 'Entreprises agréées'),
        aliases: ['ondernemingen', 'companies', 'entreprises'],
      },
      ACCREDITATIONS: {
        label: text('Lopende erkenningen', 'Running accreditations', 'Agréments en cours'),
        aliases: ['erkenningen', 'accreditations', 'agréments'],
      },
      ACCREDITATIONSREQUESTED: {
        label: text('Aangevraagde erkenningen', 'Accreditations requested', 'Agréments demandés'),
      },
      ACCREDITATIONSGRANTED: {
        label: text('Toegekende erkenningen', 'Accreditations granted', 'Agréments accordés'),
      },
      ACCREDITATIONSREFUSED: {
        label: text('Geweigerde erkenningen', 'Accreditations refused', 'Agréments refusés'),
      },
      ACCREDITATIONSWITHDRAWN: {
        label: text(
          'Ingetrokken aanvragen van erkenning',
          'Accreditation requests withdrawn',
          "Demandes d'agrément retirées",
        ),
      },
      ACCREDITATIONSPENDING: {
        label: text(
          'Aanvragen van erkenning in behandeling',
          'Accreditation requests pending',
          "Demandes d'agrément en cours",
        ),
      },
      EXCLUSIONS: { label: text('Uitsluitingen', 'Exclusions', 'Exclusions') },
      MENTORS: { label: text('Mentoren', 'Mentors', 'Tuteurs'), aliases: ['aantal mentoren'] },
      MENTORSTRAINED: {
        label: text(
          'Mentoren die op tijd opgeleid zijn',
          'Mentors trained in time',
          'Tuteurs formés à temps',
        ),
        aliases: ['opgeleide mentoren', 'mentors trained', 'tuteurs formés'],
      },
      SUBSIDIES: {
        label: text(
          'Premies kwalificerend werkplekleren',
          'Subsidies for qualifying workplace learning',
          "Primes pour l'apprentissage qualifiant sur le lieu de travail",
        ),
        aliases: ['premies', 'subsidies', 'primes'],
      },
      OTHER: { label: text('Andere', 'Other', 'Autre') },
    }),
    unit: code(
      ['Teleenheid', 'Unit counted', 'Unité comptée'],
      {
        PERSON: {
          label: text('Personen', 'Persons', 'Personnes'),
          aliases: ['persoon', 'person', 'personne'],
        },
        ENROLMENT: {
          label: text('Inschrijvingen', 'Enrolments', 'Inscriptions'),
          aliases: ['inschrijving', 'enrolment', 'inscription'],
        },
        AGREEMENT: {
          label: text('Overeenkomsten', 'Agreements', 'Conventions'),
          aliases: ['overeenkomst', 'agreement', 'convention'],
        },
        COMPANY: {
          label: text('Ondernemingen', 'Companies', 'Entreprises'),
          aliases: ['onderneming', 'company', 'entreprise'],
        },
        ACCREDITATION: {
          label: text('Erkenningen', 'Accreditations', 'Agréments'),
          aliases: ['erkenning', 'accreditation', 'agrément'],
        },
        OTHER: { label: text('Andere', 'Other', 'Autre') },
      },
      { aliases: ['eenheid', 'unit', 'unité'] },
    ),
    population: code(['Populatie', 'Population', 'Population'], {
      SECONDARY: {
        label: text(
          'Duaal leren secundair onderwijs',
          'Dual learning in secondary education',
          "Apprentissage dual dans l'enseignement secondaire",
        ),
        aliases: ['secundair', 'secondary', 'secondaire', 'secundair onderwijs'],
      },
      ADULT: {
        label: text(
          'Duaal leren volwassenenonderwijs',
          'Dual learning in adult education',
          "Apprentissage dual dans l'enseignement pour adultes",
        ),
        aliases: ['volwassenen', 'adult', 'adultes', 'volwassenenonderwijs'],
      },
      FORMER: {
        label: text('Vroegere stelsels', 'Former schemes', 'Anciens régimes'),
        aliases: ['leertijd en dbso', 'former', 'anciens'],
      },
    }),
    scheme: code(['Stelsel', 'Scheme', 'Régime'], schemeCodes, {
      help: text(
        'Bij de uitsplitsing naar stelsel: het stelsel dat deze rij telt.',
        'In the breakdown by scheme: the scheme that this row counts.',
        'Dans la ventilation par régime : le régime que compte cette ligne.',
      ),
    }),
    breakdown: code(
      ['Uitsplitsing', 'Breakdown', 'Ventilation'],
      {
        NONE: {
          label: text(
            'Geen (totaal voor Vlaanderen)',
            'None (total for Flanders)',
            'Aucune (total pour la Flandre)',
          ),
          aliases: ['geen', 'totaal', 'none', 'total', 'aucune'],
        },
        AGEBAND: {
          label: text('Leeftijdsklasse', 'Age class', "Classe d'âge"),
          aliases: ['leeftijd', 'age', 'âge', 'age band'],
        },
        CONTRACTTYPE: { label: text('Contracttype', 'Contract type', 'Type de contrat') },
        SCHEME: { label: text('Stelsel', 'Scheme', 'Régime') },
        PROGRAMME: { label: text('Opleiding', 'Programme', 'Formation') },
        SECTOR: {
          label: text('Sectoraal partnerschap', 'Sectoral partnership', 'Partenariat sectoriel'),
          aliases: ['sector', 'secteur', 'partnerschap'],
        },
        PROVINCE: { label: text('Provincie', 'Province', 'Province') },
        PROVIDERTYPE: { label: text('Soort aanbieder', 'Provider type', 'Type de dispensateur') },
        ENDREASON: {
          label: text('Reden van beëindiging', 'Reason for the end', 'Motif de fin'),
          aliases: ['reden', 'reason', 'motif'],
        },
        OTHER: { label: text('Andere', 'Other', 'Autre') },
      },
      { aliases: ['uitsplitsing naar', 'ventilé par', 'by'] },
    ),
    breakdownValue: words(['Waarde van de uitsplitsing', 'Breakdown value', 'Valeur de la ventilation'], {
      aliases: ['categorie', 'category', 'catégorie'],
    }),
    measure: code(['Soort cijfer', 'Measure', 'Type de chiffre'], {
      STOCK: {
        label: text('Lopend (stand)', 'Running (stock)', 'En cours (stock)'),
        aliases: ['stand', 'lopend', 'stock', 'running', 'en cours'],
      },
      FLOW: {
        label: text('Nieuw (stroom)', 'New (flow)', 'Nouveau (flux)'),
        aliases: ['stroom', 'nieuw', 'gestart', 'flow', 'new', 'flux', 'nouveau'],
      },
      SHARE: {
        label: text('Aandeel (procent)', 'Share (per cent)', 'Part (pour cent)'),
        aliases: ['aandeel', 'procent', 'percentage', 'share', 'part', 'pourcentage'],
      },
    }),
    countedOn: date(['Teldatum', 'Count date', 'Date de comptage'], { aliases: ['geteld op', 'counted on'] }),
    ageOn: date(['Leeftijd op', 'Age on', 'Âge au'], { aliases: ['leeftijd berekend op'] }),
    // The kind that reads decimals: a share may be 94,7.
    value: hours(['Berekend cijfer', 'Computed figure', 'Chiffre calculé'], {
      aliases: ['waarde', 'aantal', 'number', 'nombre', 'valeur'],
    }),
    published: hours(
      ['Eerder gepubliceerd cijfer', 'Figure published before', 'Chiffre publié précédemment'],
      { aliases: ['gepubliceerd', 'published figure', 'chiffre publié'] },
    ),
    suppressed: yesNo(['Cijfer weggelaten', 'Figure suppressed', 'Chiffre supprimé'], {
      aliases: ['weggelaten', 'onderdrukt', 'supprimé'],
    }),
  },
})
