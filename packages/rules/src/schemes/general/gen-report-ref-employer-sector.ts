/** The sector in which a leaver works is in the sectors table, or no partnership has it. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefEmployerSector = defineReportReferenceRule({
  id: 'gen-report-ref-employer-sector',
  title: text(
    'Sector van de werkgever bekend',
    'Sector of the employer known',
    "Secteur de l'employeur connu",
  ),
  tables: ['outcomes'],
  column: 'employerSector',
  of: 'sectors',
  severity: 'warning',
})

const sectors = [{ code: '07' }]

export const cases = casesOf(genReportRefEmployerSector, [
  {
    says: 'a record of that number exists',
    rows: [{ employerSector: '07' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ employerSector: '08' }, { employerSector: '07' }, { employerSector: '08' }],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.employerSector'] }, { at: ['2.employerSector'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ employerSector: '7' }],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['employerSector'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ employerSector: null }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ employerSector: '07' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
