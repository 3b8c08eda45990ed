/** Nobody resigns from a job in order to start an individual vocational training. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, opwijkIbo, vlaanderenIbo } from '../../sources/index.ts'

export const iboNotResigned = defineRule({
  id: 'ibo-not-resigned',
  title: text(
    'Geen ontslag om een IBO te starten',
    'No resignation to start an IBO',
    'Pas de démission pour commencer une IBO',
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['resignedToStart'],
  sources: [cite(opwijkIbo), cite(vlaanderenIbo)],
  check: ({ resignedToStart }) => (resignedToStart ? violated(['resignedToStart']) : undefined),
  messages: {
    nl: {
      wrong: 'De cursist heeft zelf ontslag genomen om de individuele beroepsopleiding te starten.',
      fix: 'Bespreek met VDAB of de opleiding kan doorgaan.',
    },
    en: {
      wrong: 'The trainee resigned in order to start the individual vocational training.',
      fix: 'Ask VDAB whether the training can go ahead.',
    },
    fr: {
      wrong: 'Le stagiaire a démissionné pour commencer la formation professionnelle individuelle.',
      fix: 'Demandez au VDAB si la formation peut avoir lieu.',
    },
  },
})

export const cases = casesOf(iboNotResigned, [
  {
    says: 'a trainee who did not resign may start',
    rows: [{ scheme: 'IBO', resignedToStart: 'nee' }],
    verdict: 'valid',
  },
  {
    says: 'who resigned in order to start may not',
    rows: [{ scheme: 'IBO', resignedToStart: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['resignedToStart'] }],
  },
  {
    says: 'without a declaration nobody knows',
    rows: [{ scheme: 'IBO', resignedToStart: null }],
    verdict: 'undecided',
    because: ['resignedToStart'],
  },
  {
    says: 'other schemes do not ask',
    rows: [{ scheme: 'WES', resignedToStart: 'ja' }],
    verdict: 'notApplicable',
  },
])
