/** Errors in the extracts that only the report counts, spread over their rows. */
import { addDays, type Day } from '@werkplekleren/rules'
import { type DefectName, defectsOf } from './defect-kinds.ts'
import { itemAt } from './draws.ts'
import { inventedEnterpriseNumber, inventedEstablishmentNumber } from './invented-numbers.ts'
import type { Planting } from './planting.ts'
import type { ReportTables } from './report-extracts.ts'
import type { SampleRow } from './sample-year.ts'

export function withReportErrors(tables: ReportTables, planting: Planting): ReportTables {
  return {
    ...tables,
    offerings: planted('offerings', tables.offerings, planting),
    visits: planted('visits', tables.visits, planting),
    contacts: planted('contacts', tables.contacts, planting),
    places: planted('places', tables.places, planting),
    mentorTrainings: planted('mentorTrainings', tables.mentorTrainings, planting),
    commitments: planted('commitments', tables.commitments, planting),
    advice: planted('advice', tables.advice, planting),
    procedures: planted('procedures', tables.procedures, planting),
    outcomes: planted('outcomes', tables.outcomes, planting),
  }
}

/** Each error on a row of its own, at even distances from each other. */
function planted<T extends keyof ReportTables>(
  table: T,
  rows: readonly SampleRow<T>[],
  planting: Planting,
): SampleRow<T>[] {
  const kinds = defectsOf(table, 'error')
  const result = [...rows]
  const step = Math.floor(rows.length / kinds.length)
  kinds.forEach((kind, index) => {
    const row = itemAt(rows, index * step)
    // An error is made for the table that its kind names.
    result[index * step] = planting.plant<T>(kind, row, errorIn(kind, row, index) as SampleRow<T>)
  })
  return result
}

function errorIn(kind: DefectName, row: object, index: number): object {
  const day = (column: string) => (row as Readonly<Record<string, Day>>)[column] as Day
  switch (kind) {
    case 'programmeOfOffering':
      return { programmeCode: String(7_700 + index) }
    case 'offeringEndsBefore':
      return { to: addDays(day('from'), -1) }
    case 'visitOfUnknownAgreement':
      return { agreementId: `OVK-9${String(index).padStart(5, '0')}` }
    case 'followedUpBefore':
      return { followedUpOn: addDays(day('visitedOn'), -7) }
    case 'unknownFinding':
      return { finding: { written: 'zie verslag' } }
    case 'companyOfContact':
      return { companyNo: inventedEnterpriseNumber(95_000 + index) }
    case 'impossibleContact':
      return { contactedOn: { written: '31/11/2024' } }
    case 'establishmentOfPlace':
      return { establishmentNo: inventedEstablishmentNumber(95_000 + index), province: null }
    case 'placeEndsBefore':
      return { availableTo: addDays(day('availableFrom'), -1) }
    case 'trainingOfUnknownMentor':
      return { mentorId: `M9${String(index).padStart(4, '0')}` }
    case 'promisedInWords':
      return { promised: { written: 'een vijftigtal' } }
    case 'sectorOfAdvice':
      return { sectorCode: 'ONBEKEND' }
    case 'closedBeforeOpened':
      return { heardOn: null, closedOn: addDays(day('openedOn'), -1), appealedOn: null }
    case 'leaverUnknown':
      return { learnerId: `L9${String(index).padStart(5, '0')}` }
    case 'unknownQualification':
      return { qualification: { written: 'attest B' } }
    default:
      throw new Error(`No error ${kind} in the extracts for the report`)
  }
}
