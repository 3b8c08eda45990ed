/** What is in no partnership's workbook: units whose sector is empty or stands in no row of the sectors. */
import { column, type StatsEngine } from '../statistics/index.ts'
import { queryAccreditationDecisions } from './accreditation-decisions.ts'
import { queryAgreementsByType } from './agreements-by-type.ts'
import type { Catalogue, Scope } from './indicator.ts'
import { queryMentorsTrained } from './mentors-trained.ts'

export interface Unassigned {
  readonly learners: number
  readonly accreditations: number
  readonly mentors: number
  readonly agreements: number
}

const learnersSql = `SELECT COALESCE(sector_code, '') AS sector, COUNT(*) AS n
  FROM counted_learners GROUP BY 1 ORDER BY 1`

/** Counts them from the sector of each unit, not from the tables. */
export async function queryUnassigned(
  engine: StatsEngine,
  flanders: Scope,
  { sectors }: Catalogue,
): Promise<Unassigned> {
  const known = new Set<string | null>(sectors.map(({ code }) => code))
  const outside = (counts: readonly { readonly sector: string | null; readonly n: number }[]) =>
    counts.reduce((sum, { sector, n }) => sum + (known.has(sector) ? 0 : n), 0)
  return {
    learners: outside(await engine.query(learnersSql, {}, { sector: column.text, n: column.integer })),
    accreditations: outside(await queryAccreditationDecisions(engine, flanders)),
    mentors: outside(await queryMentorsTrained(engine, flanders)),
    agreements: outside(await queryAgreementsByType(engine, flanders)),
  }
}
