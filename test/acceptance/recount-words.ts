/** The code lists of the tables as the second computation knows them, in the order of their rows and columns. */
export const PROVINCES = {
  ANT: 'Antwerpen',
  LIM: 'Limburg',
  OVL: 'Oost-Vlaanderen',
  VBR: 'Vlaams-Brabant',
  WVL: 'West-Vlaanderen',
  BRU: 'Brussel',
}
export const SEXES = { M: 'Man', F: 'Vrouw', X: 'Andere of onbekend' }
export const GRADES = {
  '2': 'Tweede graad',
  '3': 'Derde graad',
  '7': 'Zevende jaar',
  NONE: 'Niet van toepassing',
}
export const DOMAINS = {
  TAAL: 'Taal en cultuur',
  STEM: 'STEM',
  KUNST: 'Kunst en creatie',
  LANDTUIN: 'Land- en tuinbouw',
  ECONOMIE: 'Economie en organisatie',
  WELZIJN: 'Maatschappij en welzijn',
  SPORT: 'Sport',
  VOEDING: 'Voeding en horeca',
  NONE: 'Niet ingedeeld',
}
export const FINALITIES = {
  ARBEIDSMARKT: 'Arbeidsmarktfinaliteit',
  DUBBELE: 'Dubbele finaliteit',
  NONE: 'Niet van toepassing',
}
export const PROVIDERS = {
  SCHOOL: 'Secundaire school',
  CDO: 'Centrum voor deeltijds onderwijs',
  SYNTRA: 'Syntra-centrum',
}
export const NETS = {
  GO: 'GO! onderwijs',
  OGO: 'Officieel gesubsidieerd',
  VGO: 'Vrij gesubsidieerd',
}
