/** A company gets the subsidy for a learner whom it trained for at least four months of the school year. */
import {
  type Day,
  firstDayOf,
  lastDayOf,
  lastDayOfPeriod,
  type Period,
  schoolYearOfText,
  sumPeriods,
} from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyMinimumMonths } from '../../parameters/index.ts'
import { cedefopDual, cite, herwinSubsidyConditions } from '../../sources/index.ts'
import { agreementOf, concernsCompany, inSchoolYear, lastDayOfAgreement } from './subsidy-request.ts'

/**
 * Reading A counts the whole agreement, reading B only its days in the school year. An error where both fail, a warning
 * where only B fails or where several agreements of the learner and the company have to be added up. An agreement with
 * no day in the school year fails in both readings.
 */
export const subMin4Months = defineRule({
  id: 'sub-min-4-months',
  title: text(
    'Minstens vier maanden opleiding op de werkplek',
    'At least four months of training at the workplace',
    'Au moins quatre mois de formation sur le lieu de travail',
  ),
  table: 'subsidies',
  severity: 'error',
  reads: ['agreementId', 'learnerId', 'companyNo', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'learnerId', 'companyNo', 'start', 'end'] },
  mayConsult: { agreements: ['actualEnd'] },
  sources: [cite(cedefopDual), cite(herwinSubsidyConditions)],
  check: ({ agreementId, learnerId, companyNo, schoolYear }, { matching }) => {
    const year = schoolYearOfText(schoolYear)
    const months = year === undefined ? undefined : inSchoolYear(subsidyMinimumMonths, year)
    if (year === undefined || months === undefined) return undecided('schoolYear')
    const agreement = agreementOf(matching, agreementId)
    const end = agreement && lastDayOfAgreement(agreement)
    if (agreement?.start == null || end === undefined) return undecided('agreementId')
    const inside = insideYear(agreement.start, end, firstDayOf(year), lastDayOf(year))
    if (inside && lasts(inside, months)) return undefined
    let undated = false
    const all = matching('agreements', 'learnerId', learnerId).flatMap((other) => {
      const last = lastDayOfAgreement(other)
      if (other.companyNo !== companyNo) return []
      if (other.start == null || last === undefined) {
        undated = true
        return []
      }
      const days = insideYear(other.start, last, firstDayOf(year), lastDayOf(year))
      return days ? [days] : []
    })
    const args = { months, year: schoolYear, start: { day: agreement.start }, end: { day: end } }
    const places = ['agreementId', 'schoolYear'] as const
    if (inside && all.length > 1 && sumPeriods(all).months >= months)
      return violated(places, { ...args, agreements: all.length }, 'addedUp')
    if (inside && lasts({ start: agreement.start, end }, months)) return violated(places, args, 'acrossYears')
    // An agreement without dates may add the months that lack.
    return inside && undated ? undecided('agreementId') : violated(places, args)
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst loopt {start..end}: dat zijn geen {months} maanden in het schooljaar {year}.',
      fix: 'Trek de aanvraag in, of verbeter de datums of het schooljaar.',
    },
    en: {
      wrong: 'The agreement runs {start..end}: that is not {months} months in school year {year}.',
      fix: 'Withdraw the request, or correct the dates or the school year.',
    },
    fr: {
      wrong:
        "La convention court {start..end} : cela ne fait pas {months} mois dans l'année scolaire {year}.",
      fix: "Retirez la demande, ou corrigez les dates ou l'année scolaire.",
    },
  },
  variants: {
    acrossYears: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De overeenkomst loopt {start..end}: {months} maanden in totaal, maar geen {months} maanden in het schooljaar {year}.',
          fix: 'Ga na of de hele overeenkomst meetelt of alleen de maanden van het schooljaar.',
        },
        en: {
          wrong:
            'The agreement runs {start..end}: {months} months in all, but not {months} months in school year {year}.',
          fix: 'Verify whether the whole agreement counts or only the months of the school year.',
        },
        fr: {
          wrong:
            "La convention court {start..end} : {months} mois au total, mais pas {months} mois dans l'année scolaire {year}.",
          fix: "Vérifiez si la convention entière compte ou seulement les mois de l'année scolaire.",
        },
      },
    },
    addedUp: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De overeenkomst {start..end} haalt geen {months} maanden in het schooljaar {year}; de {agreements} overeenkomsten van deze lerende bij deze onderneming halen dat samen wel.',
          fix: 'Laat bevestigen dat de overeenkomsten mogen worden samengeteld.',
        },
        en: {
          wrong:
            'The agreement {start..end} has not {months} months in school year {year}; the {agreements} agreements of this learner at this company have them together.',
          fix: 'Have it confirmed that the agreements may be added up.',
        },
        fr: {
          wrong:
            "La convention {start..end} n'atteint pas {months} mois dans l'année scolaire {year} ; les {agreements} conventions de cet apprenant dans cette entreprise les atteignent ensemble.",
          fix: 'Faites confirmer que les conventions peuvent être additionnées.',
        },
      },
    },
  },
})

interface Closed extends Period {
  readonly end: Day
}

function insideYear(start: Day, end: Day, first: Day, last: Day): Closed | undefined {
  const inside = { start: start > first ? start : first, end: end < last ? end : last }
  return inside.start <= inside.end ? inside : undefined
}

const lasts = ({ start, end }: Closed, months: number): boolean => end >= lastDayOfPeriod(start, months)

const companyNo = '0403019261'
const request = { agreementId: 'O1', learnerId: 'L1', companyNo, kind: 'COMPANY', schoolYear: '2024-2025' }
const agreement = { id: 'O1', learnerId: 'L1', companyNo, actualEnd: null }
const places = ['agreementId', 'schoolYear']

export const cases = casesOf(subMin4Months, [
  {
    says: 'four months from 1 September end on 31 December',
    rows: [request],
    tables: { agreements: [{ ...agreement, start: '2024-09-01', end: '2024-12-31' }] },
    verdict: 'valid',
  },
  {
    says: 'one day less is not four months',
    rows: [request],
    tables: { agreements: [{ ...agreement, start: '2024-09-01', end: '2024-12-30' }] },
    verdict: 'violated',
    findings: [{ at: places, args: { months: '4', year: '2024-2025', end: '30 December 2024' } }],
  },
  {
    says: 'four months from 31 October end on the last day of February',
    rows: [request, { ...request, agreementId: 'O2', schoolYear: '2023-2024' }],
    tables: {
      agreements: [
        { ...agreement, start: '2024-10-31', end: '2025-02-28' },
        { ...agreement, id: 'O2', start: '2023-10-31', end: '2024-02-29' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'in a leap year 28 February is a day too early',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: { agreements: [{ ...agreement, start: '2023-10-31', end: '2024-02-28' }] },
    verdict: 'violated',
    findings: [{ at: places }],
  },
  {
    says: 'an agreement counts until it actually ended',
    rows: [request],
    tables: {
      agreements: [{ ...agreement, start: '2024-09-01', end: '2025-06-30', actualEnd: '2024-11-15' }],
    },
    verdict: 'violated',
    findings: [{ at: places, args: { end: '15 November 2024' } }],
  },
  {
    says: 'an actual end that cannot be read may be an early one',
    rows: [request],
    tables: {
      agreements: [{ ...agreement, start: '2024-09-01', end: '2025-06-30', actualEnd: '31/11/2024' }],
    },
    verdict: 'undecided',
    because: ['agreementId', 'learnerId', 'companyNo', 'schoolYear', 'kind'],
  },
  {
    says: 'the last possible start in a school year is 1 May',
    rows: [request, { ...request, agreementId: 'O2' }],
    tables: {
      agreements: [
        { ...agreement, start: '2025-05-01', end: '2026-06-30' },
        { ...agreement, id: 'O2', learnerId: 'L2', start: '2025-05-02', end: '2026-06-30' },
      ],
    },
    verdict: 'violated',
    findings: [
      { at: ['1.agreementId', '1.schoolYear'], variant: 'acrossYears', args: { year: '2024-2025' } },
    ],
  },
  {
    says: 'of an agreement that runs on, the days from 1 September count',
    rows: [{ ...request, schoolYear: '2025-2026' }],
    tables: { agreements: [{ ...agreement, start: '2024-09-01', end: '2025-12-31' }] },
    verdict: 'valid',
  },
  {
    says: 'two agreements of two months in one school year may be added up, if confirmed',
    rows: [request],
    tables: {
      agreements: [
        { ...agreement, start: '2024-09-01', end: '2024-10-31' },
        { ...agreement, id: 'O2', start: '2025-01-01', end: '2025-03-02' },
        { ...agreement, id: 'O3', companyNo: '0428759497', start: '2024-11-01', end: '2024-12-31' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: places, variant: 'addedUp', args: { agreements: '2' } }],
  },
  {
    says: 'a further agreement at the company without an end may add the months that lack',
    rows: [request],
    tables: {
      agreements: [
        { ...agreement, start: '2024-09-01', end: '2024-10-31' },
        { ...agreement, id: 'O2', start: '2025-01-01', end: null },
      ],
    },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'agreements at another company are not added',
    rows: [request],
    tables: {
      agreements: [
        { ...agreement, start: '2024-09-01', end: '2024-10-31' },
        { ...agreement, id: 'O3', companyNo: '0428759497', start: '2024-11-01', end: '2025-06-30' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: places }],
  },
  {
    says: 'an agreement of another school year gives no right, however long it is',
    rows: [request],
    tables: { agreements: [{ ...agreement, start: '2025-09-01', end: '2026-06-30' }] },
    verdict: 'violated',
    findings: [{ at: places }],
  },
  {
    says: 'an agreement that is not there cannot be measured, nor one without an end',
    rows: [request, { ...request, agreementId: 'O2' }],
    tables: { agreements: [{ ...agreement, id: 'O2', start: '2024-09-01', end: null }] },
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'what is no school year has no days',
    rows: [{ ...request, schoolYear: '2024' }],
    tables: { agreements: [{ ...agreement, start: '2024-09-01', end: '2025-06-30' }] },
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'the learner premium, a refused request and the years of the stage bonus are left alone',
    rows: [
      { ...request, kind: 'LEARNER' },
      { ...request, decision: 'REFUSED' },
      { ...request, schoolYear: '2022-2023' },
    ],
    tables: { agreements: [{ ...agreement, start: '2024-09-01', end: '2024-09-30' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the agreements there is nothing to measure',
    rows: [request],
    verdict: 'notCheckable',
    lacking: ['agreements'],
  },
])
