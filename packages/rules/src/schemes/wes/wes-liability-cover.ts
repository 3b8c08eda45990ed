/** The employer takes out the civil liability insurance of a work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesLiabilityCover = defineRule({
  id: 'wes-liability-cover',
  title: text(
    'Verzekering burgerlijke aansprakelijkheid van de werkervaringsstage',
    'Civil liability insurance of the work experience internship',
    "Assurance de la responsabilité civile du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['liabilityInsuredBy'],
  sources: [cite(wesDecision), cite(partenaWes)],
  check: ({ liabilityInsuredBy }) =>
    liabilityInsuredBy === 'EMPLOYER'
      ? undefined
      : violated(['liabilityInsuredBy'], {
          insurer: { table: 'agreements', column: 'liabilityInsuredBy', code: liabilityInsuredBy },
        }),
  messages: {
    nl: {
      wrong:
        'De burgerlijke aansprakelijkheid van de stagiair is volgens het planningsblad verzekerd door “{insurer}”, terwijl de werkgever die verzekering afsluit.',
      fix: 'Laat de werkgever de stagiair verzekeren; dekt zijn polis stagiairs al, vraag dan het bewijs en vul “Werkgever” in.',
    },
    en: {
      wrong:
        'According to the planning sheet the civil liability of the trainee is insured by “{insurer}”, whereas the employer takes out that insurance.',
      fix: 'Have the employer insure the trainee; if the policy already covers trainees, ask for the evidence and fill in “Employer”.',
    },
    fr: {
      wrong:
        "Selon la fiche de planification, la responsabilité civile du stagiaire est assurée par « {insurer} », alors que c'est l'employeur qui souscrit cette assurance.",
      fix: "Faites assurer le stagiaire par l'employeur ; si sa police couvre déjà les stagiaires, demandez la preuve et indiquez « Employeur ».",
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01' }

export const cases = casesOf(wesLiabilityCover, [
  {
    says: 'the employer insures the civil liability of the trainee',
    rows: [{ ...stage, liabilityInsuredBy: 'EMPLOYER' }],
    verdict: 'valid',
  },
  {
    says: 'the trainee need not take out an insurance',
    rows: [{ ...stage, liabilityInsuredBy: 'LEARNER' }],
    verdict: 'violated',
    findings: [{ at: ['liabilityInsuredBy'], args: { insurer: 'Learner or trainee' } }],
  },
  {
    says: 'VDAB insures accidents, not civil liability',
    rows: [{ ...stage, liabilityInsuredBy: 'VDAB' }],
    verdict: 'violated',
    findings: [{ at: ['liabilityInsuredBy'] }],
  },
  {
    says: 'the duty of the employer holds from the first day of 2023',
    rows: [{ ...stage, start: '2023-01-01', liabilityInsuredBy: 'VDAB' }],
    verdict: 'violated',
    findings: [{ at: ['liabilityInsuredBy'] }],
  },
  {
    says: 'a stage that began in 2022 keeps the old rules',
    rows: [{ ...stage, start: '2022-12-31', liabilityInsuredBy: 'VDAB' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage without an insurer cannot be judged',
    rows: [{ ...stage, liabilityInsuredBy: null }],
    verdict: 'undecided',
    because: ['liabilityInsuredBy'],
  },
])
