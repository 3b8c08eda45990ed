/** Every source, once. `verifiedOn` is the day on which the text, or a stored copy of it, was last read. */
import { text } from '../language.ts'
import { defineSource } from './source.ts'

/** Decision of 28 October 2022 that reforms the work experience internship (numac 2022034428). */
export const wesDecision = defineSource({
  id: 'bvr-2022-10-28',
  title: text(
    'Besluit van de Vlaamse Regering van 28 oktober 2022 tot wijziging van het besluit van 5 juni 2009 (werkervaringsstage)',
    'Decision of the Flemish Government of 28 October 2022 amending the decision of 5 June 2009 (work experience internship)',
    "Arrêté du Gouvernement flamand du 28 octobre 2022 modifiant l'arrêté du 5 juin 2009 (stage d'expérience professionnelle)",
  ),
  address:
    'https://etaamb.openjustice.be/fr/fr/besluit-van-de-vlaamse-regering-van-28-oktober-2022_n2022034428.html',
  authority: 'official',
  published: '2022-12-08',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const acertaWes = defineSource({
  id: 'acerta-wes-2023',
  title: text(
    'Acerta, Werkervaringsstage 2.0 in Vlaanderen',
    'Acerta, Work experience internship 2.0 in Flanders (Dutch)',
    "Acerta, Stage d'expérience professionnelle 2.0 en Flandre (néerlandais)",
  ),
  address:
    'https://www.acerta.be/nl/klantenportaal/werkgevers/wegwijs-bij-acerta/juridisch-nieuws-en-updates/werkervaringsstage-2-0-in-vlaanderen',
  authority: 'payroll',
  published: '2023-02-10',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const partenaWes = defineSource({
  id: 'partena-wes-2022',
  title: text(
    'Partena Professional, De werkervaringsstage (infoflash, Frans)',
    'Partena Professional, The work experience internship (infoflash, French)',
    "Partena Professional, Le stage d'expérience professionnelle (infoflash)",
  ),
  address:
    'https://www.partena-professional.be/fr/knowledge-center/infoflashes/stage-dexperience-professionnelle',
  authority: 'payroll',
  published: '2022-11-14',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenWes = defineSource({
  id: 'vlaanderen-wes',
  title: text(
    'Vlaanderen.be, Werkervaringsstage (WES)',
    'Vlaanderen.be, Work experience internship (Dutch)',
    "Vlaanderen.be, Stage d'expérience professionnelle (néerlandais)",
  ),
  address: 'https://www.vlaanderen.be/werkervaringsstage-wes',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const pratoWes = defineSource({
  id: 'prato-wes-2023',
  title: text(
    'Prato, Vanaf 1 januari 2023 een nieuw systeem van werkervaringsstages in Vlaanderen',
    'Prato, A new system of work experience internships in Flanders from 1 January 2023 (Dutch)',
    "Prato, Un nouveau système de stages d'expérience professionnelle en Flandre (néerlandais)",
  ),
  address: 'https://www.prato.be/vanaf-01-01-2023-een-nieuwe-systeem-van-werkervaringsstages-in-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxWes = defineSource({
  id: 'besox-wes-2017',
  title: text(
    'Besox, Nieuw: de werkervaringsstage in Vlaanderen (2017)',
    'Besox, New: the work experience internship in Flanders (2017, Dutch)',
    "Besox, Nouveau : le stage d'expérience professionnelle en Flandre (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/nieuw-werkervaringsstage-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const sdWorxWes = defineSource({
  id: 'sdworx-wes-2017',
  title: text(
    'SD Worx, De werkervaringsstage (2017, Frans)',
    'SD Worx, The work experience internship (2017, French)',
    "SD Worx, Le stage d'expérience professionnelle (2017)",
  ),
  address: 'https://www.sd.be/ellawebsite/fr/legalnews/f4a2eb7c-540a-46fa-b6c1-54c72df22fbf',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxActivation = defineSource({
  id: 'besox-activation-2017',
  title: text(
    'Besox, Juridisch kader Vlaamse activeringsstages (2017)',
    'Besox, Legal framework of the Flemish activation internships (2017, Dutch)',
    "Besox, Cadre juridique des stages d'activation flamands (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/juridisch-kader-vlaamse-activeringsstages/',
  authority: 'payroll',
  inForceFrom: '2017-04-11',
  verifiedOn: '2026-11-22',
})

export const easypayActivation = defineSource({
  id: 'easypay-activation-2017',
  title: text(
    'Easypay Group, Vlaanderen lanceert de activeringsstage (2017)',
    'Easypay Group, Flanders launches the activation internship (2017, Dutch)',
    "Easypay Group, La Flandre lance le stage d'activation (2017, néerlandais)",
  ),
  address:
    'https://www.easypay-group.com/nl_BE/EASYPAY_GROUP/news/detail/Vlaanderen-lanceert-de--activeringsstage-%21?id=5595',
  authority: 'payroll',
  inForceFrom: '2017-04-11',
  verifiedOn: '2026-11-22',
})

export const argos = defineSource({
  id: 'argos-werkplekleren',
  title: text(
    'Argos vzw, Werkplekleren',
    'Argos vzw, Workplace learning (Dutch)',
    'Argos asbl, Apprentissage sur le lieu de travail (néerlandais)',
  ),
  address: 'https://www.argosvzw.be/werkgevers/werkplekleren.html',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const agoriaReform = defineSource({
  id: 'agoria-2018',
  title: text(
    'Agoria, Vlaanderen hervormt werkplekleren vanaf 1 september 2018',
    'Agoria, Flanders reforms workplace learning from 1 September 2018 (Dutch)',
    "Agoria, La Flandre réforme l'apprentissage sur le lieu de travail à partir du 1er septembre 2018 (néerlandais)",
  ),
  address: 'https://www.agoria.be/nl/Vlaanderen-hervormt-werkplekleren-vanaf-1-september-2018',
  authority: 'sector',
  inForceFrom: '2018-09-01',
  verifiedOn: '2026-11-22',
})

export const cedefopDual = defineSource({
  id: 'cedefop-dual',
  title: text(
    'Cedefop, fiche Duaal leren (opgesteld door het Departement Werk)',
    'Cedefop, scheme fiche Dual learning (drafted by the Flemish Department of Work)',
    'Cedefop, fiche Apprentissage dual (rédigée par le Département flamand du Travail)',
  ),
  address: 'https://www.cedefop.europa.eu/sv/tools/apprenticeship-schemes/scheme-fiches/dual-learning',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const decree2016 = defineSource({
  id: 'decreet-2016-06-10',
  title: text(
    'Decreet van 10 juni 2016 tot regeling van bepaalde aspecten van alternerende opleidingen',
    'Decree of 10 June 2016 on certain aspects of alternating training',
    'Décret du 10 juin 2016 réglant certains aspects des formations en alternance',
  ),
  address: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14994',
  authority: 'official',
  inForceFrom: '2016-09-01',
  verifiedOn: '2026-11-22',
})

export const foreignTrainee = defineSource({
  id: 'vlaanderen-a31',
  title: text(
    'Vlaamse overheid, A3-1 Stage en opleiding: stagiair (KB van 9 juni 1999, art. 9, 5° en 20 tot 23)',
    'Flemish Government, A3-1 Trainee (royal decree of 9 June 1999, art. 9, 5° and 20 to 23, Dutch)',
    'Autorité flamande, A3-1 Stagiaire (arrêté royal du 9 juin 1999, art. 9, 5° et 20 à 23, néerlandais)',
  ),
  address:
    'https://www.werk.be/online-diensten/vanaf-2019-werknemers-buitenlandse-nationaliteit/toelating-tot-arbeid-bepaalde-duur-tewerkstelling-met-arbeidskaart-en-22',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

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

export const vdabIbo = defineSource({
  id: 'securex-ibo',
  title: text(
    'Securex, Stages en opleidingen voor werkzoekenden: inwerkingtreding en wettelijke referentie',
    'Securex, Internships and training for job seekers: entry into force and legal reference (Dutch)',
    "Securex, Stages et formations pour demandeurs d'emploi : entrée en vigueur et référence légale (néerlandais)",
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/opleiding-en-stage/stages-en-opleidingen-voor-werkzoekenden/inwerkingtreding-en-wettelijke-referentie',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const vdabBis = defineSource({
  id: 'vdab-bis',
  title: text(
    'VDAB, Beroepsinlevingsstage',
    'VDAB, Vocational immersion internship (Dutch)',
    "VDAB, Stage d'immersion professionnelle (néerlandais)",
  ),
  address: 'https://www.vdab.be/opleidingen/leren-en-werken/beroepsinlevingsstage',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const partenaDimona = defineSource({
  id: 'partena-dimona-stg',
  title: text(
    'Partena Professional, Kleine statuten vanaf 2020: nieuwe Dimonaplicht',
    'Partena Professional, Minor statuses from 2020: new Dimona duty (Dutch)',
    'Partena Professional, Petits statuts à partir de 2020 : nouvelle obligation Dimona (néerlandais)',
  ),
  address:
    'https://www.partena-professional.be/nl/knowledge-center/infoflashes/kleine-statuten-vanaf-2020-nieuwe-dimonaplicht',
  authority: 'payroll',
  inForceFrom: '2020-01-01',
  verifiedOn: '2026-11-22',
})

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

/** Factsheet on temporary work experience, made with VDAB. */
export const tweFactsheet = defineSource({
  id: 'twe-factsheet',
  title: text(
    'Tijdelijke werkervaring, factsheet in samenwerking met VDAB',
    'Temporary work experience, factsheet made with VDAB (Dutch)',
    'Expérience professionnelle temporaire, fiche établie avec le VDAB (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring',
  authority: 'official',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenAdultDual = defineSource({
  id: 'vlaanderen-duaal-volwassenen',
  title: text(
    'Vlaanderen.be, Duaal leren in het volwassenenonderwijs',
    'Vlaanderen.be, Dual learning in adult education (Dutch)',
    "Vlaanderen.be, Apprentissage dual dans l'enseignement pour adultes (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/begeleiden-bij-duaal-en-alternerend-leren/duaal-leren-in-volwassenenonderwijs',
  authority: 'official',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const securexIboAgreement = defineSource({
  id: 'securex-ibo-overeenkomst',
  title: text(
    'Securex, Wat houdt de individuele beroepsopleiding in?',
    'Securex, What does individual vocational training involve? (Dutch)',
    'Securex, En quoi consiste la formation professionnelle individuelle ? (néerlandais)',
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/wat-houdt-de-individuele-beroepsopleiding-in',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const cedefopApprenticeship2019 = defineSource({
  id: 'cedefop-leertijd-2019',
  title: text(
    'Cedefop, fiche Leertijd (2019)',
    'Cedefop, scheme fiche Apprenticeship (Leertijd, 2019)',
    'Cedefop, fiche Apprentissage (Leertijd, 2019)',
  ),
  address: 'https://www.cedefop.europa.eu/es/tools/apprenticeship-schemes/scheme-fiches/apprenticeships-smes',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

/** The decision that the work experience internship was built into; its text of before 2023 governs older stages. */
export const vdabDecision2009 = defineSource({
  id: 'bvr-2009-06-05',
  title: text(
    'Besluit van de Vlaamse Regering van 5 juni 2009 houdende de organisatie van de arbeidsbemiddeling en de beroepsopleiding',
    'Decision of the Flemish Government of 5 June 2009 on the organisation of job placement and vocational training',
    "Arrêté du Gouvernement flamand du 5 juin 2009 portant organisation de l'emploi et de la formation professionnelle",
  ),
  address: 'http://www.ejustice.just.fgov.be/eli/besluit/2009/06/05/2009035886/justel',
  authority: 'official',
  verifiedOn: '2026-11-22',
})
