/** Subsidies for workplace learning. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

export const vlaanderenSubsidy = defineSource({
  id: 'vlaanderen-premie-werkplekleren',
  title: text(
    'Vlaanderen.be, Premie kwalificerend werkplekleren',
    'Vlaanderen.be, Subsidy for qualifying workplace learning (Dutch)',
    "Vlaanderen.be, Prime pour l'apprentissage qualifiant sur le lieu de travail (néerlandais)",
  ),
  address: 'https://www.vlaanderen.be/premie-kwalificerend-werkplekleren',
  authority: 'official',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenLearnerPremium = defineSource({
  id: 'vlaanderen-leerlingenpremie',
  title: text(
    'Vlaanderen.be, Leerlingenpremie alternerende opleiding',
    'Vlaanderen.be, Learner premium for alternating training (Dutch)',
    'Vlaanderen.be, Prime pour les élèves en formation en alternance (néerlandais)',
  ),
  address:
    'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/als-lerende-een-opleiding-op-de-werkplek-volgen/leerlingenpremie-alternerende-opleiding',
  authority: 'official',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const groupsSubsidy2023 = defineSource({
  id: 'groups-premies-2023',
  title: text(
    'Group S, Nieuwe Vlaamse premie kwalificerend werkplekleren en leerlingenpremie vanaf 1 september 2023',
    'Group S, New Flemish subsidy for qualifying workplace learning and learner premium from 1 September 2023 (Dutch)',
    "Group S, Nouvelles primes flamandes pour l'apprentissage qualifiant et pour les élèves à partir du 1er septembre 2023 (néerlandais)",
  ),
  address:
    'https://groups.be/nl/nieuws/juridische-artikels/nieuwe-vlaamse-premie-kwalificerend-werkplekleren-voor-de-onderneming-en',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const sociaalkantoorSubsidy = defineSource({
  id: 'sociaalkantoor-premies-2023',
  title: text(
    'Sociaal Kantoor, De premie kwalificerend werkplekleren en de leerlingenpremie',
    'Sociaal Kantoor, The subsidy for qualifying workplace learning and the learner premium (Dutch)',
    "Sociaal Kantoor, La prime pour l'apprentissage qualifiant et la prime pour les élèves (néerlandais)",
  ),
  address:
    'https://www.sociaalkantoor.be/blog/de-premie-kwalificerend-werkplekleren-en-de-leerlingenpremie-vanaf-1-september-2023',
  authority: 'payroll',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const pratoSubsidy = defineSource({
  id: 'prato-premies-2023',
  title: text(
    'Prato, Kwalificerend werkplekleren en de leerlingenpremie',
    'Prato, Qualifying workplace learning and the learner premium (Dutch)',
    "Prato, L'apprentissage qualifiant et la prime pour les élèves (néerlandais)",
  ),
  address: 'https://www.prato.be/vlaanderen-kwalificerend-werkplekleren-en-de-leerlingenpremie/',
  authority: 'payroll',
  published: '2023-08-30',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const herwinSubsidyConditions = defineSource({
  id: 'herwin-premie-voorwaarden',
  title: text(
    'Herwin, Voorwaarden van de premie kwalificerend werkplekleren',
    'Herwin, Conditions of the subsidy for qualifying workplace learning (Dutch)',
    "Herwin, Conditions de la prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://herwin.be/question/welke-voorwaarden-gelden-er-voor-de-premie-kwalificerend-werkplekleren-voor-ondernemingen/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const herwinSubsidyProgrammes = defineSource({
  id: 'herwin-premie-opleidingen',
  title: text(
    'Herwin, Opleidingen met de premie kwalificerend werkplekleren',
    'Herwin, Programmes with the subsidy for qualifying workplace learning (Dutch)',
    "Herwin, Formations donnant droit à la prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://herwin.be/question/welke-opleidingen-komen-in-aanmerking-voor-de-premie-kwalificerend-werkplekleren-voor-ondernemingen/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const mtechplusSubsidy = defineSource({
  id: 'mtechplus-premie',
  title: text(
    'mtech+, Premie kwalificerend werkplekleren',
    'mtech+, Subsidy for qualifying workplace learning (Dutch)',
    "mtech+, Prime pour l'apprentissage qualifiant (néerlandais)",
  ),
  address:
    'https://mtechplus.be/subsidy/premie-kwalificerend-werkplekleren/premie-kwalificerend-werkplekleren/',
  authority: 'sector',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const katholiekSubsidy = defineSource({
  id: 'katholiek-onderwijs-premies-2023',
  title: text(
    'Katholiek Onderwijs Vlaanderen, Nieuwe premies voor kwalificerend werkplekleren',
    'Katholiek Onderwijs Vlaanderen, New premiums for qualifying workplace learning (Dutch)',
    "Katholiek Onderwijs Vlaanderen, Nouvelles primes pour l'apprentissage qualifiant (néerlandais)",
  ),
  address: 'https://pro.katholiekonderwijs.vlaanderen/nieuwe-premies-voor-kwalificerend-werkplekleren',
  authority: 'sector',
  published: '2023-09-07',
  inForceFrom: '2023-09-01',
  verifiedOn: '2026-11-22',
})

export const houtmeyersSeventhYear = defineSource({
  id: 'houtmeyers-zevende-jaar',
  title: text(
    'Katrien Houtmeyers, Leerlingenpremie in het zevende jaar',
    'Katrien Houtmeyers, Learner premium in the seventh year (Dutch)',
    'Katrien Houtmeyers, Prime pour les élèves de septième année (néerlandais)',
  ),
  address: 'https://www.katrienhoutmeyers.be/node/17895',
  authority: 'other',
  inForceFrom: '2025-09-01',
  verifiedOn: '2026-11-22',
})
