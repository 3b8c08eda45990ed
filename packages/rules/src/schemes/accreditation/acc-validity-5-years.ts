/** An accreditation holds for five years at most. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationMonths, valueOn } from '../../parameters/index.ts'
import { cite, commerceTrainingAccreditation } from '../../sources/index.ts'

export const accValidity5Years = defineRule({
  id: 'acc-validity-5-years',
  title: text('Geldigheidsduur van de erkenning', 'Validity of the accreditation', "Validité de l'agrément"),
  table: 'accreditations',
  severity: 'warning',
  reads: ['validFrom', 'validTo'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  // A request that was not granted has no days of validity; that is no gap.
  applies: ({ decision }) => decision === null || decision === 'GRANTED',
  sources: [cite(commerceTrainingAccreditation)],
  check: ({ validFrom, validTo }) => {
    const months = valueOn(accreditationMonths, validFrom)?.value
    if (months === undefined) return undecided('validFrom')
    const last = lastDayOfPeriod(validFrom, months)
    return validTo > last
      ? violated(['validTo', 'validFrom'], { to: { day: validTo }, months, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De erkenning loopt tot en met {to}, langer dan {months} maanden.',
      fix: 'Ga de beslissing na; een erkenning die zo begint, loopt ten hoogste tot en met {last}.',
    },
    en: {
      wrong: 'The accreditation runs until {to}, longer than {months} months.',
      fix: 'Verify the decision; an accreditation that starts then runs until {last} at most.',
    },
    fr: {
      wrong: "L'agrément court jusqu'au {to} inclus, soit plus de {months} mois.",
      fix: "Vérifiez la décision ; un agrément qui débute ainsi court au plus tard jusqu'au {last} inclus.",
    },
  },
})

export const cases = casesOf(accValidity5Years, [
  {
    says: 'five years end on the day before the anniversary, also from a leap day',
    rows: [
      { validFrom: '2021-03-01', validTo: '2026-02-28' },
      { validFrom: '2024-02-29', validTo: '2029-02-28' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is too long',
    rows: [
      { validFrom: '2021-03-01', validTo: '2026-03-01' },
      { validFrom: '2024-02-29', validTo: '2029-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.validTo', '0.validFrom'], args: { months: '60', last: '28 February 2026' } },
      { at: ['1.validTo', '1.validFrom'], args: { last: '28 February 2029' } },
    ],
  },
  {
    says: 'shorter is allowed',
    rows: [{ validFrom: '2021-03-01', validTo: '2021-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'a request that is pending or refused has no validity',
    rows: [
      { validFrom: null, validTo: null, decision: 'PENDING' },
      { validFrom: null, validTo: null, decision: 'REFUSED' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a last day the length is not known',
    rows: [{ validFrom: '2021-03-01', validTo: null }],
    verdict: 'undecided',
    because: ['validTo'],
  },
])
