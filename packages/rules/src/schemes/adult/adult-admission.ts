/** Adult education admits those for whom full-time compulsory education is over. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { fullTimeCompulsoryAge, minimumAge, valueOn } from '../../parameters/index.ts'
import { adultEducationAdmission, circularDual, cite, compulsoryEducation } from '../../sources/index.ts'

/** Who is under fifteen is the business of `gen-min-age-15`: one fault, one finding. */
export const adultAdmission = defineRule({
  id: 'adult-admission',
  title: text(
    'Toelating tot het volwassenenonderwijs',
    'Admission to adult education',
    "Admission à l'enseignement pour adultes",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start'],
  mayBeEmpty: ['learnerFirstStageDone'],
  mayLack: ['learnerFirstStageDone'],
  applies: ({ learnerBirth, start }) => {
    if (learnerBirth === null || start === null) return true
    const minimum = valueOn(minimumAge, start)
    return minimum === undefined || ageOn(learnerBirth, start) >= minimum.value
  },
  parameters: { free: fullTimeCompulsoryAge },
  sources: [cite(compulsoryEducation), cite(circularDual), cite(adultEducationAdmission)],
  check: ({ learnerBirth, start, learnerFirstStageDone }, { parameters: { free } }) => {
    const age = ageOn(learnerBirth, start)
    if (age >= free || learnerFirstStageDone === true) return undefined
    if (learnerFirstStageDone === null) return undecided('learnerFirstStageDone')
    return violated(['learnerFirstStageDone', 'learnerBirth', 'start'], { age, free })
  },
  messages: {
    nl: {
      wrong:
        'De cursist is op de startdatum {age} jaar en heeft de eerste twee leerjaren secundair onderwijs niet voltooid, zodat de voltijdse leerplicht nog geldt.',
      fix: 'Ga de gegevens na; het volwassenenonderwijs laat toe vanaf {free} jaar, of eerder als die twee leerjaren gevolgd zijn, al dan niet geslaagd.',
    },
    en: {
      wrong:
        'The learner is {age} years old on the start date and has not finished the first two secondary years, so full-time compulsory education still holds.',
      fix: 'Verify the data; adult education admits from {free}, or earlier once those two years have been attended, passed or not.',
    },
    fr: {
      wrong:
        "L'apprenant a {age} ans à la date de début et n'a pas terminé les deux premières années secondaires, de sorte que l'obligation scolaire à temps plein subsiste.",
      fix: "Vérifiez les données ; l'enseignement pour adultes admet dès {free} ans, ou plus tôt lorsque ces deux années ont été suivies, réussies ou non.",
    },
  },
})

const fifteen = { scheme: 'DUAALVO', learnerBirth: '2009-01-15', start: '2024-09-02' }

export const cases = casesOf(adultAdmission, [
  {
    says: 'at fifteen with the first two secondary years, and from sixteen without, one is admitted',
    rows: [
      { ...fifteen, learnerFirstStageDone: 'ja' },
      { ...fifteen, learnerBirth: '2008-09-02', learnerFirstStageDone: 'nee' },
      { ...fifteen, learnerBirth: '2008-09-02', learnerFirstStageDone: null },
    ],
    verdict: 'valid',
  },
  {
    says: 'at fifteen without them one is not, from the fifteenth birthday to the eve of the sixteenth',
    rows: [
      { ...fifteen, learnerBirth: '2009-09-02', learnerFirstStageDone: 'nee' },
      { ...fifteen, learnerBirth: '2008-09-03', learnerFirstStageDone: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerFirstStageDone', '0.learnerBirth', '0.start'], args: { age: '15', free: '16' } },
      { at: ['1.learnerFirstStageDone', '1.learnerBirth', '1.start'] },
    ],
  },
  {
    says: 'at fifteen it must be known whether they are finished',
    rows: [fifteen],
    verdict: 'undecided',
    because: ['learnerFirstStageDone'],
  },
  {
    says: "the answer may stand in the learner's record",
    rows: [{ scheme: 'DUAALVO', learnerId: 'L1', start: '2024-09-02' }],
    tables: { learners: [{ id: 'L1', birth: '2009-01-15', firstStageDone: 'nee' }] },
    verdict: 'violated',
    findings: [{ at: ['learnerFirstStageDone', 'learnerBirth', 'start'] }],
  },
  {
    says: 'under fifteen another rule says so',
    rows: [{ ...fifteen, learnerBirth: '2009-09-03', learnerFirstStageDone: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a birth date the age is not known',
    rows: [{ ...fifteen, learnerBirth: null }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'secondary education has its own rule',
    rows: [{ ...fifteen, scheme: 'DUAAL', learnerFirstStageDone: 'nee' }],
    verdict: 'notApplicable',
  },
])
