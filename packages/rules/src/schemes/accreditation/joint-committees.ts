/** Joint committees that rules single out, by their number. */

const HOSPITALITY = '302'
const CONSTRUCTION = '124'

/** Hotels, restaurants and cafés. */
export const isHospitality = (committee: string): boolean => isOf(committee, HOSPITALITY)

/** The building industry. */
export const isConstruction = (committee: string): boolean => isOf(committee, CONSTRUCTION)

/** The committee itself or one of its subcommittees. */
const isOf = (committee: string, number: string): boolean => {
  const written = committee.trim()
  return written === number || written.startsWith(`${number}.`)
}
