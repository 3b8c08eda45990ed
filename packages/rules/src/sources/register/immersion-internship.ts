/** Immersion internships. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
