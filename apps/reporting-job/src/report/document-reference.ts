/** The last chapters of the report to read, but for the quality of the data: method and definitions. */
import type { Language } from '@werkplekleren/rules'
import type { Chapter, Definition } from '../document/index.ts'
import type { Scope } from '../indicators/index.ts'
import { absenceLines } from './absence-lines.ts'
import type { Material } from './build-workbook.ts'
import { populationOf } from './population-of.ts'
import { momentWords, pick, tableName, words } from './words.ts'

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
          const colon = words.colon[language]
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
