/** The agreement names the employer by enterprise number. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** The name has a rule of its own, `dual-mf-employer-name`: a sheet may hold the number alone. */
export const dualMfEmployer = defineRule({
  id: 'dual-mf-employer',
  title: text('Werkgever in de overeenkomst', 'Employer in the agreement', 'Employeur dans la convention'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['companyNo'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('companyNo'),
  messages: {
    nl: {
      wrong: 'De werkgever ontbreekt: het ondernemingsnummer is niet ingevuld.',
      fix: 'Vul het ondernemingsnummer in; ook een werkgever die een natuurlijke persoon is, heeft er een.',
    },
    en: {
      wrong: 'The employer is missing: the enterprise number is not filled in.',
      fix: 'Fill in the enterprise number; an employer who is a natural person has one too.',
    },
    fr: {
      wrong: "L'employeur manque : le numéro d'entreprise n'est pas indiqué.",
      fix: "Indiquez le numéro d'entreprise ; un employeur personne physique en a un aussi.",
    },
  },
})

export const cases = casesOf(dualMfEmployer, [
  {
    says: 'the number names the employer',
    rows: [{ scheme: 'DUAAL', companyNo: '0403019261' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement without an employer is incomplete',
    rows: [
      { scheme: 'DUAAL', companyNo: null },
      { scheme: 'DUAAL', companyNo: '0403019261' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.companyNo'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', companyNo: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['companyNo'],
  },
])
