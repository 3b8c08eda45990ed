/** Table 4_5: agreements begun in three school years, those of them that ended early in this one, and the sum of the rates. */
import { text } from '@werkplekleren/rules'
import { layer, sector } from '../../dimensions/index.ts'
import { type CountCell, type Figure, LEAST_DENOMINATOR, notAvailable } from '../../figures/index.ts'
import { layers } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { countColumn, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const earlyEndByLayer = defineTable({
  id: '4_5',
  title: text(
    'Voortijdige beëindiging volgens het lagenmodel, naar sectoraal partnerschap',
    'Early end by the layer model, by sectoral partnership',
    'Fin prématurée selon le modèle par couches, par partenariat sectoriel',
  ),
  explanation: text(
    'N: overeenkomsten begonnen in dit schooljaar (0), het schooljaar ervoor (1) en twee schooljaren ervoor (2), zoals ze in het extract staan. L: daarvan in dit schooljaar vroegtijdig beëindigd. De som staat er alleen als elke laag minstens 10 begonnen overeenkomsten heeft.',
    'N: agreements begun in this school year (0), the one before (1) and two before (2), as they stand in the extract. L: those of them ended early in this school year. The sum is there only where each layer has at least 10 agreements begun.',
    "N : conventions commencées cette année scolaire (0), l'année précédente (1) et deux années avant (2), telles qu'elles figurent dans l'extrait. L : celles d'entre elles terminées prématurément cette année. La somme n'est donnée que si chaque couche compte au moins 10 conventions commencées.",
  ),
  indicators: [layers],
  power: 'MONITOR',
  async fill(context) {
    const [all, by, whole] = await Promise.all([
      along(context, layers, sector),
      context.counts(layers, sector, layer),
      context.counts(layers, layer),
    ])
    const counts = (key: string | undefined, code: string) => {
      const at = { layer: code, ...(key !== undefined && { sector: key }) }
      const of = key === undefined ? whole : by
      return { begun: of.at(at), ended: of.hitsAt(at) }
    }
    const unit = layers.unit
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, all),
      columns: [
        ...codes.flatMap((code) => {
          const begun = (key: string | undefined) => counts(key, code).begun
          const ended = (key: string | undefined) => counts(key, code).ended
          return [
            countColumn(text(`N${code}`, `N${code}`, `N${code}`), unit, begun),
            countColumn(text(`L${code}`, `L${code}`, `L${code}`), unit, ended),
            shareColumn(
              text(`L${code} ÷ N${code}`, `L${code} ÷ N${code}`, `L${code} ÷ N${code}`),
              ended,
              begun,
            ),
          ]
        }),
        {
          header: text('Som van de lagen', 'Sum of the layers', 'Somme des couches'),
          unit: text('%', '%', '%'),
          kind: 'percent',
          at: {},
          figure: (key) => sumOfRates(codes.map((code) => counts(key, code))),
        },
      ],
    })
  },
})

const codes = ['0', '1', '2'] as const

/** L0 ÷ N0 + L1 ÷ N1 + …, as one fraction, so that it is rounded once. */
function sumOfRates(rates: readonly { readonly begun: CountCell; readonly ended: CountCell }[]): Figure {
  const [first] = rates
  if (first === undefined || rates.some(({ begun }) => begun.n < LEAST_DENOMINATOR)) return notAvailable
  const parts = rates.reduce((product, { begun }) => product * begun.n, 1)
  const sum = rates.reduce((total, { begun, ended }) => total + ended.n * (parts / begun.n), 0)
  return {
    kind: 'statistic',
    sum: sum * 100,
    parts,
    of: first.begun,
    also: rates.flatMap(({ begun, ended }) => [begun, ended]),
  }
}
