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
