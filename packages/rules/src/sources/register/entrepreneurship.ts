/** Internship agreements of the entrepreneurship pathway. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
