/** A posted trainee's renewal needs the employer's attestation and the Limosa proof. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

const documents = ['employerAttestation', 'limosaProof'] as const

export const a31PostingRenewal = defineRule({
  id: 'a31-posting-renewal',
  title: text(
    'Verlenging bij detachering',
    'Renewal of a posted trainee',
    "Renouvellement d'un stagiaire détaché",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['renewal', 'posted', 'employerAttestation', 'limosaProof'],
  // Whether somebody is posted is asked by a31-posting-document.
  applies: ({ renewal, posted }) => renewal !== false && posted === true,
  sources: [cite(foreignTrainee)],
  check: (row) => {
    const [first, second] = documents.filter((document) => row[document] === false)
    const [open, ...others] = documents.filter((document) => row[document] === null)
    if (first === undefined && open === undefined) return undefined
    if (row.renewal === null) return undecided('renewal')
    if (first === undefined) return open && undecided(open, ...others)
    return second === undefined
      ? violated([first], { document: { table: 'permits', column: first } })
      : violated([first, second], {}, 'both')
  },
  messages: {
    nl: {
      wrong: 'De verlenging van een gedetacheerde stagiair mist {document}.',
      fix: 'Voeg het ontbrekende stuk toe.',
    },
    en: { wrong: 'The renewal of a posted trainee lacks {document}.', fix: 'Add the missing document.' },
    fr: {
      wrong: "Il manque {document} au renouvellement d'un stagiaire détaché.",
      fix: 'Joignez la pièce manquante.',
    },
  },
  variants: {
    both: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De verlenging van een gedetacheerde stagiair mist het attest van de werkgever en het Limosa-bewijs.',
          fix: 'Voeg beide stukken toe.',
        },
        en: {
          wrong: "The renewal of a posted trainee lacks the employer's attestation and the Limosa proof.",
          fix: 'Add both documents.',
        },
        fr: {
          wrong:
            "Il manque au renouvellement d'un stagiaire détaché l'attestation de l'employeur et la preuve Limosa.",
          fix: 'Joignez les deux pièces.',
        },
      },
    },
  },
})

const permit = {
  grantedOn: '2022-12-31',
  renewal: 'ja',
  posted: 'ja',
  employerAttestation: 'ja',
  limosaProof: 'ja',
}

export const cases = casesOf(a31PostingRenewal, [
  { says: 'both are there', rows: [permit], verdict: 'valid' },
  {
    says: 'one of them, or both, are not',
    rows: [
      { ...permit, employerAttestation: 'nee' },
      { ...permit, limosaProof: 'nee' },
      { ...permit, employerAttestation: 'nee', limosaProof: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.employerAttestation'] },
      { at: ['1.limosaProof'] },
      { at: ['2.employerAttestation', '2.limosaProof'], variant: 'both' },
    ],
  },
  {
    says: 'a first application or a trainee who is not posted needs neither',
    rows: [
      { ...permit, renewal: 'nee', limosaProof: 'nee' },
      { ...permit, posted: 'nee', limosaProof: 'nee' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, limosaProof: null }],
    verdict: 'undecided',
    because: ['limosaProof'],
  },
  {
    says: 'but a document that is missing is missing',
    rows: [{ ...permit, employerAttestation: 'nee', limosaProof: null }],
    verdict: 'violated',
    findings: [{ at: ['employerAttestation'] }],
  },
  {
    says: 'whether a file without them is a renewal must be known',
    rows: [{ ...permit, renewal: null, limosaProof: 'nee' }],
    verdict: 'undecided',
    because: ['renewal'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
