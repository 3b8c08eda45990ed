/** Who knows some of the counts before reading: the one contributor behind them, or the one person counted. */
import type { LinkedModel } from './linked-model.ts'
import type { Protection } from './protection.ts'
import type { Publication } from './publication.ts'

export interface Insider {
  /** The name given in `knownBy`, or the first cell in which this person is the only one. */
  readonly name: string
  readonly knows: ReadonlySet<number>
}

/** Named insiders first, then the persons who are alone in a cell, each with all the cells they know. */
export function insidersOf(
  { cells, relations }: Publication,
  model: LinkedModel,
  { onePersonKnows, perPerson = 1 }: Protection,
): readonly Insider[] {
  const named = new Map<string, Set<number>>()
  for (const [at, { knownBy = [] }] of cells.entries()) {
    if (model.roles[at] === 'known') continue
    for (const name of knownBy) named.set(name, (named.get(name) ?? new Set()).add(at))
  }
  const insiders = [...named].map(([name, knows]) => ({ name, knows }))
  return onePersonKnows ? [...insiders, ...loners(relations, model, perPerson)] : insiders
}

/** A total of one person and the part under it count the same person, who knows both; two halves may be two persons. */
function loners(
  relations: Publication['relations'],
  model: LinkedModel,
  perPerson: number,
): readonly Insider[] {
  const alone = model.counts.flatMap((count, at) => (count >= 1 && count <= perPerson ? [at] : []))
  const samePerson = new Map<number, number[]>(alone.map((at) => [at, []]))
  for (const { total, parts } of relations) {
    const [whole, ...others] = [total, ...parts].map((id) => model.position.get(id) ?? -1)
    if (whole === undefined || !samePerson.has(whole)) continue
    for (const part of others) {
      samePerson.get(part)?.push(whole)
      if (samePerson.has(part)) samePerson.get(whole)?.push(part)
    }
  }
  const seen = new Set<number>()
  return alone.flatMap((first) => {
    if (seen.has(first)) return []
    seen.add(first)
    const knows = [first]
    for (const cell of knows) {
      for (const other of samePerson.get(cell) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        knows.push(other)
      }
    }
    const unknownToOthers = knows.filter((cell) => model.roles[cell] !== 'known')
    if (unknownToOthers.length === 0) return []
    return [{ name: `the one person in ${model.ids[first]}`, knows: new Set(unknownToOthers) }]
  })
}
