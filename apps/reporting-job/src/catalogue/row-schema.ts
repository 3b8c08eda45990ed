/** JSON Schema (2020-12) of the typed rows of a table, as the rules take them. */
import {
  type CodeColumn,
  type Column,
  columnOf,
  type Language,
  rowSchema,
  type TableId,
  tableOf,
} from '@werkplekleren/rules'
import { z } from 'zod'

type Schema = Readonly<Record<string, unknown>>

/** Made from the schema that the rules package itself keeps; titles and descriptions in the language. */
export function rowJsonSchema(table: TableId, language: Language): Schema {
  const { properties, ...rest } = z.toJSONSchema(rowSchema(table), { target: 'draft-2020-12' })
  const described = Object.entries(properties ?? {}).map(([key, property]) => [
    key,
    { ...texts(columnOf(table, key), language), ...(property as Schema) },
  ])
  const { $schema, ...others } = rest
  return {
    $schema,
    title: tableOf(table).label[language],
    description: words[language].row,
    ...others,
    properties: Object.fromEntries(described),
  }
}

/** One document with the schema of every table under its id. */
export function allRowSchemas(tables: readonly TableId[], language: Language): Schema {
  const schemas = tables.map((table) => {
    const { $schema, ...schema } = rowJsonSchema(table, language)
    return [table, schema] as const
  })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: Object.fromEntries(schemas) }
}

function texts(column: Column | undefined, language: Language): Schema {
  if (!column) return {}
  const parts = [
    ...(column.help ? [column.help[language]] : []),
    ...(words[language].unit[column.kind] ? [words[language].unit[column.kind]] : []),
    ...(column.kind === 'code' ? [codesText(column as CodeColumn, language)] : []),
  ]
  return { title: column.label[language], ...(parts.length > 0 && { description: parts.join(' ') }) }
}

const codesText = ({ codes }: CodeColumn, language: Language): string =>
  `${Object.entries(codes)
    .map(([code, { label }]) => (label[language] === code ? code : `${code} = ${label[language]}`))
    .join('; ')}.`

interface Words {
  readonly row: string
  readonly unit: Readonly<Partial<Record<Column['kind'], string>>>
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    row: 'Eén rij, zoals de regels ze lezen; null of afwezig betekent leeg.',
    unit: {
      day: 'Aantal dagen sinds 1 januari 1970.',
      money: 'Bedrag in eurocent.',
      hours: 'Uren, met decimalen.',
    },
  },
  en: {
    row: 'One row as the rules read it; null or absent means empty.',
    unit: {
      day: 'Days since 1 January 1970.',
      money: 'Amount in euro cents.',
      hours: 'Hours, with decimals.',
    },
  },
  fr: {
    row: 'Une ligne telle que les règles la lisent ; null ou absent signifie vide.',
    unit: {
      day: 'Nombre de jours depuis le 1er janvier 1970.',
      money: "Montant en centimes d'euro.",
      hours: 'Heures, avec décimales.',
    },
  },
}
