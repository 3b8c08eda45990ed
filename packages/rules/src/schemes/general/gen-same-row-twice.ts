/** One agreement stands in one row: learner, company, scheme and start tell rows apart. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'

export const genSameRowTwice = defineGroupRule({
  id: 'gen-same-row-twice',
  title: text('Tweemaal dezelfde rij', 'The same row twice', 'Deux fois la même ligne'),
  table: 'agreements',
  severity: 'warning',
  groupBy: ['learnerId', 'companyNo', 'scheme', 'start'],
  comparesRows: true,
  reads: ['learnerId', 'companyNo', 'scheme', 'start'],
  sources: [cite(recordKeeping)],
  *check(rows) {
    const [first] = rows
    if (first === undefined || rows.length < 2) return
    yield {
      at: [[1, 'start'], [0, 'start'], ...rows.slice(2).map((_, later) => [later + 2, 'start'] as const)],
      args: { rows: rows.length, start: { day: first.start } },
    }
  },
  messages: {
    nl: {
      wrong:
        '{rows} rijen hebben dezelfde lerende, dezelfde onderneming, hetzelfde stelsel en dezelfde startdatum ({start}).',
      fix: 'Schrap de dubbele rijen; twee mentoren van één overeenkomst horen in één rij.',
    },
    en: {
      wrong: '{rows} rows have the same learner, company, scheme and start date ({start}).',
      fix: 'Remove the duplicate rows; two mentors of one agreement belong in one row.',
    },
    fr: {
      wrong:
        '{rows} lignes ont le même apprenant, la même entreprise, le même régime et la même date de début ({start}).',
      fix: "Supprimez les lignes en double ; deux tuteurs d'une même convention figurent sur une seule ligne.",
    },
  },
})

const row = { learnerId: 'L1', companyNo: '0403019261', scheme: 'DUAAL', start: '2024-09-01' }

export const cases = casesOf(genSameRowTwice, [
  {
    says: 'another learner, company, scheme or start makes another agreement',
    rows: [
      row,
      { ...row, learnerId: 'L2' },
      { ...row, companyNo: '0428759497' },
      { ...row, scheme: 'BIS' },
      { ...row, start: '2024-09-02' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a company number is the same with or without dots, a scheme in words or as a code',
    rows: [row, { ...row, companyNo: 'BE 0403.019.261', scheme: 'duaal leren' }],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.start'], args: { rows: '2', start: '1 September 2024' } }],
  },
  {
    says: 'three equal rows are one finding, another pair a second',
    rows: [row, row, { ...row, learnerId: 'L2' }, row, { ...row, learnerId: 'L2' }],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.start', '3.start'] }, { at: ['4.start', '2.start'] }],
  },
  {
    says: 'a row without a company cannot be compared',
    rows: [{ ...row, companyNo: null }],
    verdict: 'undecided',
    because: ['companyNo'],
  },
])
