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

export const decreeDual2018 = defineSource({
  id: 'decreet-2018-03-30',
  title: text(
    'Decreet van 30 maart 2018 betreffende duaal leren en de aanloopfase',
    'Decree of 30 March 2018 on dual learning and the run-up phase',
    "Décret du 30 mars 2018 relatif à l'apprentissage dual et à la phase de démarrage",
  ),
  address: 'https://www.ejustice.just.fgov.be/eli/decreet/2018/03/30/2018031033/staatsblad',
  authority: 'official',
  inForceFrom: '2019-09-01',
  verifiedOn: '2026-11-22',
})

export const circularDual = defineSource({
  id: 'omzendbrief-duaal-leren',
  title: text(
    'Vlaamse overheid, Omzendbrief duaal leren en de aanloopfase',
    'Flemish Government, Circular on dual learning and the run-up phase (Dutch)',
    "Autorité flamande, Circulaire sur l'apprentissage dual et la phase de démarrage (néerlandais)",
  ),
  address: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=15286',
  authority: 'official',
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

export const kluwerDualContracts = defineSource({
  id: 'wolters-kluwer-duaal-2016',
  title: text(
    'Wolters Kluwer, Duaal leren: Vlaanderen kiest voor 2 soorten overeenkomsten (2016)',
    'Wolters Kluwer, Dual learning: Flanders chooses two kinds of agreement (2016, Dutch)',
    'Wolters Kluwer, Apprentissage dual : la Flandre choisit deux sortes de contrats (2016, néerlandais)',
  ),
  address:
    'https://legalworld.wolterskluwer.be/nl/nieuws/domein/sociaal-recht-en-hr/duaal-leren-vlaanderen-kiest-voor-2-soorten-overeenkomsten/',
  authority: 'payroll',
  inForceFrom: '2016-09-01',
  verifiedOn: '2026-11-22',
})

export const groupsDual2016 = defineSource({
  id: 'groups-alternerend-leren-2016',
  title: text(
    'Group S, Alternerende opleidingen in Vlaanderen (2016)',
    'Group S, Alternating training in Flanders (2016, Dutch)',
    'Group S, Formations en alternance en Flandre (2016, néerlandais)',
  ),
  address: 'https://www.groups.be/1_80203.htm?rdeLocaleAttr=nl',
  authority: 'payroll',
  inForceFrom: '2016-09-01',
  verifiedOn: '2026-11-22',
})

export const groupsDual2018 = defineSource({
  id: 'groups-alternerend-leren-2018',
  title: text(
    'Group S, Alternerende opleidingen: wijzigingen aan het wettelijk kader (2018)',
    'Group S, Alternating training: changes to the legal framework (2018, Dutch)',
    'Group S, Formations en alternance : modifications du cadre légal (2018, néerlandais)',
  ),
  address:
    'https://groups.be/nl/nieuws/juridische-artikels/Alternerende-opleidingen-Vlaams-secundair-onderwijs-wijzigingen-aan-het-wettelijk-kader',
  authority: 'payroll',
  inForceFrom: '2018-07-01',
  verifiedOn: '2026-11-22',
})

export const onderwijsWorkplace = defineSource({
  id: 'onderwijs-vind-een-onderneming',
  title: text(
    'Onderwijs Vlaanderen, Vind een onderneming en sluit een overeenkomst',
    'Education in Flanders, Find a company and conclude an agreement (Dutch)',
    'Enseignement en Flandre, Trouver une entreprise et conclure une convention (néerlandais)',
  ),
  address: 'https://onderwijs.vlaanderen.be/nl/vind-een-onderneming-en-sluit-een-overeenkomst',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const abvvAgreements = defineSource({
  id: 'abvv-jongeren-overeenkomsten',
  title: text(
    'ABVV-jongeren, Wat zijn de regels van de overeenkomsten?',
    'ABVV Youth, What are the rules of the agreements? (Dutch)',
    'Jeunes ABVV, Quelles sont les règles des conventions ? (néerlandais)',
  ),
  address: 'https://abvv-jongeren.be/vraag/wat-zijn-de-regels-van-de-overeenkomsten/',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const unizoWorkplaceLearning = defineSource({
  id: 'unizo-werkplekleren',
  title: text(
    'Unizo, Regelgeving bij werkplekleren',
    'Unizo, Rules on workplace learning (Dutch)',
    "Unizo, Réglementation de l'apprentissage sur le lieu de travail (néerlandais)",
  ),
  address: 'https://www.unizo.be/regelgeving-bij-werkplekleren',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const commerceTrainingAgreements = defineSource({
  id: 'commercetraining-oao',
  title: text(
    'Commerce Training, Overeenkomst van alternerende opleiding in de handel',
    'Commerce Training, Alternation training contract in commerce (Dutch)',
    'Commerce Training, Contrat de formation en alternance dans le commerce (néerlandais)',
  ),
  address: 'https://commercetraining.be/default.asp?level=3&lng=nl&id=104&id_page=137',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const whichDualAgreement = defineSource({
  id: 'duaalleren-welke-overeenkomst',
  title: text(
    'Duaal leren Vlaanderen, Welke overeenkomst sluit ik af met de leerling?',
    'Dual learning Flanders, Which agreement do I conclude with the pupil? (Dutch)',
    "Apprentissage dual Flandre, Quelle convention conclure avec l'élève ? (néerlandais)",
  ),
  address: 'https://duaalleren.vlaanderen.be/welke-overeenkomst-sluit-ik-af-met-de-leerling',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vlaanderenAllowance = defineSource({
  id: 'vlaanderen-leervergoeding',
  title: text(
    'Vlaanderen.be, Leervergoeding in duaal en alternerend leren',
    'Vlaanderen.be, Allowance in dual and alternating learning (Dutch)',
    "Vlaanderen.be, Indemnité d'apprentissage dual et en alternance (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/lerenden-uit-het-onderwijs-opleiden-op-de-werkplek/overeenkomsten/overeenkomst-van-alternerende-opleiding/leervergoeding-in-duaal-en-alternerend-leren',
  authority: 'official',
  inForceFrom: '2024-05-01',
  verifiedOn: '2026-11-22',
})

export const groupsAllowance2022 = defineSource({
  id: 'groups-leervergoeding-2022-12',
  title: text(
    'Group S, Overeenkomst alternerende opleiding: indexatie (2022)',
    'Group S, Alternation training contract: indexation (2022, Dutch)',
    'Group S, Contrat de formation en alternance : indexation (2022, néerlandais)',
  ),
  address:
    'https://www.groups.be/nl/nieuws/juridische-artikels/vlaamse-gemeenschap-overeenkomst-alternerende-opleiding-indexatie-op-1-7',
  authority: 'payroll',
  inForceFrom: '2022-12-01',
  verifiedOn: '2026-11-22',
})

export const groupsAllowanceApril2022 = defineSource({
  id: 'groups-leervergoeding-2022-04',
  title: text(
    'Group S, Verhoging leervergoedingen Vlaanderen vanaf 1 april 2022',
    'Group S, Higher allowances in Flanders from 1 April 2022 (Dutch)',
    "Group S, Hausse des indemnités d'apprentissage en Flandre à partir du 1er avril 2022 (néerlandais)",
  ),
  address:
    'https://www.groups.be/nl/nieuws/juridische-artikels/verhoging-leervergoedingen-vlaanderen-vanaf-1-april-2022',
  authority: 'payroll',
  inForceFrom: '2022-04-01',
  verifiedOn: '2026-11-22',
})

export const dualSector314 = defineSource({
  id: 'duaalleren314',
  title: text(
    'Duaal leren in sector 314 (kappers en fitness), Voor leerlingen',
    'Dual learning in sector 314 (hairdressing and fitness), For pupils (Dutch)',
    'Apprentissage dual dans le secteur 314 (coiffure et fitness), Pour les élèves (néerlandais)',
  ),
  address: 'https://duaalleren314.be/fitnessoverzicht/student/',
  authority: 'sector',
  inForceFrom: '2023-11-01',
  verifiedOn: '2026-11-22',
})

export const allowance2025 = defineSource({
  id: 'praktijkverpleegkundige-leervergoeding',
  title: text(
    'De Praktijkverpleegkundige, Hoeveel krijg je betaald bij duaal leren (2025)',
    'De Praktijkverpleegkundige, What dual learning pays (2025, Dutch)',
    'De Praktijkverpleegkundige, Combien gagne-t-on en apprentissage dual (2025, néerlandais)',
  ),
  address: 'https://www.depraktijkverpleegkundige.nl/story/77-hoeveel-krijg-je-betaald-bij-duaal-leren',
  authority: 'other',
  inForceFrom: '2025-02-01',
  verifiedOn: '2026-11-22',
})

export const onderwijskiezerAllowance = defineSource({
  id: 'onderwijskiezer-vergoeding',
  title: text(
    'Onderwijskiezer, Vergoeding bij leren en werken',
    'Onderwijskiezer, Allowance in learning and working (Dutch)',
    'Onderwijskiezer, Indemnité dans le système « leren en werken » (néerlandais)',
  ),
  address: 'https://www.onderwijskiezer.be/v2/secundair/sec_leren_werken_vergoeding.php',
  authority: 'official',
  inForceFrom: '2021-09-01',
  verifiedOn: '2026-11-22',
})

export const acertaMinimumIncome2021 = defineSource({
  id: 'acerta-ggmmi-2021',
  title: text(
    'Acerta, Spilindex overschreden: het gewaarborgd gemiddeld minimummaandinkomen (2021)',
    'Acerta, Pivot index passed: the guaranteed average minimum monthly income (2021, Dutch)',
    'Acerta, Indice pivot dépassé : le revenu minimum mensuel moyen garanti (2021, néerlandais)',
  ),
  address:
    'https://www.acerta.be/nl/insights/blog/werkgevers/spilindex-overschreden-wat-betekent-dit-voor-het-gewaarborgd-gemiddeld-minimum-maandinkomen',
  authority: 'payroll',
  inForceFrom: '2021-09-01',
  verifiedOn: '2026-11-22',
})

export const cultuurloketMinimumIncome = defineSource({
  id: 'cultuurloket-bis',
  title: text(
    'Cultuurloket, Beroepsinlevingsstage',
    'Cultuurloket, Vocational immersion internship (Dutch)',
    "Cultuurloket, Stage d'immersion professionnelle (néerlandais)",
  ),
  address: 'https://www.cultuurloket.be/index.php/kennisbank/sociale-statuten/beroepsinlevingsstage',
  authority: 'other',
  inForceFrom: '2022-01-01',
  verifiedOn: '2026-11-22',
})

export const groupsMinimumIncome2022 = defineSource({
  id: 'groups-ggmmi-2022',
  title: text(
    'Group S, Geleidelijke verhoging van het gewaarborgd gemiddeld minimummaandinkomen (2022)',
    'Group S, Gradual increase of the guaranteed average minimum monthly income (2022, French)',
    'Group S, Augmentation progressive du revenu minimum mensuel moyen garanti (2022)',
  ),
  address:
    'https://www.groups.be/fr/actualites/articles-juridiques/augmentation-progressive-du-revenu-minimum-mensuel-moyen-garanti',
  authority: 'payroll',
  inForceFrom: '2022-04-01',
  verifiedOn: '2026-11-22',
})

export const anikosMinimumIncome2022 = defineSource({
  id: 'anikos-ggmmi-2022',
  title: text(
    'Anikos, Aanpassing van de lonen van januari aan de index',
    'Anikos, January wages adapted to the index (German)',
    "Anikos, Adaptation des salaires de janvier à l'indice (allemand)",
  ),
  address: 'https://anikos.be/news/anpassung-der-januar-lohne-an-den-index',
  authority: 'sector',
  inForceFrom: '2022-12-01',
  verifiedOn: '2026-11-22',
})

export const sodalisMinimumIncome2024 = defineSource({
  id: 'sodalis-ggmmi-2024',
  title: text(
    'Sodalis, GGMMI stijgt opnieuw vanaf 1 april 2024',
    'Sodalis, Minimum monthly income rises again from 1 April 2024 (Dutch)',
    'Sodalis, Nouvelle hausse du RMMMG à partir du 1er avril 2024 (néerlandais)',
  ),
  address: 'https://sodalis.be/gewaarborgd-gemiddeld-minimum-maandinkomen-stijgt-opnieuw-vanaf-1-april-2024/',
  authority: 'payroll',
  inForceFrom: '2024-04-01',
  verifiedOn: '2026-11-22',
})

export const attentiaMinimumIncome2024 = defineSource({
  id: 'attentia-ggmmi-2024',
  title: text(
    'Attentia, Verhoging gewaarborgd minimumloon per 1 april 2024',
    'Attentia, Increase of the minimum monthly income on 1 April 2024 (Dutch)',
    'Attentia, Augmentation du salaire minimum garanti à partir du 1er avril 2024 (néerlandais)',
  ),
  address: 'https://www.attentia.be/nl/nieuws/verhoging-gewaarborgd-minimumloon-per-1-april-2024/',
  authority: 'payroll',
  published: '2024-05-13',
  inForceFrom: '2024-04-01',
  verifiedOn: '2026-11-22',
})

export const bosaIndex2025 = defineSource({
  id: 'bosa-index-2025-01',
  title: text(
    'FOD BOSA, Overschrijding van de spilindex in januari 2025',
    'FPS BOSA, Pivot index passed in January 2025 (Dutch)',
    "SPF BOSA, Dépassement de l'indice pivot en janvier 2025 (néerlandais)",
  ),
  address: 'https://bosa.belgium.be/nl/news/index-januari-2025',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const groupsBis2018 = defineSource({
  id: 'groups-bis-2018',
  title: text(
    'Group S, Beroepsinlevingsstage vanaf 1 september 2018',
    'Group S, Vocational immersion internship from 1 September 2018 (Dutch)',
    "Group S, Stage d'immersion professionnelle à partir du 1er septembre 2018 (néerlandais)",
  ),
  address:
    'https://groups.be/nl/nieuws/juridische-artikels/Beroepsinlevingsovereenkomst%2C-beroepssinlevingstage1-september-2018',
  authority: 'payroll',
  inForceFrom: '2018-09-01',
  verifiedOn: '2026-11-22',
})

export const partenaAlternating2022 = defineSource({
  id: 'partena-alternerend-leren-2022',
  title: text(
    'Partena Professional, Alternerend leren in Vlaanderen vanaf september 2022',
    'Partena Professional, Alternating learning in Flanders from September 2022 (Dutch)',
    'Partena Professional, Formation en alternance en Flandre à partir de septembre 2022 (néerlandais)',
  ),
  address:
    'https://www.partena-professional.be/nl/onze-inzichten/infoflashes/alternerend-leren-vlaanderen-vanaf-september-2022',
  authority: 'payroll',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const metrotimeAdultDual = defineSource({
  id: 'metrotime-duaal-volwassenen',
  title: text(
    'Metro, Duaal leren in het volwassenenonderwijs van start in september 2022',
    'Metro, Dual learning in adult education starts in September 2022 (Dutch)',
    "Metro, L'apprentissage dual dans l'enseignement pour adultes démarre en septembre 2022 (néerlandais)",
  ),
  address: 'https://nl.metrotime.be/algemeen/duaal-leren-volwassenenonderwijs-september-2022-van-start',
  authority: 'other',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenSubsidy = defineSource({
  id: 'vlaanderen-premie-werkplekleren',
  title: text(
    'Vlaanderen.be, Premie kwalificerend werkplekleren',
    'Vlaanderen.be, Subsidy for qualifying workplace learning (Dutch)',
    "Vlaanderen.be, Prime pour l'apprentissage qualifiant sur le lieu de travail (néerlandais)",
  ),
  address: 'https://www.vlaanderen.be/premie-kwalificerend-werkplekleren',
  authority: 'official',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenLearnerPremium = defineSource({
  id: 'vlaanderen-leerlingenpremie',
  title: text(
    'Vlaanderen.be, Leerlingenpremie alternerende opleiding',
    'Vlaanderen.be, Learner premium for alternating training (Dutch)',
    'Vlaanderen.be, Prime pour les élèves en formation en alternance (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-lerende-een-opleiding-op-de-werkplek-volgen/leerlingenpremie-alternerende-opleiding',
  authority: 'official',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const groupsSubsidy2023 = defineSource({
  id: 'groups-premies-2023',
  title: text(
    'Group S, Nieuwe Vlaamse premie kwalificerend werkplekleren en leerlingenpremie vanaf 1 september 2023',
    'Group S, New Flemish subsidy for qualifying workplace learning and learner premium from 1 September 2023 (Dutch)',
    "Group S, Nouvelles primes flamandes pour l'apprentissage qualifiant et pour les élèves à partir du 1er septembre 2023 (néerlandais)",
  ),
  address:
    'https://groups.be/nl/nieuws/juridische-artikels/nieuwe-vlaamse-premie-kwalificerend-werkplekleren-voor-de-onderneming-en',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const sociaalkantoorSubsidy = defineSource({
  id: 'sociaalkantoor-premies-2023',
  title: text(
    'Sociaal Kantoor, De premie kwalificerend werkplekleren en de leerlingenpremie',
    'Sociaal Kantoor, The subsidy for qualifying workplace learning and the learner premium (Dutch)',
    "Sociaal Kantoor, La prime pour l'apprentissage qualifiant et la prime pour les élèves (néerlandais)",
  ),
  address:
    'https://www.sociaalkantoor.be/blog/de-premie-kwalificerend-werkplekleren-en-de-leerlingenpremie-vanaf-1-september-2023',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const pratoSubsidy = defineSource({
  id: 'prato-premies-2023',
  title: text(
    'Prato, Kwalificerend werkplekleren en de leerlingenpremie',
    'Prato, Qualifying workplace learning and the learner premium (Dutch)',
    "Prato, L'apprentissage qualifiant et la prime pour les élèves (néerlandais)",
  ),
  address: 'https://www.prato.be/vlaanderen-kwalificerend-werkplekleren-en-de-leerlingenpremie/',
  authority: 'payroll',
  published: '2023-08-30',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const herwinSubsidyConditions = defineSource({
  id: 'herwin-premie-voorwaarden',
  title: text(
    'Herwin, Voorwaarden van de premie kwalificerend werkplekleren',
    'Herwin, Conditions of the subsidy for qualifying workplace learning (Dutch)',
    "Herwin, Conditions de la prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://herwin.be/question/welke-voorwaarden-gelden-er-voor-de-premie-kwalificerend-werkplekleren-voor-ondernemingen/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const herwinSubsidyProgrammes = defineSource({
  id: 'herwin-premie-opleidingen',
  title: text(
    'Herwin, Opleidingen met de premie kwalificerend werkplekleren',
    'Herwin, Programmes with the subsidy for qualifying workplace learning (Dutch)',
    "Herwin, Formations donnant droit à la prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://herwin.be/question/welke-opleidingen-komen-in-aanmerking-voor-de-premie-kwalificerend-werkplekleren-voor-ondernemingen/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const mtechplusSubsidy = defineSource({
  id: 'mtechplus-premie',
  title: text(
    'mtech+, Premie kwalificerend werkplekleren',
    'mtech+, Subsidy for qualifying workplace learning (Dutch)',
    "mtech+, Prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://mtechplus.be/subsidy/premie-kwalificerend-werkplekleren/premie-kwalificerend-werkplekleren/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const katholiekSubsidy = defineSource({
  id: 'katholiek-onderwijs-premies-2023',
  title: text(
    'Katholiek Onderwijs Vlaanderen, Nieuwe premies voor kwalificerend werkplekleren',
    'Katholiek Onderwijs Vlaanderen, New premiums for qualifying workplace learning (Dutch)',
    "Katholiek Onderwijs Vlaanderen, Nouvelles primes pour l'apprentissage qualifiant (néerlandais)",
  ),
  address: 'https://pro.katholiekonderwijs.vlaanderen/nieuwe-premies-voor-kwalificerend-werkplekleren',
  authority: 'sector',
  published: '2023-09-07',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const houtmeyersSeventhYear = defineSource({
  id: 'houtmeyers-zevende-jaar',
  title: text(
    'Katrien Houtmeyers, Leerlingenpremie in het zevende jaar',
    'Katrien Houtmeyers, Learner premium in the seventh year (Dutch)',
    'Katrien Houtmeyers, Prime pour les élèves de septième année (néerlandais)',
  ),
  address: 'https://www.katrienhoutmeyers.be/node/17895',
  authority: 'other',
  inForceFrom: '2025-09-01',
  verifiedOn: '2026-11-22',
})

export const goFormer2024 = defineSource({
  id: 'go-leren-en-werken-2024',
  title: text(
    'GO!, Actuele ontwikkelingen in het secundair onderwijs: duaal leren, leren en werken',
    'GO!, Developments in secondary education: dual learning, learning and working (Dutch)',
    "GO!, Évolutions dans l'enseignement secondaire : apprentissage dual, « leren en werken » (néerlandais)",
  ),
  address:
    'https://pro.g-o.be/nieuws/actuele-onderwijsontwikkelingen-in-het-secundair-onderwijs-incl-duaal-leren-buso-en-leren-en-werken/',
  authority: 'official',
  published: '2024-05-31',
  inForceFrom: '2024-09-01',
  verifiedOn: '2026-11-22',
})

export const eaceaApprenticeships = defineSource({
  id: 'eacea-leerlingwezen',
  title: text(
    'Eurydice Youth Wiki, Stages en leercontracten in de Vlaamse Gemeenschap',
    'Eurydice Youth Wiki, Traineeships and apprenticeships in the Flemish Community',
    'Eurydice Youth Wiki, Stages et apprentissages en Communauté flamande (anglais)',
  ),
  address:
    'https://national-policies.eacea.ec.europa.eu/youthwiki/chapters/belgium-flemish-community/35-traineeships-and-apprenticeships',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const engineeringnetFormer = defineSource({
  id: 'engineeringnet-leren-en-werken',
  title: text(
    'Engineeringnet, Einde van leren en werken',
    'Engineeringnet, End of learning and working (Dutch)',
    'Engineeringnet, Fin du système « leren en werken » (néerlandais)',
  ),
  address: 'https://engineeringnet.be/nl/nieuws/item/19500',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const cedefopPartTime2019 = defineSource({
  id: 'cedefop-dbso-2019',
  title: text(
    'Cedefop, fiche deeltijds beroepssecundair onderwijs (2019)',
    'Cedefop, scheme fiche Part-time vocational secondary education (2019)',
    'Cedefop, fiche Enseignement secondaire professionnel à temps partiel (2019, anglais)',
  ),
  address:
    'https://www.cedefop.europa.eu/en/tools/apprenticeship-schemes/scheme-fiches/part-time-vocational-secondary-education',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const edulexPilot = defineSource({
  id: 'edulex-schoolbank-op-de-werkplek',
  title: text(
    'Edulex, Tijdelijk project schoolbank op de werkplek',
    'Edulex, Temporary project school desk at the workplace (Dutch)',
    'Edulex, Projet temporaire « schoolbank op de werkplek » (néerlandais)',
  ),
  address: 'https://data-onderwijs.vlaanderen.be/edulex/document.aspx?docid=14955',
  authority: 'official',
  inForceFrom: '2016-09-01',
  verifiedOn: '2026-11-22',
})

export const securexFormerContracts = defineSource({
  id: 'securex-oude-leerovereenkomsten',
  title: text(
    'Securex, Afgeschafte leerovereenkomsten in Vlaanderen',
    'Securex, Abolished apprenticeship contracts in Flanders (Dutch)',
    "Securex, Contrats d'apprentissage supprimés en Flandre (néerlandais)",
  ),
  address: 'https://www.securex.eu/lex-go.nsf/PrintReferences?OpenAgent&Cat3=50~~8~~6&Lang=NL',
  authority: 'payroll',
  inForceFrom: '2016-09-01',
  verifiedOn: '2026-11-22',
})

export const overheidAlternating = defineSource({
  id: 'overheid-alternerende-opleidingen',
  title: text(
    'Vlaamse overheid, Alternerende opleidingen',
    'Flemish government, Alternating training (Dutch)',
    'Autorité flamande, Formations en alternance (néerlandais)',
  ),
  address: 'https://overheid.vlaanderen.be/alternerende_opleidingen',
  authority: 'official',
  inForceFrom: '2016-09-01',
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

export const hdiAgreements2021 = defineSource({
  id: 'hdi-alternerend-leren-2021',
  title: text(
    'HDI, Alternerend leren, schooljaar 2021-2022',
    'HDI, Alternating training, school year 2021-2022 (Dutch)',
    'HDI, Formation en alternance, année scolaire 2021-2022 (néerlandais)',
  ),
  address: 'http://www.hdi.be/nieuws/alternerend-leren-schooljaar-2021-2022',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const dualimentoPractice = defineSource({
  id: 'dualimento-praktisch',
  title: text(
    'Dualimento, Duaal leren in de voeding: praktisch',
    'Dualimento, Dual learning in the food industry: in practice (Dutch)',
    "Dualimento, L'apprentissage dual dans l'alimentation : en pratique (néerlandais)",
  ),
  address: 'https://www.dualimento.be/werkgevers/voorbereiding/praktisch',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const sociarePartTimeFaq = defineSource({
  id: 'sociare-faq-leren-en-werken',
  title: text(
    'Sociare, Veelgestelde vragen over deeltijds leren en werken (2020)',
    'Sociare, Frequently asked questions on part-time learning and working (2020, Dutch)',
    "Sociare, Questions fréquentes sur l'apprentissage et le travail à temps partiel (2020, néerlandais)",
  ),
  address: 'https://www.sociare.be/kennisbank/faq-deeltijds-leren-en-werken',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const pratoAlternating2022 = defineSource({
  id: 'prato-alternerend-leren-2022',
  title: text(
    'Prato, Wijzigingen alternerend leren vanaf 1 september 2022',
    'Prato, Changes to alternating training from 1 September 2022 (Dutch)',
    'Prato, Modifications de la formation en alternance à partir du 1er septembre 2022 (néerlandais)',
  ),
  address: 'https://www.prato.be/vlaanderen-wijzigingen-alternerend-leren-vanaf-01-09-2022/',
  authority: 'payroll',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const securexDimonaAlt = defineSource({
  id: 'securex-dimona-alt-2023',
  title: text(
    'Securex, Een nieuwe Dimona voor alternerend leren (2023)',
    'Securex, A new Dimona type for alternating training (2023, Dutch)',
    'Securex, Un nouveau type de Dimona pour la formation en alternance (2023, néerlandais)',
  ),
  address: 'https://www.securex.be/nl/lex4you/werkgever/nieuws/een-nieuwe-dimona-voor-alternerend-leren',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const sodalisDimonaAlt = defineSource({
  id: 'sodalis-dimona-alt-2023',
  title: text(
    'Sodalis, Nieuw type Dimona: alternerend leren (2023)',
    'Sodalis, New Dimona type: alternating training (2023, Dutch)',
    'Sodalis, Nouveau type de Dimona : formation en alternance (2023, néerlandais)',
  ),
  address: 'https://sodalis.be/nieuw-type-dimona-alternerend-leren/',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
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

export const vlaanderenAccreditation = defineSource({
  id: 'vlaanderen-erkenning-leerwerkplek',
  title: text(
    'Vlaanderen.be, Erkenning van een onderneming als leerwerkplek',
    'Vlaanderen.be, Accreditation of a company as a training place (Dutch)',
    "Vlaanderen.be, Agrément d'une entreprise comme lieu d'apprentissage (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/erkenning-van-een-onderneming-als-leerwerkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const accreditationConditions = defineSource({
  id: 'syntra-erkenningsvoorwaarden',
  title: text(
    'SYNTRA Vlaanderen, Erkenningsvoorwaarden duale werkplek',
    'SYNTRA Vlaanderen, Conditions for the accreditation of a dual workplace (Dutch)',
    "SYNTRA Vlaanderen, Conditions d'agrément d'un lieu de travail dual (néerlandais)",
  ),
  address: 'https://www.syntravlaanderen.be/erkenningsvoorwaarden-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const accreditationProcedure = defineSource({
  id: 'syntra-erkenningsprocedure',
  title: text(
    'SYNTRA Vlaanderen, Erkenningsprocedure duale werkplek',
    'SYNTRA Vlaanderen, Accreditation procedure of a dual workplace (Dutch)',
    "SYNTRA Vlaanderen, Procédure d'agrément d'un lieu de travail dual (néerlandais)",
  ),
  address: 'https://www.syntravlaanderen.be/erkenningsprocedure-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const workplaceSanctions = defineSource({
  id: 'syntra-sanctionering',
  title: text(
    'SYNTRA Vlaanderen, Sanctionering duale werkplek',
    'SYNTRA Vlaanderen, Sanctions for dual workplaces (Dutch)',
    'SYNTRA Vlaanderen, Sanctions pour les lieux de travail duals (néerlandais)',
  ),
  address: 'https://www.syntravlaanderen.be/sanctionering-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const commerceTrainingAccreditation = defineSource({
  id: 'commerce-training-erkenning',
  title: text(
    'Commerce Training, Erkenning en mentor in duaal leren',
    'Commerce Training, Accreditation and mentor in dual learning (Dutch)',
    'Commerce Training, Agrément et tuteur en apprentissage dual (néerlandais)',
  ),
  address: 'https://commercetraining.be/default.asp?level=3&lng=nl&id=101&id_page=133',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const constructivMentor = defineSource({
  id: 'constructiv-mentor',
  title: text(
    'Constructiv, Duaal leren: jouw mentor',
    'Constructiv, Dual learning: your mentor (Dutch)',
    'Constructiv, Apprentissage dual : votre tuteur (néerlandais)',
  ),
  address:
    'https://constructiv.be/nl-BE/Arbeiders/Opleiding/Opleidingen-en-tussenkomsten/Duaal-leren-voor-jongeren/Jouw-mentor.aspx',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const mentorRegulation2019 = defineSource({
  id: 'duaal-leren-mentoren-2019',
  title: text(
    'Duaal leren, Nieuwe regelgeving voor mentoren (2019)',
    'Dual learning, New rules for mentors (2019, Dutch)',
    'Apprentissage dual, Nouvelles règles pour les tuteurs (2019, néerlandais)',
  ),
  address: 'https://www.duaalleren.vlaanderen/nieuwe-regelgeving-voor-mentoren',
  authority: 'official',
  inForceFrom: '2019-09-01',
  verifiedOn: '2026-11-22',
})

export const mentorTrainingCorona = defineSource({
  id: 'duaal-leren-corona-mentoropleiding',
  title: text(
    'Duaal leren, Termijn mentoropleiding verlengd met zes maanden (2020)',
    'Dual learning, Term of the mentor training extended by six months (2020, Dutch)',
    'Apprentissage dual, Délai de la formation de tuteur prolongé de six mois (2020, néerlandais)',
  ),
  address:
    'https://duaalleren.vlaanderen.be/update-coronavirus-termijn-mentoropleiding-verlengd-met-zes-maanden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vivoMentor = defineSource({
  id: 'vivo-mentor',
  title: text(
    'VIVO, Een mentor inschakelen voor duaal leren',
    'VIVO, Engaging a mentor for dual learning (Dutch)',
    "VIVO, Engager un tuteur pour l'apprentissage dual (néerlandais)",
  ),
  address: 'https://www.vivosocialprofit.org/een-mentor-inschakelen-voor-duaal-leren',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const topuntMentor = defineSource({
  id: 'topunt-gent-mentor',
  title: text(
    'Topunt Gent, Mentor in duaal leren',
    'Topunt Gent, Mentor in dual learning (Dutch)',
    'Topunt Gent, Tuteur en apprentissage dual (néerlandais)',
  ),
  address: 'https://duaal.topuntgent.be/c/index.php?groepid=4&n1=167&n2=188',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const vlaanderenMentor = defineSource({
  id: 'vlaanderen-mentor',
  title: text(
    'Vlaanderen.be, Mentor in het kader van alternerend leren',
    'Vlaanderen.be, Mentor in alternating learning (Dutch)',
    "Vlaanderen.be, Tuteur dans le cadre de l'apprentissage en alternance (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/leerlingen-uit-het-secundair-onderwijs-opleiden-op-de-werkplek/mentor-in-het-kader-van-alternerend-leren',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const versoMentorTraining = defineSource({
  id: 'verso-mentoropleiding-2020',
  title: text(
    'Verso, Duaal leren: deadline mentoropleiding verlengd met 6 maanden (2020)',
    'Verso, Dual learning: deadline of the mentor training extended by 6 months (2020, Dutch)',
    'Verso, Apprentissage dual : échéance de la formation de tuteur prolongée de 6 mois (2020, néerlandais)',
  ),
  address:
    'https://verso-net.be/over-verso/nieuws/nieuws-detail/2020/04/28/Duaal-leren-deadline-mentoropleiding-verlengd-met-6-maanden',
  authority: 'sector',
  published: '2020-04-28',
  verifiedOn: '2026-11-22',
})

export const besoxAdultDual2022 = defineSource({
  id: 'besox-duaal-volwassenen-2022',
  title: text(
    'Besox, Vanaf 1 september 2022 ook duale opleidingen in het Vlaams volwassenenonderwijs',
    'Besox, Dual programmes in Flemish adult education too from 1 September 2022 (Dutch)',
    "Besox, Des formations duales aussi dans l'enseignement flamand pour adultes dès le 1er septembre 2022 (néerlandais)",
  ),
  address:
    'https://www.besox.be/vanaf-1-september-2022-ook-duale-opleidingen-in-het-vlaams-volwassenenonderwijs/',
  authority: 'payroll',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const partenaAdultDual2022 = defineSource({
  id: 'partena-duaal-volwassenen-2022',
  title: text(
    'Partena Professional, Duale opleidingen in het volwassenenonderwijs (2022)',
    'Partena Professional, Dual programmes in adult education (2022, Dutch)',
    "Partena Professional, Formations duales dans l'enseignement pour adultes (2022, néerlandais)",
  ),
  address:
    'https://www.partena-professional.be/nl/onze-inzichten/infoflashes/duale-opleidingen-volwassenenonderwijs',
  authority: 'payroll',
  inForceFrom: '2022-09-01',
  verifiedOn: '2026-11-22',
})

export const adultEducationAdmission = defineSource({
  id: 'ivo-brugge-toelating',
  title: text(
    'IVO Brugge, Toelating tot het volwassenenonderwijs',
    'IVO Brugge, Admission to adult education (Dutch)',
    "IVO Brugge, Admission à l'enseignement pour adultes (néerlandais)",
  ),
  address: 'http://www.ivobrugge.be/content.aspx?id=alg_11',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const vdabBisDuration = defineSource({
  id: 'vdab-bis-duur',
  title: text(
    'VDAB, Doe een beroepsinlevingsstage',
    'VDAB, Do a vocational immersion internship (Dutch)',
    "VDAB, Faire un stage d'immersion professionnelle (néerlandais)",
  ),
  address: 'https://www.vdab.be/opleidingen/beroepsinlevingsovereenkomst',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vdabBisEmployers = defineSource({
  id: 'vdab-bis-werkgevers',
  title: text(
    'VDAB, Beroepsinlevingsstage, voor werkgevers',
    'VDAB, Vocational immersion internship, for employers (Dutch)',
    "VDAB, Stage d'immersion professionnelle, pour les employeurs (néerlandais)",
  ),
  address: 'https://werkgevers.vdab.be/werkgevers/beroepsinlevingsstage',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const traviShortBis = defineSource({
  id: 'travi-korte-bis',
  title: text(
    'Travi, Korte beroepsinlevingsstage voor de uitzendsector',
    'Travi, Short vocational immersion internship for temporary work (Dutch)',
    "Travi, Stage d'immersion professionnelle court pour le secteur de l'intérim (néerlandais)",
  ),
  address: 'https://travi.be/nl/informatiepunt/korte-bis-beroepsinlevingsstage-voor-de-uitzendsector',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const actirisBis = defineSource({
  id: 'actiris-bis',
  title: text(
    'Actiris, Beroepsinlevingsstage (Brussel)',
    'Actiris, Vocational immersion internship (Brussels, Dutch)',
    "Actiris, Stage d'immersion professionnelle (Bruxelles, néerlandais)",
  ),
  address: 'https://www.actiris.brussels/nl/werkgevers/beroepsinlevingsstage/',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const securexBis = defineSource({
  id: 'securex-bis',
  title: text(
    'Securex, Beroepsinlevingsstage',
    'Securex, Vocational immersion internship (Dutch)',
    "Securex, Convention d'immersion professionnelle (néerlandais)",
  ),
  address: 'https://www.securex.eu/lex-go.nsf/PrintReferences?OpenAgent&Cat3=50~~8~~16&Lang=NL',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const partenaSmallStatutes = defineSource({
  id: 'partena-kleine-statuten-2020',
  title: text(
    'Partena Professional, Kleine statuten: vanaf 2020 een nieuwe Dimona-plicht',
    'Partena Professional, Small statutes: a new Dimona duty from 2020 (Dutch)',
    'Partena Professional, Petits statuts : nouvelle obligation Dimona dès 2020 (néerlandais)',
  ),
  address:
    'https://www.partena-professional.be/nl/knowledge-center/infoflashes/kleine-statuten-vanaf-2020-nieuwe-dimonaplicht',
  authority: 'payroll',
  inForceFrom: '2020-01-01',
  verifiedOn: '2026-11-22',
})

export const pratoSmallStatutes = defineSource({
  id: 'prato-kleine-statuten-2020',
  title: text(
    'Prato, Verandering op til voor de kleine statuten vanaf 1 januari 2020',
    'Prato, Changes to the small statutes from 1 January 2020 (Dutch)',
    'Prato, Changement pour les petits statuts dès le 1er janvier 2020 (néerlandais)',
  ),
  address: 'https://www.prato.be/verandering-op-til-voor-de-kleine-statuten-vanaf-1-januari-2020/',
  authority: 'payroll',
  inForceFrom: '2020-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenInternshipAgreement = defineSource({
  id: 'vlaanderen-stageovereenkomst',
  title: text(
    'Vlaanderen.be, Stageovereenkomst (bedragen 2017)',
    'Vlaanderen.be, Internship agreement (amounts of 2017, Dutch)',
    'Vlaanderen.be, Contrat de stage (montants de 2017, néerlandais)',
  ),
  address: 'https://www.vlaanderen.be/stageovereenkomst',
  authority: 'official',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenInternshipPathway = defineSource({
  id: 'vlaanderen-stageovereenkomst-traject',
  title: text(
    'Vlaanderen.be, Stageovereenkomst in een ondernemerschapstraject',
    'Vlaanderen.be, Internship agreement in an entrepreneurship pathway (Dutch)',
    "Vlaanderen.be, Contrat de stage dans un parcours d'entrepreneuriat (néerlandais)",
  ),
  address: 'https://www.vlaanderen.be/nl/werk/werk-zoeken/stageovereenkomst',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const securexEntrepreneurship = defineSource({
  id: 'securex-ondernemerschapstraject',
  title: text(
    'Securex, Stageovereenkomst in het kader van een ondernemerschapstraject',
    'Securex, Internship agreement in an entrepreneurship pathway (Dutch)',
    "Securex, Contrat de stage dans le cadre d'un parcours d'entrepreneuriat (néerlandais)",
  ),
  address: 'https://www.securex.eu/lex-go.nsf/PrintReferences?OpenAgent&Cat3=50~~8~~12&Lang=NL',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const besoxInternship2016 = defineSource({
  id: 'besox-stageovereenkomst-2016',
  title: text(
    'Besox, Nieuwe bedragen leerovereenkomsten en stageovereenkomsten Vlaamse Gemeenschap (2016)',
    'Besox, New amounts of apprenticeship and internship agreements, Flemish Community (2016, Dutch)',
    "Besox, Nouveaux montants des contrats d'apprentissage et de stage, Communauté flamande (2016, néerlandais)",
  ),
  address:
    'https://www.besox.be/nieuwe-bedragen-leerovereenkomsten-en-stageovereenkomsten-vlaamse-gemeenschap/',
  authority: 'payroll',
  inForceFrom: '2016-01-01',
  verifiedOn: '2026-11-22',
})

export const accuriaInternship2018 = defineSource({
  id: 'accuria-stageovereenkomst-2018',
  title: text(
    'Accuria, Nieuwe bedragen stageovereenkomsten Vlaamse Gemeenschap (2018)',
    'Accuria, New amounts of internship agreements, Flemish Community (2018, Dutch)',
    'Accuria, Nouveaux montants des contrats de stage, Communauté flamande (2018, néerlandais)',
  ),
  address:
    'https://accuria.be/nieuwe-bedragen-leerovereenkomsten-middenstand-en-stageovereenkomsten-vlaamse-gemeenschap/',
  authority: 'payroll',
  inForceFrom: '2018-01-01',
  verifiedOn: '2026-11-22',
})

export const groupsInternship2023 = defineSource({
  id: 'groups-stageovereenkomst-2023',
  title: text(
    'Group S, Stageovereenkomst Vlaamse Gemeenschap, maandelijkse minimumvergoeding (2023)',
    'Group S, Internship agreement, Flemish Community, monthly minimum compensation (2023, Dutch)',
    'Group S, Contrat de stage, Communauté flamande, indemnité mensuelle minimale (2023, néerlandais)',
  ),
  address:
    'https://groups.be/nl/nieuws/juridische-artikels/stageovereenkomst-vlaamse-gemeenschap-maandelijkse-minimumvergoeding-0',
  authority: 'payroll',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxInternship2024 = defineSource({
  id: 'besox-stageovereenkomst-2024',
  title: text(
    'Besox, Nieuwe bedragen stageovereenkomsten Vlaamse Gemeenschap vanaf 1 januari 2024',
    'Besox, New amounts of internship agreements, Flemish Community, from 1 January 2024 (Dutch)',
    'Besox, Nouveaux montants des contrats de stage, Communauté flamande, dès le 1er janvier 2024 (néerlandais)',
  ),
  address:
    'https://www.besox.be/nieuwe-bedragen-stageovereenkomsten-vlaamse-gemeenschap-vanaf-1-januari-2024/',
  authority: 'payroll',
  inForceFrom: '2024-01-01',
  verifiedOn: '2026-11-22',
})

export const securexIbo2026 = defineSource({
  id: 'securex-ibo-2026',
  title: text(
    'Securex, Hervorming van de individuele beroepsopleiding in Vlaanderen',
    'Securex, Reform of individual professional training in Flanders',
    'Securex, Réforme de la formation professionnelle individuelle en Flandre (anglais)',
  ),
  address:
    'https://www.securex.be/en/lex4you/employer/news/reform-of-individual-professional-training-in-flanders',
  authority: 'payroll',
  inForceFrom: '2026-01-01',
  verifiedOn: '2026-11-22',
})

export const securexIboTable = defineSource({
  id: 'securex-ibo-tabel',
  title: text(
    'Securex, Overzichtstabel en wettelijke referenties IBO',
    'Securex, Overview and legal references of IBO (Dutch)',
    "Securex, Tableau récapitulatif et références légales de l'IBO (néerlandais)",
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/opleiding-en-stage/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const securexIboTable2022 = defineSource({
  id: 'securex-ibo-tabel-2022',
  title: text(
    'Securex, Overzichtstabel en wettelijke referenties IBO (2022)',
    'Securex, Overview and legal references of IBO (2022, Dutch)',
    "Securex, Tableau récapitulatif et références légales de l'IBO (2022, néerlandais)",
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const vlaanderenIbo = defineSource({
  id: 'vlaanderen-ibo',
  title: text(
    'Vlaanderen.be, Individuele beroepsopleiding voor werkzoekenden',
    'Vlaanderen.be, Individual vocational training programme (IBO) for job seekers',
    "Vlaanderen.be, Formation professionnelle individuelle pour demandeurs d'emploi (anglais)",
  ),
  address: 'https://www.vlaanderen.be/en/working/individual-vocational-training-programme-ibo-job-seekers',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const opwijkIbo = defineSource({
  id: 'opwijk-ibo',
  title: text(
    'Gemeente Opwijk, Individuele beroepsopleiding (IBO) voor werkzoekenden',
    'Municipality of Opwijk, Individual vocational training for job seekers (Dutch)',
    "Commune d'Opwijk, Formation professionnelle individuelle pour demandeurs d'emploi (néerlandais)",
  ),
  address: 'https://www.opwijk.be/individuele-beroepsopleiding-ibo-voor-werkzoekenden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const overheidIboPlus = defineSource({
  id: 'overheid-ibo-kwetsbaar',
  title: text(
    'Vlaamse overheid, Individuele beroepsopleiding voor kwetsbare werkzoekenden',
    'Flemish authorities, Individual vocational training for vulnerable job seekers (Dutch)',
    "Autorités flamandes, Formation professionnelle individuelle pour demandeurs d'emploi vulnérables (néerlandais)",
  ),
  address:
    'https://overheid.vlaanderen.be/personeel/diversiteit-en-gelijke-kansen/individuele-beroepsopleiding-voor-kwetsbare-werkzoekenden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vlaioIbo2018 = defineSource({
  id: 'vlaio-ibo-2018',
  title: text(
    'VLAIO, Wijzigingen aan de individuele beroepsopleiding (2018)',
    'VLAIO, Changes to individual vocational training (2018, Dutch)',
    'VLAIO, Modifications de la formation professionnelle individuelle (2018, néerlandais)',
  ),
  address: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/wijzigingen/273',
  authority: 'official',
  inForceFrom: '2018-09-01',
  verifiedOn: '2026-11-22',
})

export const vokaIbo = defineSource({
  id: 'voka-ibo',
  title: text(
    'Voka, Werkplekleren en individuele beroepsopleiding',
    'Voka, Workplace learning and individual vocational training (Dutch)',
    'Voka, Apprentissage sur le lieu de travail et formation professionnelle individuelle (néerlandais)',
  ),
  address: 'https://www.voka.be/belangenbehartigen/talent/werkplekleren-en-individuele-beroepsopleiding',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const sodalisIboScale = defineSource({
  id: 'sodalis-ibo-loonschalen',
  title: text(
    'Sodalis, Loonschalen individuele beroepsopleiding Vlaams Gewest vanaf 1 juli 2019',
    'Sodalis, Wage scales of individual vocational training, Flemish Region, from 1 July 2019 (Dutch)',
    'Sodalis, Barèmes de la formation professionnelle individuelle, Région flamande, dès le 1er juillet 2019 (néerlandais)',
  ),
  address:
    'https://sodalis.be/loonschalen-individuele-beroepsopleiding-vlaams-gewest-geindexeerd-vanaf-1-juli-2019/',
  authority: 'payroll',
  inForceFrom: '2019-07-01',
  verifiedOn: '2026-11-22',
})

export const vdabIboEmployers = defineSource({
  id: 'vdab-ibo-werkgevers',
  title: text(
    'VDAB, IBO voor werkgevers',
    'VDAB, IBO for employers (Dutch)',
    'VDAB, IBO pour employeurs (néerlandais)',
  ),
  address: 'https://partners.vdab.be/werkgevers/ibo',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const besoxTwe2017 = defineSource({
  id: 'besox-twe-2017',
  title: text(
    'Besox, Nieuw traject tijdelijke werkervaring in Vlaanderen (2017)',
    'Besox, New temporary work experience pathway in Flanders (2017, Dutch)',
    "Besox, Nouveau parcours d'expérience professionnelle temporaire en Flandre (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/nieuwe-traject-tijdelijke-werkervaring-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const vdabTweScreening = defineSource({
  id: 'vdab-twe-screening',
  title: text(
    'VDAB, Draaiboek TWE-OCMW: screening',
    'VDAB, Guide TWE-OCMW: screening (Dutch)',
    'VDAB, Guide TWE-CPAS : screening (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/screening',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vdabTweFunding = defineSource({
  id: 'vdab-twe-financiering',
  title: text(
    'VDAB, Draaiboek TWE-OCMW: financiering',
    'VDAB, Guide TWE-OCMW: funding (Dutch)',
    'VDAB, Guide TWE-CPAS : financement (néerlandais)',
  ),
  address: 'https://www.vdab.be/tijdelijkewerkervaring/draaiboek-twe-ocmw/financiering',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const tweDecision2016 = defineSource({
  id: 'twe-besluit-2016',
  title: text(
    'Besluit van de Vlaamse Regering van 23 december 2016 (tijdelijke werkervaring)',
    'Decision of the Flemish Government of 23 December 2016 (temporary work experience, Dutch)',
    'Arrêté du Gouvernement flamand du 23 décembre 2016 (expérience professionnelle temporaire, néerlandais)',
  ),
  address:
    'https://etaamb.openjustice.be/nl/besluit-van-de-vlaamse-regering-van-23-december-2016_n2017010482.html',
  authority: 'official',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const buggenhoutTwe = defineSource({
  id: 'buggenhout-twe',
  title: text(
    'Gemeente Buggenhout, Tijdelijke werkervaring (TWE)',
    'Municipality of Buggenhout, Temporary work experience (Dutch)',
    'Commune de Buggenhout, Expérience professionnelle temporaire (néerlandais)',
  ),
  address: 'https://www.buggenhout.be/tijdelijke-werkervaring-twe',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const agiiTrainees2023 = defineSource({
  id: 'agii-stagiairs-2023',
  title: text(
    'Agentschap Integratie en Inburgering, Gecombineerde vergunning voor vrijwilligers en stagiairs (2022)',
    'Agency for Integration, Single permit for volunteers and trainees (2022, Dutch)',
    "Agence pour l'intégration, Permis unique pour volontaires et stagiaires (2022, néerlandais)",
  ),
  address:
    'https://www.agii.be/nieuws/gecombineerde-vergunning-voor-vrijwilligers-en-stagiairs-en-zoekjaar-na-voltooiing-onderzoek-vanaf-1',
  authority: 'official',
  published: '2022-12-14',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenTraineeCategory = defineSource({
  id: 'vlaanderen-categorie-stagiair',
  title: text(
    'Vlaanderen.be, Categorie stagiair in of na opleiding',
    'Vlaanderen.be, Category trainee during or after education (Dutch)',
    'Vlaanderen.be, Catégorie stagiaire pendant ou après la formation (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/werken/een-buitenlander-in-vlaanderen-tewerkstellen/categorieen/categorieen-stagiair/stagiair-in-na-opleiding',
  authority: 'official',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenTraineePermit = defineSource({
  id: 'vlaanderen-toelating-stagiair',
  title: text(
    'Vlaanderen.be, Toelating tot arbeid: stagiair in of na opleiding',
    'Vlaanderen.be, Permission to work: trainee during or after education (Dutch)',
    'Vlaanderen.be, Autorisation de travail : stagiaire pendant ou après la formation (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/toelating-tot-arbeid/toelating-tot-arbeid-categorieen/toelating-tot-arbeid-stagiair-in-na-opleiding',
  authority: 'official',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const monitoringReport2020 = defineSource({
  id: 'monitoring-2019-2020',
  title: text(
    'Departement Werk, Alternerend leren in het schooljaar 2019-2020 in cijfers',
    'Department of Work, Alternating learning in school year 2019-2020 in figures (Dutch)',
    'Département flamand du Travail, La formation en alternance en 2019-2020 en chiffres (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/kennisplatform-departement-werk-en-sociale-economie/nieuws/alternerend-leren-in-het-schooljaar-2019-2020-in-cijfers',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const monitoringReport2021 = defineSource({
  id: 'monitoring-2020-2021',
  title: text(
    'Departement Werk, Alternerend leren in het schooljaar 2020-2021',
    'Department of Work, Alternating learning in school year 2020-2021 (Dutch)',
    'Département flamand du Travail, La formation en alternance en 2020-2021 (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/kennisplatform-departement-werk-en-sociale-economie/bijdragen-van-het-kennisplatform/alternerend-leren-in-het-schooljaar-2020-2021',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const kwCompanies2023 = defineSource({
  id: 'kw-ondernemingen-2023',
  title: text(
    'KW, Steeds meer bedrijven willen leerlingen opleiden (augustus 2023)',
    'KW, More and more companies want to train pupils (August 2023, Dutch)',
    "KW, De plus en plus d'entreprises veulent former des élèves (août 2023, néerlandais)",
  ),
  address: 'https://kw.be/nieuws/economie/bedrijven/steeds-meer-bedrijven-willen-leerlingen-opleiden/',
  authority: 'other',
  verifiedOn: '2026-11-22',
})
