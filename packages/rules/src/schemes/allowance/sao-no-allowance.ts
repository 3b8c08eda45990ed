/** An SAO pays no allowance. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cedefopDual, cite, onderwijskiezerAllowance } from '../../sources/index.ts'

export const saoNoAllowance = defineRule({
  id: 'sao-no-allowance',
  title: text('Geen leervergoeding bij een SAO', 'No allowance with an SAO', "Pas d'indemnité pour une SAO"),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['SAO'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['allowance'],
  sources: [cite(cedefopDual), cite(onderwijskiezerAllowance)],
  check: ({ allowance }) =>
    allowance !== null && allowance > 0
      ? violated(['allowance', 'contractType'], { amount: { cents: allowance } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Het planningsblad vermeldt een leervergoeding van {amount}, maar bij een SAO hoort geen vergoeding.',
      fix: 'Maak het bedrag leeg of verbeter het contracttype; terugbetaalde kosten horen niet in deze kolom.',
    },
    en: {
      wrong: 'The planning sheet states an allowance of {amount}, but an SAO pays none.',
      fix: 'Clear the amount or correct the contract type; reimbursed costs do not belong in this column.',
    },
    fr: {
      wrong: "La fiche de planification indique une indemnité de {amount}, mais une SAO n'en prévoit pas.",
      fix: "Videz le montant ou corrigez le type de contrat ; les frais remboursés n'ont pas leur place dans cette colonne.",
    },
  },
})

const sao = { scheme: 'DUAAL', contractType: 'SAO', start: '2024-09-01' }

export const cases = casesOf(saoNoAllowance, [
  {
    says: 'an empty cell and zero are no allowance',
    rows: [
      { ...sao, allowance: null },
      { ...sao, allowance: '0' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a single cent is one, since 1 September 2016',
    rows: [
      { ...sao, allowance: '0,01' },
      { ...sao, start: '2016-09-01', allowance: '600,50' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.allowance', '0.contractType'], args: { amount: '€0.01' } },
      { at: ['1.allowance', '1.contractType'] },
    ],
  },
  {
    says: 'an OAO pays one; agreements from before September 2016 follow older rules',
    rows: [
      { ...sao, contractType: 'OAO', allowance: '600,50' },
      { ...sao, start: '2016-08-31', allowance: '600,50' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'an amount that cannot be read may be an allowance',
    rows: [{ ...sao, allowance: 'veel' }],
    verdict: 'undecided',
    because: ['allowance'],
  },
])
