/** After success in an internship year, the next agreement is of the next internship year. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { lastInternshipYear } from '../../parameters/index.ts'
import { besoxInternship2024, cite, vlaanderenInternshipAgreement } from '../../sources/index.ts'

/** Programmes are followed apart. Each agreement is compared with the highest year passed before it: one sweep. */
export const entCompensationStep = defineGroupRule({
  id: 'ent-compensation-step',
  title: text(
    'Hoger stagejaar na slagen',
    'Higher internship year after passing',
    'Année de stage supérieure après réussite',
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end', 'stageYear'],
  mayBeEmpty: ['stageYearPassed', 'programmeCode', 'actualEnd'],
  mayLack: ['programmeCode', 'actualEnd'],
  sources: [cite(besoxInternship2024), cite(vlaanderenInternshipAgreement)],
  *check(rows) {
    const passed = new Map<string | null, Passed>()
    const unknown = new Map<string | null, Passed>()
    for (const [index, row] of rows.entries()) {
      const { programmeCode, stageYear, stageYearPassed, start, end, actualEnd } = row
      const before = passed.get(programmeCode)
      const perhaps = unknown.get(programmeCode)
      if (stepsUpFrom(before, stageYear, start)) {
        yield {
          at: [
            [index, 'stageYear'],
            [before.index, 'stageYear'],
            [before.index, 'stageYearPassed'],
          ],
          args: { stageYear, passed: before.stageYear, next: before.stageYear + 1 },
        }
      } else if (stepsUpFrom(perhaps, stageYear, start)) {
        yield {
          undecided: [
            [index, 'stageYear'],
            [perhaps.index, 'stageYearPassed'],
          ],
        }
      }
      const years = stageYearPassed === true ? passed : stageYearPassed === null ? unknown : undefined
      if (years && stageYear > (years.get(programmeCode)?.stageYear ?? 0))
        years.set(programmeCode, { index, stageYear, last: actualEnd ?? end })
    }
  },
  messages: {
    nl: {
      wrong:
        'De stagiair slaagde eerder in stagejaar {passed}, maar deze overeenkomst staat op stagejaar {stageYear}, met de vergoeding die daarbij hoort.',
      fix: 'Verhoog het stagejaar tot {next} en pas de vergoeding aan.',
    },
    en: {
      wrong:
        'The trainee passed internship year {passed} before, but this agreement is of internship year {stageYear}, with the compensation that goes with it.',
      fix: 'Raise the internship year to {next} and adapt the compensation.',
    },
    fr: {
      wrong:
        "Le stagiaire a réussi auparavant l'année de stage {passed}, mais cette convention porte sur l'année de stage {stageYear}, avec l'indemnité correspondante.",
      fix: "Portez l'année de stage à {next} et adaptez l'indemnité.",
    },
  },
})

interface Passed {
  readonly index: number
  readonly stageYear: number
  readonly last: Day
}

/** Whether who passed that year should be in a higher one by now, where there is a higher one. */
const stepsUpFrom = (before: Passed | undefined, stageYear: number, start: Day): before is Passed =>
  before !== undefined &&
  stageYear <= before.stageYear &&
  before.stageYear < lastInternshipYear &&
  start > before.last

const row = { scheme: 'ONDERNEMERSCHAP', learnerId: 'L1', stageYearPassed: null }
const year1 = { ...row, start: '2023-07-01', end: '2024-06-30', stageYear: '1' }
const year2 = { ...row, start: '2024-07-01', end: '2025-06-30', stageYear: '2' }

export const cases = casesOf(entCompensationStep, [
  {
    says: 'who passes goes on to the next year, who does not repeats it',
    rows: [
      { ...year1, stageYearPassed: 'ja' },
      year2,
      { ...year1, learnerId: 'L2', stageYearPassed: 'nee' },
      { ...year2, learnerId: 'L2', stageYear: '1' },
    ],
    verdict: 'valid',
  },
  {
    says: 'who passes and stays in the same year is paid too little, in every later agreement',
    rows: [
      { ...year2, stageYear: '1' },
      { ...year1, stageYearPassed: 'ja' },
      { ...year2, start: '2025-07-01', end: '2026-06-30', stageYear: '1' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.stageYear', '1.stageYear', '1.stageYearPassed'],
        args: { stageYear: '1', passed: '1', next: '2' },
      },
      { at: ['2.stageYear', '1.stageYear', '1.stageYearPassed'] },
    ],
  },
  {
    says: 'an agreement that began while the year still ran was not after the success',
    rows: [
      { ...year1, stageYearPassed: 'ja' },
      { ...year2, start: '2024-06-30', stageYear: '1' },
    ],
    verdict: 'valid',
  },
  {
    says: 'another programme begins at the first year again, and after the last year there is none higher',
    rows: [
      { ...year1, programmeCode: 'A', stageYearPassed: 'ja' },
      { ...year2, programmeCode: 'B', stageYear: '1' },
      { ...year1, programmeCode: 'A', learnerId: 'L2', stageYear: '3', stageYearPassed: 'ja' },
      { ...year2, programmeCode: 'A', learnerId: 'L2', stageYear: '3' },
    ],
    verdict: 'valid',
  },
  {
    says: 'of an earlier year nobody says whether it was passed: it matters where the next is no higher',
    rows: [year1, { ...year2, stageYear: '1' }, { ...year1, learnerId: 'L2' }, { ...year2, learnerId: 'L2' }],
    verdict: 'undecided',
    because: ['stageYear', 'stageYearPassed'],
  },
  {
    says: 'an agreement without a year cannot be compared',
    rows: [{ ...year1, stageYear: null }],
    verdict: 'undecided',
    because: ['stageYear'],
  },
  {
    says: 'other internships have no years',
    rows: [{ ...year1, scheme: 'BIS', stageYearPassed: 'ja' }],
    verdict: 'notApplicable',
  },
])
