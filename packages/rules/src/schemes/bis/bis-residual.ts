/** A vocational immersion internship is for what no other framework covers: not beside dual learning or a WES. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexBis } from '../../sources/index.ts'

/**
 * Counts as beside: agreements of one learner at one company that share a day. One finding for each internship.
 *
 * One sweep by start date: an internship is looked at until it ends or is reported. O(rows), and O(log rows) to sort.
 */
export const bisResidual = defineGroupRule({
  id: 'bis-residual',
  title: text(
    'Beroepsinlevingsstage naast duaal leren of een werkervaringsstage',
    'Vocational immersion internship beside dual learning or a work experience internship',
    "Stage d'immersion professionnelle à côté d'un apprentissage dual ou d'un stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS', 'DUAAL', 'DUAALVO', 'WES'],
  severity: 'warning',
  groupBy: ['learnerId', 'companyNo'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'companyNo', 'start', 'end', 'scheme'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  // Of the other schemes, a row that lacks something is reported by their own rules.
  applies: ({ scheme, learnerId, companyNo, start, end }) =>
    scheme === 'BIS' || (learnerId !== null && companyNo !== null && start !== null && end !== null),
  sources: [cite(securexBis)],
  *check(rows) {
    let framework: Spell | undefined
    let internships: Spell[] = []
    for (const [index, { scheme, start, end, actualEnd }] of rows.entries()) {
      const spell = { index, scheme, start, last: actualEnd ?? end }
      if (spell.last < start) continue
      if (scheme === 'BIS') {
        if (framework && framework.last >= start) yield beside(spell, framework)
        else internships.push(spell)
        continue
      }
      for (const internship of internships) if (internship.last >= start) yield beside(internship, spell)
      internships = []
      if (!framework || spell.last > framework.last) framework = spell
    }
  },
  messages: {
    nl: {
      wrong:
        'De beroepsinlevingsstage vanaf {start} valt samen met een overeenkomst “{other}” van dezelfde persoon bij dezelfde onderneming, terwijl zij er alleen is waar geen ander wettelijk kader bestaat.',
      fix: 'Ga na welke van beide overeenkomsten geldt en verbeter of schrap de andere.',
    },
    en: {
      wrong:
        'The vocational immersion internship from {start} coincides with an agreement “{other}” of the same person at the same company, whereas it exists only where no other legal framework does.',
      fix: 'Verify which of the two agreements holds and correct or remove the other.',
    },
    fr: {
      wrong:
        "Le stage à partir du {start} coïncide avec une convention « {other} » de la même personne dans la même entreprise ; il n'existe qu'à défaut d'autre cadre légal.",
      fix: "Vérifiez laquelle est valable et corrigez ou supprimez l'autre.",
    },
  },
})

interface Spell {
  readonly index: number
  readonly scheme: string
  readonly start: Day
  readonly last: Day
}

const beside = (internship: Spell, other: Spell) =>
  ({
    at: [
      [internship.index, 'scheme'],
      [other.index, 'scheme'],
    ],
    args: {
      start: { day: internship.start },
      other: { table: 'agreements', column: 'scheme', code: other.scheme },
    },
  }) as const

const row = { learnerId: 'L1', companyNo: '0403019261', actualEnd: null }
const bis = { ...row, scheme: 'BIS', start: '2024-03-01', end: '2024-08-31' }

export const cases = casesOf(bisResidual, [
  {
    says: 'alone, elsewhere or one after the other there is no conflict',
    rows: [
      bis,
      { ...row, scheme: 'DUAAL', start: '2024-09-01', end: '2025-06-30' },
      { ...row, scheme: 'WES', start: '2024-01-01', end: '2024-02-29' },
      { ...row, scheme: 'WES', companyNo: '0428759497', start: '2024-03-01', end: '2024-08-31' },
      { ...row, scheme: 'WES', learnerId: 'L2', start: '2024-03-01', end: '2024-08-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one common day is enough, whichever began first',
    rows: [
      bis,
      { ...row, scheme: 'DUAAL', start: '2024-08-31', end: '2025-06-30' },
      { ...bis, learnerId: 'L2' },
      { ...row, learnerId: 'L2', scheme: 'WES', start: '2024-01-01', end: '2024-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme', '1.scheme'], args: { other: 'Dual learning in secondary education' } },
      { at: ['2.scheme', '3.scheme'], args: { start: '1 March 2024' } },
    ],
  },
  {
    says: 'two internships beside one agreement are two findings, one beside two is one',
    rows: [
      bis,
      { ...bis, start: '2024-04-01', end: '2024-04-30' },
      { ...row, scheme: 'DUAALVO', start: '2024-04-15', end: '2024-06-30' },
      { ...row, scheme: 'WES', start: '2024-05-01', end: '2024-05-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.scheme', '2.scheme'] }, { at: ['1.scheme', '2.scheme'] }],
  },
  {
    says: 'an agreement that ended early is over',
    rows: [
      { ...row, scheme: 'WES', start: '2024-01-01', end: '2024-06-30', actualEnd: '2024-02-29' },
      { ...bis, actualEnd: null },
    ],
    verdict: 'valid',
  },
  {
    says: 'an agreement that ends before it starts has no days',
    rows: [bis, { ...row, scheme: 'WES', start: '2024-05-01', end: '2024-04-30' }],
    verdict: 'valid',
  },
  {
    says: 'an internship without a company can be compared with none',
    rows: [{ ...bis, companyNo: null }],
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'what another scheme lacks is not said here',
    rows: [{ ...row, scheme: 'WES', companyNo: null, start: '2024-01-01', end: '2024-06-30' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an IBO is no framework named here',
    rows: [{ ...row, scheme: 'IBO', start: '2024-03-01', end: '2024-08-31' }],
    verdict: 'notApplicable',
  },
])
