/** The application names the occupation by a four-digit ISCO code. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { readIsco } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Isco4 = defineRule({
  id: 'a31-isco-4',
  title: text('ISCO-code van het beroep', 'ISCO code of the occupation', 'Code CITP de la profession'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['isco'],
  // A code that is not one of four digits is id-isco's.
  applies: ({ isco }) => isco === null || readIsco(isco).ok,
  sources: [cite(foreignTrainee)],
  check: mustBeFilled('isco'),
  messages: {
    nl: { wrong: 'De ISCO-code van vier cijfers ontbreekt.', fix: 'Vul de ISCO-code van het beroep in.' },
    en: { wrong: 'The four-digit ISCO code is missing.', fix: 'Fill in the ISCO code of the occupation.' },
    fr: { wrong: 'Le code CITP à quatre chiffres manque.', fix: 'Indiquez le code CITP de la profession.' },
  },
})

const stage = { scheme: 'A31', permitGrantedOn: '2022-12-31', isco: '7115' }
const wrong = { ...stage, isco: null }

export const cases = casesOf(a31Isco4, [
  { says: 'a unit group of four digits', rows: [stage], verdict: 'valid' },
  {
    says: 'an empty cell is a fault, each time',
    rows: [wrong, stage, wrong],
    verdict: 'violated',
    findings: [{ at: ['0.isco'] }, { at: ['2.isco'] }],
  },
  {
    says: 'a code of three digits is reported by the rule on ISCO codes',
    rows: [{ ...stage, isco: '711' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a permit granted from 2023, or another scheme, has other rules',
    rows: [
      { ...wrong, permitGrantedOn: '2023-01-01' },
      { ...wrong, scheme: 'BIS' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])
