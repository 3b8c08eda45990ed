/** Foreign trainees and their permits. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

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
