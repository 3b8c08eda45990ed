/** A company trains learners of dual learning only once it is accredited. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016, vlaanderenAccreditation } from '../../sources/index.ts'
import { isGranted } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accPresent = defineRule({
  id: 'acc-present',
  title: text('Onderneming erkend', 'Company accredited', 'Entreprise agréée'),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: ['companyNo', 'start'],
  consults: { accreditations: ['companyNo'] },
  mayConsult: { accreditations: ['decision'] },
  sources: [cite(decree2016), cite(cedefopDual), cite(vlaanderenAccreditation)],
  check: ({ companyNo, start }, { matching, asOf }) => {
    const known = matching('accreditations', 'companyNo', companyNo)
    if (known.some(isGranted)) return undefined
    const args = { start: { day: start } }
    return start > asOf && known.some(({ decision }) => decision === 'PENDING')
      ? violated(['companyNo', 'start'], args, 'pending')
      : violated(['companyNo', 'start'], args)
  },
  messages: {
    nl: {
      wrong: 'Deze onderneming heeft geen enkele erkenning als leerwerkplek voor de start op {start}.',
      fix: 'Vraag een erkenning aan en laat de overeenkomst pas daarna ingaan, of verbeter het ondernemingsnummer.',
    },
    en: {
      wrong: 'This company has no accreditation as a training place at all for the start on {start}.',
      fix: 'Request an accreditation and let the agreement start afterwards, or correct the enterprise number.',
    },
    fr: {
      wrong: "Cette entreprise n'a aucun agrément comme lieu d'apprentissage pour le début le {start}.",
      fix: "Demandez un agrément et ne faites débuter la convention qu'ensuite, ou corrigez le numéro d'entreprise.",
    },
  },
  variants: {
    pending: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De erkenning van deze onderneming is nog in behandeling; de overeenkomst start op {start}.',
          fix: 'Wacht de beslissing af voordat de overeenkomst ingaat.',
        },
        en: {
          wrong: 'The accreditation of this company is still being decided; the agreement starts on {start}.',
          fix: 'Wait for the decision before the agreement starts.',
        },
        fr: {
          wrong:
            "L'agrément de cette entreprise est encore en cours d'examen ; la convention débute le {start}.",
          fix: 'Attendez la décision avant que la convention ne débute.',
        },
      },
    },
  },
})

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2025-09-01' }

export const cases = casesOf(accPresent, [
  {
    says: 'an accredited company may train, in secondary and in adult education',
    rows: [agreement, { ...agreement, scheme: 'DUAALVO' }],
    tables: { accreditations: [{ companyNo, decision: 'GRANTED' }] },
    verdict: 'valid',
  },
  {
    says: 'a table of accreditations that names no decisions holds accreditations',
    rows: [agreement],
    tables: { accreditations: [{ companyNo, validFrom: '2024-01-01' }] },
    verdict: 'valid',
  },
  {
    says: 'a refused or withdrawn request is no accreditation, nor is that of another company',
    rows: [agreement, { ...agreement, companyNo: '0428759497' }],
    tables: {
      accreditations: [
        { companyNo, decision: 'REFUSED' },
        { companyNo, decision: 'WITHDRAWN' },
      ],
    },
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo', '0.start'], args: { start: '1 September 2025' } },
      { at: ['1.companyNo', '1.start'] },
    ],
  },
  {
    says: 'while a request is pending, a later start is only a warning, a start today or before an error',
    rows: [
      { ...agreement, start: '2026-11-23' },
      { ...agreement, start: '2026-11-22' },
    ],
    tables: { accreditations: [{ companyNo, decision: 'PENDING' }] },
    verdict: 'violated',
    findings: [{ at: ['0.companyNo', '0.start'], variant: 'pending' }, { at: ['1.companyNo', '1.start'] }],
  },
  {
    says: 'without an enterprise number nothing can be looked up',
    rows: [{ ...agreement, companyNo: null }],
    tables: { accreditations: [{ companyNo, decision: 'GRANTED' }] },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'a decision that cannot be read may be a refusal',
    rows: [agreement],
    tables: { accreditations: [{ companyNo, decision: 'niet beslist' }] },
    verdict: 'undecided',
    because: ['companyNo', 'start'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'IBO' }],
    tables: { accreditations: [{ companyNo, decision: 'REFUSED' }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a table of accreditations nothing can be looked up',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['accreditations'],
  },
])
