/** Table 4_10: agreements that meet the conditions of the subsidy for qualifying workplace learning, why not, what is expected. */
import {
  subsidyWithoutPay,
  subsidyWithoutPayOtherwise,
  subsidyWithPay,
  text,
  valueOn,
} from '@werkplekleren/rules'
import { pay, premiumState, sector } from '../../dimensions/index.ts'
import { type CountCell, type Figure, LEAST_UNITS, notAvailable } from '../../figures/index.ts'
import { premium, premiumsExpected, type Scope } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const premiumConditions = defineTable({
  id: '4_10',
  title: text(
    'Premie kwalificerend werkplekleren naar sectoraal partnerschap: voorwaarden, redenen en verwacht bedrag',
    'Subsidy for qualifying workplace learning by sectoral partnership: conditions, reasons and expected amount',
    "Prime pour l'apprentissage qualifiant par partenariat sectoriel : conditions, motifs et montant attendu",
  ),
  indicators: [premium, premiumsExpected],
  power: 'MONITOR',
  async fill(context) {
    const [all, learners, byState, states, byPay, pays] = await Promise.all([
      along(context, premium, sector),
      along(context, premiumsExpected, sector),
      context.counts(premium, sector, premiumState),
      context.counts(premium, premiumState),
      context.counts(premiumsExpected, sector, pay),
      context.counts(premiumsExpected, pay),
    ])
    const inState = (state: string) => (key: string | undefined) =>
      key === undefined
        ? states.at({ premiumState: state })
        : byState.at({ premiumState: state, sector: key })
    const paid = (code: string) => (key: string | undefined) =>
      key === undefined ? pays.at({ pay: code }) : byPay.at({ pay: code, sector: key })
    const table = columnTable({
      rows: sector,
      members: membersAlong(context, sector, all, learners),
      columns: [
        ...withUnknown(states, premiumState, context.members(premiumState)).map(({ key, label }) => ({
          ...countColumn(label, premium.unit, inState(key)),
          at: { premiumState: key },
        })),
        countColumn(totalWord, premium.unit, all.at),
        shareColumn(text('Aandeel vervuld', 'Share met', 'Part remplie'), inState('met'), all.at),
        countColumn(premiumsExpected.title, premiumsExpected.unit, learners.at),
        ...context.members(pay).map(({ key, label }) => ({
          ...countColumn(label, premiumsExpected.unit, paid(key)),
          at: { pay: key },
        })),
        {
          header: text('Verwacht bedrag', 'Expected amount', 'Montant attendu'),
          unit: text('euro', 'euros', 'euros'),
          kind: 'money',
          at: {},
          figure: (key) => expected(context.scope, learners.at(key), paid('paid')(key), paid('unpaid')(key)),
        },
      ],
    })
    return { ...table, notes: amountNotes(context.scope) }
  },
})

/** In cents. */
function expected({ first }: Scope, of: CountCell, paid: CountCell, unpaid: CountCell): Figure {
  const [withPay, without] = [valueOn(subsidyWithPay, first)?.value, valueOn(subsidyWithoutPay, first)?.value]
  if (withPay == null || without == null || of.n < LEAST_UNITS) return notAvailable
  const sum = paid.n * withPay + unpaid.n * without
  return { kind: 'statistic', sum, parts: 1, of, also: [paid, unpaid] }
}

/** The amounts reckoned with, and the other one that may hold. */
function amountNotes({ first }: Scope) {
  const [withPay, without, other] = [subsidyWithPay, subsidyWithoutPay, subsidyWithoutPayOtherwise].map(
    (parameter) => valueOn(parameter, first)?.value,
  )
  if (withPay == null || without == null) return []
  const [a, b] = [withPay / 100, without / 100]
  const reckoned = text(
    `Gerekend met ${a} euro bij een overeenkomst met vergoeding of loon en ${b} euro zonder.`,
    `Reckoned with ${a} euros for an agreement with allowance or wage and ${b} euros without.`,
    `Calculé avec ${a} euros pour une convention avec indemnité ou salaire et ${b} euros sans.`,
  )
  if (other == null || other === without) return [reckoned]
  return [
    reckoned,
    text(
      `Voor overeenkomsten zonder vergoeding of loon vermeldt een andere bron ${other / 100} euro; vanaf welk schooljaar dat geldt, is niet bekend.`,
      `For agreements without allowance or wage another source gives ${other / 100} euros; from which school year it holds is not known.`,
      `Pour les conventions sans indemnité ni salaire, une autre source indique ${other / 100} euros ; à partir de quelle année scolaire n'est pas connu.`,
    ),
  ]
}
