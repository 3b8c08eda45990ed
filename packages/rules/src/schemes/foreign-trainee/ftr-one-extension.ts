/** A traineeship from 2023 is extended once, by at most six months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeFrom2023, traineeExtensionMonths } from '../../parameters/index.ts'
import { cite, vlaanderenTraineeCategory } from '../../sources/index.ts'
import { mayBeRenewal } from './may-be-renewal.ts'

export const ftrOneExtension = defineGroupRule({
  id: 'ftr-one-extension',
  title: text(
    'Eén verlenging van ten hoogste zes maanden',
    'One extension of at most six months',
    'Une seule prolongation de six mois au plus',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  groupBy: ['learnerId'],
  sortBy: 'validFrom',
  reads: ['learnerId', 'validFrom', 'validTo'],
  mayBeEmpty: ['renewal', 'previousTo'],
  mayLack: ['previousTo'],
  parameters: { months: traineeExtensionMonths },
  applies: mayBeRenewal,
  sources: [cite(vlaanderenTraineeCategory)],
  *check(rows, { parameters: { months } }) {
    for (const [index, { validFrom, validTo }] of rows.entries()) {
      const last = lastDayOfPeriod(validFrom, months)
      if (index > 0)
        yield {
          at: [
            [index, 'validFrom'],
            [0, 'validFrom'],
          ],
          args: {},
          variant: 'second',
        }
      else if (validTo > last)
        yield {
          at: [
            [index, 'validTo'],
            [index, 'validFrom'],
          ],
          args: { last: { day: last }, months },
        }
    }
  },
  messages: {
    nl: {
      wrong: 'De verlenging duurt langer dan {months} maanden.',
      fix: 'Zet het einde van de verlenging op {last} of vroeger.',
    },
    en: {
      wrong: 'The extension lasts more than {months} months.',
      fix: 'Set the end of the extension to {last} or earlier.',
    },
    fr: {
      wrong: 'La prolongation dure plus de {months} mois.',
      fix: 'Fixez la fin de la prolongation au {last} ou plus tôt.',
    },
  },
  variants: {
    second: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De stage van deze stagiair is al eens verlengd; een tweede verlenging kan niet.',
          fix: 'Laat de stage eindigen na de eerste verlenging.',
        },
        en: {
          wrong: 'The traineeship of this trainee was extended before; a second extension is not possible.',
          fix: 'Let the traineeship end after the first extension.',
        },
        fr: {
          wrong:
            "Le stage de ce stagiaire a déjà été prolongé ; une deuxième prolongation n'est pas possible.",
          fix: 'Faites cesser le stage après la première prolongation.',
        },
      },
    },
  },
})

const permit = {
  learnerId: 'L1',
  grantedOn: '2023-06-01',
  renewal: 'ja',
  validFrom: '2023-07-01',
  validTo: '2023-12-31',
}

export const cases = casesOf(ftrOneExtension, [
  {
    says: 'one extension of six months',
    rows: [{ ...permit, renewal: 'nee', validFrom: '2023-01-01', validTo: '2023-06-30' }, permit],
    verdict: 'valid',
  },
  {
    says: 'a day more is too long',
    rows: [{ ...permit, validTo: '2024-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['0.validTo', '0.validFrom'], args: { last: '31 December 2023', months: '6' } }],
  },
  {
    says: 'a second and a third extension are too many, whatever the order of the rows',
    rows: [
      { ...permit, validFrom: '2024-01-01', validTo: '2024-02-29' },
      permit,
      { ...permit, validFrom: '2024-03-01', validTo: '2024-03-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.validFrom', '1.validFrom'], variant: 'second' },
      { at: ['2.validFrom', '1.validFrom'], variant: 'second' },
    ],
  },
  {
    says: 'a first permit is no extension, and before 2023 other terms held',
    rows: [
      { ...permit, renewal: 'nee', validTo: '2025-01-01' },
      { ...permit, grantedOn: '2022-12-31', validTo: '2025-01-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'where an earlier permit is stated, an empty cell does not make it a first permit',
    rows: [{ ...permit, renewal: null, previousTo: '2023-06-30', validTo: '2024-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['validTo', 'validFrom'] }],
  },
  {
    says: 'whose permit it is must be known',
    rows: [{ ...permit, learnerId: null }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'these terms hold for an extension granted on the first day of 2023',
    rows: [{ ...permit, grantedOn: '2023-01-01', validTo: '2025-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['validTo', 'validFrom'], args: { months: '6' } }],
  },
])
