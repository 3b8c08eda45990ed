/** A part-time employment contract pays a wage, not a training allowance. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const daNoTrainingAllowance = defineRule({
  id: 'da-no-training-allowance',
  title: text(
    'Loon in plaats van leervergoeding bij een DA',
    'Wage instead of allowance with a DA',
    "Salaire au lieu d'une indemnité pour un contrat de travail à temps partiel",
  ),
  table: 'agreements',
  schemes: ['DUAAL', 'DUAALVO'],
  contractTypes: ['DA'],
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['allowance', 'wage'],
  mayLack: ['wage'],
  sources: [cite(cedefopDual)],
  check: ({ allowance, wage }) => {
    if (allowance === null || allowance <= 0) return undefined
    const args = { amount: { cents: allowance } }
    return wage !== null && wage > 0
      ? violated(['allowance', 'wage'], args, 'besideWage')
      : violated(['allowance', 'contractType'], args)
  },
  messages: {
    nl: {
      wrong:
        'Het planningsblad vermeldt een leervergoeding van {amount} en geen loon, maar een deeltijdse arbeidsovereenkomst geeft recht op loon volgens de cao van de sector.',
      fix: 'Vul het loon in en maak de leervergoeding leeg, of verbeter het contracttype.',
    },
    en: {
      wrong:
        'The planning sheet states an allowance of {amount} and no wage, but a part-time employment contract gives a right to the wage of the collective agreement.',
      fix: 'Fill in the wage and clear the allowance, or correct the contract type.',
    },
    fr: {
      wrong:
        'La fiche de planification indique une indemnité de {amount} et pas de salaire, mais un contrat de travail à temps partiel donne droit au salaire de la convention collective du secteur.',
      fix: "Indiquez le salaire et videz l'indemnité, ou corrigez le type de contrat.",
    },
  },
  variants: {
    besideWage: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Het planningsblad vermeldt naast het loon ook een leervergoeding van {amount}.',
          fix: 'Ga na of dit bedrag bij het loon hoort en maak de leervergoeding leeg.',
        },
        en: {
          wrong: 'The planning sheet states an allowance of {amount} beside the wage.',
          fix: 'Verify whether this amount is part of the wage and clear the allowance.',
        },
        fr: {
          wrong: 'La fiche de planification indique une indemnité de {amount} en plus du salaire.',
          fix: "Vérifiez si ce montant fait partie du salaire et videz l'indemnité.",
        },
      },
    },
  },
})

const da = { scheme: 'DUAAL', contractType: 'DA' }

export const cases = casesOf(daNoTrainingAllowance, [
  {
    says: 'a wage without an allowance is as it should be, in secondary and in adult education',
    rows: [
      { ...da, allowance: null, wage: '1200' },
      { ...da, scheme: 'DUAALVO', allowance: '0', wage: '1200' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an allowance instead of a wage is not',
    rows: [{ ...da, allowance: '675,90', wage: null }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'contractType'], args: { amount: '€675.90' } }],
  },
  {
    says: 'an allowance in a sheet without wages stands instead of one',
    rows: [{ ...da, allowance: '675,90' }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'contractType'] }],
  },
  {
    says: 'an allowance beside the wage is to be verified',
    rows: [{ ...da, allowance: '100', wage: '1200' }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'wage'], variant: 'besideWage' }],
  },
  {
    says: 'a contract without either is for another rule',
    rows: [{ ...da, allowance: null, wage: null }],
    verdict: 'valid',
  },
  {
    says: 'an OAO pays an allowance',
    rows: [{ ...da, contractType: 'OAO', allowance: '675,90' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an amount that cannot be read may be an allowance',
    rows: [{ ...da, allowance: '675,901' }],
    verdict: 'undecided',
    because: ['allowance'],
  },
])
