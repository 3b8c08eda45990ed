/** O-03 to O-05: what leavers of dual learning did a year later. */
import { text } from '@werkplekleren/rules'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { leavers } from './o-01-leavers.ts'

const shared = {
  unit: leavers.unit,
  moment: leavers.moment,
  breakdowns: leavers.breakdowns,
  needs: leavers.needs,
  of: leavers,
  unitsSql: leavers.unitsSql,
} as const

export const notJobseeking = defineIndicator({
  id: 'O-03',
  title: text('Kans op werk na één jaar', 'Chance of work after one year', "Chance d'emploi après un an"),
  definition: text(
    'Vertrekkers uit duaal leren die één jaar later niet als werkzoekende ingeschreven zijn, gedeeld door wie van wie dat bekend is: het complement van het restpercentage van VDAB. Dat is iets anders dan ooit gewerkt hebben in dat jaar.',
    'Leavers of dual learning who are not registered as jobseekers one year later, divided by those of whom this is known: the complement of the remaining percentage of VDAB. That is not the same as having worked at some time of that year.',
    "Sortants de l'apprentissage dual qui, un an plus tard, ne sont pas inscrits comme demandeurs d'emploi, divisés par ceux pour qui c'est connu : le complément du pourcentage restant du VDAB. Ce n'est pas la même chose qu'avoir travaillé à un moment de cette année.",
  ),
  numerator: text(
    'vertrekkers die niet als werkzoekende ingeschreven zijn',
    'leavers not registered as jobseekers',
    "sortants non inscrits comme demandeurs d'emploi",
  ),
  denominator: text(
    'vertrekkers van wie de inschrijving bekend is',
    'leavers of whom the registration is known',
    "sortants dont l'inscription est connue",
  ),
  source: text(
    'VDAB, schoolverlatersstudie (restpercentage en kans op werk).',
    'VDAB, school leavers study (remaining percentage and chance of work).',
    "VDAB, étude des jeunes quittant l'école (pourcentage restant et chance d'emploi).",
  ),
  ...shared,
})

export const inOwnSector = defineIndicator({
  id: 'O-04',
  title: text('Aan het werk binnen de sector', 'In work in the sector', 'Au travail dans le secteur'),
  definition: text(
    'Vertrekkers uit duaal leren die één jaar later werken bij een werkgever uit de sector van hun opleiding, gedeeld door de werkenden van wie beide sectoren bekend zijn.',
    'Leavers of dual learning who work one year later for an employer of the sector of their programme, divided by those in work of whom both sectors are known.',
    "Sortants de l'apprentissage dual qui, un an plus tard, travaillent chez un employeur du secteur de leur formation, divisés par ceux au travail dont les deux secteurs sont connus.",
  ),
  numerator: text('werkenden in de sector', 'in work in the sector', 'au travail dans le secteur'),
  denominator: text(
    'werkenden van wie de sector bekend is',
    'in work, of a known sector',
    'au travail, secteur connu',
  ),
  source: ownDefinition,
  ...shared,
})

export const studying = defineIndicator({
  id: 'O-05',
  title: text('Vervolgstudie', 'Further study', 'Études ultérieures'),
  definition: text(
    'Vertrekkers uit duaal leren die één jaar later in het hoger onderwijs of het volwassenenonderwijs ingeschreven zijn, gedeeld door wie van wie dat bekend is.',
    'Leavers of dual learning who are enrolled in higher or adult education one year later, divided by those of whom this is known.',
    "Sortants de l'apprentissage dual inscrits un an plus tard dans l'enseignement supérieur ou pour adultes, divisés par ceux pour qui c'est connu.",
  ),
  numerator: text('vertrekkers in vervolgstudie', 'leavers in further study', 'sortants aux études'),
  denominator: text(
    'vertrekkers van wie de vervolgstudie bekend is',
    'leavers of whom further study is known',
    'sortants dont les études ultérieures sont connues',
  ),
  source: ownDefinition,
  ...shared,
})
