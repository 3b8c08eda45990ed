/** Dual learning alternates between school and workplace: neither may be without hours over the whole agreement. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

/** Hours are averages over the agreement: a single block week or holiday without one of the venues is no fault. */
export const dualTwoVenues = defineRule({
  id: 'dual-two-venues',
  title: text('Twee leerplekken', 'Two learning venues', "Deux lieux d'apprentissage"),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: alternatingTraining,
  severity: 'error',
  reads: ['hoursWorkplace', 'hoursSchool'],
  sources: [cite(cedefopDual)],
  check: ({ hoursWorkplace, hoursSchool }) => {
    if (hoursWorkplace !== 0 && hoursSchool !== 0) return undefined
    const [without, other] =
      hoursWorkplace === 0
        ? (['hoursWorkplace', 'hoursSchool'] as const)
        : (['hoursSchool', 'hoursWorkplace'] as const)
    return violated([without, other], { without: { table: 'agreements', column: without } })
  },
  messages: {
    nl: {
      wrong:
        '{without} is nul over de hele overeenkomst; duaal leren wisselt verplicht af tussen school en werkplek.',
      fix: 'Vul het gemiddelde aantal uren per week op beide leerplekken in.',
    },
    en: {
      wrong:
        '{without} is zero over the whole agreement; dual learning must alternate between school and workplace.',
      fix: 'Fill in the average weekly hours at both venues.',
    },
    fr: {
      wrong:
        "{without} est à zéro pour toute la convention ; l'apprentissage dual alterne obligatoirement entre l'école et le lieu de travail.",
      fix: "Indiquez le nombre moyen d'heures par semaine dans les deux lieux.",
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02' }

export const cases = casesOf(dualTwoVenues, [
  {
    says: 'hours at both venues make it dual, however few',
    rows: [{ ...agreement, hoursWorkplace: '28', hoursSchool: '0,5' }],
    verdict: 'valid',
  },
  {
    says: 'no hours at one of them do not',
    rows: [
      { ...agreement, hoursWorkplace: '38', hoursSchool: '0' },
      { ...agreement, hoursWorkplace: '0', hoursSchool: '28' },
      { ...agreement, hoursWorkplace: '0', hoursSchool: '0' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.hoursSchool', '0.hoursWorkplace'], args: { without: '“Weekly hours at school”' } },
      { at: ['1.hoursWorkplace', '1.hoursSchool'], args: { without: '“Weekly hours at the workplace”' } },
      { at: ['2.hoursWorkplace', '2.hoursSchool'] },
    ],
  },
  {
    says: 'an internship has one venue',
    rows: [{ ...agreement, scheme: 'WES', hoursWorkplace: '38', hoursSchool: '0' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty cell is not zero',
    rows: [{ ...agreement, hoursWorkplace: '38', hoursSchool: null }],
    verdict: 'undecided',
    because: ['hoursSchool'],
  },
  {
    says: 'a start before September 2016 falls under older law',
    rows: [{ ...agreement, start: '2016-08-31', hoursWorkplace: '38', hoursSchool: '0' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a start on 1 September 2016 falls under this one',
    rows: [{ ...agreement, start: '2016-09-01', hoursWorkplace: '38', hoursSchool: '0' }],
    verdict: 'violated',
    findings: [{ at: ['hoursSchool', 'hoursWorkplace'] }],
  },
])
