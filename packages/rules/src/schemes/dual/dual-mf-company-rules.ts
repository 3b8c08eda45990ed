/** The agreement holds the specific rules of the company, or says that there are none. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfCompanyRules = defineRule({
  id: 'dual-mf-company-rules',
  title: text(
    'Regels van de onderneming in de overeenkomst',
    'Rules of the company in the agreement',
    "Règles de l'entreprise dans la convention",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['companyRules'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('companyRules'),
  messages: {
    nl: {
      wrong: 'De specifieke regels van de onderneming zijn niet ingevuld.',
      fix: 'Vul ze in of verwijs naar het arbeidsreglement; schrijf “geen” als er geen zijn.',
    },
    en: {
      wrong: 'The specific rules of the company are not filled in.',
      fix: 'Fill them in or refer to the work rules; write “none” if there are none.',
    },
    fr: {
      wrong: "Les règles propres à l'entreprise ne sont pas indiquées.",
      fix: "Indiquez-les ou renvoyez au règlement de travail ; écrivez « aucune » s'il n'y en a pas.",
    },
  },
})

export const cases = casesOf(dualMfCompanyRules, [
  {
    says: 'that there are none is an answer',
    rows: [{ scheme: 'DUAAL', companyRules: 'geen' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement that says nothing about them may be incomplete',
    rows: [
      { scheme: 'DUAAL', companyRules: null },
      { scheme: 'DUAAL', companyRules: 'geen' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.companyRules'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', companyRules: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['companyRules'],
  },
])
