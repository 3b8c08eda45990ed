/** The stretches of time in which sets of rules hold; inclusive ends, chosen by the row's own date. */
import { text } from '../language.ts'
import {
  acertaWes,
  agoriaReform,
  besoxActivation,
  besoxWes,
  cedefopDual,
  cite,
  decree2016,
  decreeDual2018,
  goFormer2024,
  partenaDimona,
  partenaWes,
  securexDimonaAlt,
  sodalisDimonaAlt,
  vdabBis,
  vlaanderenAdultDual,
  vlaanderenLearnerPremium,
  vlaanderenSubsidy,
  wesDecision,
} from '../sources/index.ts'
import { defineRegime } from './parameter.ts'

export const wesRegime = defineRegime({
  id: 'wes',
  title: text('Werkervaringsstage', 'Work experience internship', "Stage d'expérience professionnelle"),
  from: '2017-01-01',
  sources: [cite(besoxWes), cite(wesDecision)],
})

export const wesRegimeBefore2023 = defineRegime({
  id: 'wes-before-2023',
  title: text(
    'Werkervaringsstage, regeling tot en met 2022',
    'Work experience internship, rules until 2022',
    "Stage d'expérience professionnelle, règles jusqu'en 2022",
  ),
  from: '2017-01-01',
  to: '2022-12-31',
  sources: [cite(besoxWes), cite(acertaWes)],
})

export const wesRegimeFrom2023 = defineRegime({
  id: 'wes-from-2023',
  title: text(
    'Werkervaringsstage, regeling vanaf 2023',
    'Work experience internship, rules from 2023',
    "Stage d'expérience professionnelle, règles à partir de 2023",
  ),
  from: '2023-01-01',
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
})

export const activationRegime = defineRegime({
  id: 'activation',
  title: text('Activeringsstage', 'Activation internship', "Stage d'activation"),
  from: '2017-04-11',
  to: '2022-12-31',
  sources: [cite(besoxActivation), cite(acertaWes)],
})

/** Starts up to the day before the reform; the first day is not known for the specialised exploration stage. */
export const beforeReform2023 = defineRegime({
  id: 'before-2023-reform',
  title: text('Stages tot en met 2022', 'Internships until 2022', "Stages jusqu'en 2022"),
  to: '2022-12-31',
  sources: [cite(acertaWes), cite(wesDecision)],
})

export const fromReform2023 = defineRegime({
  id: 'from-2023-reform',
  title: text('Stages vanaf 2023', 'Internships from 2023', 'Stages à partir de 2023'),
  from: '2023-01-01',
  sources: [cite(acertaWes), cite(wesDecision)],
})

/** Before the name beroepsverkennende stage replaced oriënterende stage. */
export const orientationName = defineRegime({
  id: 'orientation-name',
  title: text('Oriënterende stage', 'Orientation internship', "Stage d'orientation"),
  to: '2018-08-31',
  sources: [cite(agoriaReform)],
})

export const dimonaTraineeRegime = defineRegime({
  id: 'dimona-stg',
  title: text('Dimona-type STG', 'Dimona type STG', 'Type Dimona STG'),
  from: '2020-01-01',
  sources: [cite(partenaDimona), cite(partenaWes)],
})

/** Before work experience internships existed. */
export const beforeWes = defineRegime({
  id: 'before-wes',
  title: text(
    'Vóór de werkervaringsstage bestond',
    'Before the work experience internship existed',
    "Avant l'existence du stage d'expérience professionnelle",
  ),
  to: '2016-12-31',
  sources: [cite(besoxWes)],
})

/** Before the name beroepsinlevingsstage replaced beroepsinlevingsovereenkomst (BIO). */
export const immersionAgreementName = defineRegime({
  id: 'immersion-agreement-name',
  title: text(
    'Beroepsinlevingsovereenkomst (BIO)',
    'Vocational immersion agreement (BIO)',
    "Convention d'immersion professionnelle (BIO)",
  ),
  to: '2018-08-31',
  sources: [cite(agoriaReform), cite(vdabBis)],
})

/** The law on alternating training, on which the agreements of dual learning rest. */
export const alternatingTraining = defineRegime({
  id: 'alternating-training',
  title: text('Alternerende opleiding', 'Alternating training', 'Formation en alternance'),
  from: '2016-09-01',
  sources: [cite(decree2016), cite(cedefopDual)],
})

/** Dual learning as a pilot project. */
export const dualPilot = defineRegime({
  id: 'dual-pilot',
  title: text(
    'Proefprojecten duaal leren',
    'Pilot projects of dual learning',
    "Projets pilotes d'apprentissage dual",
  ),
  from: '2016-09-01',
  to: '2019-08-31',
  sources: [cite(cedefopDual)],
})

/** Dual learning as a lasting part of secondary education. */
export const dualStructural = defineRegime({
  id: 'dual-structural',
  title: text(
    'Duaal leren in het secundair onderwijs',
    'Dual learning in secondary education',
    "Apprentissage dual dans l'enseignement secondaire",
  ),
  from: '2019-09-01',
  sources: [cite(decreeDual2018), cite(cedefopDual)],
})

/** The right to the premiums hangs on registration from this day on. */
export const timelyRegistration = defineRegime({
  id: 'timely-registration',
  title: text(
    'Registratie als voorwaarde voor de premies',
    'Registration as a condition for the premiums',
    'Enregistrement comme condition des primes',
  ),
  from: '2023-09-01',
  sources: [cite(vlaanderenSubsidy)],
})

/** The days in which agreements that ran already on 1 September 2023 could still be registered. */
export const lateRegistration = defineRegime({
  id: 'late-registration',
  title: text(
    'Registratie van overeenkomsten van vóór 1 september 2023',
    'Registration of agreements from before 1 September 2023',
    "Enregistrement des conventions d'avant le 1er septembre 2023",
  ),
  from: '2023-09-01',
  to: '2023-11-30',
  sources: [cite(vlaanderenLearnerPremium)],
})

export const dimonaAlternating = defineRegime({
  id: 'dimona-alt',
  title: text('Dimona-type ALT', 'Dimona type ALT', 'Type Dimona ALT'),
  from: '2023-09-01',
  sources: [cite(securexDimonaAlt), cite(sodalisDimonaAlt)],
})

/** Centres for part-time education became part of ordinary secondary education. */
export const partTimeSchoolsAbsorbed = defineRegime({
  id: 'part-time-schools-absorbed',
  title: text(
    'Deeltijds onderwijs opgenomen in het secundair onderwijs',
    'Part-time education absorbed into secondary education',
    "Enseignement à temps partiel intégré dans l'enseignement secondaire",
  ),
  from: '2025-09-01',
  sources: [cite(cedefopDual), cite(goFormer2024)],
})

export const adultDualRegime = defineRegime({
  id: 'adult-dual',
  title: text(
    'Duaal leren in het volwassenenonderwijs',
    'Dual learning in adult education',
    "Apprentissage dual dans l'enseignement pour adultes",
  ),
  from: '2022-09-01',
  sources: [cite(vlaanderenAdultDual), cite(cedefopDual)],
})
