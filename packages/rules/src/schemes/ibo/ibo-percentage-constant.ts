/** The percentage of the premium stays the same during an individual vocational training. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { trainingPremiumByEmployer } from '../../parameters/index.ts'
import { cite, securexIbo2026 } from '../../sources/index.ts'

/** Rows of one trainee at one company are parts of one training, such as its months: after an IBO comes a contract, not another IBO. */
export const iboPercentageConstant = defineGroupRule({
  id: 'ibo-percentage-constant',
  title: text(
    'Vast percentage tijdens de IBO',
    'Constant percentage during the IBO',
    "Pourcentage constant pendant l'IBO",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: trainingPremiumByEmployer,
  severity: 'warning',
  groupBy: ['learnerId', 'companyNo'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'companyNo', 'start', 'premiumPercentage'],
  sources: [cite(securexIbo2026)],
  *check(rows) {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before && before.premiumPercentage !== row.premiumPercentage)
        yield {
          at: [
            [index, 'premiumPercentage'],
            [index - 1, 'premiumPercentage'],
          ],
          args: { before: before.premiumPercentage, after: row.premiumPercentage, start: { day: row.start } },
        }
    }
  },
  messages: {
    nl: {
      wrong:
        'Het percentage van de IBO-premie gaat vanaf {start} van {before} % naar {after} %, terwijl het tijdens de opleiding gelijk blijft.',
      fix: 'Ga na welk percentage met VDAB is afgesproken; alleen het bedrag kan wijzigen.',
    },
    en: {
      wrong:
        'The percentage of the IBO premium goes from {before} % to {after} % from {start}, whereas it stays the same during the training.',
      fix: 'Verify which percentage was agreed with VDAB; only the amount may change.',
    },
    fr: {
      wrong:
        "Le pourcentage de la prime IBO passe de {before} % à {after} % à partir du {start}, alors qu'il reste le même pendant la formation.",
      fix: 'Vérifiez quel pourcentage a été convenu avec le VDAB ; seul le montant peut changer.',
    },
  },
})

const part = { scheme: 'IBO', learnerId: 'L1', companyNo: '0403019261', start: '2026-01-01' }

export const cases = casesOf(iboPercentageConstant, [
  {
    says: 'the same percentage on every row of a trainee at a company',
    rows: [
      { ...part, premiumPercentage: '80' },
      { ...part, start: '2026-03-01', premiumPercentage: '80' },
    ],
    verdict: 'valid',
  },
  {
    says: 'every change is one finding, in order of time',
    rows: [
      { ...part, start: '2026-03-01', premiumPercentage: '90' },
      { ...part, premiumPercentage: '80' },
      { ...part, start: '2026-04-01', premiumPercentage: '80' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.premiumPercentage', '1.premiumPercentage'], args: { before: '80', after: '90' } },
      { at: ['2.premiumPercentage', '0.premiumPercentage'] },
    ],
  },
  {
    says: 'another company or another trainee has its own percentage',
    rows: [
      { ...part, premiumPercentage: '80' },
      { ...part, companyNo: '0202239951', premiumPercentage: '90' },
      { ...part, learnerId: 'L2', premiumPercentage: '70' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an empty percentage is not compared',
    rows: [{ ...part, premiumPercentage: null }],
    verdict: 'undecided',
    because: ['premiumPercentage'],
  },
  {
    says: 'before 2026 there was no percentage',
    rows: [{ ...part, start: '2025-12-31', premiumPercentage: '80' }],
    verdict: 'notApplicable',
  },
])
