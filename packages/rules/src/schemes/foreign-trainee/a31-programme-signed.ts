/** Trainee and employer sign the training programme. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

const parties = ['programmeSignedTrainee', 'programmeSignedEmployer'] as const

export const a31ProgrammeSigned = defineRule({
  id: 'a31-programme-signed',
  title: text('Opleidingsprogramma ondertekend', 'Training programme signed', 'Programme de formation signé'),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['programmeSignedTrainee', 'programmeSignedEmployer'],
  mayBeEmpty: ['programmePresent'],
  mayLack: ['programmePresent'],
  applies: ({ programmePresent }) => programmePresent !== false,
  sources: [cite(foreignTrainee)],
  check: (row) => {
    const [first, second] = parties.filter((party) => !row[party])
    if (first === undefined) return undefined
    return second === undefined
      ? violated([first], { first: { table: 'permits', column: first } })
      : violated([first, second], {}, 'both')
  },
  messages: {
    nl: {
      wrong: 'Het opleidingsprogramma is niet door beide partijen ondertekend: {first} staat op nee.',
      fix: 'Laat de ontbrekende partij het programma ondertekenen.',
    },
    en: {
      wrong: 'The training programme is not signed by both parties: {first} says no.',
      fix: 'Have the missing party sign the programme.',
    },
    fr: {
      wrong: "Le programme de formation n'est pas signé par les deux parties : {first} indique non.",
      fix: 'Faites signer le programme par la partie manquante.',
    },
  },
  variants: {
    both: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het opleidingsprogramma is door geen van beide partijen ondertekend.',
          fix: 'Laat de stagiair en de werkgever het programma ondertekenen.',
        },
        en: {
          wrong: 'The training programme is signed by neither party.',
          fix: 'Have the trainee and the employer sign the programme.',
        },
        fr: {
          wrong: "Le programme de formation n'est signé par aucune des deux parties.",
          fix: "Faites signer le programme par le stagiaire et l'employeur.",
        },
      },
    },
  },
})

const permit = { grantedOn: '2022-12-31', programmeSignedTrainee: 'ja', programmeSignedEmployer: 'ja' }

export const cases = casesOf(a31ProgrammeSigned, [
  { says: 'both signed', rows: [permit], verdict: 'valid' },
  {
    says: 'one of them, or both, did not',
    rows: [
      { ...permit, programmeSignedTrainee: 'nee' },
      { ...permit, programmeSignedEmployer: 'nee' },
      { ...permit, programmeSignedTrainee: 'nee', programmeSignedEmployer: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.programmeSignedTrainee'] },
      { at: ['1.programmeSignedEmployer'] },
      { at: ['2.programmeSignedTrainee', '2.programmeSignedEmployer'], variant: 'both' },
    ],
  },
  {
    says: 'where there is no programme, that is reported instead',
    rows: [{ ...permit, programmePresent: 'nee', programmeSignedTrainee: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, programmeSignedTrainee: null }],
    verdict: 'undecided',
    because: ['programmeSignedTrainee'],
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
