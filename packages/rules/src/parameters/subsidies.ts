/** Amounts and conditions of the company subsidy and the learner premium, by school year. */
import { text } from '../language.ts'
import {
  cedefopDual,
  cite,
  groupsSubsidy2023,
  herwinSubsidyConditions,
  herwinSubsidyProgrammes,
  houtmeyersSeventhYear,
  katholiekSubsidy,
  pratoSubsidy,
  sociaalkantoorSubsidy,
  vlaanderenLearnerPremium,
  vlaanderenSubsidy,
} from '../sources/index.ts'
import { defineParameter, defineRegime } from './parameter.ts'

const START = '2023-09-01'

/** Subsidy and premium exist from school year 2023-2024; before, there were start and stage bonuses. */
export const subsidyRegime = defineRegime({
  id: 'workplace-learning-subsidies',
  title: text(
    'Premie kwalificerend werkplekleren en leerlingenpremie',
    'Subsidy for qualifying workplace learning and learner premium',
    "Prime pour l'apprentissage qualifiant et prime pour les élèves",
  ),
  from: START,
  sources: [cite(pratoSubsidy), cite(groupsSubsidy2023)],
})

/** A seventh year leads to a professional instead of an education qualification. */
export const seventhYearQualifies = defineRegime({
  id: 'seventh-year-qualifies',
  title: text(
    'Zevende jaar met een beroepskwalificatie',
    'Seventh year with a professional qualification',
    'Septième année avec une qualification professionnelle',
  ),
  from: '2025-09-01',
  sources: [cite(houtmeyersSeventhYear)],
})

export const subsidyWithPay = defineParameter({
  id: 'subsidy-with-pay',
  title: text(
    'Premie bij een overeenkomst met vergoeding of loon',
    'Subsidy for an agreement with allowance or wage',
    'Prime pour une convention avec indemnité ou salaire',
  ),
  unit: 'cents',
  values: [
    {
      from: START,
      value: 100000,
      certainty: 'published',
      sources: [cite(cedefopDual), cite(vlaanderenSubsidy)],
    },
  ],
})

/** 600 euro in 2023, 800 euro in the fiche of 2026; in which school year it changed was not found. */
export const subsidyWithoutPay = defineParameter({
  id: 'subsidy-without-pay',
  title: text(
    'Premie bij een overeenkomst zonder vergoeding of loon',
    'Subsidy for an agreement without allowance or wage',
    'Prime pour une convention sans indemnité ni salaire',
  ),
  unit: 'cents',
  values: [
    { from: START, value: 60000, certainty: 'published', sources: [cite(vlaanderenSubsidy)] },
    { from: '2024-09-01', value: 60000, certainty: 'unverified', sources: [cite(vlaanderenSubsidy)] },
    { from: '2026-09-01', value: 80000, certainty: 'published', sources: [cite(cedefopDual)] },
  ],
})

/** The other amount that may have held, as long as the school year of the change is not known. */
export const subsidyWithoutPayOtherwise = defineParameter({
  id: 'subsidy-without-pay-otherwise',
  title: text(
    'Ander mogelijk bedrag zonder vergoeding of loon',
    'Other possible amount without allowance or wage',
    'Autre montant possible sans indemnité ni salaire',
  ),
  unit: 'cents',
  values: [
    { from: START, value: 80000, certainty: 'unverified', sources: [cite(cedefopDual)] },
    { from: '2026-09-01', value: null, certainty: 'published', sources: [cite(cedefopDual)] },
  ],
})

export const learnerPremiumAmount = defineParameter({
  id: 'learner-premium-amount',
  title: text('Leerlingenpremie', 'Learner premium', 'Prime pour les élèves'),
  unit: 'cents',
  values: [
    {
      from: START,
      value: 50000,
      certainty: 'published',
      sources: [cite(vlaanderenLearnerPremium), cite(sociaalkantoorSubsidy)],
    },
  ],
})

export const subsidyMinimumMonths = defineParameter({
  id: 'subsidy-minimum-months',
  title: text(
    'Minimumduur voor de premie',
    'Minimum duration for the subsidy',
    'Durée minimale pour la prime',
  ),
  unit: 'months',
  values: [
    {
      from: START,
      value: 4,
      certainty: 'published',
      sources: [cite(cedefopDual), cite(herwinSubsidyConditions)],
    },
  ],
})

/** School years for which one learner can give a right, bonuses from before September 2023 included. */
export const subsidyMaximumYears = defineParameter({
  id: 'subsidy-maximum-years',
  title: text(
    'Aantal keren dat de premie kan worden toegekend',
    'Number of times the subsidy can be granted',
    "Nombre d'octrois possibles de la prime",
  ),
  unit: 'years',
  values: [
    {
      from: START,
      value: 3,
      certainty: 'published',
      sources: [cite(cedefopDual), cite(vlaanderenSubsidy), cite(vlaanderenLearnerPremium)],
    },
  ],
})

export const subsidyRegistrationMonths = defineParameter({
  id: 'subsidy-registration-months',
  title: text(
    'Termijn voor de registratie van de overeenkomst',
    'Term for the registration of the agreement',
    "Délai d'enregistrement de la convention",
  ),
  unit: 'months',
  values: [
    {
      from: START,
      value: 3,
      certainty: 'published',
      sources: [cite(vlaanderenSubsidy), cite(katholiekSubsidy)],
    },
  ],
})

export const subsidyWorkplaceShare = defineParameter({
  id: 'subsidy-workplace-share',
  title: text(
    'Minimumaandeel van de werkplek (%)',
    'Minimum share of the workplace (%)',
    'Part minimale du lieu de travail (%)',
  ),
  unit: 'percent',
  values: [
    {
      from: START,
      value: 50,
      certainty: 'secondary',
      sources: [cite(pratoSubsidy), cite(groupsSubsidy2023)],
    },
  ],
})

export const subsidyMaximumVksLevel = defineParameter({
  id: 'subsidy-maximum-vks-level',
  title: text('Hoogste VKS-niveau', 'Highest VKS level', 'Niveau VKS maximal'),
  unit: 'level',
  values: [
    {
      from: START,
      value: 4,
      certainty: 'secondary',
      sources: [cite(pratoSubsidy), cite(herwinSubsidyProgrammes)],
    },
  ],
})
