/** The apprenticeship contracts of before alternating training cannot be concluded since September 2016. */
import { addDays } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { oldApprenticeshipContracts } from '../../parameters/index.ts'
import { cite, overheidAlternating, securexFormerContracts } from '../../sources/index.ts'

const abolished: readonly (string | null)[] = ['INDUSTRIEEL', 'MIDDENSTAND', 'BIODBSO']

/** In dual learning itself `gen-contract-type-known` refuses them. */
export const formerContract2016 = defineRule({
  id: 'former-contract-2016',
  title: text(
    'Afgeschafte leerovereenkomsten',
    'Abolished apprenticeship contracts',
    "Contrats d'apprentissage supprimés",
  ),
  table: 'agreements',
  schemes: ['LEERTIJD', 'DBSO', 'SCHOOLBANK'],
  severity: 'warning',
  reads: ['contractType', 'start'],
  applies: ({ contractType }) => abolished.includes(contractType),
  sources: [cite(securexFormerContracts), cite(overheidAlternating)],
  check: ({ contractType, start }) => {
    const { to } = oldApprenticeshipContracts
    return to !== null && start > to
      ? violated(['contractType', 'start'], {
          type: { table: 'agreements', column: 'contractType', code: contractType },
          from: { day: addDays(to, 1) },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'Het contracttype “{type}” kan voor overeenkomsten vanaf {from} niet meer worden gesloten.',
      fix: 'Kies het contracttype van de alternerende opleiding (OAO, SAO of DA), of verbeter de startdatum.',
    },
    en: {
      wrong: 'The contract type “{type}” can no longer be concluded for agreements from {from}.',
      fix: 'Choose the contract type of alternating training (OAO, SAO or DA), or correct the start date.',
    },
    fr: {
      wrong:
        'Le type de contrat « {type} » ne peut plus être conclu pour les conventions à partir du {from}.',
      fix: 'Choisissez le type de contrat de la formation en alternance (OAO, SAO ou DA), ou corrigez la date de début.',
    },
  },
})

export const cases = casesOf(formerContract2016, [
  {
    says: 'a contract that began earlier keeps its rules to its end',
    rows: [
      { scheme: 'LEERTIJD', contractType: 'MIDDENSTAND', start: '2016-08-31' },
      { scheme: 'DBSO', contractType: 'BIO', start: '2015-09-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'none of the three begins from 1 September 2016',
    rows: [
      { scheme: 'LEERTIJD', contractType: 'Leerovereenkomst middenstand', start: '2016-09-01' },
      { scheme: 'DBSO', contractType: 'Industriële leerovereenkomst', start: '2016-09-01' },
      { scheme: 'DBSO', contractType: 'BIO', start: '2018-01-08' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.contractType', '0.start'], args: { from: '1 September 2016' } },
      { at: ['1.contractType', '1.start'], args: { type: 'Industrial apprenticeship contract' } },
      { at: ['2.contractType', '2.start'] },
    ],
  },
  {
    says: 'the contracts of alternating training are not concerned, nor is a row without a contract type',
    rows: [
      { scheme: 'LEERTIJD', contractType: 'OAO', start: '2016-09-01' },
      { scheme: 'DBSO', contractType: null, start: '2016-09-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'DBSO', contractType: 'INDUSTRIEEL', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
