/** The agreement of a vocational immersion internship is signed before the internship starts. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { actirisBis, cite, vdabBis } from '../../sources/index.ts'

/** Takes late signatures of a BIS over from `gen-signed-before-start`, which keeps the missing date and the start day. */
export const bisSignedBefore = defineRule({
  id: 'bis-signed-before',
  title: text(
    'Overeenkomst vóór de start van de beroepsinlevingsstage',
    'Agreement before the start of the vocational immersion internship',
    "Convention avant le début du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: ['signedOn', 'start'],
  sources: [cite(vdabBis), cite(actirisBis)],
  check: ({ signedOn, start }) =>
    signedOn > start
      ? violated(['signedOn', 'start'], { signedOn: { day: signedOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst is ondertekend op {signedOn}, na de start van de beroepsinlevingsstage op {start}.',
      fix: 'Ga beide datums na; de stage is pas geldig als de overeenkomst vóór de start ondertekend is.',
    },
    en: {
      wrong:
        'The agreement was signed on {signedOn}, after the start of the vocational immersion internship on {start}.',
      fix: 'Verify both dates; the internship is valid only when the agreement is signed before the start.',
    },
    fr: {
      wrong:
        "La convention a été signée le {signedOn}, après le début du stage d'immersion professionnelle le {start}.",
      fix: "Vérifiez les deux dates ; le stage n'est valable que si la convention est signée avant le début.",
    },
  },
})

export const cases = casesOf(bisSignedBefore, [
  {
    says: 'an agreement may be signed before the start or on the first day',
    rows: [
      { scheme: 'BIS', signedOn: '2024-02-28', start: '2024-03-01' },
      { scheme: 'BIS', signedOn: '2024-03-01', start: '2024-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day after the start is too late, under the old name too',
    rows: [
      { scheme: 'BIS', signedOn: '2024-03-01', start: '2024-02-29' },
      { scheme: 'BIO', signedOn: '2017-03-02', start: '2017-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedOn', '0.start'], args: { signedOn: '1 March 2024', start: '29 February 2024' } },
      { at: ['1.signedOn', '1.start'] },
    ],
  },
  {
    says: 'without the date of signature the order is not known',
    rows: [{ scheme: 'BIS', signedOn: null, start: '2024-03-01' }],
    verdict: 'undecided',
    because: ['signedOn'],
  },
  {
    says: 'other schemes have their own rule',
    rows: [{ scheme: 'WES', signedOn: '2024-03-02', start: '2024-03-01' }],
    verdict: 'notApplicable',
  },
])
