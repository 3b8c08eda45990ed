/** The check digits of a national register number tell the century of birth. */
import { MAX_DAY } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { centuryAgrees, readNationalNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, nationalRegister } from '../../sources/index.ts'
import { learnerInAgreements } from './learner-in-agreements.ts'

export const idNrnCentury = defineRule({
  id: 'id-nrn-century',
  title: text(
    'Geboorte-eeuw in het rijksregisternummer',
    'Century of birth in the national register number',
    'Siècle de naissance dans le numéro de registre national',
  ),
  table: 'learners',
  alsoIn: ['mentors'],
  repeatedIn: learnerInAgreements,
  about: 'data',
  severity: 'error',
  reads: [],
  mayBeEmpty: ['nrn', 'birth'],
  applies: ({ nrn }) => nrn !== null && readNationalNumber(nrn, MAX_DAY).ok,
  sources: [cite(nationalRegister)],
  check: ({ nrn, birth }, { asOf }) => {
    const number = readNationalNumber(nrn ?? '', asOf)
    if (!number.ok) {
      return number.problem === 'birth-after-reference'
        ? violated(['nrn'], { asOf: { day: asOf } }, 'notYetBorn')
        : undefined
    }
    if (birth === null) return undecided('birth')
    return centuryAgrees(number, birth) ? undefined : violated(['nrn', 'birth'])
  },
  messages: {
    nl: {
      wrong:
        'Volgens het rijksregisternummer is deze persoon in een andere eeuw geboren dan volgens de geboortedatum.',
      fix: 'Ga het rijksregisternummer en de geboortedatum na op de identiteitskaart.',
    },
    en: {
      wrong:
        'According to the national register number this person was born in another century than the birth date says.',
      fix: 'Verify the national register number and the birth date on the identity card.',
    },
    fr: {
      wrong:
        "Selon le numéro de registre national, cette personne est née dans un autre siècle que ne l'indique la date de naissance.",
      fix: "Vérifiez le numéro de registre national et la date de naissance sur la carte d'identité.",
    },
  },
  variants: {
    notYetBorn: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Volgens het rijksregisternummer is deze persoon pas na {asOf} geboren.',
          fix: 'Neem het nummer over van de identiteitskaart.',
        },
        en: {
          wrong: 'According to the national register number this person will be born only after {asOf}.',
          fix: 'Copy the number from the identity card.',
        },
        fr: {
          wrong: "Selon le numéro de registre national, cette personne n'est née qu'après le {asOf}.",
          fix: "Reprenez le numéro de la carte d'identité.",
        },
      },
    },
  },
})

export const cases = casesOf(idNrnCentury, [
  { says: 'born in 1985', rows: [{ nrn: '85.07.30-997.34', birth: '1985-07-30' }], verdict: 'valid' },
  {
    says: 'born on the leap day of 2008',
    rows: [{ nrn: '08.02.29-998.89', birth: '2008-02-29' }],
    verdict: 'valid',
  },
  {
    says: 'the number of somebody born in 2008 with a birth date in 1908',
    rows: [{ nrn: '08.02.29-998.89', birth: '1908-02-29' }],
    verdict: 'violated',
    findings: [{ at: ['nrn', 'birth'] }],
  },
  {
    says: 'another day in the same century is for another rule',
    rows: [{ nrn: '85.07.30-997.34', birth: '1999-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'the last day of 1999 and the first of 2000 are two centuries',
    rows: [{ nrn: '00.07.30-997.24', birth: '1999-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['nrn', 'birth'] }],
  },
  {
    says: 'a number without a birth date agrees with any',
    rows: [{ nrn: '00.00.01-998.39', birth: '2001-05-05' }],
    verdict: 'valid',
  },
  {
    says: 'somebody born on the reference day may be registered',
    rows: [{ nrn: '26.11.22-997.62', birth: '2026-11-22' }],
    verdict: 'valid',
  },
  {
    says: 'nobody is registered before birth, with or without a birth date beside the number',
    rows: [{ nrn: '26.11.23-997.32', birth: null }],
    verdict: 'violated',
    findings: [{ at: ['nrn'], variant: 'notYetBorn', args: { asOf: '22 November 2026' } }],
  },
  {
    says: 'without a birth date there is nothing to compare',
    rows: [{ nrn: '85.07.30-997.34', birth: null }],
    verdict: 'undecided',
    because: ['birth'],
  },
  {
    says: 'a number with wrong check digits tells no century',
    rows: [{ nrn: '85.07.30-997.35', birth: '1985-07-30' }],
    verdict: 'notApplicable',
  },
  { says: 'nor does a missing number', rows: [{ nrn: null, birth: '1985-07-30' }], verdict: 'notApplicable' },
  {
    says: 'a mentor is a person too, who must have been born',
    table: 'mentors',
    rows: [
      { nrn: '85.07.30-997.34', birth: '1985-07-30' },
      { nrn: '00.07.30-997.24', birth: '1900-07-30' },
      { nrn: '26.11.23-997.32', birth: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.nrn', '1.birth'] }, { at: ['2.nrn'], variant: 'notYetBorn' }],
  },
  {
    says: 'a sheet of agreements may hold the number and the birth date of the learner itself',
    table: 'agreements',
    rows: [
      { learnerNrn: '85.07.30-997.34', learnerBirth: '1985-07-30' },
      { learnerNrn: '00.07.30-997.24', learnerBirth: '1900-07-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.learnerNrn', '1.learnerBirth'] }],
  },
])
