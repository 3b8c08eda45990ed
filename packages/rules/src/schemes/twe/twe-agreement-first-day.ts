/** The work experience agreement is signed at the latest on the first day. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { besoxTwe2017, cite } from '../../sources/index.ts'

export const tweAgreementFirstDay = defineRule({
  id: 'twe-agreement-first-day',
  title: text(
    'Werkervaringsovereenkomst uiterlijk op de eerste dag',
    'Work experience agreement at the latest on the first day',
    "Convention d'expérience professionnelle au plus tard le premier jour",
  ),
  table: 'twePathways',
  severity: 'warning',
  reads: ['agreementOn', 'start'],
  sources: [cite(besoxTwe2017)],
  check: ({ agreementOn, start }) =>
    agreementOn > start
      ? violated(['agreementOn', 'start'], { on: { day: agreementOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong: 'De werkervaringsovereenkomst is gesloten op {on}, na de eerste dag van het traject op {start}.',
      fix: 'Ga beide datums na; de overeenkomst wordt uiterlijk op de eerste dag gesloten.',
    },
    en: {
      wrong:
        'The work experience agreement was concluded on {on}, after the first day of the pathway on {start}.',
      fix: 'Verify both dates; the agreement is concluded at the latest on the first day.',
    },
    fr: {
      wrong:
        "La convention d'expérience professionnelle a été conclue le {on}, après le premier jour du parcours le {start}.",
      fix: 'Vérifiez les deux dates ; la convention est conclue au plus tard le premier jour.',
    },
  },
})

export const cases = casesOf(tweAgreementFirstDay, [
  {
    says: 'before the start or on that day is in time',
    rows: [
      { agreementOn: '2020-02-29', start: '2020-03-01' },
      { agreementOn: '2020-03-01', start: '2020-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day after is too late',
    rows: [{ agreementOn: '2020-03-02', start: '2020-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['agreementOn', 'start'], args: { on: '2 March 2020', start: '1 March 2020' } }],
  },
  {
    says: 'without the date the order is not known',
    rows: [{ agreementOn: null, start: '2020-03-01' }],
    verdict: 'undecided',
    because: ['agreementOn'],
  },
])
