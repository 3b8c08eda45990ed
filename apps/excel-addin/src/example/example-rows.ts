/** An invented planning sheet of work experience internships and dual learning, with a few rows that are wrong. */
import type { GridValue } from '../core/index.ts'

/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30)

const day = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - FIRST_DAY) / 86_400_000

/** Headings as a Flemish sheet has them; Opmerking is a column of its own that no rule knows. */
export const exampleRows: readonly (readonly GridValue[])[] = [
  [
    'Overeenkomstnummer',
    'Stelsel',
    'Lerende',
    'Mentor',
    'Startdatum',
    'Einddatum',
    'Datum ondertekening',
    'Opmerking',
  ],
  ['WES-001', 'WES', 'L1', 'M1', day('2023-02-01'), day('2023-06-30'), day('2023-01-20'), ''],
  ['WES-002', 'WES', 'L2', 'M1', day('2023-01-12'), day('2023-07-12'), day('2023-01-10'), 'verlengd?'],
  ['WES-003', 'WES', 'L3', 'M2', day('2024-03-01'), day('2024-02-01'), day('2024-02-20'), ''],
  ['WES-004', 'WES', 'L4', 'M2', day('2024-09-02'), '', day('2024-09-01'), ''],
  ['WES-005', 'WES', 'L5', 'M2', day('2024-01-08'), day('2024-12-20'), day('2024-01-05'), ''],
  ['WES-006', 'WES', 'L6', 'M1', '31/02/2024', day('2024-06-28'), day('2024-02-01'), 'datum nakijken'],
  ['WES-007', 'WES', 'L7', 'M3', day('2025-01-06'), day('2025-05-30'), day('2025-01-03'), ''],
]

/** The columns of days, counted from 0. */
export const exampleDates = [4, 5, 6].map((column) => ({ column, rows: exampleRows.length - 1 }))
