/** A work experience internship is for job seekers who do not work. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesLearnerNotWorking = defineRule({
  id: 'wes-learner-not-working',
  title: text(
    'Stagiair van de werkervaringsstage is niet aan het werk',
    'Trainee of the work experience internship is not in work',
    "Le stagiaire du stage d'expérience professionnelle ne travaille pas",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['learnerEmployed'],
  mayBeEmpty: ['learnerWorkKind'],
  mayLack: ['learnerWorkKind'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ learnerEmployed, learnerWorkKind }) => {
    if (!learnerEmployed) return undefined
    return learnerWorkKind === 'WIJKWERK' || learnerWorkKind === 'SHORTTEMP'
      ? violated(
          ['learnerEmployed', 'learnerWorkKind'],
          { kind: { table: 'agreements', column: 'learnerWorkKind', code: learnerWorkKind } },
          'limitedWork',
        )
      : violated(['learnerEmployed'])
  },
  messages: {
    nl: {
      wrong:
        'De stagiair is aan het werk, maar een werkervaringsstage is alleen voor niet-werkende werkzoekenden.',
      fix: 'Verbeter de gegevens als de stagiair niet werkt; kies anders een ander stelsel.',
    },
    en: {
      wrong: 'The trainee is in work, but a work experience internship is only for non-working job seekers.',
      fix: 'Correct the data if the trainee does not work; otherwise choose another scheme.',
    },
    fr: {
      wrong:
        "Le stagiaire travaille, alors que le stage d'expérience professionnelle est réservé aux demandeurs d'emploi inoccupés.",
      fix: 'Corrigez les données si le stagiaire ne travaille pas ; sinon, choisissez un autre régime.',
    },
  },
  variants: {
    limitedWork: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De stagiair werkt ({kind}), terwijl een werkervaringsstage bedoeld is voor niet-werkende werkzoekenden.',
          fix: 'Laat VDAB of de partnerorganisatie bevestigen dat de stagiair als niet-werkende werkzoekende geldt.',
        },
        en: {
          wrong:
            'The trainee works ({kind}), while a work experience internship is for non-working job seekers.',
          fix: 'Have VDAB or the partner organisation confirm that the trainee counts as a non-working job seeker.',
        },
        fr: {
          wrong:
            "Le stagiaire travaille ({kind}), alors que le stage d'expérience professionnelle s'adresse aux demandeurs d'emploi inoccupés.",
          fix: "Faites-le confirmer comme demandeur d'emploi inoccupé par le VDAB ou l'organisation partenaire.",
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01', learnerWorkKind: null }

export const cases = casesOf(wesLearnerNotWorking, [
  {
    says: 'a job seeker without work may do a work experience internship',
    rows: [{ ...stage, learnerEmployed: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'somebody in work may not, whether the kind of work is recorded or not',
    rows: [
      { ...stage, learnerEmployed: 'ja' },
      { ...stage, learnerEmployed: 'ja', learnerWorkKind: 'REGULAR' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.learnerEmployed'] }, { at: ['1.learnerEmployed'] }],
  },
  {
    says: 'neighbourhood work and short temporary work ask for a judgement',
    rows: [
      { ...stage, learnerEmployed: 'ja', learnerWorkKind: 'WIJKWERK' },
      { ...stage, learnerEmployed: 'ja', learnerWorkKind: 'SHORTTEMP' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.learnerEmployed', '0.learnerWorkKind'],
        variant: 'limitedWork',
        args: { kind: 'Neighbourhood work' },
      },
      {
        at: ['1.learnerEmployed', '1.learnerWorkKind'],
        variant: 'limitedWork',
        args: { kind: 'Short temporary work' },
      },
    ],
  },
  {
    says: 'the table of learners may tell that the trainee works',
    rows: [{ scheme: 'WES', start: '2023-01-01', learnerId: 'L1' }],
    tables: { learners: [{ id: 'L1', employed: 'ja' }] },
    verdict: 'violated',
    findings: [{ at: ['learnerEmployed'] }],
  },
  {
    says: 'whether the trainee works must be known',
    rows: [{ ...stage, learnerEmployed: null }],
    verdict: 'undecided',
    because: ['learnerEmployed'],
  },
  {
    says: 'the condition does not hold for a stage from 2022, not even one that runs into 2023',
    rows: [{ ...stage, start: '2022-12-31', end: '2023-03-31', learnerEmployed: 'ja' }],
    verdict: 'notApplicable',
  },
])
