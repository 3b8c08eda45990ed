/** Monitoring reports on workplace learning and figures published beside them. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
