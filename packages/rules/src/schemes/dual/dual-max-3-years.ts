/** One agreement of dual learning lasts at most three years. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualMaximumMonths } from '../../parameters/index.ts'
import { cite, hdiAgreements2021 } from '../../sources/index.ts'

export const dualMax3Years = defineRule({
  id: 'dual-max-3-years',
  title: text(
    'Maximumduur van een overeenkomst duaal leren',
    'Maximum duration of a dual learning agreement',
    "Durée maximale d'une convention d'apprentissage dual",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['start', 'end'],
  parameters: { months: dualMaximumMonths },
  sources: [cite(hdiAgreements2021)],
  check: ({ start, end }, { parameters: { months } }) => {
    const latest = lastDayOfPeriod(start, months)
    return end > latest
      ? violated(['end', 'start'], {
          start: { day: start },
          end: { day: end },
          latest: { day: latest },
          months,
        })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst {start..end} duurt langer dan {months} maanden.',
      fix: 'Laat de overeenkomst uiterlijk op {latest} eindigen; sluit daarna zo nodig een nieuwe.',
    },
    en: {
      wrong: 'The agreement {start..end} lasts more than {months} months.',
      fix: 'Let the agreement end on {latest} at the latest; conclude a new one afterwards if needed.',
    },
    fr: {
      wrong: 'La convention {start..end} dure plus de {months} mois.',
      fix: 'Faites finir la convention au plus tard le {latest} ; concluez-en ensuite une nouvelle au besoin.',
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2022-09-01', end: '2025-08-31' }

export const cases = casesOf(dualMax3Years, [
  {
    says: 'three years end the day before the third anniversary',
    rows: [agreement, { ...agreement, start: '2024-02-29', end: '2027-02-28' }],
    verdict: 'valid',
  },
  {
    says: 'the anniversary itself is a day too many',
    rows: [
      { ...agreement, end: '2025-09-01' },
      { ...agreement, start: '2024-02-29', end: '2027-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { latest: '31 August 2025', months: '36' } },
      { at: ['1.end', '1.start'], args: { latest: '28 February 2027' } },
    ],
  },
  {
    says: 'without an end the duration is not known',
    rows: [{ ...agreement, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'adult education is modular and has no such limit',
    rows: [{ ...agreement, scheme: 'DUAALVO', end: '2026-08-31' }],
    verdict: 'notApplicable',
  },
])
