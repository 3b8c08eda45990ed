/** Every sector that a report extract names is in the sectors table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefSector = defineReportReferenceRule({
  id: 'gen-report-ref-sector',
  title: text(
    'Sector in rapportextracten bekend',
    'Sector in report extracts known',
    'Secteur des extraits de rapport connu',
  ),
  tables: ['visits', 'contacts', 'places', 'mentorTrainings', 'commitments', 'advice', 'procedures'],
  column: 'sectorCode',
  of: 'sectors',
})

const sectors = [{ code: '07' }]

export const cases = casesOf(genReportRefSector, [
  {
    says: 'a record of that number exists',
    rows: [{ sectorCode: '07' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ sectorCode: '08' }, { sectorCode: '07' }, { sectorCode: '08' }],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorCode'] }, { at: ['2.sectorCode'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ sectorCode: '7' }],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['sectorCode'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ sectorCode: null }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ sectorCode: '07' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
