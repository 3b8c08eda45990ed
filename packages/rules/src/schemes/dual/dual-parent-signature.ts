/** A parent signs too where the learner is a minor on the day of signing. */
import { addYears, ageDiffersInLeapReading } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { ageOfMajority, isMinorOn } from '../../parameters/index.ts'
import { cite, decree2016, youngWorkers } from '../../sources/index.ts'

export const dualParentSignature = defineRule({
  id: 'dual-parent-signature',
  title: text(
    'Handtekening van een ouder bij een minderjarige',
    'Signature of a parent for a minor',
    "Signature d'un parent pour un mineur",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'signedOn',
  severity: 'warning',
  reads: ['learnerBirth', 'signedOn', 'signedParent'],
  parameters: { majority: ageOfMajority },
  applies: ({ learnerBirth, signedOn }) =>
    learnerBirth === null || signedOn === null || isMinorOn(learnerBirth, signedOn),
  sources: [cite(decree2016), cite(youngWorkers)],
  check: ({ learnerBirth, signedOn, signedParent }, { parameters: { majority } }) => {
    if (signedParent) return undefined
    const leapDay =
      ageDiffersInLeapReading(learnerBirth, signedOn) && addYears(learnerBirth, majority) === signedOn
    return violated(
      ['signedParent', 'signedOn', 'learnerBirth'],
      { majority, signed: { day: signedOn } },
      leapDay ? 'leapDay' : undefined,
    )
  },
  messages: {
    nl: {
      wrong:
        'De lerende was op {signed} jonger dan {majority}, maar geen ouder heeft de overeenkomst mee ondertekend.',
      fix: 'Laat een ouder of voogd mee ondertekenen, of ga na of het model van de overeenkomst dat vraagt.',
    },
    en: {
      wrong: 'The learner was under {majority} on {signed}, but no parent signed the agreement.',
      fix: 'Have a parent or guardian sign too, or verify whether the model agreement asks for it.',
    },
    fr: {
      wrong:
        "L'apprenant avait moins de {majority} ans le {signed}, mais aucun parent n'a signé la convention.",
      fix: 'Faites aussi signer un parent ou tuteur, ou vérifiez si le modèle de convention le demande.',
    },
  },
  variants: {
    leapDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De lerende is geboren op 29 februari: of die op {signed} al {majority} was, hangt af van de lezing; geen ouder heeft mee ondertekend.',
          fix: 'Laat voor alle zekerheid een ouder mee ondertekenen.',
        },
        en: {
          wrong:
            'The learner was born on 29 February: whether the age of {majority} was reached on {signed} depends on the reading; no parent signed.',
          fix: 'To be safe, have a parent sign too.',
        },
        fr: {
          wrong:
            "L'apprenant est né un 29 février : selon la lecture, l'âge de {majority} ans était atteint ou non le {signed} ; aucun parent n'a signé.",
          fix: 'Par sécurité, faites aussi signer un parent.',
        },
      },
    },
  },
})

const agreement = {
  scheme: 'DUAAL',
  learnerBirth: '2007-03-15',
  signedOn: '2024-08-28',
  signedParent: 'nee',
}

export const cases = casesOf(dualParentSignature, [
  { says: 'a parent signed', rows: [{ ...agreement, signedParent: 'ja' }], verdict: 'valid' },
  {
    says: 'the day before the eighteenth birthday a parent still signs',
    rows: [agreement, { ...agreement, signedOn: '2025-03-14' }],
    verdict: 'violated',
    findings: [
      { at: ['0.signedParent', '0.signedOn', '0.learnerBirth'], args: { signed: '28 August 2024' } },
      { at: ['1.signedParent', '1.signedOn', '1.learnerBirth'], args: { majority: '18' } },
    ],
  },
  {
    says: 'on the eighteenth birthday the learner signs alone',
    rows: [{ ...agreement, signedOn: '2025-03-15' }],
    verdict: 'notApplicable',
  },
  {
    says: 'born on 29 February, one is eighteen on 28 February or on 1 March',
    rows: [{ ...agreement, learnerBirth: '2008-02-29', signedOn: '2026-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['signedParent', 'signedOn', 'learnerBirth'], variant: 'leapDay' }],
  },
  {
    says: 'a year before, the 28th of February leaves no doubt',
    rows: [{ ...agreement, learnerBirth: '2008-02-29', signedOn: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['signedParent', 'signedOn', 'learnerBirth'] }],
  },
  {
    says: 'on 1 March the doubt is over',
    rows: [{ ...agreement, learnerBirth: '2008-02-29', signedOn: '2026-03-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell does not tell whether a parent signed',
    rows: [{ ...agreement, signedParent: null }],
    verdict: 'undecided',
    because: ['signedParent'],
  },
  {
    says: 'without the day of signing the age is not known',
    rows: [{ ...agreement, signedOn: null }],
    verdict: 'undecided',
    because: ['signedOn'],
  },
  {
    says: 'nor is it without the day of birth',
    rows: [{ ...agreement, learnerBirth: null }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
])
