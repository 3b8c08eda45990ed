/** A training programme is attached to the agreement of a foreign trainee. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31ProgrammeAttached = defineRule({
  id: 'a31-programme-attached',
  title: text(
    'Opleidingsprogramma bij de overeenkomst',
    'Training programme with the agreement',
    'Programme de formation joint à la convention',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['programmePresent'],
  mayBeEmpty: ['renewal'],
  mayLack: ['renewal'],
  applies: ({ renewal }) => renewal !== true,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('programmePresent'),
  messages: {
    nl: {
      wrong: 'Het opleidingsprogramma ontbreekt bij de stageovereenkomst.',
      fix: 'Voeg een gedetailleerd opleidingsprogramma toe.',
    },
    en: {
      wrong: 'The training programme is missing from the agreement.',
      fix: 'Attach a detailed training programme.',
    },
    fr: {
      wrong: "Le programme de formation n'est pas joint à la convention de stage.",
      fix: 'Joignez un programme de formation détaillé.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', programmePresent: 'ja' }

export const cases = casesOf(a31ProgrammeAttached, [
  { says: 'an agreement with its programme is complete in this', rows: [permit], verdict: 'valid' },
  {
    says: 'an agreement without one is not',
    rows: [{ ...permit, programmePresent: 'nee' }, permit, { ...permit, programmePresent: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.programmePresent'] }, { at: ['2.programmePresent'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, programmePresent: null }],
    verdict: 'undecided',
    because: ['programmePresent'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a renewal does not ask for it again',
    rows: [{ ...permit, renewal: 'ja', programmePresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a first application asks for it, and so does one of which nobody noted whether it is the first',
    rows: [
      { ...permit, renewal: 'nee', programmePresent: 'nee' },
      { ...permit, renewal: null, programmePresent: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.programmePresent'] }, { at: ['1.programmePresent'] }],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', programmePresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['programmePresent'],
  },
])
