/** Table 6_1: what partnerships did to inform companies, whom they reached and what came of it. */
import { text } from '@werkplekleren/rules'
import { infoAction, sector } from '../../dimensions/index.ts'
import { countOf, numberOf, shareOf } from '../../figures/index.ts'
import { companiesReached, conversion, infoActions, newCompanies } from '../../indicators/index.ts'
import { acrossAlong, along, columnTable, type FiguredColumn, membersAlong } from '../column-table.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

export const informing = defineTable({
  id: '6_1',
  title: text(
    'Infoacties en bereikte ondernemingen naar sectoraal partnerschap',
    'Information actions and companies reached by sectoral partnership',
    "Actions d'information et entreprises atteintes par partenariat sectoriel",
  ),
  explanation: text(
    'Acties zijn het werk van de partnerschappen zelf; hun aantallen worden niet onderdrukt.',
    'Actions are the work of the partnerships themselves; their numbers are not suppressed.',
    'Les actions sont le travail des partenariats mêmes ; leurs nombres ne sont pas supprimés.',
  ),
  indicators: [infoActions, companiesReached, newCompanies, conversion],
  power: 'INFORM',
  async fill(context) {
    const [actions, byKind, reached, fresh, converted] = await Promise.all([
      along(context, infoActions, sector),
      acrossAlong(context, infoActions, sector, infoAction),
      along(context, companiesReached, sector),
      along(context, newCompanies, sector),
      along(context, conversion, sector),
    ])
    type FigureAt = FiguredColumn['figure']
    const told = ['kind', 'contactedOn']
    const actionsWith = (figure: FigureAt) =>
      whereDelivered(context, { contacts: [...told, 'actionId'] }, figure)
    const reachedWith = (needed: { readonly accreditations?: readonly string[] }, figure: FigureAt) =>
      whereDelivered(context, { contacts: [...told, 'companyNo'], ...needed }, figure)
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, actions, reached),
      columns: [
        ...context.members(infoAction).map(({ key: code, label }) => ({
          header: label,
          unit: infoActions.unit,
          kind: 'count' as const,
          at: { infoAction: code },
          figure: actionsWith((key) => numberOf(byKind(key, code).n)),
        })),
        {
          header: totalWord,
          unit: infoActions.unit,
          kind: 'count',
          at: {},
          figure: actionsWith((key) => numberOf(actions.at(key).n)),
        },
        {
          header: companiesReached.title,
          unit: companiesReached.unit,
          kind: 'count',
          at: {},
          figure: reachedWith({}, (key) => countOf(reached.at(key))),
        },
        {
          header: text('Nooit eerder erkend', 'Never accredited before', 'Jamais agréées auparavant'),
          unit: companiesReached.unit,
          kind: 'percent',
          at: {},
          figure: reachedWith({ accreditations: ['companyNo', 'decision'] }, (key) =>
            shareOf(fresh.hitsAt(key), fresh.at(key)),
          ),
        },
        {
          header: text('Met aanvraag nadien', 'With an application after', 'Avec demande par la suite'),
          unit: companiesReached.unit,
          kind: 'percent',
          at: {},
          figure: reachedWith({ accreditations: ['companyNo', 'requestedOn'] }, (key) =>
            shareOf(converted.hitsAt(key), converted.at(key)),
          ),
        },
      ],
    })
  },
})
