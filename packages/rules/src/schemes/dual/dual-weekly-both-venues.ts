/** Under a weekly rhythm every school week has both venues. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** The count leaves out weeks with a public holiday, exam weeks without workplace and holidays. */
export const dualWeeklyBothVenues = defineRule({
  id: 'dual-weekly-both-venues',
  title: text(
    'Beide leerplekken in elke schoolweek',
    'Both venues in every school week',
    'Les deux lieux chaque semaine scolaire',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: ['alternation', 'weeksOneVenue'],
  applies: ({ alternation }) => alternation === null || alternation === 'WEEKLY',
  sources: [cite(cedefopDual)],
  check: ({ weeksOneVenue: weeks }) =>
    weeks > 0 ? violated(['weeksOneVenue', 'alternation'], { weeks }) : undefined,
  messages: {
    nl: {
      wrong:
        'De afwisseling is wekelijks, maar in een of meer schoolweken leert de lerende op slechts één leerplek (aantal weken: {weeks}).',
      fix: 'Pas het uurrooster aan zodat elke schoolweek beide leerplekken heeft, of spreek blokken af.',
    },
    en: {
      wrong:
        'The alternation is weekly, but in one or more school weeks the learner is at one venue only (number of weeks: {weeks}).',
      fix: 'Adapt the schedule so that every school week has both venues, or agree on blocks.',
    },
    fr: {
      wrong:
        "L'alternance est hebdomadaire, mais l'apprenant n'est parfois que dans un seul lieu (nombre de semaines scolaires : {weeks}).",
      fix: "Adaptez l'horaire pour que chaque semaine scolaire comprenne les deux lieux, ou convenez de blocs.",
    },
  },
})

const weekly = { scheme: 'DUAAL', alternation: 'WEEKLY' }

export const cases = casesOf(dualWeeklyBothVenues, [
  {
    says: 'no school week without one of the venues is as it should be',
    rows: [{ ...weekly, weeksOneVenue: '0' }],
    verdict: 'valid',
  },
  {
    says: 'one such week is doubtful',
    rows: [{ ...weekly, weeksOneVenue: '1' }],
    verdict: 'violated',
    findings: [{ at: ['weeksOneVenue', 'alternation'], args: { weeks: '1' } }],
  },
  {
    says: 'in blocks such weeks are what was agreed',
    rows: [{ ...weekly, alternation: 'BLOCKS', weeksOneVenue: '18' }],
    verdict: 'notApplicable',
  },
  {
    says: 'weeks that nobody counted, or a rhythm that nobody noted, leave the question open',
    rows: [
      { ...weekly, weeksOneVenue: null },
      { ...weekly, alternation: null, weeksOneVenue: '3' },
    ],
    verdict: 'undecided',
    because: ['weeksOneVenue', 'alternation'],
  },
])
