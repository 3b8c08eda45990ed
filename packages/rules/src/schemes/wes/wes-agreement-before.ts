/** The agreement of a work experience internship is signed before the internship is carried out. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesAgreementBefore = defineRule({
  id: 'wes-agreement-before',
  title: text(
    'Overeenkomst vóór de start van de werkervaringsstage',
    'Agreement before the start of the work experience internship',
    "Convention avant le début du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'error',
  reads: ['signedOn', 'start'],
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: ({ signedOn, start }) =>
    signedOn > start
      ? violated(['signedOn', 'start'], { signedOn: { day: signedOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst is ondertekend op {signedOn}, na de start van de werkervaringsstage op {start}.',
      fix: 'Ga beide datums na; de stage mag pas beginnen als de overeenkomst ondertekend is.',
    },
    en: {
      wrong:
        'The agreement was signed on {signedOn}, after the start of the work experience internship on {start}.',
      fix: 'Verify both dates; the internship may only start once the agreement is signed.',
    },
    fr: {
      wrong:
        "La convention a été signée le {signedOn}, après le début du stage d'expérience professionnelle le {start}.",
      fix: 'Vérifiez les deux dates ; le stage ne peut commencer que lorsque la convention est signée.',
    },
  },
})

export const cases = casesOf(wesAgreementBefore, [
  {
    says: 'an agreement may be signed before the start or on the first day',
    rows: [
      { scheme: 'WES', signedOn: '2024-02-28', start: '2024-03-01' },
      { scheme: 'WES', signedOn: '2024-03-01', start: '2024-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day after the start is too late',
    rows: [{ scheme: 'WES', signedOn: '2024-03-01', start: '2024-02-29' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn', 'start'], args: { signedOn: '1 March 2024', start: '29 February 2024' } }],
  },
  {
    says: 'the agreement came first before 2023 too',
    rows: [{ scheme: 'WES', signedOn: '2019-05-02', start: '2019-05-01' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn', 'start'] }],
  },
  {
    says: 'without the date of signature the order is not known',
    rows: [{ scheme: 'WES', signedOn: null, start: '2024-03-01' }],
    verdict: 'undecided',
    because: ['signedOn'],
  },
  {
    says: 'other schemes have their own rule',
    rows: [{ scheme: 'IBO', signedOn: '2024-03-02', start: '2024-03-01' }],
    verdict: 'notApplicable',
  },
])
