/** Names of tables and schemes to choose from, as the rules have them (a test compares): the pane itself holds no rules. */
import type { Language, TableId } from '@werkplekleren/rules'

type Names = Readonly<Record<Language, string>>

export const tableNames: Readonly<Record<TableId, Names>> = {
  agreements: { nl: 'Overeenkomsten', en: 'Agreements', fr: 'Conventions' },
  learners: { nl: 'Lerenden', en: 'Learners', fr: 'Apprenants' },
  companies: { nl: 'Ondernemingen', en: 'Companies', fr: 'Entreprises' },
  establishments: { nl: 'Vestigingen', en: 'Establishments', fr: "Unités d'établissement" },
  providers: { nl: 'Opleidingsverstrekkers', en: 'Training providers', fr: 'Dispensateurs de formation' },
  mentors: { nl: 'Mentoren', en: 'Mentors', fr: 'Tuteurs' },
  accreditations: { nl: 'Erkenningen', en: 'Accreditations', fr: 'Agréments' },
  exclusions: { nl: 'Uitsluitingen', en: 'Exclusions', fr: 'Exclusions' },
  programmes: { nl: 'Opleidingen', en: 'Programmes', fr: 'Formations' },
  sectors: { nl: 'Sectoren', en: 'Sectors', fr: 'Secteurs' },
  subsidies: { nl: 'Premies', en: 'Subsidies', fr: 'Primes' },
  enrolments: { nl: 'Inschrijvingen', en: 'Enrolments', fr: 'Inscriptions' },
  twePathways: {
    nl: 'Trajecten tijdelijke werkervaring',
    en: 'Temporary work experience pathways',
    fr: "Parcours d'expérience professionnelle temporaire",
  },
  permits: { nl: 'Vergunningen', en: 'Permits', fr: 'Permis' },
  figures: { nl: 'Rapportcijfers', en: 'Report figures', fr: 'Chiffres du rapport' },
  offerings: { nl: 'Aanbod', en: 'Offerings', fr: 'Offre' },
  visits: { nl: 'Werkplekbezoeken', en: 'Workplace visits', fr: 'Visites du lieu de travail' },
  contacts: { nl: 'Acties en contacten', en: 'Actions and contacts', fr: 'Actions et contacts' },
  places: { nl: 'Beschikbare leerwerkplekken', en: 'Places offered', fr: 'Places offertes' },
  mentorTrainings: { nl: 'Mentoropleidingen', en: 'Mentor trainings', fr: 'Formations de tuteur' },
  commitments: {
    nl: 'Engagementen uit de addenda',
    en: 'Commitments of the addenda',
    fr: 'Engagements des avenants',
  },
  advice: { nl: 'Adviezen', en: 'Advice', fr: 'Avis' },
  procedures: { nl: 'Uitsluitingsprocedures', en: 'Exclusion procedures', fr: "Procédures d'exclusion" },
  outcomes: { nl: 'Uitstroom', en: 'Outcomes', fr: 'Sorties' },
  controlTotals: { nl: 'Controletotalen', en: 'Control totals', fr: 'Totaux de contrôle' },
}

/** By code of the scheme, as in the column Stelsel. */
export const schemeNames: Readonly<Record<string, Names>> = {
  DUAAL: {
    nl: 'Duaal leren secundair onderwijs',
    en: 'Dual learning in secondary education',
    fr: "Apprentissage dual dans l'enseignement secondaire",
  },
  DUAALVO: {
    nl: 'Duaal leren volwassenenonderwijs',
    en: 'Dual learning in adult education',
    fr: "Apprentissage dual dans l'enseignement pour adultes",
  },
  LEERTIJD: { nl: 'Leertijd', en: 'Apprenticeship (Leertijd)', fr: 'Apprentissage (Leertijd)' },
  DBSO: {
    nl: 'Deeltijds beroepssecundair onderwijs',
    en: 'Part-time vocational secondary education',
    fr: 'Enseignement secondaire professionnel à temps partiel',
  },
  SCHOOLBANK: {
    nl: 'Schoolbank op de werkplek (proefproject)',
    en: 'School desk at the workplace (pilot)',
    fr: 'Banc scolaire sur le lieu de travail (projet pilote)',
  },
  WES: {
    nl: 'Werkervaringsstage',
    en: 'Work experience internship',
    fr: "Stage d'expérience professionnelle",
  },
  ACT: { nl: 'Activeringsstage', en: 'Activation internship', fr: "Stage d'activation" },
  GBVS: {
    nl: 'Gespecialiseerde beroepsverkennende stage',
    en: 'Specialised vocational exploration internship',
    fr: "Stage d'exploration professionnelle spécialisée",
  },
  BVS: {
    nl: 'Beroepsverkennende stage',
    en: 'Vocational exploration internship',
    fr: "Stage d'exploration professionnelle",
  },
  IBO: {
    nl: 'Individuele beroepsopleiding',
    en: 'Individual vocational training',
    fr: 'Formation professionnelle individuelle en entreprise',
  },
  BIS: {
    nl: 'Beroepsinlevingsstage',
    en: 'Vocational immersion internship',
    fr: "Stage d'immersion professionnelle",
  },
  ONDERNEMERSCHAP: {
    nl: 'Stageovereenkomst ondernemerschapstraject',
    en: 'Internship agreement, entrepreneurship pathway',
    fr: "Contrat de stage, parcours d'entrepreneuriat",
  },
  TWE: {
    nl: 'Tijdelijke werkervaring',
    en: 'Temporary work experience',
    fr: 'Expérience professionnelle temporaire',
  },
  A31: { nl: 'Buitenlandse stagiair (A3-1)', en: 'Foreign trainee (A3-1)', fr: 'Stagiaire étranger (A3-1)' },
  INSTAP: { nl: 'Instapstage', en: 'First-step internship', fr: "Stage d'insertion" },
  IBOINTERIM: {
    nl: 'IBO-interim',
    en: 'Individual vocational training through temporary work',
    fr: 'Formation professionnelle individuelle via intérim',
  },
}
