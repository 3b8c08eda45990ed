/** A mentor never has more learners at once than the company has employees; without employees, one. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { learnersWithoutEmployees } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'
import { excessesOf } from './concurrent-learners.ts'
import { excessViolation } from './placed-excess.ts'

export const mentorLearnersVsEmployees = defineGroupRule({
  id: 'mentor-learners-vs-employees',
  title: text(
    'Lerenden per mentor en werknemers',
    'Learners per mentor and employees',
    'Apprenants par tuteur et travailleurs',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  governedBy: 'start',
  severity: 'error',
  groupBy: ['mentorId', 'companyNo'],
  sortBy: 'start',
  reads: ['mentorId', 'companyNo', 'learnerId', 'start', 'end', 'companyEmployees'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  parameters: { least: learnersWithoutEmployees },
  sources: [cite(cedefopDual)],
  *check(agreements, { parameters: { least } }) {
    const limitOf = (position: number) => Math.max(least, agreements[position]?.companyEmployees ?? 0)
    for (const excess of excessesOf(agreements, limitOf)) {
      const employees = agreements[excess.agreements[0]]?.companyEmployees ?? 0
      yield excessViolation(excess, 'mentorId', employees < least ? 'withoutEmployees' : undefined)
    }
  },
  messages: {
    nl: {
      wrong:
        'Deze mentor heeft {learners} lerenden op {day}, meer dan het aantal werknemers van de onderneming ({limit}); te veel {from..to}.',
      fix: 'Duid voor een van hen een andere mentor aan, of verbeter het aantal werknemers (personen, zonder lerenden).',
    },
    en: {
      wrong:
        'On {day} this mentor has {learners} learners, more than the company has employees ({limit}); too many {from..to}.',
      fix: 'Appoint another mentor for one of them, or correct the number of employees (persons, without learners).',
    },
    fr: {
      wrong:
        "Le {day}, ce tuteur a {learners} apprenants, plus que le nombre de travailleurs de l'entreprise ({limit}) ; trop {from..to}.",
      fix: "Désignez un autre tuteur pour l'un d'eux, ou corrigez le nombre de travailleurs (personnes, sans les apprenants).",
    },
  },
  variants: {
    withoutEmployees: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Deze mentor heeft {learners} lerenden op {day}, terwijl een onderneming zonder werknemers er ten hoogste {limit} mag hebben; te veel {from..to}.',
          fix: 'Zoek voor de anderen een leerwerkplek elders, of verbeter het aantal werknemers.',
        },
        en: {
          wrong:
            'On {day} this mentor has {learners} learners, while a company without employees may have {limit} at most; too many {from..to}.',
          fix: 'Find a training place elsewhere for the others, or correct the number of employees.',
        },
        fr: {
          wrong:
            "Le {day}, ce tuteur a {learners} apprenants, alors qu'une entreprise sans travailleurs ne peut en avoir que {limit} ; trop {from..to}.",
          fix: "Cherchez un lieu d'apprentissage ailleurs pour les autres, ou corrigez le nombre de travailleurs.",
        },
      },
    },
  },
})

const agreement = {
  scheme: 'DUAAL',
  mentorId: 'M1',
  companyNo: '0403019261',
  start: '2024-09-01',
  end: '2025-06-30',
  actualEnd: null,
  companyEmployees: '2',
}

export const cases = casesOf(mentorLearnersVsEmployees, [
  {
    says: 'as many learners as employees are allowed',
    rows: [
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', scheme: 'DUAALVO' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one more is too many from the day on which the third starts, whatever the order and type',
    rows: [
      { ...agreement, learnerId: 'L3', start: '2025-01-06', end: '2025-03-31' },
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', scheme: 'DUAALVO', start: '2024-10-01' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.mentorId', '1.mentorId', '2.mentorId'],
        args: { day: '6 January 2025', learners: '3', limit: '2', to: '31 March 2025' },
      },
    ],
  },
  {
    says: 'who follows on the day after another ended does not add up; one day together does',
    rows: [
      { ...agreement, learnerId: 'L1', companyEmployees: '1', actualEnd: '2025-01-05' },
      { ...agreement, learnerId: 'L2', companyEmployees: '1', start: '2025-01-06' },
      { ...agreement, mentorId: 'M2', learnerId: 'L3', companyEmployees: '1', actualEnd: '2025-01-06' },
      { ...agreement, mentorId: 'M2', learnerId: 'L4', companyEmployees: '1', start: '2025-01-06' },
    ],
    verdict: 'violated',
    findings: [{ at: ['3.mentorId', '2.mentorId'], args: { from: '6 January 2025', to: '6 January 2025' } }],
  },
  {
    says: 'a learner with two agreements is one person',
    rows: [
      { ...agreement, learnerId: 'L1', companyEmployees: '1' },
      { ...agreement, learnerId: 'L1', companyEmployees: '1', start: '2025-01-06' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an owner without employees may have one learner, not two',
    rows: [
      { ...agreement, learnerId: 'L1', companyEmployees: '0' },
      { ...agreement, mentorId: 'M2', learnerId: 'L2', companyEmployees: '0' },
      { ...agreement, mentorId: 'M2', learnerId: 'L3', companyEmployees: '0' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['2.mentorId', '1.mentorId'], variant: 'withoutEmployees', args: { learners: '2', limit: '1' } },
    ],
  },
  {
    says: 'two stretches are two findings, and the worst day of each names its agreements',
    rows: [
      { ...agreement, learnerId: 'L1', companyEmployees: '1' },
      { ...agreement, learnerId: 'L2', companyEmployees: '1', start: '2024-10-01', end: '2024-12-31' },
      { ...agreement, learnerId: 'L3', companyEmployees: '1', start: '2024-11-01', end: '2024-11-30' },
      { ...agreement, learnerId: 'L4', companyEmployees: '1', start: '2025-03-01', end: '2025-03-31' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['1.mentorId', '0.mentorId', '2.mentorId'],
        args: { day: '1 November 2024', learners: '3', from: '1 October 2024', to: '31 December 2024' },
      },
      { at: ['3.mentorId', '0.mentorId'], args: { day: '1 March 2025', learners: '2' } },
    ],
  },
  {
    says: 'the number of employees is looked up where the sheet does not hold it',
    rows: ['L1', 'L2'].map((learnerId) => {
      const { companyEmployees: _, ...own } = agreement
      return { ...own, learnerId }
    }),
    tables: { companies: [{ no: '0403019261', employees: '1' }] },
    verdict: 'violated',
    findings: [{ at: ['1.mentorId', '0.mentorId'] }],
  },
  {
    says: 'without a number of employees, a mentor or a learner nobody can be counted',
    rows: [
      { ...agreement, learnerId: 'L1', companyEmployees: null },
      { ...agreement, learnerId: 'L2', mentorId: null },
      { ...agreement, learnerId: null },
    ],
    verdict: 'undecided',
    because: ['companyEmployees', 'mentorId', 'learnerId'],
  },
  {
    says: 'trainees of other schemes are no learners of a mentor',
    rows: [{ ...agreement, learnerId: 'L1', scheme: 'BIS', companyEmployees: '0' }],
    verdict: 'notApplicable',
  },
])
