/** The first file of a foreign trainee holds a copy of the diploma. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31DiplomaCopy = defineRule({
  id: 'a31-diploma-copy',
  title: text(
    'Kopie van het diploma bij de aanvraag',
    'Copy of the diploma with the application',
    'Copie du diplôme jointe à la demande',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['diplomaCopy'],
  mayBeEmpty: ['renewal'],
  mayLack: ['renewal'],
  applies: ({ renewal }) => renewal !== true,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('diplomaCopy'),
  messages: {
    nl: {
      wrong: 'De kopie van het diploma of studiegetuigschrift ontbreekt in het dossier.',
      fix: 'Voeg een kopie van het diploma of studiegetuigschrift toe.',
    },
    en: {
      wrong: 'The copy of the diploma or study certificate is missing from the file.',
      fix: 'Add a copy of the diploma or study certificate.',
    },
    fr: {
      wrong: "La copie du diplôme ou du certificat d'études manque au dossier.",
      fix: "Joignez une copie du diplôme ou du certificat d'études.",
    },
  },
})

const permit = { grantedOn: '2022-12-31', diplomaCopy: 'ja' }

export const cases = casesOf(a31DiplomaCopy, [
  { says: 'a file with the diploma is complete in this', rows: [permit], verdict: 'valid' },
  {
    says: 'a file without it is not',
    rows: [{ ...permit, diplomaCopy: 'nee' }, permit, { ...permit, diplomaCopy: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.diplomaCopy'] }, { at: ['2.diplomaCopy'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, diplomaCopy: null }],
    verdict: 'undecided',
    because: ['diplomaCopy'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a renewal does not ask for it again',
    rows: [{ ...permit, renewal: 'ja', diplomaCopy: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a first application asks for it, and so does one of which nobody noted whether it is the first',
    rows: [
      { ...permit, renewal: 'nee', diplomaCopy: 'nee' },
      { ...permit, renewal: null, diplomaCopy: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.diplomaCopy'] }, { at: ['1.diplomaCopy'] }],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', diplomaCopy: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['diplomaCopy'],
  },
])
