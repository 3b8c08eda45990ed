/** Dual learning in adult education. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
