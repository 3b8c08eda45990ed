/** Legal values about accreditations of training places and their mentors. */
import { text } from '../language.ts'
import {
  accreditationConditions,
  cedefopDual,
  cite,
  commerceTrainingAccreditation,
  constructivMentor,
  mentorRegulation2019,
  mentorTrainingCorona,
  recordKeeping,
  vivoMentor,
} from '../sources/index.ts'
import { defineParameter, defineRegime, EVER } from './parameter.ts'

/** The conditions for mentors are judged from this day; what held before is not known. */
export const mentorConditions = defineRegime({
  id: 'mentor-conditions',
  title: text('Voorwaarden voor mentoren', 'Conditions for mentors', 'Conditions pour les tuteurs'),
  from: '2019-09-01',
  sources: [cite(mentorRegulation2019), cite(cedefopDual)],
})

/** From this day of the request the extract of the criminal record and the mentor training are compulsory. */
export const mentorDuties = defineRegime({
  id: 'mentor-duties',
  title: text(
    'Uittreksel en opleiding van mentoren',
    'Extract and training of mentors',
    'Extrait et formation des tuteurs',
  ),
  from: '2019-09-01',
  sources: [cite(mentorRegulation2019)],
})

/** Mentors accepted on these days got more time for their training. */
export const mentorTrainingCovidRegime = defineRegime({
  id: 'mentor-training-covid',
  title: text(
    'Verlengde termijn mentoropleiding (COVID-19)',
    'Extended term of the mentor training (COVID-19)',
    'Délai prolongé de la formation de tuteur (COVID-19)',
  ),
  from: '2019-09-01',
  to: '2020-03-31',
  sources: [cite(mentorTrainingCorona)],
})

export const accreditationMonths = defineParameter({
  id: 'accreditation-months',
  title: text('Geldigheidsduur van een erkenning', 'Validity of an accreditation', "Validité d'un agrément"),
  unit: 'months',
  values: [{ from: EVER, value: 60, certainty: 'secondary', sources: [cite(commerceTrainingAccreditation)] }],
})

export const accreditationDecisionDays = defineParameter({
  id: 'accreditation-decision-days',
  title: text(
    'Termijn om over een erkenning te beslissen',
    'Term to decide on an accreditation',
    'Délai de décision sur un agrément',
  ),
  unit: 'days',
  values: [{ from: EVER, value: 14, certainty: 'secondary', sources: [cite(commerceTrainingAccreditation)] }],
})

export const mentorAge = defineParameter({
  id: 'mentor-age',
  title: text('Minimumleeftijd van een mentor', 'Minimum age of a mentor', "Âge minimum d'un tuteur"),
  unit: 'years',
  values: [{ from: '2019-09-01', value: 25, certainty: 'published', sources: [cite(cedefopDual)] }],
})

export const mentorAgeQualified = defineParameter({
  id: 'mentor-age-qualified',
  title: text(
    'Minimumleeftijd van een mentor met een relevante kwalificatie',
    'Minimum age of a mentor with a relevant qualification',
    "Âge minimum d'un tuteur avec une qualification pertinente",
  ),
  unit: 'years',
  values: [
    {
      from: '2019-09-01',
      value: 23,
      certainty: 'published',
      sources: [cite(cedefopDual), cite(accreditationConditions)],
    },
  ],
})

export const mentorExperience = defineParameter({
  id: 'mentor-experience',
  title: text('Beroepservaring van een mentor', 'Experience of a mentor', "Expérience d'un tuteur"),
  unit: 'years',
  values: [{ from: '2019-09-01', value: 5, certainty: 'published', sources: [cite(cedefopDual)] }],
})

export const conductExtractMonths = defineParameter({
  id: 'conduct-extract-months',
  title: text(
    'Hoogste ouderdom van het uittreksel uit het strafregister',
    'Greatest age of the criminal record extract',
    "Ancienneté maximale de l'extrait de casier judiciaire",
  ),
  unit: 'months',
  values: [
    {
      from: EVER,
      value: 12,
      certainty: 'secondary',
      sources: [cite(mentorRegulation2019), cite(vivoMentor)],
    },
  ],
})

/** The term of mentors accepted in the first months of the duty; of no later ones. */
export const mentorTrainingExtendedMonths = defineParameter({
  id: 'mentor-training-extended-months',
  title: text(
    'Verlengde termijn van de mentoropleiding (COVID-19)',
    'Extended term of the mentor training (COVID-19)',
    'Délai prolongé de la formation de tuteur (COVID-19)',
  ),
  unit: 'months',
  values: [
    { from: '2019-09-01', value: 18, certainty: 'published', sources: [cite(mentorTrainingCorona)] },
    { from: '2020-04-01', value: null, certainty: 'published', sources: [cite(mentorTrainingCorona)] },
  ],
})

/** No legal value: so many days before the end of the term a sheet warns. */
export const mentorTrainingNoticeDays = defineParameter({
  id: 'mentor-training-notice-days',
  title: text(
    'Dagen vooraf gewaarschuwd voor de mentoropleiding',
    'Days of notice for the mentor training',
    'Jours de préavis pour la formation de tuteur',
  ),
  unit: 'days',
  values: [{ from: EVER, value: 60, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})

/** No legal value: two days this near to each other may both be meant as the start of the training term. */
export const mentorTrainingBasesDays = defineParameter({
  id: 'mentor-training-bases-days',
  title: text(
    'Dagen tussen erkenning en aanvaarding van de mentor',
    'Days between accreditation and acceptance of the mentor',
    "Jours entre l'agrément et l'acceptation du tuteur",
  ),
  unit: 'days',
  values: [{ from: EVER, value: 60, certainty: 'unverified', sources: [cite(recordKeeping)] }],
})

export const constructionPlanningMonths = defineParameter({
  id: 'construction-planning-months',
  title: text(
    'Termijn om de mentoropleiding in te plannen (bouw)',
    'Term to plan the mentor training (construction)',
    'Délai pour planifier la formation de tuteur (construction)',
  ),
  unit: 'months',
  values: [{ from: EVER, value: 3, certainty: 'secondary', sources: [cite(constructivMentor)] }],
})

/** No sector allows more; the number that holds is the sector's. */
export const mentorLearnersLimit = defineParameter({
  id: 'mentor-learners-limit',
  title: text(
    'Hoogste aantal lerenden per mentor in enige sector',
    'Greatest number of learners per mentor in any sector',
    "Nombre maximal d'apprenants par tuteur, tous secteurs",
  ),
  unit: 'persons',
  values: [{ from: EVER, value: 4, certainty: 'published', sources: [cite(cedefopDual)] }],
})

/** What a company without employees may have. */
export const learnersWithoutEmployees = defineParameter({
  id: 'learners-without-employees',
  title: text(
    'Lerenden in een onderneming zonder werknemers',
    'Learners in a company without employees',
    'Apprenants dans une entreprise sans travailleurs',
  ),
  unit: 'persons',
  values: [{ from: EVER, value: 1, certainty: 'published', sources: [cite(cedefopDual)] }],
})

/** Every sector allows so many; beyond it the maximum of the sector matters. */
export const learnersAnySectorAllows = defineParameter({
  id: 'learners-any-sector-allows',
  title: text(
    'Lerenden die elke sector per mentor toelaat',
    'Learners per mentor that every sector allows',
    'Apprenants par tuteur admis dans tout secteur',
  ),
  unit: 'persons',
  values: [{ from: EVER, value: 1, certainty: 'published', sources: [cite(cedefopDual)] }],
})
