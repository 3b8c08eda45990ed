/** Registration more than three months after the start costs the right to the premiums. */
import { deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, lateRegistration, registrationMonths, timelyRegistration } from '../../parameters/index.ts'
import { cite, katholiekSubsidy, vlaanderenLearnerPremium, vlaanderenSubsidy } from '../../sources/index.ts'

/** Agreements begun before the premiums existed had the days of `lateRegistration`, if they still ran then. */
export const dualRegistered3Months = defineRule({
  id: 'dual-registered-3-months',
  title: text(
    'Tijdig geregistreerd voor de premies',
    'Registered in time for the premiums',
    'Enregistrée à temps pour les primes',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'registeredOn'],
  mayBeEmpty: ['end', 'actualEnd'],
  mayLack: ['end', 'actualEnd'],
  parameters: { months: registrationMonths },
  applies: ({ start, end, actualEnd, registeredOn }) => {
    // dual-registered speaks of agreements without a date.
    if (registeredOn === null) return false
    if (start === null || inRegime(timelyRegistration, start)) return true
    const last = actualEnd ?? end
    return last === null || timelyRegistration.from === null || last >= timelyRegistration.from
  },
  sources: [cite(vlaanderenSubsidy), cite(vlaanderenLearnerPremium), cite(katholiekSubsidy)],
  check: ({ start, end, actualEnd, registeredOn }, { parameters: { months } }) => {
    const older = !inRegime(timelyRegistration, start)
    const limit = older ? lateRegistration.to : deadline(start, months)
    if (limit === null || registeredOn <= limit) return undefined
    const args = { registered: { day: registeredOn }, start: { day: start }, limit: { day: limit } }
    if (!older) return violated(['registeredOn', 'start'], { ...args, months })
    return (actualEnd ?? end) === null
      ? undecided('end')
      : violated(['registeredOn', 'start'], args, 'transition')
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst is pas op {registered} geregistreerd, meer dan {months} maanden na de start op {start}.',
      fix: 'Ga de datum na: wie na {limit} registreert, verliest het recht op de premies.',
    },
    en: {
      wrong:
        'The agreement was registered only on {registered}, more than {months} months after the start on {start}.',
      fix: 'Verify the date: registering after {limit} forfeits the right to the premiums.',
    },
    fr: {
      wrong:
        "La convention n'a été enregistrée que le {registered}, plus de {months} mois après le début le {start}.",
      fix: 'Vérifiez la date : un enregistrement après le {limit} fait perdre le droit aux primes.',
    },
  },
  variants: {
    transition: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De overeenkomst die op {start} begon, is pas op {registered} geregistreerd; voor lopende overeenkomsten kon dat tot en met {limit}.',
          fix: 'Ga de datum na: bij een latere registratie vervalt het recht op de premies.',
        },
        en: {
          wrong:
            'The agreement that began on {start} was registered only on {registered}; for running agreements that was possible until {limit}.',
          fix: 'Verify the date: later registration forfeits the right to the premiums.',
        },
        fr: {
          wrong:
            "La convention débutée le {start} n'a été enregistrée que le {registered} ; pour les conventions en cours, c'était possible jusqu'au {limit} inclus.",
          fix: 'Vérifiez la date : un enregistrement plus tardif fait perdre le droit aux primes.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', end: '2025-06-30', actualEnd: null }
const older = { ...agreement, start: '2023-08-31', end: '2024-06-30' }

export const cases = casesOf(dualRegistered3Months, [
  {
    says: 'three months after the start is in time, also at the end of a shorter month',
    rows: [
      { ...agreement, registeredOn: '2024-12-02' },
      { ...agreement, start: '2024-11-30', registeredOn: '2025-02-28' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day more is too late',
    rows: [
      { ...agreement, registeredOn: '2024-12-03' },
      { ...agreement, start: '2024-11-30', registeredOn: '2025-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.registeredOn', '0.start'], args: { limit: '2 December 2024', months: '3' } },
      { at: ['1.registeredOn', '1.start'], args: { limit: '28 February 2025' } },
    ],
  },
  {
    says: 'an agreement that ran on 1 September 2023 could be registered until 30 November',
    rows: [{ ...older, registeredOn: '2023-11-30' }],
    verdict: 'valid',
  },
  {
    says: 'also one that ended on that very day',
    rows: [{ ...older, actualEnd: '2023-09-01', registeredOn: '2023-12-01' }],
    verdict: 'violated',
    findings: [{ at: ['registeredOn', 'start'], variant: 'transition' }],
  },
  {
    says: 'and not on 1 December, while one begun on 1 September had until then',
    rows: [
      { ...older, registeredOn: '2023-12-01' },
      { ...older, start: '2023-09-01', registeredOn: '2023-12-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.registeredOn', '0.start'], variant: 'transition', args: { limit: '30 November 2023' } },
    ],
  },
  {
    says: 'a sheet without ends still tells what began later',
    rows: [{ scheme: 'DUAAL', start: '2024-09-02', registeredOn: '2024-12-03' }],
    verdict: 'violated',
    findings: [{ at: ['registeredOn', 'start'] }],
  },
  {
    says: 'what ended before September 2023 gave no right to these premiums',
    rows: [
      { ...older, end: '2023-08-31', registeredOn: '2023-12-01' },
      { ...older, actualEnd: '2023-08-31', registeredOn: '2023-12-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end nobody knows whether an old agreement still ran',
    rows: [{ ...older, end: null, registeredOn: '2023-12-01' }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'nor, without a start, by when it had to be registered',
    rows: [{ ...agreement, start: null, registeredOn: '2023-12-01' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a missing date of registration is the business of dual-registered',
    rows: [{ ...agreement, registeredOn: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without dates of registration cannot be checked',
    rows: [{ scheme: 'DUAAL', start: '2024-09-02' }],
    verdict: 'notCheckable',
    lacking: ['registeredOn'],
  },
])
