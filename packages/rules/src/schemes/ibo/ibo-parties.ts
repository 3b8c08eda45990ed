/** The trainee, the company and VDAB or its partner sign an individual vocational training. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIboAgreement, vlaanderenIbo } from '../../sources/index.ts'

const parties = ['signedLearner', 'signedEmployer', 'signedAgency'] as const

export const iboParties = defineRule({
  id: 'ibo-parties',
  title: text('Drie partijen tekenen de IBO', 'Three parties sign the IBO', "Trois parties signent l'IBO"),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['scheme'],
  mayBeEmpty: ['signedLearner', 'signedEmployer', 'signedAgency'],
  sources: [cite(securexIboAgreement), cite(vlaanderenIbo)],
  check: (row) => {
    const missing = parties.filter((party) => row[party] === false)
    const [first, ...others] = missing
    if (first !== undefined)
      return violated([first, ...others], { signatures: parties.length - missing.length })
    const [empty, ...more] = parties.filter((party) => row[party] === null)
    return empty === undefined ? undefined : undecided(empty, ...more)
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst draagt niet de handtekening van alle partijen (ten hoogste {signatures}); cursist, onderneming en VDAB of een partner van VDAB tekenen.',
      fix: 'Laat de ontbrekende partij tekenen vóór de start.',
    },
    en: {
      wrong:
        'The agreement does not carry the signature of every party (at most {signatures}); the trainee, the company and VDAB or a partner of VDAB sign.',
      fix: 'Have the missing party sign before the start.',
    },
    fr: {
      wrong:
        "La convention ne porte pas la signature de toutes les parties (au plus {signatures}) ; le stagiaire, l'entreprise et le VDAB ou un partenaire du VDAB signent.",
      fix: 'Faites signer la partie manquante avant le début.',
    },
  },
})

const signed = { scheme: 'IBO', signedLearner: 'ja', signedEmployer: 'ja', signedAgency: 'ja' }

export const cases = casesOf(iboParties, [
  { says: 'three signatures are enough', rows: [signed], verdict: 'valid' },
  {
    says: 'each of the three is needed',
    rows: [
      { ...signed, signedLearner: 'nee' },
      { ...signed, signedEmployer: 'nee', signedAgency: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.signedLearner'], args: { signatures: '2' } },
      { at: ['1.signedEmployer', '1.signedAgency'], args: { signatures: '1' } },
    ],
  },
  {
    says: 'one that is missing decides, whatever is still empty',
    rows: [{ ...signed, signedLearner: null, signedAgency: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['signedAgency'] }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ ...signed, signedEmployer: null }],
    verdict: 'undecided',
    because: ['signedEmployer'],
  },
  {
    says: 'other schemes have other parties',
    rows: [{ ...signed, scheme: 'BVS', signedAgency: 'nee' }],
    verdict: 'notApplicable',
  },
])
