/** Who alternates in blocks agrees on a calendar of the blocks. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** A schedule that is missing altogether is the business of `dual-mf-schedule`. */
export const dualBlocksCalendar = defineRule({
  id: 'dual-blocks-calendar',
  title: text('Kalender van de blokken', 'Calendar of the blocks', 'Calendrier des blocs'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: ['alternation', 'blockCalendar'],
  applies: ({ alternation }) => alternation === null || alternation === 'BLOCKS',
  sources: [cite(cedefopDual)],
  check: mustBeYes('blockCalendar', 'alternation'),
  messages: {
    nl: {
      wrong: 'School en werkplek wisselen in blokken af, maar er is geen kalender van de blokken.',
      fix: 'Voeg bij de overeenkomst een kalender toe met de weken op school en de weken op de werkplek.',
    },
    en: {
      wrong: 'School and workplace alternate in blocks, but there is no calendar of the blocks.',
      fix: 'Add a calendar to the agreement with the weeks at school and the weeks at the workplace.',
    },
    fr: {
      wrong: "L'école et le lieu de travail alternent par blocs, mais il n'y a pas de calendrier des blocs.",
      fix: "Joignez à la convention un calendrier des semaines à l'école et des semaines sur le lieu de travail.",
    },
  },
})

const blocks = { scheme: 'DUAAL', alternation: 'BLOCKS' }

export const cases = casesOf(dualBlocksCalendar, [
  { says: 'a calendar goes with the blocks', rows: [{ ...blocks, blockCalendar: 'ja' }], verdict: 'valid' },
  {
    says: 'blocks without a calendar are not agreed upon',
    rows: [{ ...blocks, blockCalendar: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['blockCalendar', 'alternation'] }],
  },
  {
    says: 'a weekly rhythm needs no calendar',
    rows: [{ ...blocks, alternation: 'WEEKLY', blockCalendar: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell does not tell whether there is one',
    rows: [{ ...blocks, blockCalendar: null }],
    verdict: 'undecided',
    because: ['blockCalendar'],
  },
  {
    says: 'without the rhythm one does not know whether there are blocks',
    rows: [{ ...blocks, alternation: null, blockCalendar: 'nee' }],
    verdict: 'undecided',
    because: ['alternation'],
  },
])
