/** A complete request for accreditation is decided within fourteen days. */
import { addDays } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationDecisionDays } from '../../parameters/index.ts'
import { cite, commerceTrainingAccreditation } from '../../sources/index.ts'

export const accDecision14Days = defineRule({
  id: 'acc-decision-14-days',
  title: text(
    'Beslissing over de erkenning binnen veertien dagen',
    'Decision on the accreditation within fourteen days',
    "Décision sur l'agrément dans les quatorze jours",
  ),
  table: 'accreditations',
  governedBy: 'requestedOn',
  severity: 'info',
  reads: ['requestedOn'],
  mayBeEmpty: ['decidedOn', 'completedOn', 'decision'],
  mayLack: ['completedOn', 'decision'],
  applies: ({ decision }) => decision !== 'WITHDRAWN',
  parameters: { days: accreditationDecisionDays },
  sources: [cite(commerceTrainingAccreditation)],
  check: ({ requestedOn, completedOn, decidedOn, decision }, { asOf, parameters: { days } }) => {
    const from = completedOn !== null && completedOn > requestedOn ? completedOn : requestedOn
    const last = addDays(from, days)
    const args = { days, last: { day: last } }
    if (decidedOn !== null)
      return decidedOn > last
        ? violated(['decidedOn', 'requestedOn'], { ...args, decided: { day: decidedOn } })
        : undefined
    if (decision !== null && decision !== 'PENDING') return undecided('decidedOn')
    return asOf > last ? violated(['decidedOn', 'requestedOn'], args, 'open') : undefined
  },
  messages: {
    nl: {
      wrong: 'Over deze aanvraag is beslist op {decided}, na de {days} dagen die op {last} afliepen.',
      fix: 'Was het dossier eerst onvolledig, vul dan in wanneer het volledig was.',
    },
    en: {
      wrong: 'This request was decided on {decided}, after the {days} days that ended on {last}.',
      fix: 'If the file was incomplete at first, fill in when it was complete.',
    },
    fr: {
      wrong: 'Cette demande a été tranchée le {decided}, après les {days} jours échus le {last}.',
      fix: "Si le dossier était d'abord incomplet, indiquez quand il a été complet.",
    },
  },
  variants: {
    open: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'Over deze aanvraag is nog niet beslist; de {days} dagen liepen af op {last}.',
          fix: 'Beslis, of vul in wanneer het dossier volledig was.',
        },
        en: {
          wrong: 'This request has not been decided yet; the {days} days ended on {last}.',
          fix: 'Decide, or fill in when the file was complete.',
        },
        fr: {
          wrong: "Cette demande n'est pas encore tranchée ; les {days} jours étaient échus le {last}.",
          fix: 'Prenez la décision, ou indiquez quand le dossier a été complet.',
        },
      },
    },
  },
})

const request = { requestedOn: '2025-03-01', decidedOn: '2025-03-15', completedOn: null, decision: 'GRANTED' }

export const cases = casesOf(accDecision14Days, [
  {
    says: 'the fourteenth day after the request is in time',
    rows: [request],
    verdict: 'valid',
  },
  {
    says: 'the fifteenth is late',
    rows: [{ ...request, decidedOn: '2025-03-16' }],
    verdict: 'violated',
    findings: [
      {
        at: ['decidedOn', 'requestedOn'],
        args: { days: '14', last: '15 March 2025', decided: '16 March 2025' },
      },
    ],
  },
  {
    says: 'an incomplete file restarts the term',
    rows: [{ ...request, completedOn: '2025-04-01', decidedOn: '2025-04-15' }],
    verdict: 'valid',
  },
  {
    says: 'a request still open is late once the term has passed',
    rows: [
      { ...request, requestedOn: '2026-11-07', decision: 'PENDING', decidedOn: null },
      { ...request, requestedOn: '2026-11-08', decision: 'PENDING', decidedOn: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.decidedOn', '0.requestedOn'], variant: 'open', args: { last: '21 November 2026' } }],
  },
  {
    says: 'a decision without a date cannot be judged',
    rows: [{ ...request, decidedOn: null }],
    verdict: 'undecided',
    because: ['decidedOn'],
  },
  {
    says: 'on a withdrawn request nobody decides',
    rows: [{ ...request, decision: 'WITHDRAWN', decidedOn: null }],
    verdict: 'notApplicable',
  },
])
