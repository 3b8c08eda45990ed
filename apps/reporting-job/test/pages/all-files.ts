/** Every generated file outside `docs/rules`, by its path in the repository. */
import { tableIds } from '@werkplekleren/rules'
import { rowJsonSchema } from '../../src/catalogue/index.ts'
import { allExamples } from './examples-of.ts'
import { manPage, manPages } from './man-page.ts'

/** The schemas as `werkplek tables TABLE --format schema` prints them. */
export const schemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    tableIds.map((id) => [`${id}.schema.json`, `${JSON.stringify(rowJsonSchema(id, 'nl'), null, 2)}\n`]),
  )

export const otherFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['apps/reporting-job/examples.generated.json', allExamples()],
    ...Object.entries(manPages).map(([name, language]) => [`docs/${name}`, manPage(language)] as const),
  ])
