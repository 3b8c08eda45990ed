/** Limits, groups and costs of individual vocational training (IBO). */
import { text } from '../language.ts'
import {
  cite,
  overheidIboPlus,
  securexIbo2026,
  securexIboAgreement,
  securexIboTable,
  sodalisIboScale,
  vdabIboEmployers,
  vlaanderenIbo,
  vlaioIbo2018,
} from '../sources/index.ts'
import { defineList } from './dated-list.ts'
import { defineParameter, defineRegime, EVER, type Parameter } from './parameter.ts'

export const vulnerableTraining = defineRegime({
  id: 'ibo-plus',
  title: text(
    'IBO voor kwetsbare werkzoekenden',
    'IBO for vulnerable job seekers',
    "IBO pour demandeurs d'emploi vulnérables",
  ),
  from: '2018-09-01',
  sources: [cite(vlaioIbo2018), cite(overheidIboPlus)],
})

/** While the employer paid a fixed sum to VDAB. */
export const trainingCostToAgency = defineRegime({
  id: 'ibo-cost-to-vdab',
  title: text('IBO met factuur van VDAB', 'IBO with an invoice of VDAB', 'IBO avec facture du VDAB'),
  to: '2025-12-31',
  sources: [cite(sodalisIboScale), cite(vdabIboEmployers)],
})

/** Since the employer pays the premium; whether running trainings changed too was not found. */
export const trainingPremiumByEmployer = defineRegime({
  id: 'ibo-premium-by-employer',
  title: text(
    'IBO-premie betaald door de werkgever',
    'IBO premium paid by the employer',
    "Prime IBO payée par l'employeur",
  ),
  from: '2026-01-01',
  sources: [cite(securexIbo2026), cite(securexIboTable)],
})

export const trainingMinimumDays = defineParameter({
  id: 'ibo-minimum-days',
  title: text('Minimumduur IBO', 'Minimum duration of an IBO', "Durée minimale de l'IBO"),
  unit: 'days',
  values: [{ from: EVER, value: 28, certainty: 'secondary', sources: [cite(securexIbo2026)] }],
})

export const trainingMaximumDays = defineParameter({
  id: 'ibo-maximum-days',
  title: text(
    'Maximumduur IBO (26 weken)',
    'Maximum duration of an IBO (26 weeks)',
    "Durée maximale de l'IBO (26 semaines)",
  ),
  unit: 'days',
  values: [{ from: EVER, value: 182, certainty: 'secondary', sources: [cite(securexIbo2026)] }],
})

/** The older text counts in months; what lies between the two is doubtful. */
export const trainingMaximumMonths = defineParameter({
  id: 'ibo-maximum-months',
  title: text(
    'Maximumduur IBO (oudere tekst in maanden)',
    'Maximum duration of an IBO (older text in months)',
    "Durée maximale de l'IBO (texte plus ancien en mois)",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 6, certainty: 'secondary', sources: [cite(vlaanderenIbo)] }],
})

export const vulnerableTrainingMaximumDays = defineParameter({
  id: 'ibo-plus-maximum-days',
  title: text(
    'Maximumduur IBO voor kwetsbare werkzoekenden (52 weken)',
    'Maximum duration of an IBO for vulnerable job seekers (52 weeks)',
    "Durée maximale de l'IBO pour demandeurs d'emploi vulnérables (52 semaines)",
  ),
  unit: 'days',
  values: [{ from: '2018-09-01', value: 364, certainty: 'published', sources: [cite(overheidIboPlus)] }],
})

export const vulnerableTrainingAge = defineParameter({
  id: 'ibo-plus-age',
  title: text(
    'Leeftijd die de termijn van inschrijving bepaalt (IBO+)',
    'Age that decides the term of registration (IBO+)',
    "Âge qui détermine la durée d'inscription (IBO+)",
  ),
  unit: 'years',
  values: [{ from: '2018-09-01', value: 25, certainty: 'published', sources: [cite(overheidIboPlus)] }],
})

export const vulnerableTrainingMonthsYoung = defineParameter({
  id: 'ibo-plus-months-young',
  title: text(
    'Inschrijving onder 25 jaar (IBO+)',
    'Registration under 25 (IBO+)',
    'Inscription avant 25 ans (IBO+)',
  ),
  unit: 'months',
  values: [{ from: '2018-09-01', value: 12, certainty: 'published', sources: [cite(overheidIboPlus)] }],
})

export const vulnerableTrainingMonths = defineParameter({
  id: 'ibo-plus-months',
  title: text(
    'Inschrijving boven 25 jaar (IBO+)',
    'Registration over 25 (IBO+)',
    'Inscription après 25 ans (IBO+)',
  ),
  unit: 'months',
  values: [{ from: '2018-09-01', value: 24, certainty: 'published', sources: [cite(overheidIboPlus)] }],
})

export const trainingWeekShare = defineParameter({
  id: 'ibo-week-share',
  title: text(
    'Minimale week van een IBO (deel van voltijds)',
    'Minimum week of an IBO (share of full time)',
    "Semaine minimale d'une IBO (part du temps plein)",
  ),
  unit: 'share',
  values: [{ from: EVER, value: 0.5, certainty: 'secondary', sources: [cite(securexIboAgreement)] }],
})

export const trainingAbsenceDays = defineParameter({
  id: 'ibo-absence-days',
  title: text(
    'Afwezigheid zonder gevolg voor de kostprijs',
    'Absence that leaves the cost as it is',
    'Absence sans effet sur le coût',
  ),
  unit: 'days',
  values: [{ from: EVER, value: 7, certainty: 'secondary', sources: [cite(sodalisIboScale)] }],
})

const scale = (step: number, firstWage: number, cost: number): readonly [Parameter, Parameter] => [
  defineParameter({
    id: `ibo-wage-step-${step}`,
    title: text(
      `Loonschaal IBO, ondergrens ${step}`,
      `IBO wage scale, lower bound ${step}`,
      `Barème IBO, limite inférieure ${step}`,
    ),
    unit: 'cents',
    values: [
      { from: '2019-07-01', value: firstWage, certainty: 'secondary', sources: [cite(sodalisIboScale)] },
    ],
  }),
  defineParameter({
    id: `ibo-cost-step-${step}`,
    title: text(
      `Kostprijs IBO per maand, schaal ${step}`,
      `Monthly cost of an IBO, step ${step}`,
      `Coût mensuel IBO, échelon ${step}`,
    ),
    unit: 'cents',
    values: [
      {
        from: '2019-07-01',
        value: cost,
        certainty: 'secondary',
        sources: [cite(sodalisIboScale), cite(vdabIboEmployers)],
      },
    ],
  }),
]

/** First wage and cost of each step, ascending; the bounds were indexed after July 2019 to amounts not found. */
export const trainingCostScale = [
  scale(1, 0, 65000),
  scale(2, 173400, 80000),
  scale(3, 204100, 100000),
  scale(4, 234700, 120000),
  scale(5, 265201, 140000),
] as const

export const trainingPercentages = defineList<number>({
  id: 'ibo-percentages',
  title: text(
    'Percentages van de IBO-premie',
    'Percentages of the IBO premium',
    'Pourcentages de la prime IBO',
  ),
  values: [
    {
      from: '2026-01-01',
      items: [70, 80, 90, 100],
      certainty: 'published',
      sources: [cite(securexIbo2026), cite(securexIboTable)],
    },
  ],
})
