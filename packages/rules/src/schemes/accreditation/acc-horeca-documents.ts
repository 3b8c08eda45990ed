/** Hotels, restaurants and cafés present two more documents with their request. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationProcedure, cite } from '../../sources/index.ts'
import { isHospitality } from './joint-committees.ts'
import { mayBeAccredited } from './requested.ts'

export const accHorecaDocuments = defineRule({
  id: 'acc-horeca-documents',
  title: text(
    'Documenten bij een erkenning in de horeca',
    'Documents with an accreditation in hospitality',
    "Documents pour un agrément dans l'horeca",
  ),
  table: 'accreditations',
  severity: 'info',
  reads: ['companyJointCommittee'],
  mayBeEmpty: ['nssoAttestation', 'recordExtract', 'decision'],
  mayLack: ['decision'],
  applies: ({ companyJointCommittee, decision }) =>
    mayBeAccredited({ decision }) && (companyJointCommittee === null || isHospitality(companyJointCommittee)),
  sources: [cite(accreditationProcedure)],
  check: ({ nssoAttestation, recordExtract }) => {
    if (nssoAttestation !== true)
      return recordExtract === true
        ? violated(['nssoAttestation', 'companyJointCommittee'])
        : violated(['nssoAttestation', 'recordExtract', 'companyJointCommittee'], {}, 'both')
    return recordExtract === true
      ? undefined
      : violated(['recordExtract', 'companyJointCommittee'], {}, 'extract')
  },
  messages: {
    nl: {
      wrong: 'Het RSZ-attest van deze onderneming uit de horeca ontbreekt.',
      fix: 'Vraag het attest op; ga na of het nog gevraagd wordt.',
    },
    en: {
      wrong: 'The NSSO attestation of this company in hospitality is missing.',
      fix: 'Ask for the attestation; verify whether it is still required.',
    },
    fr: {
      wrong: "L'attestation ONSS de cette entreprise de l'horeca manque.",
      fix: "Demandez l'attestation ; vérifiez si elle est encore exigée.",
    },
  },
  variants: {
    extract: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'Het uittreksel uit het strafregister van deze onderneming uit de horeca ontbreekt.',
          fix: 'Vraag het uittreksel op; ga na of het nog gevraagd wordt.',
        },
        en: {
          wrong: 'The criminal record extract of this company in hospitality is missing.',
          fix: 'Ask for the extract; verify whether it is still required.',
        },
        fr: {
          wrong: "L'extrait de casier judiciaire de cette entreprise de l'horeca manque.",
          fix: "Demandez l'extrait ; vérifiez s'il est encore exigé.",
        },
      },
    },
    both: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het RSZ-attest en het uittreksel uit het strafregister van deze onderneming uit de horeca ontbreken.',
          fix: 'Vraag beide documenten op; ga na of ze nog gevraagd worden.',
        },
        en: {
          wrong:
            'The NSSO attestation and the criminal record extract of this company in hospitality are missing.',
          fix: 'Ask for both documents; verify whether they are still required.',
        },
        fr: {
          wrong:
            "L'attestation ONSS et l'extrait de casier judiciaire de cette entreprise de l'horeca manquent.",
          fix: "Demandez les deux documents ; vérifiez s'ils sont encore exigés.",
        },
      },
    },
  },
})

const request = { companyJointCommittee: '302', nssoAttestation: 'ja', recordExtract: 'ja' }

export const cases = casesOf(accHorecaDocuments, [
  { says: 'both documents are there', rows: [request], verdict: 'valid' },
  {
    says: 'each missing document is named',
    rows: [
      { ...request, nssoAttestation: null },
      { ...request, recordExtract: 'nee' },
      { ...request, nssoAttestation: 'nee', recordExtract: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.nssoAttestation', '0.companyJointCommittee'] },
      { at: ['1.recordExtract', '1.companyJointCommittee'], variant: 'extract' },
      { at: ['2.nssoAttestation', '2.recordExtract', '2.companyJointCommittee'], variant: 'both' },
    ],
  },
  {
    says: 'the joint committee is looked up where the sheet does not hold it',
    rows: [{ companyNo: '0403019261', nssoAttestation: null, recordExtract: 'ja' }],
    tables: { companies: [{ no: '0403019261', jointCommittee: '302' }] },
    verdict: 'violated',
    findings: [{ at: ['nssoAttestation', 'companyJointCommittee'] }],
  },
  {
    says: 'other joint committees and refused requests need none',
    rows: [
      { ...request, companyJointCommittee: '124', nssoAttestation: null },
      { ...request, nssoAttestation: null, decision: 'REFUSED' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a joint committee nobody knows',
    rows: [{ ...request, companyJointCommittee: null }],
    verdict: 'undecided',
    because: ['companyJointCommittee'],
  },
])
