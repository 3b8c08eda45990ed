/** A contract type belongs to its scheme: OAO, SAO and DA in secondary, ODO, ODOS, ODOW and DA in adult education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016, vlaanderenAdultDual } from '../../sources/index.ts'

const typesOf: Readonly<Record<string, readonly string[]>> = {
  DUAAL: ['OAO', 'SAO', 'DA'],
  DUAALVO: ['ODO', 'ODOS', 'ODOW', 'DA'],
}
/** They used the contracts of the decree of 2016 too, and older ones: the rules of former systems judge them. */
const former: readonly string[] = ['LEERTIJD', 'DBSO', 'SCHOOLBANK']

export const genContractTypeKnown = defineRule({
  id: 'gen-contract-type-known',
  title: text(
    'Contracttype van het stelsel',
    'Contract type of the scheme',
    'Type de contrat propre au régime',
  ),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: ['scheme', 'contractType'],
  applies: ({ scheme, contractType }) =>
    scheme === null
      ? contractType !== null
      : Object.hasOwn(typesOf, scheme) || (contractType !== null && !former.includes(scheme)),
  sources: [cite(decree2016), cite(cedefopDual), cite(vlaanderenAdultDual)],
  check: ({ scheme, contractType }) => {
    const types = typesOf[scheme]
    if (types?.includes(contractType)) return undefined
    const args = {
      type: contractType,
      scheme: { table: 'agreements', column: 'scheme', code: scheme },
    } as const
    return types === undefined
      ? violated(['contractType', 'scheme'], args, 'notDual')
      : violated(['contractType', 'scheme'], { ...args, types: types.join(', ') })
  },
  messages: {
    nl: {
      wrong: 'Het contracttype {type} bestaat niet in het stelsel “{scheme}”.',
      fix: 'Kies een van deze contracttypes ({types}) of verbeter het stelsel.',
    },
    en: {
      wrong: 'The contract type {type} does not exist in the scheme “{scheme}”.',
      fix: 'Choose one of these contract types ({types}) or correct the scheme.',
    },
    fr: {
      wrong: "Le type de contrat {type} n'existe pas dans le régime « {scheme} ».",
      fix: 'Choisissez un de ces types de contrat ({types}) ou corrigez le régime.',
    },
  },
  variants: {
    notDual: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'Het contracttype {type} hoort bij duaal leren, maar het stelsel is “{scheme}”.',
          fix: 'Maak het contracttype leeg of verbeter het stelsel.',
        },
        en: {
          wrong: 'The contract type {type} belongs to dual learning, but the scheme is “{scheme}”.',
          fix: 'Clear the contract type or correct the scheme.',
        },
        fr: {
          wrong: "Le type de contrat {type} relève de l'apprentissage dual, mais le régime est « {scheme} ».",
          fix: 'Videz le type de contrat ou corrigez le régime.',
        },
      },
    },
  },
})

export const cases = casesOf(genContractTypeKnown, [
  {
    says: 'secondary education has three contract types, in any case',
    rows: [
      { scheme: 'DUAAL', contractType: 'oao' },
      { scheme: 'DUAAL', contractType: 'SAO' },
      { scheme: 'DUAAL', contractType: 'DA' },
    ],
    verdict: 'valid',
  },
  {
    says: 'adult education has four of its own',
    rows: ['ODO', 'ODOS', 'ODOW', 'DA'].map((contractType) => ({ scheme: 'DUAALVO', contractType })),
    verdict: 'valid',
  },
  {
    says: 'neither may borrow from the other',
    rows: [
      { scheme: 'DUAAL', contractType: 'ODO' },
      { scheme: 'DUAALVO', contractType: 'OAO' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.contractType', '0.scheme'], args: { type: 'ODO', types: 'OAO, SAO, DA' } },
      { at: ['1.contractType', '1.scheme'], args: { types: 'ODO, ODOS, ODOW, DA' } },
    ],
  },
  {
    says: 'an internship of VDAB has no contract type of dual learning',
    rows: [{ scheme: 'WES', contractType: 'SAO' }],
    verdict: 'violated',
    findings: [{ at: ['contractType', 'scheme'], variant: 'notDual' }],
  },
  {
    says: 'it needs none',
    rows: [{ scheme: 'WES', contractType: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'former systems are left to their own rules',
    rows: [{ scheme: 'LEERTIJD', contractType: 'OAO' }],
    verdict: 'notApplicable',
  },
  {
    says: 'dual learning without a contract type cannot be judged',
    rows: [{ scheme: 'DUAAL', contractType: null }],
    verdict: 'undecided',
    because: ['contractType'],
  },
  {
    says: 'nor can a contract type with a misspelt scheme',
    rows: [{ scheme: 'DUAALL', contractType: 'OAO' }],
    verdict: 'undecided',
    because: ['scheme'],
  },
])
