/** Dual learning alternates every week or in blocks. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** A word that is no rhythm at all is the business of `gen-code-known`. */
export const dualAlternationKnown = defineRule({
  id: 'dual-alternation-known',
  title: text('Ritme van de afwisseling', 'Rhythm of the alternation', "Rythme de l'alternance"),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: ['alternation'],
  sources: [cite(cedefopDual)],
  check: ({ alternation }) => (alternation === 'OTHER' ? violated(['alternation']) : undefined),
  messages: {
    nl: {
      wrong: 'School en werkplek wisselen noch wekelijks, noch in blokken van een of meer weken af.',
      fix: 'Spreek een wekelijkse afwisseling of blokken van een of meer weken af, en vul dat in.',
    },
    en: {
      wrong: 'School and workplace alternate neither every week nor in blocks of one or several weeks.',
      fix: 'Agree on a weekly alternation or on blocks of one or several weeks, and fill that in.',
    },
    fr: {
      wrong:
        "L'école et le lieu de travail n'alternent ni chaque semaine, ni par blocs d'une ou plusieurs semaines.",
      fix: "Convenez d'une alternance hebdomadaire ou de blocs d'une ou plusieurs semaines, et indiquez-le.",
    },
  },
})

export const cases = casesOf(dualAlternationKnown, [
  {
    says: 'every week and in blocks are the two rhythms, in any language',
    rows: ['weekly', 'blocks', 'Wekelijks', 'In blokken', 'par blocs'].map((alternation) => ({
      scheme: 'DUAAL',
      alternation,
    })),
    verdict: 'valid',
  },
  {
    says: 'another rhythm is not foreseen',
    rows: [{ scheme: 'DUAAL', alternation: 'Ander ritme' }],
    verdict: 'violated',
    findings: [{ at: ['alternation'] }],
  },
  {
    says: 'without a rhythm, or with an unknown word, it is not known',
    rows: [
      { scheme: 'DUAAL', alternation: null },
      { scheme: 'DUAAL', alternation: 'maandelijks' },
    ],
    verdict: 'undecided',
    because: ['alternation'],
  },
  {
    says: 'an internship does not alternate',
    rows: [{ scheme: 'BIS', alternation: 'OTHER' }],
    verdict: 'notApplicable',
  },
])
