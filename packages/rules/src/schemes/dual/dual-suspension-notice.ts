/** The company tells the trajectory counsellor of a suspension of more than fourteen days. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { suspensionNoticeDays } from '../../parameters/index.ts'
import { cite, dualimentoPractice } from '../../sources/index.ts'

/** Calendar days, both ends included; a suspension without an end lasts until today. */
export const dualSuspensionNotice = defineRule({
  id: 'dual-suspension-notice',
  title: text(
    'Lange schorsing gemeld aan de trajectbegeleider',
    'Long suspension reported to the trajectory counsellor',
    "Longue suspension signalée à l'accompagnateur de parcours",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['suspensionStart'],
  mayBeEmpty: ['suspensionEnd', 'suspensionNotified'],
  mayLack: ['suspensionEnd'],
  parameters: { limit: suspensionNoticeDays },
  applies: ({ suspensionStart, suspensionEnd }) => suspensionStart !== null || suspensionEnd !== null,
  sources: [cite(dualimentoPractice)],
  check: ({ suspensionStart, suspensionEnd, suspensionNotified }, { asOf, parameters: { limit } }) => {
    if (suspensionEnd !== null && suspensionEnd < suspensionStart)
      return undecided('suspensionEnd', 'suspensionStart')
    const days = daysInclusive(suspensionStart, suspensionEnd ?? asOf)
    if (days <= limit || suspensionNotified) return undefined
    return suspensionNotified === null
      ? undecided('suspensionNotified')
      : violated(['suspensionNotified', 'suspensionStart'], {
          days,
          limit,
          start: { day: suspensionStart },
        })
  },
  messages: {
    nl: {
      wrong:
        'De schorsing vanaf {start} telt {days} dagen, meer dan {limit}, en is niet gemeld aan de trajectbegeleider.',
      fix: 'Laat de onderneming de trajectbegeleider verwittigen en noteer dat.',
    },
    en: {
      wrong:
        'The suspension from {start} counts {days} days, more than {limit}, and was not reported to the trajectory counsellor.',
      fix: 'Have the company inform the trajectory counsellor and record it.',
    },
    fr: {
      wrong:
        "La suspension à partir du {start} compte {days} jours, soit plus de {limit}, et n'a pas été signalée à l'accompagnateur de parcours.",
      fix: "Demandez à l'entreprise d'avertir l'accompagnateur de parcours et notez-le.",
    },
  },
})

const agreement = {
  scheme: 'DUAAL',
  start: '2024-09-02',
  suspensionStart: '2025-01-06',
  suspensionEnd: '2025-01-19',
  suspensionNotified: 'nee',
}

export const cases = casesOf(dualSuspensionNotice, [
  {
    says: 'fourteen days need no notice, a longer suspension with notice is fine',
    rows: [agreement, { ...agreement, suspensionEnd: '2025-03-31', suspensionNotified: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'fifteen days need one',
    rows: [{ ...agreement, suspensionEnd: '2025-01-20' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionNotified', 'suspensionStart'], args: { days: '15', limit: '14' } }],
  },
  {
    says: 'a suspension that goes on counts up to today, 22 November 2026',
    rows: [
      { ...agreement, suspensionStart: '2026-11-09', suspensionEnd: null },
      { ...agreement, suspensionStart: '2026-11-08', suspensionEnd: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.suspensionNotified', '1.suspensionStart'], args: { days: '15' } }],
  },
  {
    says: 'an empty cell does not tell whether the counsellor knows',
    rows: [{ ...agreement, suspensionEnd: '2025-01-20', suspensionNotified: null }],
    verdict: 'undecided',
    because: ['suspensionNotified'],
  },
  {
    says: 'a suspension that ends before it begins has no length',
    rows: [{ ...agreement, suspensionEnd: '2025-01-05' }],
    verdict: 'undecided',
    because: ['suspensionEnd', 'suspensionStart'],
  },
  {
    says: 'an end without a beginning does not tell the length',
    rows: [{ ...agreement, suspensionStart: null }],
    verdict: 'undecided',
    because: ['suspensionStart'],
  },
  {
    says: 'most agreements are never suspended',
    rows: [{ ...agreement, suspensionStart: null, suspensionEnd: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the ends of suspensions counts them up to today',
    rows: [
      { scheme: 'DUAAL', start: '2024-09-02', suspensionStart: '2025-01-06', suspensionNotified: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['suspensionNotified', 'suspensionStart'] }],
  },
  {
    says: 'a suspension of one day needs no notice',
    rows: [{ ...agreement, suspensionEnd: '2025-01-06' }],
    verdict: 'valid',
  },
])
