/** An accredited company stands on a sound financial basis. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { mayBeAccredited } from './requested.ts'

export const accFinance = defineRule({
  id: 'acc-finance',
  title: text('Financiële draagkracht', 'Financial basis', 'Capacité financière'),
  table: 'accreditations',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['financeDeclared', 'decision'],
  mayLack: ['decision'],
  applies: mayBeAccredited,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: mustBeYes('financeDeclared'),
  messages: {
    nl: {
      wrong: 'De onderneming heeft niet verklaard dat ze financieel gezond is.',
      fix: 'Vraag de onderneming om deze verklaring en noteer ze.',
    },
    en: {
      wrong: 'The company has not declared that its financial basis is sound.',
      fix: 'Ask the company for this declaration and note it.',
    },
    fr: {
      wrong: "L'entreprise n'a pas déclaré que sa situation financière est saine.",
      fix: "Demandez cette déclaration à l'entreprise et notez-la.",
    },
  },
})

export const cases = casesOf(accFinance, [
  { says: 'what the company declared is enough', rows: [{ financeDeclared: 'ja' }], verdict: 'valid' },
  {
    says: 'a denial and an empty cell are no declaration',
    rows: [{ financeDeclared: 'nee' }, { financeDeclared: 'ja' }, { financeDeclared: null }],
    verdict: 'violated',
    findings: [{ at: ['0.financeDeclared'] }, { at: ['2.financeDeclared'] }],
  },
  {
    says: 'a pending request needs it too, a refused or withdrawn one no longer',
    rows: [
      { financeDeclared: null, decision: 'PENDING' },
      { financeDeclared: null, decision: 'REFUSED' },
      { financeDeclared: null, decision: 'WITHDRAWN' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.financeDeclared'] }],
  },
  {
    says: 'of a refused request nothing is asked',
    rows: [{ financeDeclared: null, decision: 'REFUSED' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without this column cannot be checked',
    rows: [{ decision: 'GRANTED' }],
    verdict: 'notCheckable',
    lacking: ['financeDeclared'],
  },
])
