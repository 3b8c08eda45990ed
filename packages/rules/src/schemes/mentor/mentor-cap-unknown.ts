/** Two to four learners at once may be too many in a sector whose maximum is not known. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { learnersAnySectorAllows, mentorLearnersLimit } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'
import { excessesWithoutMaximum } from './known-maximum.ts'
import { excessViolation } from './placed-excess.ts'

export const mentorCapUnknown = defineGroupRule({
  id: 'mentor-cap-unknown',
  title: text(
    'Maximum aantal lerenden van de sector niet bekend',
    'Maximum number of learners of the sector not known',
    "Nombre maximal d'apprenants du secteur inconnu",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  governedBy: 'start',
  severity: 'info',
  groupBy: ['mentorId'],
  sortBy: 'start',
  reads: ['mentorId', 'learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'sectorMaxLearners'],
  mayLack: ['actualEnd', 'sectorMaxLearners'],
  parameters: { allowed: learnersAnySectorAllows, most: mentorLearnersLimit },
  sources: [cite(cedefopDual)],
  *check(agreements, { parameters: { allowed, most } }) {
    for (const excess of excessesWithoutMaximum(agreements, allowed)) {
      // Beyond the greatest number mentor-cap-above-4 speaks.
      if (excess.learners <= most) yield excessViolation(excess, 'mentorId')
    }
  },
  messages: {
    nl: {
      wrong:
        'Deze mentor heeft {learners} lerenden op {day}, terwijl het maximum van de sector niet bekend is (meer dan {limit} {from..to}).',
      fix: 'Vraag het sectorale partnerschap hoeveel lerenden een mentor mag hebben.',
    },
    en: {
      wrong:
        'On {day} this mentor has {learners} learners, while the maximum of the sector is not known (more than {limit} {from..to}).',
      fix: 'Ask the sectoral partnership how many learners a mentor may have.',
    },
    fr: {
      wrong:
        "Le {day}, ce tuteur a {learners} apprenants, alors que le maximum du secteur n'est pas connu (plus de {limit} {from..to}).",
      fix: "Demandez au partenariat sectoriel combien d'apprenants un tuteur peut avoir.",
    },
  },
})

const agreement = { scheme: 'DUAAL', mentorId: 'M1', start: '2024-09-01', end: '2025-06-30' }
const learners = ['L1', 'L2', 'L3', 'L4', 'L5']

export const cases = casesOf(mentorCapUnknown, [
  {
    says: 'one learner is allowed in every sector, and one after the other is one',
    rows: [
      { ...agreement, learnerId: 'L1', end: '2024-12-31' },
      { ...agreement, learnerId: 'L2', start: '2025-01-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'two may be too many, and so may four',
    rows: [
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', start: '2025-01-06' },
      ...learners.slice(0, 4).map((learnerId) => ({ ...agreement, mentorId: 'M2', learnerId })),
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.mentorId', '0.mentorId'], args: { day: '6 January 2025', learners: '2' } },
      { at: ['3.mentorId', '2.mentorId', '4.mentorId', '5.mentorId'], args: { learners: '4' } },
    ],
  },
  {
    says: 'five are the business of mentor-cap-above-4',
    rows: learners.map((learnerId) => ({ ...agreement, learnerId })),
    verdict: 'valid',
  },
  {
    says: 'a sector with a known maximum has its own rule',
    rows: learners.slice(0, 2).map((learnerId) => ({ ...agreement, learnerId, sectorMaxLearners: '4' })),
    verdict: 'valid',
  },
  {
    says: 'its learners count where another sector has none, unless its maximum is exceeded already',
    rows: [
      { ...agreement, learnerId: 'L1', sectorMaxLearners: '2' },
      { ...agreement, learnerId: 'L2', sectorMaxLearners: null },
      { ...agreement, mentorId: 'M2', learnerId: 'L1', sectorMaxLearners: '1' },
      { ...agreement, mentorId: 'M2', learnerId: 'L2', sectorMaxLearners: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.mentorId', '0.mentorId'], args: { learners: '2' } }],
  },
  {
    says: 'other schemes have no mentor',
    rows: [{ ...agreement, learnerId: 'L1', scheme: 'IBO' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end nobody knows who was there together',
    rows: [{ ...agreement, learnerId: 'L1', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
