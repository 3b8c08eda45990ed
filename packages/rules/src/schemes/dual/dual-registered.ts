/** Agreements of dual learning are registered with the Flemish Partnership. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualRegistered = defineRule({
  id: 'dual-registered',
  title: text(
    'Overeenkomst geregistreerd bij het Vlaams Partnerschap',
    'Agreement registered with the Flemish Partnership',
    'Convention enregistrée auprès du Partenariat flamand',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: ['start'],
  mayBeEmpty: ['registeredOn'],
  sources: [cite(cedefopDual)],
  check: ({ start, registeredOn }, { asOf }) =>
    registeredOn === null
      ? violated(['registeredOn'], { start: { day: start } }, start > asOf ? 'notStarted' : undefined)
      : undefined,
  messages: {
    nl: {
      wrong: 'De overeenkomst begon op {start}, maar de datum van registratie ontbreekt.',
      fix: 'Registreer de overeenkomst bij het Vlaams Partnerschap Duaal Leren en noteer de datum.',
    },
    en: {
      wrong: 'The agreement began on {start}, but the registration date is missing.',
      fix: 'Register the agreement with the Flemish Partnership Dual Learning and record the date.',
    },
    fr: {
      wrong: "La convention a débuté le {start}, mais la date d'enregistrement manque.",
      fix: "Enregistrez la convention auprès du Partenariat flamand pour l'apprentissage dual et notez la date.",
    },
  },
  variants: {
    notStarted: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'De overeenkomst begint pas op {start} en is nog niet geregistreerd.',
          fix: 'Registreer de overeenkomst zodra ze is ondertekend.',
        },
        en: {
          wrong: 'The agreement begins only on {start} and is not yet registered.',
          fix: 'Register the agreement as soon as it is signed.',
        },
        fr: {
          wrong: "La convention ne débute que le {start} et n'est pas encore enregistrée.",
          fix: "Enregistrez la convention dès qu'elle est signée.",
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2026-09-01', registeredOn: '2026-09-10' }

export const cases = casesOf(dualRegistered, [
  { says: 'a registered agreement has its date', rows: [agreement], verdict: 'valid' },
  {
    says: 'without a date of registration the evidence is missing, from the first day on',
    rows: [
      { ...agreement, registeredOn: null },
      { ...agreement, start: '2026-11-22', registeredOn: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.registeredOn'], args: { start: '1 September 2026' } }, { at: ['1.registeredOn'] }],
  },
  {
    says: 'an agreement that has yet to begin may be registered later',
    rows: [{ ...agreement, start: '2026-11-23', registeredOn: null }],
    verdict: 'violated',
    findings: [{ at: ['registeredOn'], variant: 'notStarted', args: { start: '23 November 2026' } }],
  },
  {
    says: 'without a start nobody knows whether it has begun',
    rows: [{ ...agreement, start: null, registeredOn: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'only agreements of dual learning are registered there',
    rows: [{ ...agreement, scheme: 'WES', registeredOn: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without dates of registration cannot be checked',
    rows: [{ scheme: 'DUAAL', start: '2024-09-02' }],
    verdict: 'notCheckable',
    lacking: ['registeredOn'],
  },
])
