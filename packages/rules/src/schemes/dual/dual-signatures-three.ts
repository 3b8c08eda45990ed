/** Learner, employer and school sign an agreement of dual learning. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { abvvAgreements, cedefopDual, cite, decree2016 } from '../../sources/index.ts'

const all = ['signedLearner', 'signedEmployer', 'signedProvider'] as const
const ofEmployment = ['signedLearner', 'signedEmployer'] as const

/** "No" is a missing party; an empty cell only leaves the question open. */
export const dualSignaturesThree = defineRule({
  id: 'dual-signatures-three',
  title: text(
    'Drie partijen ondertekenen de overeenkomst',
    'Three parties sign the agreement',
    'Trois parties signent la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  contractTypes: ['OAO', 'SAO', 'DA'],
  severity: 'error',
  reads: ['contractType'],
  mayBeEmpty: all,
  sources: [cite(decree2016, 'art. 3'), cite(cedefopDual), cite(abvvAgreements)],
  check: (row) => {
    const { contractType } = row
    const needed = contractType === 'DA' ? ofEmployment : all
    const [first, second, third] = needed.filter((party) => row[party] === false)
    const contract = { table: 'agreements', column: 'contractType', code: contractType } as const
    if (first === undefined) {
      const [open, ...others] = all.filter((party) => row[party] === null)
      if (open !== undefined) return undecided(open, ...others)
      return row.signedProvider ? undefined : violated(['signedProvider'], { contract }, 'schoolAside')
    }
    if (second === undefined) return violated([first], { contract, first: named(first) })
    if (third === undefined)
      return violated([first, second], { contract, first: named(first), second: named(second) }, 'two')
    return violated([first, second, third], { contract }, 'three')
  },
  messages: {
    nl: {
      wrong: 'Niet alle partijen ondertekenden de overeenkomst ({contract}): {first} staat op nee.',
      fix: 'Laat de ontbrekende partij ondertekenen voordat de lerende op de werkplek start.',
    },
    en: {
      wrong: 'Not all parties signed the agreement ({contract}): {first} says no.',
      fix: 'Have the missing party sign before the learner starts at the workplace.',
    },
    fr: {
      wrong: "Toutes les parties n'ont pas signé la convention ({contract}) : {first} indique non.",
      fix: "Faites signer la partie manquante avant que l'apprenant ne débute sur le lieu de travail.",
    },
  },
  variants: {
    two: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Niet alle partijen ondertekenden de overeenkomst ({contract}): {first} en {second} staan op nee.',
          fix: 'Laat de twee ontbrekende partijen ondertekenen voordat de lerende op de werkplek start.',
        },
        en: {
          wrong: 'Not all parties signed the agreement ({contract}): {first} and {second} say no.',
          fix: 'Have the two missing parties sign before the learner starts at the workplace.',
        },
        fr: {
          wrong:
            "Toutes les parties n'ont pas signé la convention ({contract}) : {first} et {second} indiquent non.",
          fix: "Faites signer les deux parties manquantes avant que l'apprenant ne débute sur le lieu de travail.",
        },
      },
    },
    three: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Lerende, werkgever en school hebben de overeenkomst ({contract}) geen van drieën ondertekend.',
          fix: 'Laat de drie partijen ondertekenen voordat de lerende op de werkplek start.',
        },
        en: {
          wrong: 'None of the three, learner, employer and school, signed the agreement ({contract}).',
          fix: 'Have the three parties sign before the learner starts at the workplace.',
        },
        fr: {
          wrong: "Ni l'apprenant, ni l'employeur, ni l'école n'ont signé la convention ({contract}).",
          fix: "Faites signer les trois parties avant que l'apprenant ne débute sur le lieu de travail.",
        },
      },
    },
    schoolAside: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De school ondertekende deze overeenkomst ({contract}) niet; volgens de ene bron hoeft dat niet, volgens de andere zijn er altijd drie partijen.',
          fix: 'Ga na of de school meetekent; het opleidingsplan heeft in elk geval drie partijen.',
        },
        en: {
          wrong:
            'The school did not sign this agreement ({contract}); one source says that it need not, another that there are always three parties.',
          fix: 'Verify whether the school signs too; the training plan has three parties in any case.',
        },
        fr: {
          wrong:
            "L'école n'a pas signé cette convention ({contract}) ; selon une source ce n'est pas requis, selon une autre il y a toujours trois parties.",
          fix: "Vérifiez si l'école signe aussi ; le plan de formation a de toute façon trois parties.",
        },
      },
    },
  },
})

const named = (column: (typeof all)[number]) => ({ table: 'agreements', column }) as const

const agreement = {
  scheme: 'DUAAL',
  contractType: 'OAO',
  signedLearner: 'ja',
  signedEmployer: 'ja',
  signedProvider: 'ja',
}
const none = { signedLearner: 'nee', signedEmployer: 'nee', signedProvider: 'nee' }

export const cases = casesOf(dualSignaturesThree, [
  {
    says: 'three signatures make the agreement, of whatever type',
    rows: [agreement, { ...agreement, contractType: 'SAO' }, { ...agreement, contractType: 'DA' }],
    verdict: 'valid',
  },
  {
    says: 'each party may be the missing one',
    rows: [
      { ...agreement, signedLearner: 'nee' },
      { ...agreement, signedEmployer: 'nee' },
      { ...agreement, contractType: 'SAO', signedProvider: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedLearner'] },
      { at: ['1.signedEmployer'] },
      { at: ['2.signedProvider'], args: { first: '“Signed by provider”' } },
    ],
  },
  {
    says: 'every missing party is a place of one finding',
    rows: [
      { ...agreement, signedLearner: 'nee', signedProvider: 'nee' },
      { ...agreement, ...none },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedLearner', '0.signedProvider'], variant: 'two' },
      { at: ['1.signedLearner', '1.signedEmployer', '1.signedProvider'], variant: 'three' },
    ],
  },
  {
    says: 'a part-time employment contract needs learner and employer; without the school it is a doubt',
    rows: [
      { ...agreement, contractType: 'DA', signedProvider: 'nee' },
      { ...agreement, contractType: 'DA', signedProvider: 'nee', signedEmployer: 'nee' },
      { ...agreement, contractType: 'DA', ...none },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedProvider'], variant: 'schoolAside' },
      { at: ['1.signedEmployer'] },
      { at: ['2.signedLearner', '2.signedEmployer'], variant: 'two' },
    ],
  },
  {
    says: 'an empty cell does not tell whether a party signed',
    rows: [{ ...agreement, signedProvider: null }],
    verdict: 'undecided',
    because: ['signedProvider'],
  },
  {
    says: 'the contract type says who signs',
    rows: [{ ...agreement, contractType: null }],
    verdict: 'undecided',
    because: ['contractType'],
  },
  {
    says: 'adult education has its own agreements',
    rows: [{ ...agreement, scheme: 'DUAALVO', contractType: 'ODO', signedProvider: 'nee' }],
    verdict: 'notApplicable',
  },
])
