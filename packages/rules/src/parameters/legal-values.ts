/** Every legal number that a rule uses, with the day from which it holds, its source and its certainty. */
import { text } from '../language.ts'
import {
  abvvAgreements,
  acertaWes,
  argos,
  besoxActivation,
  besoxWes,
  cedefopApprenticeship2019,
  cedefopDual,
  childLabour,
  circularDual,
  cite,
  compulsoryEducation,
  decree2016,
  kluwerDualContracts,
  onderwijsWorkplace,
  partenaWes,
  pratoWes,
  recordKeeping,
  salarMinors,
  unizoWorkplaceLearning,
  vlaanderenWes,
  wesDecision,
} from '../sources/index.ts'
import { defineParameter, EVER } from './parameter.ts'

export const wesMaximumMonths = defineParameter({
  id: 'wes-maximum-months',
  title: text(
    'Maximumduur werkervaringsstage',
    'Maximum duration of a work experience internship',
    "Durée maximale du stage d'expérience professionnelle",
  ),
  unit: 'months',
  values: [
    {
      from: '2017-01-01',
      value: 6,
      certainty: 'published',
      sources: [cite(acertaWes), cite(partenaWes), cite(besoxWes)],
    },
  ],
})

export const wesMinimumWeeklyHours = defineParameter({
  id: 'wes-minimum-weekly-hours',
  title: text(
    'Minimum aantal uren per week werkervaringsstage',
    'Minimum weekly hours of a work experience internship',
    "Minimum d'heures par semaine du stage d'expérience professionnelle",
  ),
  unit: 'hoursPerWeek',
  values: [
    { from: '2017-01-01', value: 20, certainty: 'published', sources: [cite(partenaWes)] },
    { from: '2023-01-01', value: null, certainty: 'published', sources: [cite(acertaWes)] },
  ],
})

export const wesMonthlyAllowance = defineParameter({
  id: 'wes-monthly-allowance',
  title: text(
    'Maandelijkse vergoeding werkervaringsstage',
    'Monthly allowance of a work experience internship',
    "Indemnité mensuelle du stage d'expérience professionnelle",
  ),
  unit: 'cents',
  values: [
    {
      from: '2017-01-01',
      value: 20000,
      certainty: 'published',
      sources: [cite(partenaWes), cite(vlaanderenWes)],
    },
  ],
})

/** The divisor of the reading that reduces the allowance by weekly hours. */
export const wesFullAllowanceHours = defineParameter({
  id: 'wes-full-allowance-hours',
  title: text(
    'Uren per week voor de volledige vergoeding',
    'Weekly hours for the full allowance',
    "Heures par semaine pour l'indemnité complète",
  ),
  unit: 'hoursPerWeek',
  values: [{ from: '2017-01-01', value: 20, certainty: 'secondary', sources: [cite(partenaWes)] }],
})

export const vdabExclusionMonths = defineParameter({
  id: 'vdab-exclusion-months',
  title: text(
    'Duur van de sanctie voor werkgevers',
    'Length of the sanction for employers',
    'Durée de la sanction pour les employeurs',
  ),
  unit: 'months',
  values: [
    { from: '2023-01-01', value: 36, certainty: 'published', sources: [cite(acertaWes), cite(wesDecision)] },
  ],
})

/** "Long absence" is not quantified in the text; thirty days is our threshold for a hint. */
export const longAbsenceDays = defineParameter({
  id: 'wes-long-absence-days',
  title: text('Langdurige afwezigheid', 'Long absence', 'Absence de longue durée'),
  unit: 'days',
  values: [{ from: '2023-01-01', value: 30, certainty: 'unverified', sources: [cite(acertaWes)] }],
})

export const availabilityExemptionWeeks = defineParameter({
  id: 'wes-availability-exemption-weeks',
  title: text(
    'Minimumduur voor de vrijstelling van beschikbaarheid',
    'Minimum duration for the exemption from availability',
    'Durée minimale pour la dispense de disponibilité',
  ),
  unit: 'weeks',
  values: [{ from: '2023-01-01', value: 4, certainty: 'secondary', sources: [cite(pratoWes)] }],
})

export const availabilityExemptionHours = defineParameter({
  id: 'wes-availability-exemption-hours',
  title: text(
    'Minimumuren voor de vrijstelling van beschikbaarheid',
    'Minimum weekly hours for the exemption from availability',
    'Heures minimales pour la dispense de disponibilité',
  ),
  unit: 'hoursPerWeek',
  values: [{ from: '2023-01-01', value: 20, certainty: 'unverified', sources: [cite(pratoWes)] }],
})

export const activationMaximumMonths = defineParameter({
  id: 'activation-maximum-months',
  title: text(
    'Maximumduur activeringsstage',
    'Maximum duration of an activation internship',
    "Durée maximale du stage d'activation",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 6, certainty: 'secondary', sources: [cite(besoxActivation)] }],
})

export const specialisedExplorationHours = defineParameter({
  id: 'specialised-exploration-hours',
  title: text(
    'Maximum aantal uren gespecialiseerde beroepsverkennende stage',
    'Maximum hours of a specialised vocational exploration internship',
    "Nombre maximal d'heures du stage d'exploration professionnelle spécialisée",
  ),
  unit: 'hours',
  values: [{ from: EVER, value: 800, certainty: 'secondary', sources: [cite(argos)] }],
})

export const explorationDays = defineParameter({
  id: 'exploration-days',
  title: text(
    'Maximumduur beroepsverkennende stage',
    'Maximum duration of a vocational exploration internship',
    "Durée maximale du stage d'exploration professionnelle",
  ),
  unit: 'days',
  values: [{ from: EVER, value: 30, certainty: 'secondary', sources: [cite(argos)] }],
})

export const minimumAge = defineParameter({
  id: 'minimum-age',
  title: text('Minimumleeftijd', 'Minimum age', 'Âge minimum'),
  unit: 'years',
  values: [
    { from: EVER, value: 15, certainty: 'published', sources: [cite(cedefopDual), cite(childLabour)] },
  ],
})

export const weeklyHoursLimit = defineParameter({
  id: 'weekly-hours-limit',
  title: text(
    'Wekelijkse uren op de werkplek en op school samen',
    'Weekly hours at the workplace and at school together',
    "Heures hebdomadaires sur le lieu de travail et à l'école",
  ),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 40, certainty: 'secondary', sources: [cite(salarMinors)] }],
})

/** No legal limit: a number above it is a typing error. */
export const plausibleWeeklyHours = defineParameter({
  id: 'plausible-weekly-hours',
  title: text(
    'Geloofwaardig aantal uren per week',
    'Plausible weekly hours',
    "Nombre plausible d'heures par semaine",
  ),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 60, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})

/** Leertijd admitted learners of this age by exception. */
export const leertijdExceptionalAge = defineParameter({
  id: 'leertijd-exceptional-age',
  title: text(
    'Uitzonderlijke minimumleeftijd in de leertijd',
    'Exceptional minimum age in Leertijd',
    "Âge minimum exceptionnel dans l'apprentissage (Leertijd)",
  ),
  unit: 'years',
  values: [{ from: EVER, value: 14, certainty: 'secondary', sources: [cite(cedefopApprenticeship2019)] }],
})

/** "Regular" follow-up is not quantified in the text; a stage of fewer days may end before the first one. */
export const wesShortStageDays = defineParameter({
  id: 'wes-short-stage-days',
  title: text(
    'Korte werkervaringsstage zonder opvolging',
    'Short work experience internship without follow-up',
    "Stage d'expérience professionnelle court sans suivi",
  ),
  unit: 'days',
  values: [{ from: '2017-01-01', value: 14, certainty: 'unverified', sources: [cite(acertaWes)] }],
})

/** No legal value: a paid amount this near to a computed share is that share. */
export const wesProRataTolerance = defineParameter({
  id: 'wes-pro-rata-tolerance',
  title: text(
    'Toegelaten afronding van de vergoeding voor een onvolledige maand',
    'Rounding allowed in the allowance for an incomplete month',
    "Arrondi admis dans l'indemnité pour un mois incomplet",
  ),
  unit: 'cents',
  values: [{ from: '2017-01-01', value: 1, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})

/** Within 6 or 12 months of the acceptance, by sector: this holds where a sector sets no term of its own. */
export const mentorTrainingMonths = defineParameter({
  id: 'mentor-training-months',
  title: text(
    'Termijn van de mentoropleiding waar de sector er geen bepaalt',
    'Term of the mentor training where the sector sets none',
    "Délai de la formation de tuteur où le secteur n'en fixe pas",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 12, certainty: 'secondary', sources: [cite(cedefopDual)] }],
})

export const dualMinimumAge = defineParameter({
  id: 'dual-minimum-age',
  title: text(
    'Minimumleeftijd voor duaal leren',
    'Minimum age for dual learning',
    "Âge minimum pour l'apprentissage dual",
  ),
  unit: 'years',
  values: [{ from: '2019-09-01', value: 15, certainty: 'published', sources: [cite(cedefopDual)] }],
})

/** From this age nothing is asked about the first two secondary years. */
export const fullTimeCompulsoryAge = defineParameter({
  id: 'full-time-compulsory-age',
  title: text(
    'Einde van de voltijdse leerplicht',
    'End of full-time compulsory education',
    "Fin de l'obligation scolaire à temps plein",
  ),
  unit: 'years',
  values: [
    {
      from: EVER,
      value: 16,
      certainty: 'published',
      sources: [cite(compulsoryEducation), cite(circularDual)],
    },
  ],
})

/** The age itself is published; on which day it is looked at is a reading, see `upper-age.ts`. */
export const dualUpperAge = defineParameter({
  id: 'dual-upper-age',
  title: text(
    'Maximumleeftijd voor duaal leren',
    'Maximum age for dual learning',
    "Âge maximum pour l'apprentissage dual",
  ),
  unit: 'years',
  values: [{ from: '2019-09-01', value: 25, certainty: 'published', sources: [cite(cedefopDual)] }],
})

/** At least this is an OAO, less is an SAO; an average over the year without public and school holidays. */
export const alternationBoundaryHours = defineParameter({
  id: 'alternation-boundary-hours',
  title: text(
    'Uren op de werkplek die OAO en SAO scheiden',
    'Workplace hours that divide OAO and SAO',
    "Heures sur le lieu de travail séparant l'OAO de la SAO",
  ),
  unit: 'hoursPerWeek',
  values: [
    {
      from: '2016-09-01',
      value: 20,
      certainty: 'secondary',
      sources: [cite(decree2016, 'art. 3'), cite(kluwerDualContracts)],
    },
  ],
})

export const daMinimumHours = defineParameter({
  id: 'da-minimum-hours',
  title: text(
    'Minimumuren op de werkplek bij een deeltijdse arbeidsovereenkomst',
    'Minimum workplace hours of a part-time employment contract',
    "Minimum d'heures sur le lieu de travail pour un contrat de travail à temps partiel",
  ),
  unit: 'hoursPerWeek',
  values: [
    {
      from: '2016-09-01',
      value: 20,
      certainty: 'secondary',
      sources: [cite(onderwijsWorkplace), cite(unizoWorkplaceLearning)],
    },
  ],
})

export const saoMinimumTotalHours = defineParameter({
  id: 'sao-minimum-total-hours',
  title: text(
    'Minimumuren per week op school en op de werkplek samen (SAO)',
    'Minimum weekly hours at school and at the workplace together (SAO)',
    "Minimum d'heures par semaine à l'école et sur le lieu de travail (SAO)",
  ),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 28, certainty: 'secondary', sources: [cite(abvvAgreements)] }],
})

/** No legal value: a week this near to the full-time week of the company is full-time. */
export const fullTimeTolerance = defineParameter({
  id: 'full-time-tolerance',
  title: text(
    'Toegelaten afwijking van de voltijdse week',
    'Deviation allowed from the full-time week',
    'Écart admis par rapport à la semaine à temps plein',
  ),
  unit: 'hoursPerWeek',
  values: [{ from: '2016-09-01', value: 0.5, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})
