/** No sector allows a mentor more than four learners at once. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { mentorLearnersLimit } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'
import { excessesWithoutMaximum } from './known-maximum.ts'
import { excessViolation } from './placed-excess.ts'

export const mentorCapAbove4 = defineGroupRule({
  id: 'mentor-cap-above-4',
  title: text(
    'Meer dan vier lerenden per mentor',
    'More than four learners per mentor',
    'Plus de quatre apprenants par tuteur',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  governedBy: 'start',
  severity: 'warning',
  groupBy: ['mentorId'],
  sortBy: 'start',
  reads: ['mentorId', 'learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'sectorMaxLearners'],
  mayLack: ['actualEnd', 'sectorMaxLearners'],
  parameters: { limit: mentorLearnersLimit },
  sources: [cite(cedefopDual)],
  *check(agreements, { parameters: { limit } }) {
    for (const excess of excessesWithoutMaximum(agreements, limit)) yield excessViolation(excess, 'mentorId')
  },
  messages: {
    nl: {
      wrong:
        'Deze mentor heeft {learners} lerenden op {day}; het maximum van de sector is niet bekend, maar geen sector laat er meer dan {limit} toe (te veel {from..to}).',
      fix: 'Duid voor een van hen een andere mentor aan en vraag het maximum aan het sectorale partnerschap.',
    },
    en: {
      wrong:
        'On {day} this mentor has {learners} learners; the maximum of the sector is not known, but no sector allows more than {limit} (too many {from..to}).',
      fix: 'Appoint another mentor for one of them and ask the sectoral partnership for the maximum.',
    },
    fr: {
      wrong:
        "Le {day}, ce tuteur a {learners} apprenants ; le maximum du secteur n'est pas connu, mais aucun secteur n'en admet plus de {limit} (trop {from..to}).",
      fix: "Désignez un autre tuteur pour l'un d'eux et demandez le maximum au partenariat sectoriel.",
    },
  },
})

const agreement = { scheme: 'DUAAL', mentorId: 'M1', start: '2024-09-01', end: '2025-06-30' }
const learners = ['L1', 'L2', 'L3', 'L4', 'L5']

export const cases = casesOf(mentorCapAbove4, [
  {
    says: 'four learners may be allowed',
    rows: learners.slice(0, 4).map((learnerId) => ({ ...agreement, learnerId })),
    verdict: 'valid',
  },
  {
    says: 'five are not, in whatever sector',
    rows: learners.map((learnerId) => ({ ...agreement, learnerId })),
    verdict: 'violated',
    findings: [
      {
        at: ['4.mentorId', '0.mentorId', '1.mentorId', '2.mentorId', '3.mentorId'],
        args: { learners: '5', limit: '4', day: '1 September 2024' },
      },
    ],
  },
  {
    says: 'five who are never there together are no five, and five agreements of four persons neither',
    rows: [
      ...learners.slice(0, 4).map((learnerId) => ({ ...agreement, learnerId, end: '2024-12-31' })),
      { ...agreement, learnerId: 'L5', start: '2025-01-01' },
      ...[...learners.slice(0, 4), 'L1'].map((learnerId) => ({ ...agreement, mentorId: 'M2', learnerId })),
    ],
    verdict: 'valid',
  },
  {
    says: 'a sector with a known maximum has its own rule',
    rows: learners.map((learnerId) => ({ ...agreement, learnerId, sectorMaxLearners: '4' })),
    verdict: 'valid',
  },
  {
    says: 'its learners count where another sector has none, unless its maximum is exceeded already',
    rows: [
      ...learners.map((learnerId, index) => ({
        ...agreement,
        learnerId,
        sectorMaxLearners: index === 0 ? null : '5',
      })),
      ...learners.map((learnerId, index) => ({
        ...agreement,
        mentorId: 'M2',
        learnerId,
        sectorMaxLearners: index === 0 ? null : '4',
      })),
    ],
    verdict: 'violated',
    findings: [{ at: ['4.mentorId', '0.mentorId', '1.mentorId', '2.mentorId', '3.mentorId'] }],
  },
  {
    says: 'other schemes have no mentor',
    rows: [{ ...agreement, learnerId: 'L1', scheme: 'IBO' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a learner nobody can be counted',
    rows: [{ ...agreement, learnerId: null }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
])
