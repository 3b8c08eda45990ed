/** Table 1_9: schools, programmes and offerings of dual learning on the count date, by education network. */
import { type Text, text } from '@werkplekleren/rules'
import { net } from '../../dimensions/index.ts'
import { countOf } from '../../figures/index.ts'
import {
  approvedProgrammes,
  learners,
  offerings,
  programmesWithLearners,
  schools,
  schoolsWithoutLearners,
} from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { isTold, withoutCodes } from '../told.ts'
import { noNet } from './1-05-net-and-provider-type.ts'

const shown = [
  [schools, text('Scholen met lerenden', 'Schools with learners', 'Écoles avec apprenants')],
  [
    schoolsWithoutLearners,
    text(
      'Scholen met aanbod zonder lerenden',
      'Schools with an offering, no learners',
      'Écoles avec offre sans apprenants',
    ),
  ],
  [
    programmesWithLearners,
    text('Opleidingen met lerenden', 'Programmes with learners', 'Formations avec apprenants'),
  ],
  [approvedProgrammes, text('Goedgekeurde opleidingen', 'Approved programmes', 'Formations approuvées')],
  [
    offerings,
    text('Aanbodeenheden met lerenden', 'Offerings with learners', "Unités d'offre avec apprenants"),
  ],
] as const satisfies readonly (readonly [unknown, Text])[]

export const provision = defineTable({
  id: '1_9',
  title: text(
    'Scholen, opleidingen en aanbodeenheden van duaal leren in het secundair onderwijs naar onderwijsnet',
    'Schools, programmes and offerings of dual learning in secondary education by education network',
    "Écoles, formations et unités d'offre de l'apprentissage dual dans l'enseignement secondaire par réseau",
  ),
  explanation: text(
    'Een aanbodeenheid is een opleiding in een school. Opleidingen van meer dan één net tellen één keer in het totaal. Syntra-centra behoren tot geen net.',
    'An offering is a programme in a school. Programmes of more than one network count once in the total. Syntra centres belong to no network.',
    "Une unité d'offre est une formation dans une école. Les formations de plusieurs réseaux comptent une fois dans le total. Les centres Syntra n'appartiennent à aucun réseau.",
  ),
  indicators: shown.map(([indicator]) => indicator),
  // The offerings of one partnership are too few to be divided by network: they could not be protected.
  flandersOnly: true,
  async fill(context) {
    const found = await Promise.all(shown.map(([indicator]) => along(context, indicator, net)))
    const table = columnTable({
      rows: net,
      members: membersAlong(context, net, ...found),
      columns: found.map((by, index) => ({
        header: shown[index]?.[1] ?? text('–', '–', '–'),
        unit: text('aantal', 'number', 'nombre'),
        kind: 'count',
        at: {},
        figure: (key) => countOf(by.at(key)),
      })),
    })
    return (await isTold(context, learners, net)) ? table : withoutCodes(table, net, noNet)
  },
})
