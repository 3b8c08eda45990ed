/** Table 9_1: leavers of dual learning by what they obtained, and the qualified outflow beside that of the school path. */
import { text } from '@werkplekleren/rules'
import { type Dimension, qualification } from '../../dimensions/index.ts'
import { countOf, notAvailable, shareOf, together } from '../../figures/index.ts'
import { leavers, schoolLeavers } from '../../indicators/index.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { isTold } from '../told.ts'
import { type LeaverColumns, leaverColumn, leaversAlong, leaverTable } from './leaver-rows.ts'

export const qualifiedOutflow = defineTable({
  id: '9_1',
  title: text(
    'Gekwalificeerde uitstroom uit duaal leren van het schooljaar ervoor, naar graad en sectoraal partnerschap',
    'Qualified outflow from dual learning of the school year before, by stage and sectoral partnership',
    "Sorties qualifiées de l'apprentissage dual de l'année scolaire précédente, par degré et partenariat sectoriel",
  ),
  explanation: text(
    'De rijen naar graad en die naar partnerschap tellen dezelfde vertrekkers. Percentages rekenen met wie van wie het bewijs bekend is.',
    'The rows by stage and those by partnership count the same leavers. Percentages are of those of whom the qualification is known.',
    'Les lignes par degré et par partenariat comptent les mêmes sortants. Les pourcentages portent sur ceux dont le titre est connu.',
  ),
  indicators: [leavers, schoolLeavers],
  async fill(context) {
    const isKnown = await isTold(context.before, leavers, qualification)
    const table = await leaverTable(context.before, leavers, (rows) =>
      columnsOf(context.before, rows, isKnown),
    )
    return isKnown ? table : { ...table, sums: [], notes: [noQualification] }
  },
})

const QUALIFIED = ['DIPLOMA', 'PROFESSIONAL', 'PARTIAL']

async function columnsOf(context: TableContext, rows: Dimension, isKnown: boolean): Promise<LeaverColumns> {
  const [dual, school] = await Promise.all(
    [leavers, schoolLeavers].map((indicator) => leaversAlong(context, indicator, rows, qualification)),
  )
  if (dual === undefined || school === undefined) throw new Error('Two paths were asked for.')
  const rateOf = (path: typeof dual, name: string) => (key: string | undefined) => {
    const obtained = (codes: readonly string[]) => codes.map((code) => path.at(key, code))
    return {
      numerator: together(`${name} hit`, qualification.id, obtained(QUALIFIED)),
      denominator: together(`${name} known`, qualification.id, obtained([...QUALIFIED, 'NONE'])),
    }
  }
  const [dualRate, schoolRate] = [rateOf(dual, leavers.id), rateOf(school, schoolLeavers.id)]
  const totals = ({ numerator, denominator }: ReturnType<typeof dualRate>) => ({
    numerator: numerator.total,
    denominator: denominator.total,
  })
  const { unit } = leavers
  const ifKnown = (figure: Parameters<typeof leaverColumn>[2]) => (isKnown ? figure : () => notAvailable)
  return {
    columns: [
      ...dual.members.map(({ key: code, label }) =>
        leaverColumn(
          label,
          unit,
          ifKnown((key) => countOf(dual.at(key, code))),
        ),
      ),
      leaverColumn(totalWord, unit, (key) => countOf(dual.all(key))),
      leaverColumn(
        leavers.title,
        unit,
        ifKnown((key) => {
          const { numerator, denominator } = totals(dualRate(key))
          return shareOf(numerator, denominator)
        }),
        'percent',
      ),
      ...school.members.map(({ key: code, label }) =>
        leaverColumn(
          {
            nl: `Schools: ${label.nl.toLowerCase()}`,
            en: `School path: ${label.en.toLowerCase()}`,
            fr: `Voie scolaire : ${label.fr.toLowerCase()}`,
          },
          unit,
          ifKnown((key) => countOf(school.at(key, code))),
        ),
      ),
      leaverColumn(
        text('Schools: gekwalificeerd', 'School path: qualified', 'Voie scolaire : qualifiés'),
        unit,
        ifKnown((key) => {
          const { numerator, denominator } = totals(schoolRate(key))
          return shareOf(numerator, denominator)
        }),
        'percent',
      ),
      leaverColumn(
        text('Duaal min schools', 'Dual less school path', 'Dual moins scolaire'),
        text('procentpunten', 'percentage points', 'points de pourcentage'),
        ifKnown((key) => ({ kind: 'points', of: totals(dualRate(key)), less: totals(schoolRate(key)) })),
        'decimal',
      ),
    ],
    sums: (key) => [dualRate, schoolRate].flatMap((rate) => Object.values(rate(key))),
  }
}

const noQualification = text(
  'Het extract Uitstroom noemt van geen enkele vertrekker het bewijs: de gekwalificeerde uitstroom is niet beschikbaar.',
  'The extract Outcomes gives the qualification of no leaver: the qualified outflow is not available.',
  "L'extrait Sorties n'indique le titre d'aucun sortant : les sorties qualifiées ne sont pas disponibles.",
)
