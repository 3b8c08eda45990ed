/** An agreement of dual learning belongs to a dual programme. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural } from '../../parameters/index.ts'
import { cedefopDual, circularDual, cite, studyOfferCodes } from '../../sources/index.ts'

export const dualProgrammeIsDual = defineRule({
  id: 'dual-programme-is-dual',
  title: text('Duale opleiding', 'Dual programme', 'Formation duale'),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'error',
  reads: ['programmeDual'],
  mayBeEmpty: ['programmeRunUpPhase'],
  mayLack: ['programmeRunUpPhase'],
  sources: [cite(cedefopDual), cite(circularDual), cite(studyOfferCodes)],
  check: ({ programmeDual, programmeRunUpPhase }) => {
    if (programmeRunUpPhase === true)
      return violated(['programmeRunUpPhase', 'programmeDual'], {}, 'runUpPhase')
    return programmeDual ? undefined : violated(['programmeDual'])
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst is er een van duaal leren, maar de opleiding is niet duaal.',
      fix: 'Kies de code van de duale variant van de opleiding, of verbeter het stelsel.',
    },
    en: {
      wrong: 'The agreement is one of dual learning, but the programme is not dual.',
      fix: 'Choose the code of the dual twin of the programme, or correct the scheme.',
    },
    fr: {
      wrong: "La convention relève de l'apprentissage dual, mais la formation n'est pas duale.",
      fix: 'Choisissez le code de la variante duale de la formation, ou corrigez le régime.',
    },
  },
  variants: {
    runUpPhase: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De opleiding is een aanloopstructuuronderdeel; in de aanloopfase is er nog geen overeenkomst duaal leren.',
          fix: 'Kies de code van de duale opleiding zodra de lerende daarin is ingeschreven, of schrap de overeenkomst.',
        },
        en: {
          wrong:
            'The programme belongs to the run-up phase, in which there is no dual learning agreement yet.',
          fix: 'Choose the code of the dual programme once the learner is enrolled in it, or remove the agreement.',
        },
        fr: {
          wrong:
            "La formation relève de la phase de démarrage, pendant laquelle il n'y a pas encore de convention d'apprentissage dual.",
          fix: "Choisissez le code de la formation duale dès que l'apprenant y est inscrit, ou supprimez la convention.",
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02' }

export const cases = casesOf(dualProgrammeIsDual, [
  {
    says: 'a dual programme is right, whether or not the sheet knows run-up phases',
    rows: [{ ...agreement, programmeDual: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'the school-based twin is not, and neither is a run-up programme',
    rows: [
      { ...agreement, programmeDual: 'nee', programmeRunUpPhase: null },
      { ...agreement, programmeDual: 'nee', programmeRunUpPhase: 'ja' },
      { ...agreement, programmeDual: 'ja', programmeRunUpPhase: 'nee' },
      { ...agreement, programmeDual: 'ja', programmeRunUpPhase: 'ja' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.programmeDual'] },
      { at: ['1.programmeRunUpPhase', '1.programmeDual'], variant: 'runUpPhase' },
      { at: ['3.programmeRunUpPhase', '3.programmeDual'], variant: 'runUpPhase' },
    ],
  },
  {
    says: 'the programme itself says what it is',
    rows: [{ ...agreement, programmeCode: '4711' }],
    tables: { programmes: [{ code: '4711', dual: 'nee' }] },
    verdict: 'violated',
    findings: [{ at: ['programmeDual'] }],
  },
  {
    says: 'a programme that does not say so leaves the question open',
    rows: [{ ...agreement, programmeDual: null }],
    verdict: 'undecided',
    because: ['programmeDual'],
  },
  {
    says: 'pilots ran in other programmes',
    rows: [{ ...agreement, start: '2019-08-31', programmeDual: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'from 1 September 2019 on the programme itself must be dual',
    rows: [{ ...agreement, start: '2019-09-01', programmeDual: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['programmeDual'] }],
  },
])
