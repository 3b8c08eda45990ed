/** Dual learning in adult education leads to a qualification, not to a diploma of secondary education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultDualRegime } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualDiplomaSecondaryOnly = defineRule({
  id: 'dual-diploma-secondary-only',
  title: text(
    'Geen diploma via duaal leren in het volwassenenonderwijs',
    'No diploma through dual learning in adult education',
    "Pas de diplôme par l'apprentissage dual dans l'enseignement pour adultes",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  governedBy: 'start',
  inForce: adultDualRegime,
  severity: 'error',
  reads: ['result'],
  mayBeEmpty: ['generalProgrammeElsewhere'],
  mayLack: ['generalProgrammeElsewhere'],
  sources: [cite(cedefopDual)],
  check: ({ result, generalProgrammeElsewhere }) => {
    if (result !== 'DIPLOMA') return undefined
    return generalProgrammeElsewhere
      ? violated(['result', 'generalProgrammeElsewhere'], {}, 'elsewhere')
      : violated(['result'])
  },
  messages: {
    nl: {
      wrong:
        'Duaal leren in het volwassenenonderwijs leidt niet tot een diploma secundair onderwijs, alleen tot een beroepskwalificatie.',
      fix: 'Verbeter het studiebewijs; volgt de cursist elders aanvullende algemene vorming, noteer dat dan.',
    },
    en: {
      wrong:
        'Dual learning in adult education does not lead to a diploma of secondary education, only to a professional qualification.',
      fix: 'Correct the result; if the learner follows additional general education elsewhere, record that.',
    },
    fr: {
      wrong:
        "L'apprentissage dual dans l'enseignement pour adultes ne mène pas à un diplôme de l'enseignement secondaire, mais seulement à une qualification professionnelle.",
      fix: "Corrigez le titre d'études ; si l'apprenant suit ailleurs une formation générale complémentaire, notez-le.",
    },
  },
  variants: {
    elsewhere: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Het diploma secundair onderwijs volgt uit de aanvullende algemene vorming elders, niet uit het duaal leren zelf.',
          fix: 'Tel dit diploma niet als resultaat van duaal leren.',
        },
        en: {
          wrong:
            'The diploma of secondary education follows from the additional general education elsewhere, not from dual learning itself.',
          fix: 'Do not count this diploma as a result of dual learning.',
        },
        fr: {
          wrong:
            "Le diplôme de l'enseignement secondaire résulte de la formation générale complémentaire suivie ailleurs, non de l'apprentissage dual lui-même.",
          fix: "Ne comptez pas ce diplôme comme un résultat de l'apprentissage dual.",
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAALVO', start: '2022-09-01', result: 'DIPLOMA' }

export const cases = casesOf(dualDiplomaSecondaryOnly, [
  {
    says: 'a professional or partial qualification is the result',
    rows: [
      { ...agreement, result: 'QUALIFICATION' },
      { ...agreement, result: 'PARTIAL' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a diploma is not, from the first day of dual learning in adult education',
    rows: [agreement, { ...agreement, start: '2025-02-01' }],
    verdict: 'violated',
    findings: [{ at: ['0.result'] }, { at: ['1.result'] }],
  },
  {
    says: 'unless it comes from general education elsewhere, which is worth a hint',
    rows: [
      { ...agreement, generalProgrammeElsewhere: 'ja' },
      { ...agreement, generalProgrammeElsewhere: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.result', '0.generalProgrammeElsewhere'], variant: 'elsewhere' },
      { at: ['1.result'] },
    ],
  },
  {
    says: 'without a result there is nothing to judge',
    rows: [{ ...agreement, result: null }],
    verdict: 'undecided',
    because: ['result'],
  },
  {
    says: 'in secondary education the diploma is a result like another',
    rows: [{ ...agreement, scheme: 'DUAAL' }],
    verdict: 'notApplicable',
  },
  {
    says: 'before September 2022 there was no dual learning in adult education',
    rows: [{ ...agreement, start: '2022-08-31' }],
    verdict: 'notApplicable',
  },
])
