/** The mandatary of a foreign employer adds a copy of an identity document. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31MandataryId = defineRule({
  id: 'a31-mandatary-id',
  title: text(
    'Identiteitsbewijs van de mandataris',
    'Identity document of the mandatary',
    "Pièce d'identité du mandataire",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['mandataryIdCopy', 'mandatary'],
  applies: ({ mandatary }) => mandatary !== false,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('mandataryIdCopy', 'mandatary'),
  messages: {
    nl: {
      wrong: 'De kopie van het identiteitsbewijs van de mandataris ontbreekt in het dossier.',
      fix: 'Voeg de kopie toe.',
    },
    en: {
      wrong: "The copy of the mandatary's identity document is missing from the file.",
      fix: 'Add the copy.',
    },
    fr: {
      wrong: "La copie de la pièce d'identité du mandataire manque au dossier.",
      fix: 'Joignez la copie.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', mandataryIdCopy: 'ja', mandatary: 'ja' }

export const cases = casesOf(a31MandataryId, [
  { says: 'a mandatary with a copy is identified', rows: [permit], verdict: 'valid' },
  {
    says: 'a mandatary without one is not',
    rows: [{ ...permit, mandataryIdCopy: 'nee' }, permit, { ...permit, mandataryIdCopy: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.mandataryIdCopy', '0.mandatary'] }, { at: ['2.mandataryIdCopy', '2.mandatary'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, mandataryIdCopy: null }],
    verdict: 'undecided',
    because: ['mandataryIdCopy'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'without a mandatary there is nothing to copy',
    rows: [{ ...permit, mandatary: 'nee', mandataryIdCopy: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'whether there is a mandatary must be known',
    rows: [{ ...permit, mandatary: null }],
    verdict: 'undecided',
    because: ['mandatary'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', mandataryIdCopy: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31', mandatary: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['mandataryIdCopy'],
  },
])
