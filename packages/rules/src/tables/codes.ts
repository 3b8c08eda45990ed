/** Code lists that more than one table uses. */
import { text } from '../language.ts'
import type { Code } from './column.ts'

const codes = <const C extends string>(list: Readonly<Record<C, Code>>) => list
const of = (nl: string, en: string, fr: string, ...aliases: string[]): Code => ({
  label: text(nl, en, fr),
  aliases,
})

/** The schemes of workplace learning. */
export const schemeCodes = codes({
  DUAAL: of(
    'Duaal leren secundair onderwijs',
    'Dual learning in secondary education',
    "Apprentissage dual dans l'enseignement secondaire",
    'duaal leren',
    'duaal',
    'dual learning',
    'dual',
    'apprentissage dual',
    'formation en alternance',
    'alternerende opleiding',
    'duaal so',
  ),
  DUAALVO: of(
    'Duaal leren volwassenenonderwijs',
    'Dual learning in adult education',
    "Apprentissage dual dans l'enseignement pour adultes",
    'duaal vo',
    'duaal volwassenen',
    'adult dual learning',
  ),
  LEERTIJD: of('Leertijd', 'Apprenticeship (Leertijd)', 'Apprentissage (Leertijd)'),
  DBSO: of(
    'Deeltijds beroepssecundair onderwijs',
    'Part-time vocational secondary education',
    'Enseignement secondaire professionnel à temps partiel',
  ),
  SCHOOLBANK: of(
    'Schoolbank op de werkplek (proefproject)',
    'School desk at the workplace (pilot)',
    'Banc scolaire sur le lieu de travail (projet pilote)',
    'schoolbank op de werkplek',
  ),
  WES: of(
    'Werkervaringsstage',
    'Work experience internship',
    "Stage d'expérience professionnelle",
    'WEX',
    'werkervaring',
    'werkervaringsstages',
  ),
  ACT: of('Activeringsstage', 'Activation internship', "Stage d'activation", 'activering'),
  GBVS: of(
    'Gespecialiseerde beroepsverkennende stage',
    'Specialised vocational exploration internship',
    "Stage d'exploration professionnelle spécialisée",
    'specialized vocational exploration internship',
  ),
  BVS: of(
    'Beroepsverkennende stage',
    'Vocational exploration internship',
    "Stage d'exploration professionnelle",
    'oriënterende stage',
  ),
  IBO: of(
    'Individuele beroepsopleiding',
    'Individual vocational training',
    'Formation professionnelle individuelle en entreprise',
    'individuele beroepsopleiding in de onderneming',
    'FPIE',
  ),
  BIS: of(
    'Beroepsinlevingsstage',
    'Vocational immersion internship',
    "Stage d'immersion professionnelle",
    'BIO',
    'beroepsinlevingsovereenkomst',
    "convention d'immersion professionnelle",
  ),
  ONDERNEMERSCHAP: of(
    'Stageovereenkomst ondernemerschapstraject',
    'Internship agreement, entrepreneurship pathway',
    "Contrat de stage, parcours d'entrepreneuriat",
    'ondernemerschapstraject',
    'entrepreneurship pathway',
  ),
  TWE: of(
    'Tijdelijke werkervaring',
    'Temporary work experience',
    'Expérience professionnelle temporaire',
    'artikel 60',
    'art. 60 §7',
  ),
  A31: of(
    'Buitenlandse stagiair (A3-1)',
    'Foreign trainee (A3-1)',
    'Stagiaire étranger (A3-1)',
    'A3-1',
    'stagiair',
  ),
  INSTAP: of('Instapstage', 'First-step internship', "Stage d'insertion", 'instapstages'),
  IBOINTERIM: of(
    'IBO-interim',
    'Individual vocational training through temporary work',
    'Formation professionnelle individuelle via intérim',
    'IBO interim',
    'instap-IBO-interim',
  ),
})

/** The contract types of dual learning. */
export const contractTypeCodes = codes({
  OAO: of(
    'Overeenkomst van alternerende opleiding',
    'Alternation training contract',
    'Contrat de formation en alternance',
  ),
  SAO: of(
    'Stageovereenkomst alternerende opleiding',
    'Alternation internship contract',
    'Contrat de stage formation en alternance',
  ),
  DA: of(
    'Deeltijdse arbeidsovereenkomst',
    'Part-time employment contract',
    'Contrat de travail à temps partiel',
  ),
  ODO: of('Overeenkomst van duale opleiding', 'Dual training contract', 'Contrat de formation duale'),
  ODOS: of(
    'Overeenkomst van duale opleiding (sociaal statuut)',
    'Dual training contract (social security status)',
    'Contrat de formation duale (statut social)',
  ),
  ODOW: of(
    'Overeenkomst van duale opleiding (werknemer)',
    'Dual training contract (employee)',
    'Contrat de formation duale (travailleur)',
  ),
  INDUSTRIEEL: of(
    'Industriële leerovereenkomst',
    'Industrial apprenticeship contract',
    "Contrat d'apprentissage industriel",
    'industrieel leercontract',
    'ILO',
  ),
  MIDDENSTAND: of(
    'Leerovereenkomst middenstand',
    'Apprenticeship contract for the self-employed trades',
    "Contrat d'apprentissage des classes moyennes",
    'leerovereenkomst',
    'leercontract middenstand',
  ),
  BIODBSO: of(
    'Beroepsinlevingsovereenkomst in het deeltijds onderwijs',
    'Vocational immersion agreement in part-time education',
    "Convention d'immersion professionnelle dans l'enseignement à temps partiel",
    'BIO',
    'beroepsinlevingsovereenkomst',
  ),
})

/** Who decides, pays, insures or declares. */
export const bodyCodes = codes({
  VDAB: of('VDAB', 'VDAB (Flemish employment service)', 'VDAB'),
  PARTNER: of('Partnerorganisatie', 'Partner organisation', 'Organisation partenaire', 'partner'),
  GOB: of(
    'Gespecialiseerde opleidings-, begeleidings- en bemiddelingsdienst',
    'Specialised training, guidance and placement service',
    'Service spécialisé de formation, accompagnement et médiation',
  ),
  OCMW: of('OCMW', 'Public centre for social welfare', 'CPAS'),
  EMPLOYER: of('Werkgever', 'Employer', 'Employeur', 'onderneming', 'company', 'entreprise', 'bedrijf'),
  PROVIDER: of(
    'Opleidingsverstrekker',
    'Training provider',
    'Dispensateur de formation',
    'school',
    'école',
    'CVO',
  ),
  LEARNER: of(
    'Lerende of stagiair',
    'Learner or trainee',
    'Apprenant ou stagiaire',
    'lerende',
    'stagiair',
    'leerling',
    'trainee',
    'learner',
    'stagiaire',
  ),
  PARTNERSHIP: of(
    'Vlaams of sectoraal partnerschap',
    'Flemish or sectoral partnership',
    'Partenariat flamand ou sectoriel',
    'partnerschap',
    'sectoraal partnerschap',
  ),
  DEPARTMENT: of(
    'Departement Werk',
    'Department of Work',
    'Département flamand du Travail',
    'departement',
    'Departement Werk en Sociale Economie',
    'DWSE',
  ),
  OTHER: of('Andere', 'Other', 'Autre'),
})

/** Why an agreement ended before its planned last day. */
export const endReasonCodes = codes({
  PLANNED: of('Zoals gepland', 'As planned', 'Comme prévu', 'planned', 'gepland', 'einde overeenkomst'),
  OBLIGATIONS: of(
    'Verplichtingen niet nagekomen, uitvoering onmogelijk',
    'Obligations not met, execution impossible',
    'Obligations non respectées, exécution impossible',
  ),
  WORK: of(
    'Stagiair vindt werk',
    'Trainee finds work',
    'Le stagiaire trouve du travail',
    'werk',
    'vindt werk',
    'finds work',
    'aangeworven',
  ),
  ABSENCE: of(
    'Langdurige afwezigheid',
    'Long absence',
    'Absence de longue durée',
    'lange afwezigheid',
    'afwezigheid',
    'ziekte',
  ),
  REACHED: of('Doelstelling bereikt', 'Objective reached', 'Objectif atteint'),
  NOTFEASIBLE: of('Doelstelling niet haalbaar', 'Objective not feasible', 'Objectif irréalisable'),
  STUDY: of(
    'Stopt of verandert van opleiding',
    'Leaves or changes programme',
    'Arrête ou change de formation',
  ),
  EMPLOYER: of('Onderneming stopt', 'Company stops', "L'entreprise arrête"),
  OTHER: of('Andere reden', 'Other reason', 'Autre raison', 'andere', 'other', 'autre'),
})

/** The Dimona worker types that occur in workplace learning. */
export const dimonaTypeCodes = codes({
  ALT: of('Alternerend lerende', 'Alternating learner', 'Apprenti en alternance'),
  IVT: of(
    'Individuele beroepsopleiding',
    'Individual vocational training',
    'Formation professionnelle individuelle',
  ),
  STG: of('Stagiair', 'Trainee', 'Stagiaire'),
  RTA: of('Erkend leerling bouw', 'Recognised apprentice in construction', 'Apprenti reconnu construction'),
  STU: of('Jobstudent', 'Student worker', 'Étudiant jobiste'),
  OTH: of('Andere', 'Other', 'Autre'),
  DWD: of('Zonder bijdragen', 'Without contributions', 'Sans cotisations'),
  FLX: of('Flexi-job', 'Flexi-job', 'Flexi-job'),
})

/** Provinces of the Flemish Region, Brussels, and the rest of the country. */
export const provinceCodes = codes({
  ANT: of('Antwerpen', 'Antwerp', 'Anvers', 'provincie antwerpen'),
  LIM: of('Limburg', 'Limburg', 'Limbourg', 'provincie limburg'),
  OVL: of('Oost-Vlaanderen', 'East Flanders', 'Flandre orientale', 'provincie oost-vlaanderen'),
  VBR: of('Vlaams-Brabant', 'Flemish Brabant', 'Brabant flamand', 'provincie vlaams-brabant'),
  WVL: of('West-Vlaanderen', 'West Flanders', 'Flandre occidentale', 'provincie west-vlaanderen'),
  BRU: of('Brussel', 'Brussels', 'Bruxelles', 'brussels hoofdstedelijk gewest', 'brussels gewest'),
  WAL: of('Waals Gewest', 'Walloon Region', 'Région wallonne', 'wallonië', 'wallonie'),
})

/** The stage of a programme; the seventh year is the specialisation year after the third stage. */
export const gradeCodes = codes({
  '2': of('Tweede graad', 'Second stage', 'Deuxième degré', '2de graad', '2e graad'),
  '3': of('Derde graad', 'Third stage', 'Troisième degré', '3de graad', '3e graad'),
  '7': of('Zevende jaar', 'Seventh year', 'Septième année', '7de jaar', 'specialisatiejaar', 'se-n-se'),
  OV3: of(
    'Buitengewoon onderwijs, opleidingsvorm 3',
    'Special education, training form 3',
    'Enseignement spécial, forme 3',
    'buso ov3',
  ),
  NONE: of('Niet van toepassing', 'Not applicable', 'Sans objet'),
})

/** What kind of school or centre a training provider is. */
export const providerTypeCodes = codes({
  SCHOOL: of('Secundaire school', 'Secondary school', 'École secondaire', 'school', 'so'),
  CDO: of(
    'Centrum voor deeltijds onderwijs',
    'Centre for part-time education',
    "Centre d'enseignement à temps partiel",
    'cdo',
    'dbso',
  ),
  SYNTRA: of('Syntra-centrum', 'Syntra centre', 'Centre Syntra', 'syntra'),
  CVO: of(
    'Centrum voor volwassenenonderwijs',
    'Centre for adult education',
    "Centre d'éducation des adultes",
    'cvo',
    'cve',
  ),
})

/** The category of the allowance of an OAO, by what the learner has finished before. */
export const allowanceCategoryCodes = codes({
  '1': of('Categorie 1', 'Category 1', 'Catégorie 1', '29 %', 'cat. 1', 'cat 1'),
  '2': of('Categorie 2', 'Category 2', 'Catégorie 2', '32 %', 'cat. 2', 'cat 2'),
  '3': of('Categorie 3', 'Category 3', 'Catégorie 3', '34,5 %', 'cat. 3', 'cat 3'),
})

export const qualificationEvidenceCodes = codes({
  CERTIFICATE: {
    label: text(
      'Studiebewijs van een onderwijsinstelling',
      'Study certificate of an education institution',
      "Titre d'un établissement d'enseignement",
    ),
    aliases: ['studiebewijs', 'diploma', 'getuigschrift'],
  },
  EVC: {
    label: text(
      'Erkend EVC-bewijs',
      'Recognised certificate of prior learning (EVC)',
      "Certificat reconnu d'acquis de l'expérience (EVC)",
    ),
    aliases: ['EVC', 'EVK', 'ervaringsbewijs'],
  },
  MENTORCOURSE: {
    label: text('Alleen een mentoropleiding', 'A mentor course only', 'Uniquement une formation de tuteur'),
    aliases: ['mentoropleiding'],
  },
  NONE: {
    label: text('Geen bewijs', 'No evidence', 'Aucune preuve'),
    aliases: ['geen', 'none', 'aucune'],
  },
})

/** Whether a person is allowed to work in Belgium; the nationality itself is not recorded. */
export const rightToWorkCodes = codes({
  FREE: of(
    'Geen toelating nodig (EER of Zwitserland)',
    'No permission needed (EEA or Switzerland)',
    'Aucune autorisation requise (EEE ou Suisse)',
    'EER',
    'EEA',
    'EEE',
    'vrij',
    'niet nodig',
  ),
  PERMIT: of(
    'Toelating tot arbeid of verblijfstitel met recht op werk',
    'Work permission, or residence title with the right to work',
    'Autorisation de travail ou titre de séjour donnant droit au travail',
    'vergunning',
    'toelating',
    'permit',
    'permis',
  ),
  NONE: of('Geen toelating', 'No permission', 'Aucune autorisation', 'geen', 'none', 'aucune'),
})

/** What a regional minister derogates from for a foreign trainee. */
export const derogationCodes = codes({
  NONE: of('Geen', 'None', 'Aucune'),
  DURATION: of('Maximumduur', 'Maximum duration', 'Durée maximale', 'duur'),
  AGE: of('Leeftijdsgrens', 'Age limit', "Limite d'âge", 'leeftijd'),
  OTHER: of('Andere voorwaarde', 'Other condition', 'Autre condition', 'andere'),
})
