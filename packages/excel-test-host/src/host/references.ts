/** Live references: what office.js holds on to, until it releases it. */
import type { Thing } from '../faked/index.ts'
import type { Area, TestSheet } from '../model/index.ts'

export class References {
  readonly #kept = new Map<string, Thing>()
  readonly #ids = new Map<Thing, string>()
  #last = 0

  get size(): number {
    return this.#kept.size
  }

  keep(thing: Thing): string {
    const known = this.#ids.get(thing)
    if (known !== undefined) return known
    this.#last++
    const id = `R!${this.#last}`
    this.#kept.set(id, thing)
    this.#ids.set(thing, id)
    return id
  }

  get(id: string): Thing | undefined {
    return this.#kept.get(id)
  }

  release(id: string): void {
    const thing = this.#kept.get(id)
    if (thing) this.#ids.delete(thing)
    this.#kept.delete(id)
  }

  /** Ranges follow their cells; one whose cells are all gone keeps its last place. */
  map(sheet: TestSheet, to: (area: Area) => Area | undefined): void {
    for (const thing of this.#kept.values()) {
      if (thing.t === 'Range' && thing.sheet === sheet) thing.area = to(thing.area) ?? thing.area
      if (thing.t === 'RangeAreas' && thing.sheet === sheet)
        thing.areas = thing.areas.map((area) => to(area) ?? area)
    }
  }
}
