/** The agreement names its subject: the profession or the programme. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfSubject = defineRule({
  id: 'dual-mf-subject',
  title: text('Onderwerp van de overeenkomst', 'Subject of the agreement', 'Objet de la convention'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['subject'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('subject'),
  messages: {
    nl: {
      wrong: 'Het onderwerp van de overeenkomst is niet ingevuld.',
      fix: 'Vul het beroep of de titel van de opleiding in.',
    },
    en: {
      wrong: 'The subject of the agreement is not filled in.',
      fix: 'Fill in the profession or the title of the programme.',
    },
    fr: {
      wrong: "L'objet de la convention n'est pas indiqué.",
      fix: "Indiquez la profession ou l'intitulé de la formation.",
    },
  },
})

export const cases = casesOf(dualMfSubject, [
  {
    says: 'a profession or the title of a programme is a subject',
    rows: [{ scheme: 'DUAAL', subject: 'Bakker duaal' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement without a subject is incomplete',
    rows: [
      { scheme: 'DUAAL', subject: null },
      { scheme: 'DUAAL', subject: 'Bakker duaal' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.subject'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', subject: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['subject'],
  },
])
