/** Three parties sign a work experience internship: VDAB or its partner, the trainee and the employer. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

const parties = ['signedAgency', 'signedLearner', 'signedEmployer'] as const

/** "No" is a missing party; an empty cell only leaves the question open. */
export const wesParties = defineRule({
  id: 'wes-parties',
  title: text(
    'Drie partijen ondertekenen de werkervaringsstage',
    'Three parties sign the work experience internship',
    "Trois parties signent le stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'error',
  reads: [],
  mayBeEmpty: parties,
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: (row) => {
    const [first, second, third] = parties.filter((party) => row[party] === false)
    if (first === undefined) {
      const [open, ...others] = parties.filter((party) => row[party] === null)
      return open === undefined ? undefined : undecided(open, ...others)
    }
    if (second === undefined) return violated([first], { first: named(first) })
    if (third === undefined)
      return violated([first, second], { first: named(first), second: named(second) }, 'two')
    return violated([first, second, third], {}, 'three')
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst is niet door de drie partijen ondertekend: {first} staat op “nee”.',
      fix: 'Laat de ontbrekende partij ondertekenen voordat de stage begint.',
    },
    en: {
      wrong: 'The agreement is not signed by all three parties: {first} says “no”.',
      fix: 'Have the missing party sign before the internship starts.',
    },
    fr: {
      wrong: "La convention n'est pas signée par les trois parties : {first} indique « non ».",
      fix: 'Faites signer la partie manquante avant le début du stage.',
    },
  },
  variants: {
    two: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De overeenkomst is niet door de drie partijen ondertekend: {first} en {second} staan op “nee”.',
          fix: 'Laat de twee ontbrekende partijen ondertekenen voordat de stage begint.',
        },
        en: {
          wrong: 'The agreement is not signed by all three parties: {first} and {second} say “no”.',
          fix: 'Have the two missing parties sign before the internship starts.',
        },
        fr: {
          wrong:
            "La convention n'est pas signée par les trois parties : {first} et {second} indiquent « non ».",
          fix: 'Faites signer les deux parties manquantes avant le début du stage.',
        },
      },
    },
    three: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De overeenkomst is door geen van de drie partijen ondertekend: niet door VDAB of de partner, niet door de stagiair en niet door de werkgever.',
          fix: 'Laat de drie partijen ondertekenen voordat de stage begint.',
        },
        en: {
          wrong:
            'The agreement is signed by none of the three parties: not by VDAB or the partner, not by the trainee and not by the employer.',
          fix: 'Have the three parties sign before the internship starts.',
        },
        fr: {
          wrong:
            "La convention n'est signée par aucune des trois parties : le VDAB ou le partenaire, le stagiaire et l'employeur.",
          fix: 'Faites signer les trois parties avant le début du stage.',
        },
      },
    },
  },
})

const named = (column: (typeof parties)[number]) => ({ table: 'agreements', column }) as const

const stage = { scheme: 'WES', signedAgency: 'ja', signedLearner: 'ja', signedEmployer: 'ja' }

export const cases = casesOf(wesParties, [
  { says: 'three signatures make the agreement', rows: [stage], verdict: 'valid' },
  {
    says: 'each party may be the missing one',
    rows: [
      { ...stage, signedAgency: 'nee' },
      { ...stage, signedLearner: 'nee' },
      { ...stage, signedEmployer: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedAgency'], args: { first: '“Signed by VDAB or partner”' } },
      { at: ['1.signedLearner'], args: { first: '“Signed by learner”' } },
      { at: ['2.signedEmployer'], args: { first: '“Signed by employer”' } },
    ],
  },
  {
    says: 'every missing party is a place of one finding',
    rows: [
      { ...stage, signedAgency: 'nee', signedEmployer: 'nee' },
      { scheme: 'WES', signedAgency: 'nee', signedLearner: 'nee', signedEmployer: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.signedAgency', '0.signedEmployer'],
        variant: 'two',
        args: { second: '“Signed by employer”' },
      },
      { at: ['1.signedAgency', '1.signedLearner', '1.signedEmployer'], variant: 'three' },
    ],
  },
  {
    says: 'a missing party is missing, even where another cell is empty',
    rows: [{ ...stage, signedAgency: null, signedLearner: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['signedLearner'] }],
  },
  {
    says: 'an empty cell does not tell whether a party signed',
    rows: [{ ...stage, signedAgency: null, signedEmployer: null }],
    verdict: 'undecided',
    because: ['signedAgency', 'signedEmployer'],
  },
  {
    says: 'other schemes have other parties',
    rows: [{ ...stage, scheme: 'BIS', signedAgency: 'nee' }],
    verdict: 'notApplicable',
  },
])
