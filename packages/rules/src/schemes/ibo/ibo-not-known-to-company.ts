/** The trainee of an individual vocational training did not work for the company before. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, opwijkIbo, vlaanderenIbo } from '../../sources/index.ts'

export const iboNotKnownToCompany = defineRule({
  id: 'ibo-not-known-to-company',
  title: text(
    'Niet eerder gewerkt bij de onderneming (IBO)',
    'Not worked for the company before (IBO)',
    "Pas d'occupation antérieure dans l'entreprise (IBO)",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['workedForCompany'],
  sources: [cite(opwijkIbo), cite(vlaanderenIbo)],
  check: ({ workedForCompany }) =>
    workedForCompany === 'TEMP' || workedForCompany === 'EMPLOYEE'
      ? violated(['workedForCompany'], {
          work: { table: 'agreements', column: 'workedForCompany', code: workedForCompany },
        })
      : undefined,
  messages: {
    nl: {
      wrong: 'De cursist werkte al eerder bij de onderneming (“{work}”).',
      fix: 'Ga de eerdere tewerkstelling na; alleen werk als jobstudent en uitzendarbeid van ten hoogste 14 kalenderdagen tellen niet mee.',
    },
    en: {
      wrong: 'The trainee worked for the company before (“{work}”).',
      fix: 'Verify the earlier employment; only work as a student and temporary work of at most 14 calendar days do not count.',
    },
    fr: {
      wrong: "Le stagiaire a déjà travaillé pour l'entreprise (« {work} »).",
      fix: "Vérifiez l'occupation antérieure ; seuls le travail d'étudiant et l'intérim de 14 jours calendrier au plus ne comptent pas.",
    },
  },
})

export const cases = casesOf(iboNotKnownToCompany, [
  {
    says: 'work as a student and up to 14 days of temporary work do not count',
    rows: [
      { scheme: 'IBO', workedForCompany: 'NO' },
      { scheme: 'IBO', workedForCompany: 'STUDENT' },
      { scheme: 'IBO', workedForCompany: 'SHORTTEMP' },
    ],
    verdict: 'valid',
  },
  {
    says: 'longer temporary work and employment do',
    rows: [
      { scheme: 'IBO', workedForCompany: 'TEMP' },
      { scheme: 'IBO', workedForCompany: 'EMPLOYEE' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.workedForCompany'] },
      { at: ['1.workedForCompany'], args: { work: 'As an employee' } },
    ],
  },
  {
    says: 'without a history nobody knows',
    rows: [{ scheme: 'IBO', workedForCompany: null }],
    verdict: 'undecided',
    because: ['workedForCompany'],
  },
  {
    says: 'other schemes do not ask',
    rows: [{ scheme: 'WES', workedForCompany: 'EMPLOYEE' }],
    verdict: 'notApplicable',
  },
])
