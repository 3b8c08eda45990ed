/** Table 1_9 of an enrolment file: schools, programmes and offerings with dual enrolments, by network. */
import { type Text, text } from '@werkplekleren/rules'
import { net } from '../../dimensions/index.ts'
import { countOf } from '../../figures/index.ts'
import {
  offeringsWithEnrolments,
  programmesWithEnrolments,
  schoolsWithEnrolments,
} from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { reportFile, sourceOfFiles, unitNotes } from './told-by-file.ts'

const indicators = [schoolsWithEnrolments, programmesWithEnrolments, offeringsWithEnrolments]
const headers: readonly Text[] = [
  text('Scholen', 'Schools', 'Écoles'),
  text('Opleidingen', 'Programmes', 'Formations'),
  text('Aanbodeenheden', 'Offerings', "Unités d'offre"),
]

export const provisionOfFile = defineTable({
  id: '1_9',
  title: text(
    'Scholen, opleidingen en aanbodeenheden met duale inschrijvingen in het secundair onderwijs naar onderwijsnet',
    'Schools, programmes and offerings with dual enrolments in secondary education by education network',
    "Écoles, formations et unités d'offre avec inscriptions duales dans l'enseignement secondaire par réseau",
  ),
  explanation: text(
    'Een aanbodeenheid is een opleiding in een school. Opleidingen van meer dan één net tellen één keer in het totaal. Goedgekeurd aanbod zonder inschrijvingen staat niet in het bestand.',
    'An offering is a programme in a school. Programmes of more than one network count once in the total. Approved offerings without enrolments are not in the file.',
    "Une unité d'offre est une formation dans une école. Les formations de plusieurs réseaux comptent une fois dans le total. L'offre approuvée sans inscriptions n'est pas dans le fichier.",
  ),
  source: sourceOfFiles,
  indicators,
  // The offerings of one partnership are too few to be divided by network: they could not be protected.
  flandersOnly: true,
  async fill(context) {
    const found = await Promise.all(indicators.map((indicator) => along(context, indicator, net)))
    return {
      ...columnTable({
        rows: net,
        members: membersAlong(context, net, ...found),
        columns: found.map((by, index) => ({
          header: headers[index] ?? text('–', '–', '–'),
          unit: text('aantal', 'number', 'nombre'),
          kind: 'count',
          at: {},
          figure: (key) => countOf(by.at(key)),
        })),
      }),
      notes: unitNotes(reportFile(context)),
    }
  },
})
