/** A learner gets the premium once a school year and at most three times, whatever the company. */
import { schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyMaximumYears } from '../../parameters/index.ts'
import { cite, sociaalkantoorSubsidy, vlaanderenLearnerPremium } from '../../sources/index.ts'
import { inSchoolYear } from './subsidy-request.ts'
import { countedYears } from './times-granted.ts'

export const lprOnceMax3 = defineGroupRule({
  id: 'lpr-once-max-3',
  title: text(
    'Leerlingenpremie: één per schooljaar en ten hoogste drie',
    'Learner premium: one a school year and at most three',
    'Prime pour les élèves : une par année scolaire et trois au plus',
  ),
  table: 'subsidies',
  severity: 'warning',
  groupBy: ['learnerId'],
  sortBy: 'schoolYear',
  reads: ['learnerId', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision', 'earlierBonuses'],
  mayLack: ['decision', 'earlierBonuses'],
  applies: ({ kind, decision }) => kind !== 'COMPANY' && decision !== 'REFUSED',
  sources: [cite(vlaanderenLearnerPremium), cite(sociaalkantoorSubsidy)],
  *check(rows) {
    const counted = countedYears(rows)
    const firstOf = new Map(counted.map(({ year, index }) => [year, index]))
    for (const [index, { schoolYear }] of rows.entries()) {
      const year = schoolYearOfText(schoolYear)
      const first = year === undefined ? undefined : firstOf.get(year)
      if (first === undefined || first === index) continue
      yield {
        at: [
          [index, 'schoolYear'],
          [first, 'schoolYear'],
        ],
        args: { year: schoolYear },
      }
    }
    for (const [position, { index, year, times }] of counted.entries()) {
      const maximum = inSchoolYear(subsidyMaximumYears, year)
      if (maximum === undefined || times <= maximum) continue
      const before = counted.slice(0, position).map((one) => [one.index, 'schoolYear'] as const)
      yield { at: [[index, 'schoolYear'], ...before], args: { times, maximum }, variant: 'moreThanMaximum' }
    }
  },
  messages: {
    nl: {
      wrong: 'Voor deze lerende staat in {year} al een leerlingenpremie in het planningsblad.',
      fix: 'Verwijder een van de aanvragen: de premie wordt één keer per schooljaar toegekend.',
    },
    en: {
      wrong: 'The planning sheet holds a learner premium of this learner in {year} already.',
      fix: 'Remove one of the requests: the premium is granted once a school year.',
    },
    fr: {
      wrong: 'La fiche de planification contient déjà une prime pour cet apprenant en {year}.',
      fix: "Supprimez l'une des demandes : la prime est accordée une fois par année scolaire.",
    },
  },
  variants: {
    moreThanMaximum: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Dit is leerlingenpremie nummer {times}; een lerende krijgt er ten hoogste {maximum}, eerdere startbonussen inbegrepen.',
          fix: 'Trek de aanvraag in of verbeter de lerende.',
        },
        en: {
          wrong:
            'This is learner premium number {times}; a learner gets {maximum} at most, earlier startbonuses included.',
          fix: 'Withdraw the request or correct the learner.',
        },
        fr: {
          wrong:
            "C'est la prime pour les élèves numéro {times} ; un apprenant en reçoit {maximum} au plus, primes de démarrage antérieures comprises.",
          fix: "Retirez la demande ou corrigez l'apprenant.",
        },
      },
    },
  },
})

const premium = { learnerId: 'L1', kind: 'LEARNER' }
const years = (...list: readonly string[]) => list.map((schoolYear) => ({ ...premium, schoolYear }))

export const cases = casesOf(lprOnceMax3, [
  {
    says: 'three school years are allowed, and each learner counts apart',
    rows: [
      ...years('2023-2024', '2024-2025', '2025-2026'),
      { ...premium, learnerId: 'L2', schoolYear: '2025-2026' },
    ],
    verdict: 'valid',
  },
  {
    says: 'two premiums in one school year are one too many, also at two companies',
    rows: [
      { ...premium, companyNo: '0403019261', schoolYear: '2024-2025' },
      { ...premium, companyNo: '0428759497', schoolYear: '2024-2025' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.schoolYear', '0.schoolYear'], args: { year: '2024-2025' } }],
  },
  {
    says: 'a fourth school year is too much, and so is a second premium in the third',
    rows: years('2023-2024', '2024-2025', '2025-2026', '2025-2026', '2026-2027'),
    verdict: 'violated',
    findings: [
      { at: ['3.schoolYear', '2.schoolYear'] },
      {
        at: ['4.schoolYear', '0.schoolYear', '1.schoolYear', '2.schoolYear'],
        variant: 'moreThanMaximum',
        args: { times: '4', maximum: '3' },
      },
    ],
  },
  {
    says: 'start bonuses of before count',
    rows: [{ ...premium, schoolYear: '2023-2024', earlierBonuses: '3' }],
    verdict: 'violated',
    findings: [{ at: ['schoolYear'], variant: 'moreThanMaximum', args: { times: '4' } }],
  },
  {
    says: 'a refused premium does not count',
    rows: [
      { ...premium, schoolYear: '2024-2025', decision: 'REFUSED' },
      { ...premium, schoolYear: '2024-2025', decision: 'GRANTED' },
    ],
    verdict: 'valid',
  },
  {
    says: 'without a learner there is nothing to count by',
    rows: [{ ...premium, learnerId: null, schoolYear: '2024-2025' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'the company subsidy is counted by other rules',
    rows: [{ ...premium, kind: 'COMPANY', schoolYear: '2024-2025' }],
    verdict: 'notApplicable',
  },
  {
    says: 'rows of before 2023-2024 are bonuses, of which two in one year are no matter here',
    rows: [
      { ...premium, schoolYear: '2022-2023', earlierBonuses: '3' },
      { ...premium, schoolYear: '2022-2023', earlierBonuses: '3' },
    ],
    verdict: 'valid',
  },
])
