/** Every programme that a report extract names is in the programmes table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefProgramme = defineReportReferenceRule({
  id: 'gen-report-ref-programme',
  title: text(
    'Opleiding in rapportextracten bekend',
    'Programme in report extracts known',
    'Formation des extraits de rapport connue',
  ),
  tables: ['offerings', 'places', 'advice', 'outcomes'],
  column: 'programmeCode',
  of: 'programmes',
})

const programmes = [{ code: '06301' }]

export const cases = casesOf(genReportRefProgramme, [
  {
    says: 'a record of that number exists',
    rows: [{ programmeCode: '06301' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ programmeCode: '06302' }, { programmeCode: '06301' }, { programmeCode: '06302' }],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeCode'] }, { at: ['2.programmeCode'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ programmeCode: '6301' }],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['programmeCode'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ programmeCode: null }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ programmeCode: '06301' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
