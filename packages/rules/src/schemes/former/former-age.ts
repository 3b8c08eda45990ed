/** Leertijd and DBSO were for young people up to 25. */
import { ageOn } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { formerMaximumAge } from '../../parameters/index.ts'
import { cedefopApprenticeship2019, cedefopPartTime2019, cite } from '../../sources/index.ts'

/** The lower limit, with the exception of Leertijd, is that of `gen-min-age-15`. The age of 25 itself is read as inside. */
export const formerAge = defineRule({
  id: 'former-age',
  title: text(
    'Maximumleeftijd in leertijd en DBSO',
    'Maximum age in Leertijd and DBSO',
    'Âge maximum en apprentissage (Leertijd) et DBSO',
  ),
  table: 'agreements',
  schemes: ['LEERTIJD', 'DBSO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['learnerBirth', 'start'],
  parameters: { maximum: formerMaximumAge },
  sources: [cite(cedefopApprenticeship2019), cite(cedefopPartTime2019)],
  check: ({ learnerBirth, start }, { parameters: { maximum } }) => {
    const age = ageOn(learnerBirth, start)
    return age > maximum ? violated(['learnerBirth', 'start'], { age, maximum }) : undefined
  },
  messages: {
    nl: {
      wrong:
        'De lerende is op de startdatum {age} jaar; leertijd en DBSO waren er voor jongeren tot en met {maximum} jaar.',
      fix: 'Ga de geboortedatum en het stelsel na.',
    },
    en: {
      wrong:
        'The learner is {age} years old on the start date; Leertijd and DBSO were for young people up to {maximum}.',
      fix: 'Verify the birth date and the scheme.',
    },
    fr: {
      wrong:
        "L'apprenant a {age} ans à la date de début ; l'apprentissage (Leertijd) et le DBSO s'adressaient aux jeunes jusqu'à {maximum} ans inclus.",
      fix: 'Vérifiez la date de naissance et le régime.',
    },
  },
})

const agreement = { scheme: 'LEERTIJD', start: '2020-09-01' }

export const cases = casesOf(formerAge, [
  {
    says: 'the day before the 26th birthday is in time; too young is for another rule',
    rows: [
      { ...agreement, learnerBirth: '1994-09-02' },
      { ...agreement, learnerBirth: '2007-01-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the 26th birthday is too late',
    rows: [
      { ...agreement, learnerBirth: '1994-09-01' },
      { ...agreement, scheme: 'DBSO', learnerBirth: '1980-01-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerBirth', '0.start'], args: { age: '26', maximum: '25' } },
      { at: ['1.learnerBirth', '1.start'], args: { age: '40' } },
    ],
  },
  {
    says: 'without a birth date nobody knows',
    rows: [{ ...agreement, learnerBirth: null }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'adult education has no maximum age',
    rows: [{ ...agreement, scheme: 'DUAALVO', learnerBirth: '1980-01-01' }],
    verdict: 'notApplicable',
  },
])
