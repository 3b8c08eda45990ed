/** The agreement names the trajectory counsellor of the learner. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfCounsellor = defineRule({
  id: 'dual-mf-counsellor',
  title: text(
    'Trajectbegeleider in de overeenkomst',
    'Trajectory counsellor in the agreement',
    'Accompagnateur de parcours dans la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['counsellorName'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('counsellorName'),
  messages: {
    nl: {
      wrong: 'De overeenkomst vermeldt geen trajectbegeleider.',
      fix: 'Vul de trajectbegeleider in; bij meer dan één volstaat de eerste.',
    },
    en: {
      wrong: 'The agreement names no trajectory counsellor.',
      fix: 'Fill in the trajectory counsellor; where there are several, the first is enough.',
    },
    fr: {
      wrong: "La convention n'indique pas d'accompagnateur de parcours.",
      fix: "Indiquez l'accompagnateur de parcours ; s'il y en a plusieurs, le premier suffit.",
    },
  },
})

export const cases = casesOf(dualMfCounsellor, [
  {
    says: 'the first of several counsellors is enough',
    rows: [{ scheme: 'DUAAL', counsellorName: 'Begeleider 1' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement without a counsellor is incomplete',
    rows: [
      { scheme: 'DUAAL', counsellorName: null },
      { scheme: 'DUAAL', counsellorName: 'Begeleider 1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.counsellorName'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', counsellorName: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['counsellorName'],
  },
])
