/** The training of a foreign trainee continues what a diploma proves. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Continuation = defineRule({
  id: 'a31-continuation',
  title: text(
    'Stage als voortzetting van de opleiding',
    'Training that continues earlier education',
    'Stage dans le prolongement de la formation',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['continuesDiploma'],
  sources: [cite(foreignTrainee)],
  check: mustBeYes('continuesDiploma'),
  messages: {
    nl: {
      wrong: 'De opleiding van de stagiair sluit volgens de rij niet aan bij het diploma.',
      fix: 'Verduidelijk in het opleidingsprogramma hoe de stage de eerdere opleiding voortzet, of kies een passende stage.',
    },
    en: {
      wrong: 'According to this row the training does not continue the diploma of the trainee.',
      fix: 'Explain in the training programme how the traineeship continues the earlier education, or choose one that does.',
    },
    fr: {
      wrong: 'Selon cette ligne, la formation ne prolonge pas le diplôme du stagiaire.',
      fix: 'Expliquez dans le programme de formation comment le stage prolonge la formation antérieure, ou choisissez un stage approprié.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', continuesDiploma: 'ja' }

export const cases = casesOf(a31Continuation, [
  { says: 'a training in the field of the diploma continues it', rows: [permit], verdict: 'valid' },
  {
    says: 'a training in another field is looked at again, each row on its own',
    rows: [{ ...permit, continuesDiploma: 'nee' }, permit, { ...permit, continuesDiploma: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.continuesDiploma'] }, { at: ['2.continuesDiploma'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, continuesDiploma: null }],
    verdict: 'undecided',
    because: ['continuesDiploma'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', continuesDiploma: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['continuesDiploma'],
  },
])
