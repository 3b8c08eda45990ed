/** Apprenticeship, part-time education and the pilot projects before dual learning. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
