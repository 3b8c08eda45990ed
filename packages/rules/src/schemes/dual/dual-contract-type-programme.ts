/** The curriculum file of the programme fixes which contract types are possible. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural } from '../../parameters/index.ts'
import { cedefopDual, cite, whichDualAgreement } from '../../sources/index.ts'
import { contractTypesIn } from './contract-types-of-programme.ts'

export const dualContractTypeProgramme = defineRule({
  id: 'dual-contract-type-programme',
  title: text(
    'Contracttype volgens het curriculumdossier',
    'Contract type of the curriculum file',
    'Type de contrat selon le dossier de curriculum',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: ['programmeContractTypes'],
  sources: [cite(cedefopDual), cite(whichDualAgreement)],
  check: ({ contractType, programmeContractTypes: written }) => {
    const type = { table: 'agreements', column: 'contractType', code: contractType } as const
    if (written === null) return violated(['programmeContractTypes'], { type }, 'missing')
    const foreseen = contractTypesIn(written)
    if (foreseen === undefined) return undecided('programmeContractTypes')
    return foreseen.includes(contractType)
      ? undefined
      : violated(['contractType', 'programmeContractTypes'], { type, foreseen: foreseen.join(', ') })
  },
  messages: {
    nl: {
      wrong:
        'Het contracttype “{type}” is voor deze opleiding niet voorzien; het curriculumdossier voorziet: {foreseen}.',
      fix: 'Sluit een overeenkomst van een voorzien type; de onderneming kiest het type niet vrij.',
    },
    en: {
      wrong:
        'The contract type “{type}” is not foreseen for this programme; the curriculum file foresees: {foreseen}.',
      fix: 'Conclude an agreement of a type that is foreseen; the company cannot choose the type freely.',
    },
    fr: {
      wrong:
        "Le type de contrat « {type} » n'est pas prévu pour cette formation ; le dossier de curriculum prévoit : {foreseen}.",
      fix: "Concluez une convention d'un type prévu ; l'entreprise ne choisit pas librement le type.",
    },
  },
  variants: {
    missing: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Er is niet ingevuld welke contracttypes het curriculumdossier van de opleiding voorziet; “{type}” is dus niet na te gaan.',
          fix: 'Vul bij de opleiding de contracttypes van het curriculumdossier in.',
        },
        en: {
          wrong:
            'The contract types that the curriculum file of the programme foresees are not filled in; “{type}” cannot be verified.',
          fix: 'Fill in the contract types of the curriculum file with the programme.',
        },
        fr: {
          wrong:
            "Les types de contrat prévus par le dossier de curriculum ne sont pas indiqués ; « {type} » n'est donc pas vérifiable.",
          fix: 'Indiquez auprès de la formation les types de contrat du dossier de curriculum.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', contractType: 'OAO' }

export const cases = casesOf(dualContractTypeProgramme, [
  {
    says: 'a type of the list is right, however the list is written',
    rows: ['OAO', 'sao, oao', 'SAO OAO', 'DA;OAO', 'OAO/SAO'].map((programmeContractTypes) => ({
      ...agreement,
      programmeContractTypes,
    })),
    verdict: 'valid',
  },
  {
    says: 'a type outside the list is not',
    rows: [
      { ...agreement, programmeContractTypes: 'SAO' },
      { ...agreement, contractType: 'DA', programmeContractTypes: 'OAO, SAO' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.contractType', '0.programmeContractTypes'],
        args: { type: 'Alternation training contract', foreseen: 'SAO' },
      },
      { at: ['1.contractType', '1.programmeContractTypes'], args: { foreseen: 'OAO, SAO' } },
    ],
  },
  {
    says: 'without the curriculum file the type cannot be verified',
    rows: [{ ...agreement, programmeCode: '4711' }],
    tables: { programmes: [{ code: '4711', contractTypes: null }] },
    verdict: 'violated',
    findings: [{ at: ['programmeContractTypes'], variant: 'missing' }],
  },
  {
    says: 'a list with an unknown word is not guessed at',
    rows: [{ ...agreement, programmeContractTypes: 'OAO, stage' }],
    verdict: 'undecided',
    because: ['programmeContractTypes'],
  },
  {
    says: 'without a contract type there is nothing to compare',
    rows: [{ ...agreement, contractType: null, programmeContractTypes: 'OAO' }],
    verdict: 'undecided',
    because: ['contractType'],
  },
  {
    says: 'before September 2019 there was no such file',
    rows: [{ ...agreement, start: '2019-08-31', programmeContractTypes: 'SAO' }],
    verdict: 'notApplicable',
  },
  {
    says: 'from 1 September 2019 on the file binds',
    rows: [{ ...agreement, start: '2019-09-01', programmeContractTypes: 'SAO' }],
    verdict: 'violated',
    findings: [{ at: ['contractType', 'programmeContractTypes'] }],
  },
  {
    says: 'a sheet without the types of the programme cannot be checked',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['programmeContractTypes'],
  },
])
