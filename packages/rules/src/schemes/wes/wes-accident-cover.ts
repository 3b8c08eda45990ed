/** VDAB insures the trainee of a work experience internship against accidents. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, vdabDecision2009 } from '../../sources/index.ts'

export const wesAccidentCover = defineRule({
  id: 'wes-accident-cover',
  title: text(
    'Ongevallenverzekering van de werkervaringsstage',
    'Accident insurance of the work experience internship',
    "Assurance contre les accidents du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'error',
  reads: ['accidentInsuredBy'],
  sources: [cite(vdabDecision2009), cite(partenaWes), cite(acertaWes)],
  check: ({ accidentInsuredBy }) =>
    accidentInsuredBy === 'VDAB'
      ? undefined
      : violated(['accidentInsuredBy'], {
          insurer: { table: 'agreements', column: 'accidentInsuredBy', code: accidentInsuredBy },
        }),
  messages: {
    nl: {
      wrong:
        'De stagiair is volgens het planningsblad door “{insurer}” tegen arbeidsongevallen verzekerd, terwijl VDAB die verzekering afsluit.',
      fix: 'Laat VDAB de stagiair verzekeren voor ongevallen tijdens de stage en op de weg van en naar de stageplaats.',
    },
    en: {
      wrong:
        'According to the planning sheet the trainee is insured against accidents at work by “{insurer}”, whereas VDAB takes out that insurance.',
      fix: 'Have VDAB insure the trainee against accidents during the internship and on the way to and from the workplace.',
    },
    fr: {
      wrong:
        "Selon la fiche de planification, le stagiaire est assuré contre les accidents du travail par « {insurer} », alors que c'est le VDAB qui souscrit cette assurance.",
      fix: 'Faites assurer le stagiaire par le VDAB contre les accidents pendant le stage et sur le chemin du lieu de stage.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01' }

export const cases = casesOf(wesAccidentCover, [
  { says: 'VDAB insures the trainee', rows: [{ ...stage, accidentInsuredBy: 'VDAB' }], verdict: 'valid' },
  {
    says: "the employer's own accident policy does not do",
    rows: [{ ...stage, accidentInsuredBy: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['accidentInsuredBy'], args: { insurer: 'Employer' } }],
  },
  {
    says: 'VDAB insured the trainee before 2023 too',
    rows: [{ ...stage, start: '2017-01-01', accidentInsuredBy: 'OCMW' }],
    verdict: 'violated',
    findings: [{ at: ['accidentInsuredBy'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', accidentInsuredBy: 'OCMW' }],
    verdict: 'notApplicable',
  },
  {
    says: 'in dual learning the company insures',
    rows: [{ ...stage, scheme: 'DUAAL', accidentInsuredBy: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage without an insurer cannot be judged',
    rows: [{ ...stage, accidentInsuredBy: null }],
    verdict: 'undecided',
    because: ['accidentInsuredBy'],
  },
])
