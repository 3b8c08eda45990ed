/** Table 7_2: contacts with companies, how far workplaces are, and how many companies stay. */
import { type Text, text } from '@werkplekleren/rules'
import { contactKind, sector } from '../../dimensions/index.ts'
import { countOf, shareOf } from '../../figures/index.ts'
import { companies, contacts, distance, farFromKm, stayingCompanies } from '../../indicators/index.ts'
import {
  acrossAlong,
  along,
  columnTable,
  type FiguredColumn,
  membersAlong,
  valuesAlong,
} from '../column-table.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

const agreements = text('overeenkomsten', 'agreements', 'conventions')

type Parts = Omit<FiguredColumn, 'header' | 'unit' | 'at'>
const column = (header: Text, unit: Text, parts: Parts): FiguredColumn => ({ header, unit, at: {}, ...parts })

export const contactsAndReach = defineTable({
  id: '7_2',
  title: text(
    'Contacten met ondernemingen en bereikbaarheid naar sectoraal partnerschap',
    'Contacts with companies and reach by sectoral partnership',
    'Contacts avec les entreprises et accessibilité par partenariat sectoriel',
  ),
  indicators: [contacts, companies, distance, stayingCompanies],
  power: 'MOBILISE',
  async fill(context) {
    const [all, byKind, accredited, far, kilometres, staying] = await Promise.all([
      along(context, contacts, sector),
      acrossAlong(context, contacts, sector, contactKind),
      along(context, companies, sector),
      along(context, distance, sector),
      valuesAlong(context, distance, sector),
      along(context, stayingCompanies, sector),
    ])
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, all, accredited, far, staying),
      columns: [
        ...context.members(contactKind).map(({ key: code, label }) => ({
          ...column(label, contacts.unit, {
            kind: 'count',
            figure: whereDelivered(context, { contacts: ['kind', 'contactedOn'] }, (key) =>
              countOf(byKind(key, code)),
            ),
          }),
          at: { contactKind: code },
        })),
        column(totalWord, contacts.unit, {
          kind: 'count',
          figure: whereDelivered(context, { contacts: ['kind', 'contactedOn'] }, (key) =>
            countOf(all.at(key)),
          ),
        }),
        column(
          text('Per erkende onderneming', 'Per accredited company', 'Par entreprise agréée'),
          contacts.unit,
          {
            kind: 'decimal',
            decimals: 2,
            figure: whereDelivered(
              context,
              { contacts: ['kind', 'contactedOn'], accreditations: ['companyNo'] },
              (key) => ({ kind: 'ratio', numerator: all.at(key), denominator: accredited.at(key) }),
            ),
          },
        ),
        column(text('Afstand bekend', 'Distance known', 'Distance connue'), agreements, {
          kind: 'count',
          figure: whereDelivered(context, { agreements: ['distanceKm'] }, (key) => countOf(far.at(key))),
        }),
        column(text('Mediane afstand', 'Median distance', 'Distance médiane'), text('km', 'km', 'km'), {
          kind: 'decimal',
          figure: whereDelivered(context, { agreements: ['distanceKm'] }, (key) => ({
            kind: 'statistic',
            ...kilometres(key).median,
            of: far.at(key),
          })),
        }),
        column(
          text(`Boven ${farFromKm} km`, `Above ${farFromKm} km`, `Au-dessus de ${farFromKm} km`),
          agreements,
          {
            kind: 'count',
            figure: whereDelivered(context, { agreements: ['distanceKm'] }, (key) =>
              countOf(far.hitsAt(key)),
            ),
          },
        ),
        column(text('Aandeel ver', 'Share far away', 'Part éloignée'), agreements, {
          kind: 'percent',
          figure: whereDelivered(context, { agreements: ['distanceKm'] }, (key) =>
            shareOf(far.hitsAt(key), far.at(key)),
          ),
        }),
        column(
          text('Actief vorig schooljaar', 'Active the year before', "Actives l'année précédente"),
          stayingCompanies.unit,
          {
            kind: 'count',
            figure: whereDelivered(context, { agreements: ['companyNo'] }, (key) => countOf(staying.at(key))),
          },
        ),
        column(text('Opnieuw actief', 'Active again', 'De nouveau actives'), stayingCompanies.unit, {
          kind: 'percent',
          figure: whereDelivered(context, { agreements: ['companyNo'] }, (key) =>
            shareOf(staying.hitsAt(key), staying.at(key)),
          ),
        }),
      ],
    })
  },
})
