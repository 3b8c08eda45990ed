/** When the former systems of learning and working ended; the sources name several years. */
import { text } from '../language.ts'
import {
  agoriaReform,
  cedefopApprenticeship2019,
  cedefopDual,
  cedefopPartTime2019,
  cite,
  eaceaApprenticeships,
  edulexPilot,
  engineeringnetFormer,
  goFormer2024,
  overheidAlternating,
  securexFormerContracts,
} from '../sources/index.ts'
import { defineParameter, defineRegime, EVER } from './parameter.ts'

/** Starts in Leertijd and DBSO that no source doubts: dual learning is the only active scheme since 2024-2025. */
export const formerLastNewStart = defineRegime({
  id: 'former-last-new-start',
  title: text(
    'Nieuwe starts in leertijd en DBSO',
    'New starts in Leertijd and DBSO',
    'Nouveaux débuts en apprentissage (Leertijd) et DBSO',
  ),
  to: '2024-08-31',
  sources: [cite(cedefopDual)],
})

/** The last school year with an offer according to the school network; other pages name 2026 and 2026-2027. */
export const formerLastYear = defineRegime({
  id: 'former-last-year',
  title: text(
    'Laatste schooljaar met aanbod van leertijd en DBSO',
    'Last school year with Leertijd and DBSO on offer',
    "Dernière année scolaire avec offre d'apprentissage (Leertijd) et de DBSO",
  ),
  from: '2024-09-01',
  to: '2025-08-31',
  sources: [cite(goFormer2024), cite(cedefopDual), cite(eaceaApprenticeships), cite(engineeringnetFormer)],
})

/** The industrial and middenstand apprenticeship contracts and the BIO in DBSO; running ones kept their rules. */
export const oldApprenticeshipContracts = defineRegime({
  id: 'old-apprenticeship-contracts',
  title: text(
    'Leerovereenkomsten van vóór de alternerende opleiding',
    'Apprenticeship contracts from before alternating training',
    "Contrats d'apprentissage antérieurs à la formation en alternance",
  ),
  to: '2016-08-31',
  sources: [cite(securexFormerContracts), cite(overheidAlternating)],
})

/** The pilot "schoolbank op de werkplek". */
export const schoolDeskPilot = defineRegime({
  id: 'school-desk-pilot',
  title: text(
    'Proefproject schoolbank op de werkplek',
    'Pilot school desk at the workplace',
    'Projet pilote « schoolbank op de werkplek »',
  ),
  from: '2016-09-01',
  to: '2019-08-31',
  sources: [cite(edulexPilot), cite(cedefopDual)],
})

/** First-step internships and IBO-interim, until the reform of workplace learning. */
export const firstStepInternships = defineRegime({
  id: 'first-step-internships',
  title: text(
    'Instapstage en IBO-interim',
    'First-step internship and IBO-interim',
    "Stage d'insertion et IBO-interim",
  ),
  to: '2018-08-31',
  sources: [cite(agoriaReform)],
})

export const formerMaximumAge = defineParameter({
  id: 'former-maximum-age',
  title: text(
    'Maximumleeftijd in leertijd en DBSO',
    'Maximum age in Leertijd and DBSO',
    'Âge maximum en apprentissage (Leertijd) et DBSO',
  ),
  unit: 'years',
  values: [
    {
      from: EVER,
      value: 25,
      certainty: 'secondary',
      sources: [cite(cedefopApprenticeship2019), cite(cedefopPartTime2019)],
    },
  ],
})
