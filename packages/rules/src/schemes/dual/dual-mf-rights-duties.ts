/** The agreement holds the rights and duties of the parties. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** A part-time employment contract is a regular contract, for which labour law settles most of it: a warning. */
export const dualMfRightsDuties = defineRule({
  id: 'dual-mf-rights-duties',
  title: text(
    'Rechten en plichten in de overeenkomst',
    'Rights and duties in the agreement',
    'Droits et obligations dans la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['rightsDuties', 'contractType'],
  mayLack: ['contractType'],
  sources: [cite(cedefopDual)],
  check: ({ rightsDuties, contractType }) => {
    if (rightsDuties === true) return undefined
    return contractType === 'DA'
      ? violated(['rightsDuties'], {}, 'regularContract')
      : violated(['rightsDuties'])
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst vermeldt de rechten en plichten van de partijen niet.',
      fix: 'Neem de rechten en plichten van de modelovereenkomst op en vul hier “ja” in.',
    },
    en: {
      wrong: 'The agreement does not state the rights and duties of the parties.',
      fix: 'Include the rights and duties of the model agreement and fill in “yes” here.',
    },
    fr: {
      wrong: "La convention n'indique pas les droits et obligations des parties.",
      fix: 'Reprenez les droits et obligations de la convention type et indiquez « oui » ici.',
    },
  },
  variants: {
    regularContract: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De deeltijdse arbeidsovereenkomst vermeldt de rechten en plichten van de partijen niet.',
          fix: 'Ga na of het arbeidsreglement of het opleidingsplan ze regelt, en vul hier dan “ja” in.',
        },
        en: {
          wrong: 'The part-time employment contract does not state the rights and duties of the parties.',
          fix: 'Verify whether the work rules or the training plan settle them, and then fill in “yes” here.',
        },
        fr: {
          wrong: "Le contrat de travail à temps partiel n'indique pas les droits et obligations des parties.",
          fix: 'Vérifiez si le règlement de travail ou le plan de formation les règle, et indiquez alors « oui » ici.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', contractType: 'OAO' }

export const cases = casesOf(dualMfRightsDuties, [
  { says: 'they are included', rows: [{ ...agreement, rightsDuties: 'ja' }], verdict: 'valid' },
  {
    says: 'an OAO or SAO without them, or without an answer, is incomplete; a DA is doubtful',
    rows: [
      { ...agreement, rightsDuties: 'nee' },
      { ...agreement, contractType: 'SAO', rightsDuties: null },
      { ...agreement, contractType: 'DA', rightsDuties: 'nee' },
      { ...agreement, contractType: null, rightsDuties: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.rightsDuties'] },
      { at: ['1.rightsDuties'] },
      { at: ['2.rightsDuties'], variant: 'regularContract' },
      { at: ['3.rightsDuties'] },
    ],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ ...agreement, scheme: 'DUAALVO', rightsDuties: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['rightsDuties'],
  },
  {
    says: 'a sheet without contract types is checked as well',
    rows: [{ scheme: 'DUAAL', rightsDuties: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['rightsDuties'] }],
  },
])
