/** An accreditation holds for one programme. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vlaanderenAccreditation } from '../../sources/index.ts'
import { isGranted } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accSameProgramme = defineRule({
  id: 'acc-same-programme',
  title: text(
    'Erkenning voor deze opleiding',
    'Accreditation for this programme',
    'Agrément pour cette formation',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['companyNo', 'programmeCode'],
  mayBeEmpty: ['programmeFormerCode'],
  mayLack: ['programmeFormerCode'],
  consults: { accreditations: ['companyNo', 'programmeCode'] },
  mayConsult: { accreditations: ['decision'] },
  sources: [cite(vlaanderenAccreditation)],
  check: ({ companyNo, programmeCode, programmeFormerCode }, { matching }) => {
    const granted = matching('accreditations', 'companyNo', companyNo).filter(isGranted)
    const isFor = (code: string) => granted.some((one) => one.programmeCode === code)
    if (granted.length === 0 || isFor(programmeCode)) return undefined
    const args = { programme: programmeCode }
    if (programmeFormerCode !== null && isFor(programmeFormerCode))
      return violated(['programmeCode', 'companyNo'], { ...args, former: programmeFormerCode }, 'renamed')
    // An accreditation that names no programme may be for this one.
    return granted.some((one) => one.programmeCode == null)
      ? undecided('programmeCode')
      : violated(['programmeCode', 'companyNo'], args)
  },
  messages: {
    nl: {
      wrong: 'Deze onderneming is erkend, maar niet voor opleiding {programme}.',
      fix: 'Vraag een erkenning voor deze opleiding aan, of verbeter de opleidingscode.',
    },
    en: {
      wrong: 'This company is accredited, but not for programme {programme}.',
      fix: 'Request an accreditation for this programme, or correct the programme code.',
    },
    fr: {
      wrong: 'Cette entreprise est agréée, mais pas pour la formation {programme}.',
      fix: 'Demandez un agrément pour cette formation, ou corrigez le code de la formation.',
    },
  },
  variants: {
    renamed: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'De erkenning noemt opleiding {programme} nog bij haar vroegere code {former}.',
          fix: 'Pas de code op de erkenning aan bij de volgende wijziging.',
        },
        en: {
          wrong: 'The accreditation still names programme {programme} by its former code {former}.',
          fix: 'Adapt the code on the accreditation at the next change.',
        },
        fr: {
          wrong: "L'agrément désigne encore la formation {programme} par son ancien code {former}.",
          fix: "Adaptez le code de l'agrément lors de la prochaine modification.",
        },
      },
    },
  },
})

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, programmeCode: '1220' }

export const cases = casesOf(accSameProgramme, [
  {
    says: 'an accreditation for this programme is among them',
    rows: [agreement],
    tables: {
      accreditations: [
        { companyNo, programmeCode: '1230' },
        { companyNo, programmeCode: '1220' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'one for another programme does not do, and a pending request neither',
    rows: [agreement, { ...agreement, programmeCode: '1230' }],
    tables: {
      accreditations: [
        { companyNo, programmeCode: '1230', decision: 'GRANTED' },
        { companyNo, programmeCode: '1220', decision: 'PENDING' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['0.programmeCode', '0.companyNo'], args: { programme: '1220' } }],
  },
  {
    says: 'a programme that was renamed is the same programme',
    rows: [agreement],
    tables: {
      accreditations: [{ companyNo, programmeCode: '0815' }],
      programmes: [{ code: '1220', formerCode: '0815' }],
    },
    verdict: 'violated',
    findings: [{ at: ['programmeCode', 'companyNo'], variant: 'renamed', args: { former: '0815' } }],
  },
  {
    says: 'an accreditation that names no programme leaves it open, beside one that does not',
    rows: [agreement, { ...agreement, programmeCode: '1230' }],
    tables: {
      accreditations: [
        { companyNo, programmeCode: null },
        { companyNo, programmeCode: '1230' },
      ],
    },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'a company without any accreditation is the business of acc-present',
    rows: [agreement],
    tables: { accreditations: [{ companyNo: '0428759497', programmeCode: '1220' }] },
    verdict: 'valid',
  },
  {
    says: 'an agreement without a programme cannot be compared',
    rows: [{ ...agreement, programmeCode: null }],
    tables: { accreditations: [{ companyNo, programmeCode: '1220' }] },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'BIS' }],
    tables: { accreditations: [{ companyNo, programmeCode: '1230' }] },
    verdict: 'notApplicable',
  },
])
