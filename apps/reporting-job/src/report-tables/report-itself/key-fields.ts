/** The sources of the report, each with its key fields: those by which tables count or break down. */
import type { TableId } from '@werkplekleren/rules'

export const keyFields: readonly (readonly [source: TableId, fields: readonly string[]])[] = [
  ['enrolments', ['learnerId', 'programmeCode', 'structure', 'from', 'providerNo', 'province']],
  ['learners', ['birth', 'sex']],
  ['programmes', ['dual', 'level', 'sectorCode', 'grade', 'domain', 'finality']],
  ['providers', ['type', 'province']],
  ['sectors', ['name', 'powers']],
  ['offerings', ['providerNo', 'programmeCode', 'from']],
  ['accreditations', ['companyNo', 'establishmentNo', 'sectorCode', 'requestedOn', 'decision', 'validFrom']],
  ['companies', ['province', 'employees', 'nace']],
  ['establishments', ['province']],
  ['mentors', ['sectorCode', 'accreditedOn']],
  ['exclusions', ['companyNo', 'sectorCode', 'from']],
  ['procedures', ['companyNo', 'sectorCode', 'openedOn']],
  [
    'agreements',
    [
      'learnerId',
      'programmeCode',
      'sectorCode',
      'companyNo',
      'establishmentNo',
      'contractType',
      'start',
      'end',
      'distanceKm',
    ],
  ],
  ['visits', ['agreementId', 'visitedOn', 'visitor', 'finding', 'judgement']],
  ['contacts', ['sectorCode', 'contactedOn', 'kind']],
  ['places', ['programmeCode', 'sectorCode', 'province']],
  ['mentorTrainings', ['sectorCode', 'mentorId', 'heldOn', 'completed']],
  ['commitments', ['sectorCode', 'schoolYear', 'action', 'promised', 'realised']],
  ['advice', ['subject', 'askedBy', 'dueOn']],
  ['outcomes', ['learnerId', 'programmeCode', 'path', 'leftOn', 'qualification']],
]
