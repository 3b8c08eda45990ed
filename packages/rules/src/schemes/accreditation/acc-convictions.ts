/** A company with convictions is not accredited, unless the partnership judges that they do no harm. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { mayBeAccredited } from './requested.ts'

export const accConvictions = defineRule({
  id: 'acc-convictions',
  title: text('Geen veroordelingen', 'No convictions', 'Pas de condamnations'),
  table: 'accreditations',
  severity: 'error',
  reads: ['convictionsDeclared'],
  mayBeEmpty: ['convictionsAccepted', 'decision'],
  mayLack: ['convictionsAccepted', 'decision'],
  applies: mayBeAccredited,
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: ({ convictionsDeclared, convictionsAccepted }) => {
    if (!convictionsDeclared) return undefined
    return convictionsAccepted === true
      ? violated(['convictionsDeclared', 'convictionsAccepted'], {}, 'accepted')
      : violated(['convictionsDeclared'])
  },
  messages: {
    nl: {
      wrong: 'De onderneming verklaart een veroordeling en het partnerschap heeft die niet aanvaard.',
      fix: 'Laat het partnerschap oordelen of de veroordeling de continuïteit of de leeromgeving in gevaar brengt.',
    },
    en: {
      wrong: 'The company declares a conviction and the partnership has not accepted it.',
      fix: 'Have the partnership judge whether the conviction endangers continuity or the learning environment.',
    },
    fr: {
      wrong: "L'entreprise déclare une condamnation et le partenariat ne l'a pas acceptée.",
      fix: "Faites juger par le partenariat si la condamnation met en péril la continuité ou le cadre d'apprentissage.",
    },
  },
  variants: {
    accepted: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De onderneming verklaart een veroordeling, die het partnerschap heeft aanvaard.',
          fix: 'Bewaar het oordeel van het partnerschap bij het dossier.',
        },
        en: {
          wrong: 'The company declares a conviction, which the partnership has accepted.',
          fix: "Keep the partnership's judgement in the file.",
        },
        fr: {
          wrong: "L'entreprise déclare une condamnation, que le partenariat a acceptée.",
          fix: "Conservez l'avis du partenariat dans le dossier.",
        },
      },
    },
  },
})

export const cases = casesOf(accConvictions, [
  {
    says: 'a company without convictions may be accredited',
    rows: [{ convictionsDeclared: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'a declared conviction bars it, unless the partnership accepted it',
    rows: [
      { convictionsDeclared: 'ja', convictionsAccepted: null },
      { convictionsDeclared: 'ja', convictionsAccepted: 'ja' },
      { convictionsDeclared: 'ja', convictionsAccepted: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.convictionsDeclared'] },
      { at: ['1.convictionsDeclared', '1.convictionsAccepted'], variant: 'accepted' },
      { at: ['2.convictionsDeclared'] },
    ],
  },
  {
    says: 'who declared nothing is not judged',
    rows: [{ convictionsDeclared: null }],
    verdict: 'undecided',
    because: ['convictionsDeclared'],
  },
  {
    says: 'a refused request is over',
    rows: [{ convictionsDeclared: 'ja', decision: 'REFUSED' }],
    verdict: 'notApplicable',
  },
])
