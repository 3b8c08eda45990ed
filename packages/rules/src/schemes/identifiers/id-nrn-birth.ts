/** The first six digits of a national register number are the birth date, as far as it was known. */
import { MAX_DAY } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { datePartAgrees, readNationalNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, nationalRegister } from '../../sources/index.ts'
import { learnerInAgreements } from './learner-in-agreements.ts'

export const idNrnBirth = defineRule({
  id: 'id-nrn-birth',
  title: text(
    'Geboortedatum in het rijksregisternummer',
    'Birth date in the national register number',
    'Date de naissance dans le numéro de registre national',
  ),
  table: 'learners',
  alsoIn: ['mentors'],
  repeatedIn: learnerInAgreements,
  about: 'data',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['nrn', 'birth'],
  applies: ({ nrn }) => nrn !== null && readNationalNumber(nrn, MAX_DAY).ok,
  sources: [cite(nationalRegister)],
  check: ({ nrn, birth }) => {
    const number = readNationalNumber(nrn ?? '', MAX_DAY)
    if (birth === null) return undecided('birth')
    return !number.ok || datePartAgrees(number, birth) ? undefined : violated(['birth', 'nrn'])
  },
  messages: {
    nl: {
      wrong: 'De geboortedatum komt niet overeen met het rijksregisternummer.',
      fix: 'Ga beide na; bij een later verbeterde geboortedatum behoudt iemand zijn nummer.',
    },
    en: {
      wrong: 'The birth date does not agree with the national register number.',
      fix: 'Verify both; a person whose birth date was corrected later keeps the number.',
    },
    fr: {
      wrong: 'La date de naissance ne correspond pas au numéro de registre national.',
      fix: 'Vérifiez les deux ; une personne dont la date de naissance a été corrigée par la suite garde son numéro.',
    },
  },
})

export const cases = casesOf(idNrnBirth, [
  {
    says: 'the number and the date agree',
    rows: [{ nrn: '85.07.30-997.34', birth: '1985-07-30' }],
    verdict: 'valid',
  },
  {
    says: 'the day after is another birth date',
    rows: [{ nrn: '85.07.30-997.34', birth: '1985-07-31' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'nrn'] }],
  },
  {
    says: 'so are another month and another year',
    rows: [
      { nrn: '85.07.30-997.34', birth: '1985-08-30' },
      { nrn: '85.07.30-997.34', birth: '1986-07-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.birth', '0.nrn'] }, { at: ['1.birth', '1.nrn'] }],
  },
  {
    says: 'of a day 00 only the year and the month are known',
    rows: [{ nrn: '85.07.00-997.61', birth: '1985-07-12' }],
    verdict: 'valid',
  },
  {
    says: 'that month must still be right',
    rows: [{ nrn: '85.07.00-997.61', birth: '1985-08-12' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'nrn'] }],
  },
  {
    says: 'of a month 00 nothing is known',
    rows: [{ nrn: '00.00.01-998.39', birth: '1985-07-30' }],
    verdict: 'valid',
  },
  {
    says: 'the month of a BIS number is twenty or forty too high',
    rows: [
      { nrn: '90.41.15-997.51', birth: '1990-01-15' },
      { nrn: '00.22.29-998.61', birth: '2000-02-29' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the same date in another century is for another rule',
    rows: [{ nrn: '08.02.29-998.89', birth: '1908-02-29' }],
    verdict: 'valid',
  },
  {
    says: 'without a birth date there is nothing to compare',
    rows: [{ nrn: '85.07.30-997.34', birth: null }],
    verdict: 'undecided',
    because: ['birth'],
  },
  {
    says: 'a number with wrong check digits tells no date',
    rows: [{ nrn: '85.07.30-997.35', birth: '1985-07-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without birth dates cannot be checked',
    rows: [{ nrn: '85.07.30-997.34' }],
    verdict: 'notCheckable',
    lacking: ['birth'],
  },
  {
    says: 'a mentor is a person too',
    table: 'mentors',
    rows: [{ nrn: '85.07.30-997.34', birth: '1985-07-31' }],
    verdict: 'violated',
    findings: [{ at: ['birth', 'nrn'] }],
  },
  {
    says: 'a sheet of agreements may hold the number and the birth date of the learner itself',
    table: 'agreements',
    rows: [
      { learnerNrn: '85.07.30-997.34', learnerBirth: '1985-07-30' },
      { learnerNrn: '85.07.30-997.34', learnerBirth: '1985-07-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.learnerBirth', '1.learnerNrn'] }],
  },
  {
    says: 'where both sheets say the same, the fault is reported with the learner, once',
    table: 'agreements',
    rows: [{ learnerId: 'L1', learnerNrn: '85.07.30-997.34', learnerBirth: '1985-07-31' }],
    tables: { learners: [{ id: 'L1', nrn: '85.07.30-997.34', birth: '1985-07-31' }] },
    verdict: 'notApplicable',
  },
])
