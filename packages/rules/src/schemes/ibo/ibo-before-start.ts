/** The agreement of an individual vocational training is signed before the training starts. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIboAgreement, vlaanderenIbo } from '../../sources/index.ts'

/** Takes late signatures of an IBO over from `gen-signed-before-start`, which keeps the missing date and the start day. */
export const iboBeforeStart = defineRule({
  id: 'ibo-before-start',
  title: text(
    'Overeenkomst vóór de start van de IBO',
    'Agreement before the start of the IBO',
    "Convention avant le début de l'IBO",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['signedOn', 'start'],
  sources: [cite(securexIboAgreement), cite(vlaanderenIbo)],
  check: ({ signedOn, start }) =>
    signedOn > start
      ? violated(['signedOn', 'start'], { signedOn: { day: signedOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst is ondertekend op {signedOn}, na de start van de individuele beroepsopleiding op {start}.',
      fix: 'Ga beide datums na; alle partijen tekenen vóór de opleiding begint.',
    },
    en: {
      wrong:
        'The agreement was signed on {signedOn}, after the start of the individual vocational training on {start}.',
      fix: 'Verify both dates; all parties sign before the training begins.',
    },
    fr: {
      wrong:
        'La convention a été signée le {signedOn}, après le début de la formation professionnelle individuelle le {start}.',
      fix: 'Vérifiez les deux dates ; toutes les parties signent avant le début de la formation.',
    },
  },
})

export const cases = casesOf(iboBeforeStart, [
  {
    says: 'an agreement may be signed before the start or on the first day',
    rows: [
      { scheme: 'IBO', signedOn: '2024-02-29', start: '2024-03-01' },
      { scheme: 'IBO', signedOn: '2024-03-01', start: '2024-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day after the start is too late',
    rows: [{ scheme: 'IBO', signedOn: '2024-03-01', start: '2024-02-29' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn', 'start'], args: { signedOn: '1 March 2024', start: '29 February 2024' } }],
  },
  {
    says: 'without the date of signature the order is not known',
    rows: [{ scheme: 'IBO', signedOn: null, start: '2024-03-01' }],
    verdict: 'undecided',
    because: ['signedOn'],
  },
  {
    says: 'other schemes have their own rule',
    rows: [{ scheme: 'BIS', signedOn: '2024-03-02', start: '2024-03-01' }],
    verdict: 'notApplicable',
  },
])
