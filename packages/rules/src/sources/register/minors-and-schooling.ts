/** Work of minors, compulsory education and the school year. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

export const childLabour = defineSource({
  id: 'fod-werk-kinderarbeid',
  title: text(
    'FOD Werkgelegenheid, Kinderarbeid (arbeidswet van 16 maart 1971)',
    'Federal Public Service Employment, Child labour (labour act of 16 March 1971, Dutch)',
    'SPF Emploi, Travail des enfants (loi sur le travail du 16 mars 1971)',
  ),
  address: 'http://www.werk.belgie.be/detailA_Z.aspx?id=1290',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const salarMinors = defineSource({
  id: 'salar-minderjarigen',
  title: text(
    'Salar, Strikte regels voor minderjarige studenten',
    'Salar, Strict rules for students who are minors (Dutch)',
    'Salar, Règles strictes pour les étudiants mineurs (néerlandais)',
  ),
  address: 'https://www.salar.be/nieuws/strikte-regels-voor-minderjarige-studenten/',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const compulsoryEducation = defineSource({
  id: 'vlaanderen-leerplicht',
  title: text(
    'Vlaanderen.be, Leerplicht en schoolplicht',
    'Vlaanderen.be, Compulsory education (Dutch)',
    'Vlaanderen.be, Obligation scolaire (néerlandais)',
  ),
  address: 'https://www.vlaanderen.be/leerplicht-en-schoolplicht',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

/** Article 7 of it fixes the school holidays and free days. */
export const schoolYearDecision = defineSource({
  id: 'bvr-2001-08-31-schooljaar',
  title: text(
    'Besluit van de Vlaamse Regering van 31 augustus 2001 houdende de organisatie van het schooljaar in het secundair onderwijs',
    'Decision of the Flemish Government of 31 August 2001 on the organisation of the school year in secondary education',
    "Arrêté du Gouvernement flamand du 31 août 2001 portant organisation de l'année scolaire dans l'enseignement secondaire",
  ),
  address: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=13164',
  authority: 'official',
  inForceFrom: '2001-09-01',
  verifiedOn: '2026-11-22',
})

export const youngWorkers = defineSource({
  id: 'fod-werk-jeugdige-werknemers',
  title: text(
    'FOD Werkgelegenheid, Jeugdige werknemers (arbeidswet van 16 maart 1971)',
    'Federal Public Service Employment, Young workers (labour act of 16 March 1971, Dutch)',
    'SPF Emploi, Jeunes travailleurs (loi sur le travail du 16 mars 1971)',
  ),
  address: 'https://werk.belgie.be/nl/themas/arbeidsreglementering/jeugdige-werknemers',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const securexYoungNight = defineSource({
  id: 'securex-jeugdige-werknemers-nacht',
  title: text(
    'Securex, Nachtarbeid: regels voor jeugdige werknemers (2018)',
    'Securex, Night work: rules for young workers (2018, Dutch)',
    'Securex, Travail de nuit : règles pour les jeunes travailleurs (2018, néerlandais)',
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/arbeidsduur/regels-voor-jeugdige-werknemers',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const securexYoungRest = defineSource({
  id: 'securex-jeugdige-werknemers-rust',
  title: text(
    'Securex, Jeugdige werknemers: pauzes, rusttijden, zondag (2020)',
    'Securex, Young workers: breaks, rest, Sundays (2020, Dutch)',
    'Securex, Jeunes travailleurs : pauses, repos, dimanche (2020, néerlandais)',
  ),
  address: 'https://www.securex.eu/lex-go.nsf/vwipaaip_nl/B8BDBABE0A329585C125859D00341AFA?OpenDocument',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const preventYoungHours = defineSource({
  id: 'prevent-arbeidstijden-jobstudenten',
  title: text(
    'Prevent, Arbeidstijden voor jobstudenten jonger dan 18',
    'Prevent, Working time of student workers under 18 (Dutch)',
    'Prevent, Temps de travail des étudiants jobistes de moins de 18 ans (néerlandais)',
  ),
  address: 'https://www.prevent.be/kennisbank/fiche-arbeidstijden-voor-jobstudenten-jonger-dan-18',
  authority: 'other',
  verifiedOn: '2026-11-22',
})
