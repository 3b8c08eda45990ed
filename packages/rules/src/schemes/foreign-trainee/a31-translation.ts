/** The agreement is translated for a trainee who understands no Dutch. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Translation = defineRule({
  id: 'a31-translation',
  title: text(
    'Vertaling van de stageovereenkomst',
    'Translation of the agreement',
    'Traduction de la convention de stage',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['translationPresent', 'understandsDutch'],
  mayBeEmpty: ['renewal'],
  mayLack: ['renewal'],
  applies: ({ understandsDutch, renewal }) => understandsDutch !== true && renewal !== true,
  sources: [cite(foreignTrainee)],
  check: ({ translationPresent }) =>
    translationPresent ? undefined : violated(['translationPresent', 'understandsDutch']),
  messages: {
    nl: {
      wrong: 'De stagiair begrijpt geen Nederlands, maar een vertaling van de stageovereenkomst ontbreekt.',
      fix: 'Laat de overeenkomst vertalen in de moedertaal van de stagiair of in een taal die de stagiair begrijpt, en laat de vertaling ondertekenen.',
    },
    en: {
      wrong: 'The trainee understands no Dutch, but a translation of the agreement is missing.',
      fix: 'Have the agreement translated into the mother tongue of the trainee or a language the trainee understands, and have the translation signed.',
    },
    fr: {
      wrong:
        'Le stagiaire ne comprend pas le néerlandais, mais il manque une traduction de la convention de stage.',
      fix: "Faites traduire la convention dans sa langue maternelle ou une langue qu'il comprend, et faites signer la traduction.",
    },
  },
})

const permit = { grantedOn: '2022-12-31', translationPresent: 'ja', understandsDutch: 'nee' }

export const cases = casesOf(a31Translation, [
  { says: 'an agreement that was translated is understood', rows: [permit], verdict: 'valid' },
  {
    says: 'without a translation the trainee signs what nobody explained',
    rows: [{ ...permit, translationPresent: 'nee' }, permit, { ...permit, translationPresent: 'nee' }],
    verdict: 'violated',
    findings: [
      { at: ['0.translationPresent', '0.understandsDutch'] },
      { at: ['2.translationPresent', '2.understandsDutch'] },
    ],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, translationPresent: null }],
    verdict: 'undecided',
    because: ['translationPresent'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'who understands Dutch needs no translation',
    rows: [{ ...permit, understandsDutch: 'ja', translationPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'who may not understand Dutch leaves it open',
    rows: [{ ...permit, understandsDutch: null }],
    verdict: 'undecided',
    because: ['understandsDutch'],
  },
  {
    says: 'a renewal does not ask for it again',
    rows: [{ ...permit, renewal: 'ja', translationPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a first application asks for it, and so does one of which nobody noted whether it is the first',
    rows: [
      { ...permit, renewal: 'nee', translationPresent: 'nee' },
      { ...permit, renewal: null, translationPresent: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.translationPresent', '0.understandsDutch'] },
      { at: ['1.translationPresent', '1.understandsDutch'] },
    ],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', translationPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31', understandsDutch: 'nee' }],
    verdict: 'notCheckable',
    lacking: ['translationPresent'],
  },
])
