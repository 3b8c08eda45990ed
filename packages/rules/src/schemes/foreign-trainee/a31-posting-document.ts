/** The file of a posted trainee holds a social security document. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31PostingDocument = defineRule({
  id: 'a31-posting-document',
  title: text(
    'Sociale zekerheid bij detachering',
    'Social security of a posted trainee',
    "Sécurité sociale d'un stagiaire détaché",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['socialSecurityDocument', 'posted'],
  applies: ({ posted }) => posted !== false,
  sources: [cite(foreignTrainee)],
  check: ({ socialSecurityDocument }) =>
    socialSecurityDocument ? undefined : violated(['socialSecurityDocument', 'posted']),
  messages: {
    nl: {
      wrong:
        'De stagiair is gedetacheerd, maar het document van de sociale zekerheid of de verklaring van de RSZ ontbreekt.',
      fix: 'Voeg het detacheringsdocument of de verklaring van de RSZ toe; dat moet bij elke verlenging opnieuw.',
    },
    en: {
      wrong:
        'The trainee is posted, but the social security document or the statement of the NSSO is missing.',
      fix: 'Add the posting document or the statement of the NSSO; each renewal asks for it again.',
    },
    fr: {
      wrong:
        "Le stagiaire est détaché, mais le document de sécurité sociale ou la déclaration de l'ONSS manque.",
      fix: "Joignez le document de détachement ou la déclaration de l'ONSS ; chaque renouvellement l'exige à nouveau.",
    },
  },
})

const permit = { grantedOn: '2022-12-31', socialSecurityDocument: 'ja', posted: 'ja' }

export const cases = casesOf(a31PostingDocument, [
  { says: 'a posted trainee has the document', rows: [permit], verdict: 'valid' },
  {
    says: 'a posted trainee without it is a finding, at each renewal again',
    rows: [
      { ...permit, socialSecurityDocument: 'nee' },
      permit,
      { ...permit, socialSecurityDocument: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.socialSecurityDocument', '0.posted'] },
      { at: ['2.socialSecurityDocument', '2.posted'] },
    ],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, socialSecurityDocument: null }],
    verdict: 'undecided',
    because: ['socialSecurityDocument'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'who is not posted needs none',
    rows: [{ ...permit, posted: 'nee', socialSecurityDocument: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'whether the trainee is posted must be known',
    rows: [{ ...permit, posted: null }],
    verdict: 'undecided',
    because: ['posted'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', socialSecurityDocument: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31', posted: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['socialSecurityDocument'],
  },
])
