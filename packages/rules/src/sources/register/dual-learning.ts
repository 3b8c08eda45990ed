/** Dual learning in secondary education: decrees, circulars and what is written about the agreements. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
