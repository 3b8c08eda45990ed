/**
 * `node test/benchmark/small-counts.mjs` (after `npm run build`): how protecting small counts grows with what is
 * published, up to one linked model of a year: national tables, and every partnership's own.
 */
import { loadSolver, protect, usualEffort } from '@werkplekleren/disclosure'

/** Learners of an invented year: sector, programme, province, sex, grade and type of provider, unevenly spread. */
function learnersOf({ learners, sectors, programmes }) {
  let state = 20240201
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const uneven = (size) => Math.floor(size * chance() ** 2)
  return Array.from({ length: learners }, () => {
    const programme = uneven(programmes)
    return {
      sector: `s${programme % sectors}`,
      programme: `p${programme}`,
      province: `v${uneven(6)}`,
      sex: `x${uneven(2)}`,
      grade: `g${uneven(3)}`,
      type: `t${uneven(4)}`,
    }
  })
}

/** Which characteristics are crossed; the last two only inside one sector, in its partnership's workbook. */
const crossings = [
  ['programme', 'sex'],
  ['programme', 'province'],
  ['sector', 'province'],
  ['sector', 'grade'],
  ['sector', 'type'],
  ['province', 'type'],
  ['grade', 'type'],
  ['province', 'grade'],
  ['sector', 'province', 'type'],
  ['sector', 'grade', 'sex'],
]

const idOf = (of) =>
  Object.keys(of)
    .sort()
    .map((key) => `${key}=${of[key]}`)
    .join(' ') || 'all'

/** All crossings with all their margins as one publication; programmes add up to their sector. */
export function publicationOf(size) {
  const learners = learnersOf(size)
  const values = (key) => [...new Set(learners.map((learner) => learner[key]))].sort()
  const valuesOf = Object.fromEntries(
    ['sector', 'programme', 'province', 'sex', 'grade', 'type'].map((key) => [key, values(key)]),
  )
  const sectorOf = new Map(learners.map(({ programme, sector }) => [programme, sector]))
  const counts = new Map()
  const relations = new Map()
  const shown = crossings.flatMap((keys) =>
    Array.from({ length: 2 ** keys.length }, (_, bits) => keys.filter((_, at) => (bits >> at) & 1)),
  )
  const margins = [...new Map(shown.map((keys) => [keys.join(), keys])).values()]
  const combinations = (keys) =>
    keys.reduce(
      (list, key) => list.flatMap((of) => valuesOf[key].map((value) => ({ ...of, [key]: value }))),
      [{}],
    )
  for (const keys of margins) {
    for (const of of combinations(keys)) counts.set(idOf(of), 0)
    for (const learner of learners) {
      const id = idOf(Object.fromEntries(keys.map((key) => [key, learner[key]])))
      counts.set(id, counts.get(id) + 1)
    }
  }
  for (const keys of margins) {
    for (const key of keys) {
      const rest = keys.filter((each) => each !== key)
      for (const of of combinations(rest)) {
        const parts = valuesOf[key].map((value) => idOf({ ...of, [key]: value }))
        relations.set(`${idOf(of)} by ${key}`, { total: idOf(of), parts })
        if (key !== 'programme') continue
        for (const sector of valuesOf.sector) {
          const total = idOf({ ...of, sector })
          if (!counts.has(total)) continue
          relations.set(`${total} by programme`, {
            total,
            parts: valuesOf.programme
              .filter((programme) => sectorOf.get(programme) === sector)
              .map((programme) => idOf({ ...of, programme })),
          })
        }
      }
    }
  }
  return { cells: [...counts].map(([id, count]) => ({ id, count })), relations: [...relations.values()] }
}

const sizes = [
  { learners: 300, sectors: 3, programmes: 6 },
  { learners: 800, sectors: 5, programmes: 20 },
  { learners: 2_000, sectors: 10, programmes: 50 },
  { learners: 4_000, sectors: 20, programmes: 100 },
  { learners: 8_000, sectors: 25, programmes: 200 },
]

const solver = await loadSolver()
console.log(solver.version)
console.log(
  '| learners | cells | sums | small | suppressed as cover | found | attacks withstood | broken | seconds |',
)
console.log('| ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |')
for (const size of sizes.slice(0, Number(process.argv[2] ?? sizes.length))) {
  const publication = publicationOf(size)
  const start = performance.now()
  const { primary, secondary, blocks, proof } = protect(solver, publication, { effort: usualEffort })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const found = [...new Set(blocks.map((block) => block.found))].join(' and ')
  console.log(
    `| ${[size.learners, publication.cells.length, publication.relations.length, primary.length, secondary.length, found, proof.withstood, proof.failures.length, seconds].join(' | ')} |`,
  )
}
