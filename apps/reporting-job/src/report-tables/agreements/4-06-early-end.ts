/** Table 4_6: four measures of early ends side by side, of agreements and of persons, each with its denominator. */
import { text } from '@werkplekleren/rules'
import { layer, replacedAfter, sector } from '../../dimensions/index.ts'
import { type CountCell, UNKNOWN } from '../../figures/index.ts'
import {
  earlyEndPersons,
  layers,
  replaced,
  replacementDays,
  withoutAgreement,
} from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

const { soon, usual, year } = replacementDays

export const earlyEndOfPersons = defineTable({
  id: '4_6',
  title: text(
    'Voortijdige beëindiging van overeenkomsten, personen, herplaatsing en zonder overeenkomst, naar sectoraal partnerschap',
    'Early end of agreements, persons, re-placement and without agreement, by sectoral partnership',
    'Fin prématurée des conventions, personnes, nouvelle convention et sans convention, par partenariat sectoriel',
  ),
  explanation: text(
    'Vier maten van dezelfde werkelijkheid. Beëindigingsgraad van overeenkomsten = voortijdig beëindigd ÷ begonnen in het schooljaar; van personen = lerenden met minstens één beëindiging ÷ lerenden van de instapcohorte; herplaatsing = met een nieuwe overeenkomst ÷ lerenden met een beëindiging; zonder overeenkomst = zonder overeenkomst op 30 juni ÷ dan ingeschreven lerenden van de cohorte. Wie op het einde van het schooljaar stopte, is voor 365 dagen nog niet volledig gevolgd.',
    'Four measures of one reality. Early-end rate of agreements = ended early ÷ begun in the school year; of persons = learners with at least one early end ÷ learners of the entry cohort; re-placement = with a new agreement ÷ learners with an early end; without agreement = without agreement on 30 June ÷ learners of the cohort enrolled then. Those who stopped at the end of the school year have not been followed for all 365 days yet.',
    "Quatre mesures d'une même réalité. Taux des conventions = terminées prématurément ÷ commencées au cours de l'année scolaire ; des personnes = apprenants ayant au moins une fin prématurée ÷ apprenants de la cohorte d'entrée ; nouvelle convention = avec une nouvelle convention ÷ apprenants ayant une fin prématurée ; sans convention = sans convention le 30 juin ÷ apprenants de la cohorte inscrits à cette date. Qui a arrêté à la fin de l'année scolaire n'a pas encore été suivi pendant 365 jours.",
  ),
  indicators: [earlyEndPersons, replaced, withoutAgreement, layers],
  power: 'MONITOR',
  async fill(context) {
    const [persons, again, without, begunBy, begun, afterBy, after] = await Promise.all([
      along(context, earlyEndPersons, sector),
      along(context, replaced, sector),
      along(context, withoutAgreement, sector),
      context.counts(layers, sector, layer),
      context.counts(layers, layer),
      context.counts(replaced, sector, replacedAfter),
      context.counts(replaced, replacedAfter),
    ])
    type Key = string | undefined
    const thisYear = (key: Key) => (key === undefined ? { layer: '0' } : { layer: '0', sector: key })
    const begunAt = (key: Key) => (key === undefined ? begun : begunBy).at(thisYear(key))
    const endedAt = (key: Key) => (key === undefined ? begun : begunBy).hitsAt(thisYear(key))
    const afterAt = (replacedAfterKey: string) => (key: Key) =>
      (key === undefined ? after : afterBy).at({
        replacedAfter: replacedAfterKey,
        ...(key !== undefined && { sector: key }),
      })
    const [first, then, later, none] = ['soon', 'usual', 'year', UNKNOWN].map(afterAt) as [
      (key: Key) => CountCell,
      (key: Key) => CountCell,
      (key: Key) => CountCell,
      (key: Key) => CountCell,
    ]
    const { agreements, learners } = units
    const members = membersAlong(context, sector, persons, again, without)
    const table = columnTable({
      rows: sector,
      members,
      columns: [
        countColumn(
          text('Overeenkomsten begonnen', 'Agreements begun', 'Conventions commencées'),
          agreements,
          begunAt,
        ),
        countColumn(
          text('Vroegtijdig beëindigd', 'Ended early', 'Terminées prématurément'),
          agreements,
          endedAt,
        ),
        shareColumn(text('Beëindigingsgraad', 'Early-end rate', 'Taux de fin prématurée'), endedAt, begunAt),
        countColumn(text('Instapcohorte', 'Entry cohort', "Cohorte d'entrée"), learners, persons.at),
        countColumn(
          text(
            'Met minstens één beëindiging',
            'With at least one early end',
            'Avec au moins une fin prématurée',
          ),
          learners,
          persons.hitsAt,
        ),
        shareColumn(
          text('Beëindigingsgraad personen', 'Early-end rate of persons', 'Taux des personnes'),
          persons.hitsAt,
          persons.at,
        ),
        countColumn(within(0, soon), learners, first),
        countColumn(within(soon + 1, usual), learners, then),
        countColumn(within(usual + 1, year), learners, later),
        countColumn(
          text('Geen nieuwe overeenkomst', 'No new agreement', 'Pas de nouvelle convention'),
          learners,
          none,
        ),
        shareColumn(share(soon), first, again.at),
        countColumn(
          text(
            `Herplaatst binnen ${usual} dagen`,
            `Re-placed within ${usual} days`,
            `Replacés dans les ${usual} jours`,
          ),
          learners,
          again.hitsAt,
        ),
        shareColumn(share(usual), again.hitsAt, again.at),
        countColumn(
          text('Ingeschreven op 30 juni', 'Enrolled on 30 June', 'Inscrits le 30 juin'),
          learners,
          without.at,
        ),
        countColumn(
          text('Daarvan zonder overeenkomst', 'Of whom without agreement', 'Dont sans convention'),
          learners,
          without.hitsAt,
        ),
        shareColumn(
          text('Aandeel zonder overeenkomst', 'Share without agreement', 'Part sans convention'),
          without.hitsAt,
          without.at,
        ),
      ],
    })
    const sums = [...members.map(({ key }) => key), undefined].map((key) => ({
      total: again.hitsAt(key),
      parts: [first(key), then(key)],
    }))
    return { ...table, sums }
  },
})

const units = {
  agreements: text('overeenkomsten', 'agreements', 'conventions'),
  learners: text('lerenden', 'learners', 'apprenants'),
}

const within = (from: number, to: number) =>
  text(
    `Nieuwe overeenkomst na ${from} tot ${to} dagen`,
    `New agreement after ${from} to ${to} days`,
    `Nouvelle convention après ${from} à ${to} jours`,
  )

const share = (days: number) =>
  text(
    `Herplaatsing binnen ${days} dagen`,
    `Re-placement within ${days} days`,
    `Nouvelle convention dans les ${days} jours`,
  )
