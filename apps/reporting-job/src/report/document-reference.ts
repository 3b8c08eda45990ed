/** The last chapters of the report to read: method, quality of the data, definitions. */
import { type Language, tableOf } from '@werkplekleren/rules'
import type { Chapter, Definition, TableBlock } from '../document/index.ts'
import type { Scope } from '../indicators/index.ts'
import { groupedNumber } from '../report-charts/index.ts'
import { absenceLines } from './absence-lines.ts'
import type { Material } from './build-workbook.ts'
import { populationOf } from './population-of.ts'
import { momentWords, pick, tableName } from './words.ts'

/** Who is counted, how small counts are protected, how figures are rounded, and what is absent. */
export function methodChapter(
  material: Material,
  facts: readonly { readonly label: string; readonly value: string }[],
): Chapter {
  const { language } = material
  return {
    id: 'method',
    title: pick(language, 'Methode', 'Method', 'Méthode'),
    blocks: [
      { kind: 'paragraph', text: populationOf(material).definition[language] },
      { kind: 'paragraph', text: protection[language] },
      { kind: 'paragraph', text: rounding[language] },
      ...absenceLines(material, language).map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'facts', facts },
    ],
  }
}

const protection: Readonly<Record<Language, string>> = {
  nl: 'Kleine aantallen worden niet gepubliceerd, en ook niet de aantallen waaruit zij zouden volgen; dat geldt voor alle tabellen, werkmappen en dit rapport samen. Een zin zegt dan dat het aantal beschermd is, een tabel zegt [c], en een grafiek laat de plaats leeg.',
  en: 'Small counts are not published, nor are the counts from which they would follow; this holds for all tables, workbooks and this report together. A sentence then says that the number is protected, a table says [c], and a chart leaves the place empty.',
  fr: "Les petits nombres ne sont pas publiés, ni les nombres dont ils découleraient ; cela vaut pour l'ensemble des tableaux, des classeurs et du présent rapport. Une phrase dit alors que le nombre est protégé, un tableau indique [c] et un graphique laisse la place vide.",
}

const rounding: Readonly<Record<Language, string>> = {
  nl: 'Percentages zijn één keer afgerond, op één decimaal (de kerncijfers op een geheel), de helft naar boven; samen kunnen zij iets meer of minder dan 100 % geven. Een percentage van minder dan tien eenheden is niet beschikbaar [x].',
  en: 'Percentages are rounded once, to one decimal (the key figures to a whole), half up; together they may give a little more or less than 100%. A percentage of fewer than ten units is not available [x].',
  fr: "Les pourcentages sont arrondis une fois, à une décimale (les chiffres clés à l'unité), la moitié vers le haut ; leur somme peut différer légèrement de 100 %. Un pourcentage de moins de dix unités n'est pas disponible [x].",
}

/** Rows of every extract: read, accepted, rejected. */
export function qualityChapter({ accepted: { quality }, language }: Material): Chapter {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const sum = (of: (one: (typeof quality)[number]) => number) =>
    quality.reduce((total, one) => total + of(one), 0)
  const [read, accepted, rejected] = [
    sum((one) => one.read),
    sum((one) => one.accepted),
    sum((one) => one.rejected),
  ]
  const numbers = (
    one: Pick<(typeof quality)[number], 'read' | 'accepted' | 'rejected' | 'notRecords' | 'rowsInBreach'>,
  ) => [one.read, one.accepted, one.rejected, one.notRecords, one.rowsInBreach].map(groupedNumber)
  const column = (nl: string, en: string, fr: string) => ({ header: say(nl, en, fr), number: true })
  const table: TableBlock = {
    kind: 'table',
    title: say('Rijen per extract', 'Rows by extract', 'Lignes par extrait'),
    columns: [
      { header: say('Extract', 'Extract', 'Extrait'), number: false },
      column('Gelezen (rijen)', 'Read (rows)', 'Lues (lignes)'),
      column('Aanvaard (rijen)', 'Accepted (rows)', 'Acceptées (lignes)'),
      column('Geweigerd (rijen)', 'Rejected (rows)', 'Rejetées (lignes)'),
      column('Geen record (rijen)', 'No record (rows)', 'Pas un enregistrement (lignes)'),
      column('Met overtreding (rijen)', 'In breach of the law (rows)', 'En infraction (lignes)'),
    ],
    rows: [
      ...quality.map((one) => [tableOf(one.table).label[language], ...numbers(one)]),
      [
        say('Totaal', 'Total', 'Total'),
        ...numbers({
          read,
          accepted,
          rejected,
          notRecords: sum((one) => one.notRecords),
          rowsInBreach: sum((one) => one.rowsInBreach),
        }),
      ],
    ],
    totalRow: true,
    notes: [],
  }
  return {
    id: 'quality',
    title: say('Kwaliteit van de gegevens', 'Quality of the data', 'Qualité des données'),
    blocks: [
      {
        kind: 'paragraph',
        text: say(
          `Van de ${groupedNumber(read)} gelezen rijen zijn er ${groupedNumber(accepted)} aanvaard en ${groupedNumber(rejected)} geweigerd wegens een fout in de gegevens zelf. Een rij die de regelgeving overtreedt, telt wel mee: ze beschrijft wat er is.`,
          `Of the ${groupedNumber(read)} rows read, ${groupedNumber(accepted)} were accepted and ${groupedNumber(rejected)} rejected for an error in the data themselves. A row that breaks the law does count: it describes what is.`,
          `Sur les ${groupedNumber(read)} lignes lues, ${groupedNumber(accepted)} ont été acceptées et ${groupedNumber(rejected)} rejetées pour une erreur dans les données mêmes. Une ligne qui enfreint la réglementation compte : elle décrit ce qui est.`,
        ),
      },
      table,
    ],
  }
}

/** Every indicator of the report, with the tables of the workbook in which it stands. */
export function definitionsChapter({ tables, language }: Material, scope: Scope): Chapter {
  const used = [...new Set(tables.flatMap(({ indicators }) => indicators))]
  return {
    id: 'definitions',
    title: pick(language, 'Bijlage: definities', 'Annex: definitions', 'Annexe : définitions'),
    blocks: [
      {
        kind: 'definitions',
        definitions: used.map((indicator): Definition => {
          const { id, title, definition, numerator, denominator, unit, moment, source } = indicator
          const inTables = tables
            .filter(({ indicators }) => indicators.includes(indicator))
            .map((table) => tableName(table.id, language).title)
          const colon = language === 'fr' ? ' : ' : ': '
          return {
            term: `${id} ${title[language]}`,
            lines: [
              definition[language],
              ...(numerator && denominator ? [`${numerator[language]} ÷ ${denominator[language]}`] : []),
              `${pick(language, 'Eenheid', 'Unit', 'Unité')}${colon}${unit[language]}. ${momentWords(moment, scope, language)} ${inTables.join(', ')}.`,
              `${pick(language, 'Bron van de definitie', 'Source of the definition', 'Source de la définition')}${colon}${source[language]}`,
            ],
          }
        }),
      },
    ],
  }
}
