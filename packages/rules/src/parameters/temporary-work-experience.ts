/** Limits and instruments of temporary work experience (TWE). */
import { text } from '../language.ts'
import { besoxTwe2017, cite, tweDecision2016, tweFactsheet, vdabTweFunding } from '../sources/index.ts'
import { defineList } from './dated-list.ts'
import { defineParameter, defineRegime, EVER } from './parameter.ts'

export const tweRegime = defineRegime({
  id: 'twe',
  title: text(
    'Tijdelijke werkervaring',
    'Temporary work experience',
    'Expérience professionnelle temporaire',
  ),
  from: '2017-01-01',
  sources: [cite(tweDecision2016), cite(tweFactsheet)],
})

export const beforeTwe = defineRegime({
  id: 'before-twe',
  title: text(
    'Vóór de tijdelijke werkervaring bestond',
    'Before temporary work experience existed',
    "Avant l'existence de l'expérience professionnelle temporaire",
  ),
  to: '2016-12-31',
  sources: [cite(tweDecision2016), cite(tweFactsheet)],
})

/** Whether the route of VDAB still exists was not found; from this day on its use is worth a question. */
export const tweAgencyRouteDoubtful = defineRegime({
  id: 'twe-vdab-route-doubtful',
  title: text(
    'TWE-route van VDAB na de hervorming van 2023',
    'TWE route of VDAB after the reform of 2023',
    'Voie TWE du VDAB après la réforme de 2023',
  ),
  from: '2023-01-01',
  sources: [cite(tweFactsheet)],
})

/** Jobs of article 60 that began before 2017 kept their own rules until the end of this stretch. */
export const article60Transition = defineRegime({
  id: 'twe-art60-transition',
  title: text('Overgang van artikel 60', 'Transition of article 60', "Transition de l'article 60"),
  from: '2017-01-01',
  to: '2018-12-31',
  sources: [cite(vdabTweFunding)],
})

export const tweMaximumMonths = defineParameter({
  id: 'twe-maximum-months',
  title: text(
    'Maximumduur tijdelijke werkervaring',
    'Maximum duration of temporary work experience',
    "Durée maximale de l'expérience professionnelle temporaire",
  ),
  unit: 'months',
  values: [{ from: EVER, value: 24, certainty: 'published', sources: [cite(tweFactsheet)] }],
})

export const tweCapacityShare = defineParameter({
  id: 'twe-capacity-share',
  title: text(
    'Haalbare week voor tijdelijke werkervaring (deel van voltijds)',
    'Week within reach for temporary work experience (share of full time)',
    "Semaine réalisable pour l'expérience professionnelle temporaire (part du temps plein)",
  ),
  unit: 'share',
  values: [{ from: EVER, value: 0.5, certainty: 'published', sources: [cite(tweFactsheet)] }],
})

/** Holds where the week of the sector is not known. */
export const tweFullTimeWeek = defineParameter({
  id: 'twe-full-time-week',
  title: text('Voltijdse week', 'Full-time week', 'Semaine à temps plein'),
  unit: 'hoursPerWeek',
  values: [{ from: EVER, value: 38, certainty: 'secondary', sources: [cite(tweFactsheet)] }],
})

/** The list is open ("such as"); TWE stands for employment under article 60. */
export const tweInstruments = defineList<string>({
  id: 'twe-instruments',
  title: text(
    'Instrumenten van de tijdelijke werkervaring',
    'Instruments of temporary work experience',
    "Instruments de l'expérience professionnelle temporaire",
  ),
  values: [
    {
      from: EVER,
      items: ['WES', 'IBO', 'BVS', 'TWE'],
      certainty: 'published',
      sources: [cite(tweFactsheet), cite(besoxTwe2017)],
    },
  ],
})
