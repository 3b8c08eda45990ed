/** Table 8_1: advice given by subject, whether it came in time and what came of it. */
import { type Text, text } from '@werkplekleren/rules'
import { adviceFollowUp, adviceSubject, askedBy } from '../../dimensions/index.ts'
import { type Figure, notAvailable, numberOf, numberShareOf } from '../../figures/index.ts'
import { adviceFollowed, adviceGiven, adviceInTime, programmesAdvised } from '../../indicators/index.ts'
import { acrossAlong, along, columnTable, type FiguredColumn, membersAlong } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

export const advice = defineTable({
  id: '8_1',
  title: text('Adviezen naar onderwerp', 'Advice by subject', 'Avis par objet'),
  explanation: text(
    'Adviezen zijn het werk van de partnerschappen zelf; hun aantallen worden niet onderdrukt.',
    'Advice is the work of the partnerships themselves; its numbers are not suppressed.',
    'Les avis sont le travail des partenariats mêmes ; leurs nombres ne sont pas supprimés.',
  ),
  indicators: [adviceGiven, adviceInTime, adviceFollowed, programmesAdvised],
  power: 'ADVISE',
  async fill(context) {
    const [given, asked, timely, followed, programmes] = await Promise.all([
      along(context, adviceGiven, adviceSubject),
      acrossAlong(context, adviceGiven, adviceSubject, askedBy),
      along(context, adviceInTime, adviceSubject),
      acrossAlong(context, adviceFollowed, adviceSubject, adviceFollowUp),
      along(context, programmesAdvised, adviceSubject),
    ])
    const counted = (
      header: Text,
      at: FiguredColumn['at'],
      count: (key: string | undefined) => number,
      column: string,
      unit = adviceGiven.unit,
    ): FiguredColumn => ({
      header,
      unit,
      kind: 'count',
      at,
      figure: whereDelivered(context, { advice: ['givenOn', column] }, (key) => numberOf(count(key))),
    })
    const share = (header: Text, figure: (key: string | undefined) => Figure): FiguredColumn => ({
      header,
      unit: adviceGiven.unit,
      kind: 'percent',
      at: {},
      figure,
    })
    const heeded = (key: string | undefined) => followed(key, 'FULL').n + followed(key, 'PARTLY').n
    return columnTable({
      rows: adviceSubject,
      members: membersAlong(context, adviceSubject, given),
      columns: [
        ...context
          .members(askedBy)
          .map(({ key: code, label }) =>
            counted(label, { askedBy: code }, (key) => asked(key, code).n, 'askedBy'),
          ),
        counted(text('Gegeven', 'Given', 'Rendus'), {}, (key) => given.at(key).n, 'givenOn'),
        share(text('Op tijd', 'In time', 'À temps'), (key) =>
          numberShareOf(timely.hitsAt(key).n, timely.at(key).n),
        ),
        ...context
          .members(adviceFollowUp)
          .map(({ key: code, label }) =>
            counted(label, { adviceFollowUp: code }, (key) => followed(key, code).n, 'followed'),
          ),
        share(text('Gevolgd', 'Followed', 'Suivis'), (key) =>
          numberShareOf(heeded(key), heeded(key) + followed(key, 'NOT').n),
        ),
        counted(
          text('Opleidingen', 'Programmes', 'Formations'),
          {},
          (key) => programmes.at(key).n,
          'programmeCode',
          programmesAdvised.unit,
        ),
        share(
          text(
            'Van de opleidingen waarover beslist is',
            'Of the programmes decided on',
            'Des formations décidées',
          ),
          () => notAvailable,
        ),
      ],
    })
  },
})
