/** At fifteen, dual learning needs the first two secondary years to be finished. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualMinimumAge, dualStructural, fullTimeCompulsoryAge } from '../../parameters/index.ts'
import { circularDual, cite, compulsoryEducation } from '../../sources/index.ts'

/** Finished includes attended without passing; from sixteen nothing is asked, and under fifteen it is another fault. */
export const dualFirstStageEvidence = defineRule({
  id: 'dual-first-stage-evidence',
  title: text(
    'Eerste twee leerjaren secundair voltooid op 15 jaar',
    'First two secondary years finished at 15',
    'Deux premières années secondaires terminées à 15 ans',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'warning',
  reads: ['learnerBirth', 'start'],
  mayBeEmpty: ['learnerFirstStageDone'],
  parameters: { minimum: dualMinimumAge, free: fullTimeCompulsoryAge },
  sources: [cite(circularDual), cite(compulsoryEducation)],
  check: ({ learnerBirth, start, learnerFirstStageDone }, { parameters: { minimum, free } }) => {
    const age = ageOn(learnerBirth, start)
    if (age < minimum || age >= free || learnerFirstStageDone === true) return undefined
    return violated(['learnerFirstStageDone', 'learnerBirth', 'start'], { age, free })
  },
  messages: {
    nl: {
      wrong:
        'De lerende is op de startdatum {age} jaar, en het planningsblad toont niet dat de eerste twee leerjaren secundair onderwijs voltooid zijn; vóór {free} jaar is dat nodig.',
      fix: 'Ga na of de lerende die twee leerjaren tot het einde volgde, al dan niet geslaagd, en vul dat in.',
    },
    en: {
      wrong:
        'The learner is {age} years old on the start date, and the planning sheet does not show that the first two secondary years are finished; before {free} that is needed.',
      fix: 'Verify whether the learner attended those two years to the end, passed or not, and fill that in.',
    },
    fr: {
      wrong:
        "L'apprenant a {age} ans à la date de début, et la fiche de planification ne montre pas que les deux premières années secondaires sont terminées ; c'est requis avant {free} ans.",
      fix: "Vérifiez si l'apprenant a suivi ces deux années jusqu'au bout, réussies ou non, et indiquez-le.",
    },
  },
})

const fifteen = { scheme: 'DUAAL', learnerBirth: '2009-01-15', start: '2024-09-02' }

export const cases = casesOf(dualFirstStageEvidence, [
  {
    says: 'at fifteen with two finished years, passed or not, dual learning is open',
    rows: [{ ...fifteen, learnerFirstStageDone: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'at fifteen without them, or without an answer, there is no evidence',
    rows: [
      { ...fifteen, learnerFirstStageDone: 'nee' },
      { ...fifteen, learnerFirstStageDone: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerFirstStageDone', '0.learnerBirth', '0.start'], args: { age: '15', free: '16' } },
      { at: ['1.learnerFirstStageDone', '1.learnerBirth', '1.start'] },
    ],
  },
  {
    says: 'the question ends on the sixteenth birthday and begins on the fifteenth',
    rows: [
      { ...fifteen, learnerBirth: '2008-09-02', learnerFirstStageDone: 'nee' },
      { ...fifteen, learnerBirth: '2009-09-03', learnerFirstStageDone: 'nee' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the last day of fifteen and the fifteenth birthday itself are still judged',
    rows: [
      { ...fifteen, learnerBirth: '2008-09-03', learnerFirstStageDone: 'nee' },
      { ...fifteen, learnerBirth: '2009-09-02', learnerFirstStageDone: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerFirstStageDone', '0.learnerBirth', '0.start'] },
      { at: ['1.learnerFirstStageDone', '1.learnerBirth', '1.start'] },
    ],
  },
  {
    says: "the answer may stand in the learner's record",
    rows: [{ scheme: 'DUAAL', learnerId: 'L1', learnerBirth: '2009-01-15', start: '2024-09-02' }],
    tables: { learners: [{ id: 'L1', firstStageDone: 'ja' }] },
    verdict: 'valid',
  },
  {
    says: 'pilots before September 2019 are not judged',
    rows: [{ ...fifteen, learnerBirth: '2004-01-15', start: '2019-08-31', learnerFirstStageDone: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a birth date nobody knows whether the question arises',
    rows: [{ ...fifteen, learnerBirth: null, learnerFirstStageDone: 'nee' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'a sheet without the answer, and no learners table with it, cannot be checked',
    rows: [fifteen],
    verdict: 'notCheckable',
    lacking: ['learnerFirstStageDone'],
  },
  {
    says: 'agreements from 1 September 2019 on are judged',
    rows: [{ ...fifteen, learnerBirth: '2004-01-15', start: '2019-09-01', learnerFirstStageDone: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['learnerFirstStageDone', 'learnerBirth', 'start'] }],
  },
])
