/** Dimensions of companies: why accreditations fell, why companies were excluded, what they do and how large they are. */
import { text } from '@werkplekleren/rules'
import { type Dimension, membersOfCode, sameInAll } from './dimension.ts'

export const cancelReason: Dimension = {
  id: 'cancelReason',
  label: text('Reden van de opheffing', 'Reason of the cancellation', 'Motif du retrait'),
  members: () => membersOfCode('accreditations', 'cancelReason'),
}

export const exclusionGround: Dimension = {
  id: 'exclusionGround',
  label: text('Grond van de uitsluiting', 'Ground of the exclusion', "Motif de l'exclusion"),
  members: () => membersOfCode('exclusions', 'ground'),
}

/** Sections of NACE-BEL 2025; both versions divide the divisions alike, but for 45, which is in trade. */
const sections = [
  [
    'A',
    '01',
    '03',
    text(
      'Landbouw, bosbouw en visserij',
      'Agriculture, forestry and fishing',
      'Agriculture, sylviculture et pêche',
    ),
  ],
  ['B', '05', '09', text('Winning van delfstoffen', 'Mining and quarrying', 'Industries extractives')],
  ['C', '10', '33', text('Industrie', 'Manufacturing', 'Industrie manufacturière')],
  ['D', '35', '35', text('Elektriciteit en gas', 'Electricity and gas', 'Électricité et gaz')],
  ['E', '36', '39', text('Water en afval', 'Water and waste', 'Eau et déchets')],
  ['F', '41', '43', text('Bouwnijverheid', 'Construction', 'Construction')],
  ['G', '45', '47', text('Groot- en detailhandel', 'Wholesale and retail trade', 'Commerce')],
  ['H', '49', '53', text('Vervoer en opslag', 'Transport and storage', 'Transports et entreposage')],
  ['I', '55', '56', text('Horeca', 'Accommodation and food', 'Hébergement et restauration')],
  ['J', '58', '60', text('Uitgeverijen en media', 'Publishing and media', 'Édition et médias')],
  [
    'K',
    '61',
    '63',
    text(
      'Telecommunicatie en informatica',
      'Telecommunication and computing',
      'Télécommunications et informatique',
    ),
  ],
  ['L', '64', '66', text('Financiën en verzekeringen', 'Finance and insurance', 'Finance et assurances')],
  ['M', '68', '68', text('Vastgoed', 'Real estate', 'Immobilier')],
  [
    'N',
    '69',
    '75',
    text('Vrije beroepen en techniek', 'Professional and technical', 'Activités spécialisées'),
  ],
  [
    'O',
    '77',
    '82',
    text(
      'Administratie en ondersteuning',
      'Administrative and support',
      'Services administratifs et de soutien',
    ),
  ],
  ['P', '84', '84', text('Openbaar bestuur', 'Public administration', 'Administration publique')],
  ['Q', '85', '85', text('Onderwijs', 'Education', 'Enseignement')],
  ['R', '86', '88', text('Gezondheidszorg en welzijn', 'Health and social work', 'Santé et action sociale')],
  [
    'S',
    '90',
    '93',
    text('Kunst, sport en recreatie', 'Arts, sports and recreation', 'Arts, sports et loisirs'),
  ],
  ['T', '94', '96', text('Overige diensten', 'Other services', 'Autres services')],
  ['U', '97', '98', text('Huishoudens als werkgever', 'Households as employers', 'Ménages employeurs')],
  [
    'V',
    '99',
    '99',
    text('Extraterritoriale organisaties', 'Extraterritorial bodies', 'Organismes extraterritoriaux'),
  ],
] as const

export const naceSection: Dimension = {
  id: 'naceSection',
  label: text('NACE-sectie', 'NACE section', 'Section NACE'),
  members: () => sections.map(([key, , , label]) => ({ key, label })),
}

/** SQL that names the section of a NACE code. */
export const naceSectionSql = (code: string): string =>
  `CASE ${sections
    .map(
      ([key, first, last]) => `WHEN SUBSTRING(${code}, 1, 2) BETWEEN '${first}' AND '${last}' THEN '${key}'`,
    )
    .join(' ')} END`

const sizes = [
  ['none', 0, 'geen', 'none', 'aucun'],
  ['to4', 4, '1–4', '1–4', '1–4'],
  ['to9', 9, '5–9', '5–9', '5–9'],
  ['to49', 49, '10–49', '10–49', '10–49'],
  ['to249', 249, '50–249', '50–249', '50–249'],
] as const

/** By the number of employees. */
export const companySize: Dimension = {
  id: 'companySize',
  label: text('Aantal werknemers', 'Number of employees', 'Nombre de travailleurs'),
  members: () => [
    ...sizes.map(([key, , nl, en, fr]) => ({ key, label: text(nl, en, fr) })),
    { key: 'more', label: sameInAll('250+') },
  ],
}

/** SQL that names the size class of a number of employees. */
export const companySizeSql = (employees: string): string =>
  `CASE ${sizes.map(([key, most]) => `WHEN ${employees} <= ${most} THEN '${key}'`).join(' ')} WHEN ${employees} > 249 THEN 'more' END`
