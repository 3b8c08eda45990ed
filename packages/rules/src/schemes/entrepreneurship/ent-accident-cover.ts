/** The company insures the trainee of an entrepreneurship pathway against accidents at work. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vlaanderenInternshipPathway } from '../../sources/index.ts'

export const entAccidentCover = defineRule({
  id: 'ent-accident-cover',
  title: text(
    'Arbeidsongevallenverzekering in een ondernemerschapstraject',
    'Accident insurance in an entrepreneurship pathway',
    "Assurance contre les accidents dans un parcours d'entrepreneuriat",
  ),
  table: 'agreements',
  schemes: ['ONDERNEMERSCHAP'],
  severity: 'warning',
  reads: ['accidentInsuredBy'],
  sources: [cite(vlaanderenInternshipPathway)],
  check: ({ accidentInsuredBy }) =>
    accidentInsuredBy === 'EMPLOYER'
      ? undefined
      : violated(['accidentInsuredBy'], {
          insurer: { table: 'agreements', column: 'accidentInsuredBy', code: accidentInsuredBy },
        }),
  messages: {
    nl: {
      wrong:
        'De stagiair is volgens het planningsblad door “{insurer}” tegen arbeidsongevallen verzekerd, terwijl de onderneming die verzekering afsluit.',
      fix: 'Ga de polis na en verbeter het planningsblad, of laat de onderneming de stagiair verzekeren.',
    },
    en: {
      wrong:
        'According to the planning sheet the trainee is insured against accidents at work by “{insurer}”, whereas the company takes out that insurance.',
      fix: 'Verify the policy and correct the planning sheet, or have the company insure the trainee.',
    },
    fr: {
      wrong:
        "Selon la fiche de planification, le stagiaire est assuré contre les accidents du travail par « {insurer} », alors que c'est l'entreprise qui souscrit cette assurance.",
      fix: "Vérifiez la police et corrigez la fiche de planification, ou faites assurer le stagiaire par l'entreprise.",
    },
  },
})

const row = { scheme: 'ONDERNEMERSCHAP' }

export const cases = casesOf(entAccidentCover, [
  {
    says: 'the company insures the trainee',
    rows: [{ ...row, accidentInsuredBy: 'EMPLOYER' }],
    verdict: 'valid',
  },
  {
    says: 'another insurer is a finding in each row',
    rows: [
      { ...row, accidentInsuredBy: 'VDAB' },
      { ...row, accidentInsuredBy: 'PROVIDER' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.accidentInsuredBy'], args: { insurer: 'VDAB (Flemish employment service)' } },
      { at: ['1.accidentInsuredBy'] },
    ],
  },
  {
    says: 'an empty cell says nothing',
    rows: [{ ...row, accidentInsuredBy: null }],
    verdict: 'undecided',
    because: ['accidentInsuredBy'],
  },
  {
    says: 'VDAB insures a work experience internship',
    rows: [{ scheme: 'WES', accidentInsuredBy: 'VDAB' }],
    verdict: 'notApplicable',
  },
])
