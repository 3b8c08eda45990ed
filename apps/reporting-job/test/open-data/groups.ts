/** Enrolment counts made by hand, without a file. */
import { schoolYearOfText } from '@werkplekleren/rules'
import type { CountDayId, EnrolmentCount, EnrolmentGroup } from '../../src/open-data/index.ts'

const schoolYear = schoolYearOfText('2025-2026')
if (schoolYear === undefined) throw new RangeError('2025-2026')

const group: EnrolmentGroup = {
  schoolYear,
  structure: '311',
  grade: '3',
  studyYear: '1e leerjaar',
  form: 'bso',
  finality: 'ARBEIDSMARKT',
  domain: 'STEM',
  programmeCode: null,
  programmeName: 'Ruwbouw',
  trainingForm: null,
  specialType: null,
  net: 'VGO',
  governingBody: null,
  sex: 'M',
  belgian: true,
  province: 'OVL',
  municipality: 'Gent',
  schoolNo: '900001',
  site: '1',
  administrativeGroup: '3e gr 1e lj Ruwbouw',
  dual: null,
}

/** A count of half learners of the programme Ruwbouw in one school, with changes. */
export const count = (
  halves: number,
  changes: Partial<EnrolmentGroup> = {},
  countDay: CountDayId = 'feb1',
): EnrolmentCount => ({ of: { ...group, ...changes }, countDay, halves })
