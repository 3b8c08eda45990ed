/** A pathway uses internships, training or employment under article 60. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { itemsOn, tweInstruments } from '../../parameters/index.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweInstrument = defineRule({
  id: 'twe-instrument',
  title: text('Instrumenten binnen een traject', 'Instruments within a pathway', "Instruments d'un parcours"),
  table: 'agreements',
  severity: 'warning',
  reads: ['scheme', 'start'],
  mayBeEmpty: ['twePathwayId'],
  applies: ({ twePathwayId }) => twePathwayId !== null,
  sources: [cite(tweFactsheet)],
  check: ({ scheme, start }) =>
    itemsOn(tweInstruments, start).includes(scheme)
      ? undefined
      : violated(['scheme', 'twePathwayId'], {
          scheme: { table: 'agreements', column: 'scheme', code: scheme },
        }),
  messages: {
    nl: {
      wrong: '“{scheme}” is geen bekend instrument van de tijdelijke werkervaring.',
      fix: 'Ga na of de overeenkomst bij dit traject hoort; de lijst van instrumenten is niet gesloten.',
    },
    en: {
      wrong: '“{scheme}” is no known instrument of temporary work experience.',
      fix: 'Verify that the agreement belongs to this pathway; the list of instruments is not closed.',
    },
    fr: {
      wrong: "« {scheme} » n'est pas un instrument connu de l'expérience professionnelle temporaire.",
      fix: "Vérifiez si la convention relève de ce parcours ; la liste des instruments n'est pas fermée.",
    },
  },
})

const part = { twePathwayId: 'T1', start: '2020-03-01' }

export const cases = casesOf(tweInstrument, [
  {
    says: 'four instruments are named',
    rows: [
      { ...part, scheme: 'WES' },
      { ...part, scheme: 'IBO' },
      { ...part, scheme: 'BVS' },
      { ...part, scheme: 'TWE' },
    ],
    verdict: 'valid',
  },
  {
    says: 'another scheme is a question',
    rows: [{ ...part, scheme: 'BIS' }],
    verdict: 'violated',
    findings: [{ at: ['scheme', 'twePathwayId'], args: { scheme: 'Vocational immersion internship' } }],
  },
  {
    says: 'an agreement outside a pathway may be any scheme',
    rows: [{ ...part, twePathwayId: null, scheme: 'BIS' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a scheme nobody knows',
    rows: [{ ...part, scheme: null }],
    verdict: 'undecided',
    because: ['scheme'],
  },
])
