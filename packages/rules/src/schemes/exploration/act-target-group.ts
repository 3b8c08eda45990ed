/** An activation internship is for job seekers in its target group; only yes or no is recorded. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationRegime } from '../../parameters/index.ts'
import { acertaWes, besoxActivation, cite } from '../../sources/index.ts'

export const actTargetGroup = defineRule({
  id: 'act-target-group',
  title: text(
    'Doelgroep van de activeringsstage',
    'Target group of the activation internship',
    "Groupe cible du stage d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  governedBy: 'start',
  inForce: activationRegime,
  severity: 'warning',
  reads: ['targetProblem'],
  sources: [cite(acertaWes), cite(besoxActivation)],
  check: mustBeYes('targetProblem'),
  messages: {
    nl: {
      wrong:
        'De stagiair behoort volgens het planningsblad niet tot de doelgroep: werkzoekenden met een medisch, mentaal, psychisch, psychiatrisch of sociaal probleem.',
      fix: 'Ga na of de stagiair tot de doelgroep behoort; noteer alleen ja of nee, nooit de aard van het probleem.',
    },
    en: {
      wrong:
        'According to the planning sheet the trainee is not in the target group: job seekers with a medical, mental, psychological, psychiatric or social problem.',
      fix: 'Verify whether the trainee is in the target group; record only yes or no, never the nature of the problem.',
    },
    fr: {
      wrong:
        "Selon la fiche de planification, le stagiaire n'est pas du groupe cible : les demandeurs d'emploi ayant un problème médical, mental, psychique, psychiatrique ou social.",
      fix: 'Vérifiez si le stagiaire fait partie du groupe cible ; notez seulement oui ou non, jamais la nature du problème.',
    },
  },
})

const stage = { scheme: 'ACT', start: '2019-02-04' }

export const cases = casesOf(actTargetGroup, [
  {
    says: 'a trainee in the target group is in place',
    rows: [{ ...stage, targetProblem: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'a trainee outside it is not',
    rows: [{ ...stage, targetProblem: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['targetProblem'] }],
  },
  {
    says: 'an empty cell says nothing',
    rows: [{ ...stage, targetProblem: null }],
    verdict: 'undecided',
    because: ['targetProblem'],
  },
  {
    says: 'the nature of a problem does not belong in the cell and is not read',
    rows: [{ ...stage, targetProblem: 'medisch' }],
    verdict: 'undecided',
    because: ['targetProblem'],
  },
  {
    says: 'the target group counted until the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', targetProblem: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['targetProblem'] }],
  },
  {
    says: 'it no longer counts in 2023',
    rows: [{ ...stage, start: '2023-01-01', targetProblem: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'it did not count before 11 April 2017',
    rows: [{ ...stage, start: '2017-04-10', targetProblem: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['targetProblem'],
  },
  {
    says: 'it counted from 11 April 2017 on',
    rows: [{ ...stage, start: '2017-04-11', targetProblem: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['targetProblem'] }],
  },
])
