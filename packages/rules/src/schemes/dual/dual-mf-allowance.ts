/** An alternation training contract (OAO) states the allowance of the learner. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/**
 * A part-time employment contract states a wage instead: `da-wage-present` and `da-no-training-allowance` say so. An
 * internship contract states neither: `sao-no-allowance` does.
 */
export const dualMfAllowance = defineRule({
  id: 'dual-mf-allowance',
  title: text(
    'Leervergoeding in de overeenkomst',
    'Allowance in the agreement',
    "Indemnité d'apprentissage dans la convention",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO'],
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['allowance'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('allowance', 'contractType'),
  messages: {
    nl: {
      wrong: 'De overeenkomst van alternerende opleiding vermeldt geen leervergoeding.',
      fix: 'Vul het bedrag per maand in dat bij de opleidingsfase van de lerende hoort.',
    },
    en: {
      wrong: 'The alternation training contract states no training allowance.',
      fix: "Fill in the monthly amount that belongs to the learner's phase of education.",
    },
    fr: {
      wrong: "Le contrat de formation en alternance n'indique pas d'indemnité d'apprentissage.",
      fix: "Indiquez le montant mensuel correspondant à la phase de formation de l'apprenant.",
    },
  },
})

const oao = { scheme: 'DUAAL', contractType: 'OAO', allowance: '675,90' }

export const cases = casesOf(dualMfAllowance, [
  {
    says: 'an amount is stated, whether or not it is the right one',
    rows: [oao, { ...oao, allowance: '1,00' }],
    verdict: 'valid',
  },
  {
    says: 'an OAO without an allowance is incomplete',
    rows: [{ ...oao, allowance: null }, oao, { ...oao, allowance: null }],
    verdict: 'violated',
    findings: [{ at: ['0.allowance', '0.contractType'] }, { at: ['2.allowance', '2.contractType'] }],
  },
  {
    says: 'an SAO states none, and a DA states a wage',
    rows: [
      { ...oao, contractType: 'SAO', allowance: null },
      { ...oao, contractType: 'DA', allowance: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a contract type one does not know what is due',
    rows: [{ ...oao, contractType: null, allowance: null }],
    verdict: 'undecided',
    because: ['contractType'],
  },
  {
    says: 'a sheet without allowances cannot be checked',
    rows: [{ scheme: 'DUAAL', contractType: 'OAO' }],
    verdict: 'notCheckable',
    lacking: ['allowance'],
  },
])
