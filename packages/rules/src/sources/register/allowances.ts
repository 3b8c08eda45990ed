/** Allowances of alternating training, and the minimum monthly income that they rest on. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
