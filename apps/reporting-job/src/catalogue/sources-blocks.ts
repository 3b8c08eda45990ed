/** The sources of the law, the one read longest ago first, with what rests on each of them. */
import { type CitedSource, type Day, daysBetween, type Language, parseDay } from '@werkplekleren/rules'
import { type Block, heading, line, table } from './blocks.ts'
import type { Page } from './rule-blocks.ts'
import { wordsOf } from './words.ts'

/** Days since a source was last read. */
export function ageOf({ source }: CitedSource, asOf: Day): number {
  const read = parseDay(source.verifiedOn)
  if (read === undefined) throw new Error(`Source ${source.id}: ${source.verifiedOn} is not a date`)
  return daysBetween(read, asOf)
}

/** `older`: those that the office must read again, where it asked. */
export function sourcesBlocks(
  sources: readonly CitedSource[],
  asOf: Day,
  older: readonly CitedSource[] | undefined,
  { language, markup }: Page,
): readonly Block[] {
  const words = wordsIn[language]
  const [source, place, authority, published, inForce, verified] = wordsOf(language).lawColumns
  return [
    heading(1, words.title),
    table(
      [source, verified, words.age, words.id, authority, published, inForce, place, words.rules],
      (older ?? sources).map((one) => [
        markup.source(one.source.title[language], one.source),
        one.source.verifiedOn,
        String(ageOf(one, asOf)),
        markup.code(one.source.id),
        wordsOf(language).authority[one.source.authority],
        one.source.published ?? '',
        one.source.inForceFrom ?? '',
        one.places.join('; '),
        one.rules.length === 0 ? words.noRule : one.rules.map(markup.code).join(', '),
      ]),
    ),
    line(older ? words.older(older.length, sources.length) : words.count(sources.length)),
  ]
}

interface Words {
  readonly title: string
  readonly age: string
  readonly id: string
  readonly rules: string
  readonly noRule: string
  readonly count: (count: number) => string
  readonly older: (count: number, total: number) => string
}

const wordsIn: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Bronnen',
    age: 'Dagen geleden',
    id: 'Sleutel',
    rules: 'Regels',
    noRule: 'geen (alleen voor een berekende waarde of een lijst)',
    count: (count) => `${count} bronnen, de langst geleden nagelezen eerst.`,
    older: (count, total) =>
      `${count} van de ${total} bronnen ${count === 1 ? 'is' : 'zijn'} opnieuw na te lezen.`,
  },
  en: {
    title: 'Sources',
    age: 'Days ago',
    id: 'Key',
    rules: 'Rules',
    noRule: 'none (only for a computed value or a list)',
    count: (count) => `${count} sources, the one read longest ago first.`,
    older: (count, total) => `${count} of ${total} sources ${count === 1 ? 'is' : 'are'} to be read again.`,
  },
  fr: {
    title: 'Sources',
    age: 'Il y a (jours)',
    id: 'Clé',
    rules: 'Règles',
    noRule: 'aucune (seulement pour une valeur calculée ou une liste)',
    count: (count) => `${count} sources, celle relue il y a le plus longtemps en premier.`,
    older: (count, total) => `${count} des ${total} sources ${count === 1 ? 'est' : 'sont'} à relire.`,
  },
}
