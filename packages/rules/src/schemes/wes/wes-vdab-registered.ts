/** The trainee of a work experience internship is registered at VDAB. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesVdabRegistered = defineRule({
  id: 'wes-vdab-registered',
  title: text(
    'Stagiair van de werkervaringsstage is ingeschreven bij VDAB',
    'Trainee of the work experience internship is registered at VDAB',
    "Le stagiaire du stage d'expérience professionnelle est inscrit au VDAB",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['learnerVdabRegistered'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ learnerVdabRegistered }) =>
    learnerVdabRegistered ? undefined : violated(['learnerVdabRegistered']),
  messages: {
    nl: {
      wrong:
        'De stagiair is niet ingeschreven bij VDAB, maar een werkervaringsstage is alleen voor wie daar ingeschreven is.',
      fix: 'Laat de stagiair zich bij VDAB inschrijven voordat de stage begint.',
    },
    en: {
      wrong:
        'The trainee is not registered at VDAB, but a work experience internship is only for those registered there.',
      fix: 'Have the trainee register at VDAB before the internship starts.',
    },
    fr: {
      wrong:
        "Le stagiaire n'est pas inscrit au VDAB, alors que le stage d'expérience professionnelle est réservé aux personnes qui y sont inscrites.",
      fix: 'Faites inscrire le stagiaire au VDAB avant le début du stage.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesVdabRegistered, [
  {
    says: 'a job seeker registered at VDAB may do a work experience internship',
    rows: [{ ...stage, learnerVdabRegistered: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'somebody who is not registered may not',
    rows: [{ ...stage, learnerVdabRegistered: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['learnerVdabRegistered'] }],
  },
  {
    says: 'the table of learners may tell who is not registered',
    rows: [
      { ...stage, learnerId: 'L1' },
      { ...stage, learnerId: 'L2' },
      { ...stage, learnerId: 'L1' },
    ],
    tables: {
      learners: [
        { id: 'L1', vdabRegistered: 'nee' },
        { id: 'L2', vdabRegistered: 'ja' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['0.learnerVdabRegistered'] }, { at: ['2.learnerVdabRegistered'] }],
  },
  {
    says: 'an empty cell is no proof that the trainee is not registered',
    rows: [{ ...stage, learnerVdabRegistered: null }],
    verdict: 'undecided',
    because: ['learnerVdabRegistered'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', learnerVdabRegistered: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet that does not record the registration cannot be checked',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['learnerVdabRegistered'],
  },
])
