/** How sheets are read, and the numbers and codes of persons, companies, schools and professions. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

/** How this software reads sheets: the basis of rules on the sheet itself, not of the law. */
export const recordKeeping = defineSource({
  id: 'werkplekleren-planningsblad',
  title: text(
    'Werkplekleren, afspraken over het planningsblad',
    'Werkplekleren, conventions for the planning sheet',
    'Werkplekleren, conventions de la fiche de planification',
  ),
  address: 'docs/guides/planning-sheet.md',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const nationalRegister = defineSource({
  id: 'rijksregisternummer',
  title: text(
    'Vlaamse overheid, persoonsidentificatie: rijksregisternummer en controlegetal',
    'Flemish Government, identification of persons: national register number and check digits (Dutch)',
    'Autorité flamande, identification des personnes : numéro de registre national (néerlandais)',
  ),
  address:
    'https://vlaamseoverheid.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=6208324471&selectedPageVersions=2&selectedPageVersions=3',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const bisNumber = defineSource({
  id: 'bis-nummer',
  title: text(
    'Rijksregisternummer en BIS-nummer',
    'National register number and BIS number (Dutch)',
    'Numéro de registre national et numéro BIS (néerlandais)',
  ),
  address: 'https://nl.wikipedia.org/wiki/Rijksregisternummer',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const enterpriseNumber = defineSource({
  id: 'kbo-nummer',
  title: text(
    'FOD Economie, ondernemingsnummer en vestigingseenheidsnummer',
    'Federal Public Service Economy, enterprise number and establishment unit number (Dutch)',
    "SPF Économie, numéro d'entreprise et numéro d'unité d'établissement (néerlandais)",
  ),
  address: 'http://economie.fgov.be/nl/ondernemingen/KBO/over/Inschrijving/ON/',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const enterpriseNumberOne = defineSource({
  id: 'kbo-nummer-1',
  title: text(
    'FOD Economie, ondernemingsnummers beginnen nu ook met het cijfer 1',
    'Federal Public Service Economy, enterprise numbers now also start with 1 (Dutch)',
    "SPF Économie, les numéros d'entreprise commencent aussi par 1 (néerlandais)",
  ),
  address: 'https://news.economie.fgov.be/228778-ondernemingsnummers-beginnen-nu-ook-met-het-cijfer-1',
  authority: 'official',
  published: '2023-09-19',
  verifiedOn: '2026-11-22',
})

export const institutionNumber = defineSource({
  id: 'instellingsnummer',
  title: text(
    'Informat, afkortingen en codes: instellingsnummer, hoofdstructuur',
    'Informat, abbreviations and codes: institution number, main structure (Dutch)',
    "Informat, abréviations et codes : numéro d'établissement, structure principale (néerlandais)",
  ),
  address:
    'https://helpdesk.informat.be/hc/nl/articles/205579072-Afkortingen-en-codes-in-de-hoofding-van-de-Edison-RL-s-en-PERS-documenten',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const postcodes = defineSource({
  id: 'postcodes',
  title: text('Postcodes in België', 'Postal codes in Belgium', 'Codes postaux en Belgique'),
  address: 'https://en.wikipedia.org/wiki/Postal_codes_in_Belgium',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const iscoList = defineSource({
  id: 'isco-08',
  title: text(
    'Overzicht van de ISCO-08-codes',
    'Overview of the ISCO-08 codes (Dutch)',
    'Aperçu des codes CITP-08 (néerlandais)',
  ),
  address: 'https://www.beroepsziekten.nl/beroep/overzicht-isco-08-codes',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const naceBel = defineSource({
  id: 'nace-bel-2025',
  title: text('Statbel, NACE-BEL 2025', 'Statbel, NACE-BEL 2025', 'Statbel, NACE-BEL 2025'),
  address: 'https://statbel.fgov.be/nl/over-statbel/methodologie/classificaties/nace-bel-2025',
  authority: 'official',
  inForceFrom: '2025-01-01',
  verifiedOn: '2026-11-22',
})

export const jointCommittees = defineSource({
  id: 'paritaire-comites',
  title: text(
    'FOD Werkgelegenheid, lijst van de paritaire comités',
    'Federal Public Service Employment, list of joint committees',
    'SPF Emploi, liste des commissions paritaires',
  ),
  address: 'https://minimumlonen.be/jc_overview.html',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const qualificationLevels = defineSource({
  id: 'vks-niveaus',
  title: text(
    'Vlaamse kwalificatiestructuur, niveaus',
    'Flemish qualifications structure, levels (Dutch)',
    'Structure flamande des certifications, niveaux (néerlandais)',
  ),
  address: 'https://www.vlaamsekwalificatiestructuur.be/wat-is-vks/kwalificatieniveaus/',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const studyOfferCodes = defineSource({
  id: 'administratieve-groepen',
  title: text(
    'Onderwijs-API Vlaanderen, schema van het onderwijsaanbod',
    'Flemish education API, schema of the study offer (Dutch)',
    "API de l'enseignement flamand, schéma de l'offre d'enseignement (néerlandais)",
  ),
  address: 'https://onderwijs-api-portaal.vlaanderen.be',
  authority: 'other',
  verifiedOn: '2026-11-22',
})
