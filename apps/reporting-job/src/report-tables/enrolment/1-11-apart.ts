/** Table 1_11: learners beside the dual ones of secondary education: run-up phase, special education, adults. */
import { type Text, text } from '@werkplekleren/rules'
import { type Member, province } from '../../dimensions/index.ts'
import { countOf, type FigureRow, notAvailable } from '../../figures/index.ts'
import { adultLearners, learners, runUpLearners, specialLearners } from '../../indicators/index.ts'
import { along, membersAlong } from '../column-table.ts'
import { noWord, totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'
import { hasUnits } from '../told.ts'
import { noYearBefore } from './1-02-grade-and-year.ts'

export const learnersApart = defineTable({
  id: '1_11',
  title: text(
    'Aanloopfase, duaal buitengewoon onderwijs en duaal volwassenenonderwijs',
    'Run-up phase, dual special education and dual adult education',
    'Phase de démarrage, enseignement spécial dual et enseignement dual pour adultes',
  ),
  explanation: text(
    'Deze lerenden zitten niet in het totaal van het secundair onderwijs (E-01). Aanloopfase en buitengewoon onderwijs op de teldatum van elk schooljaar, volwassenen over het hele schooljaar en naar provincie. Personen van twee schooljaren worden niet opgeteld: dezelfde persoon kan in beide zitten.',
    'These learners are not in the total of secondary education (E-01). Run-up phase and special education on the count date of each school year, adults over the whole school year and by province. Persons of two school years are not added: the same person may be in both.',
    "Ces apprenants ne sont pas dans le total de l'enseignement secondaire (E-01). Phase de démarrage et enseignement spécial à la date de comptage de chaque année scolaire, adultes sur toute l'année scolaire et par province. Les personnes de deux années scolaires ne sont pas additionnées : la même personne peut figurer dans les deux.",
  ),
  indicators: [adultLearners, runUpLearners, specialLearners],
  async fill(context) {
    const years = [context.before, context]
    const [adults, runUp, special, isBeforeHeld] = await Promise.all([
      Promise.all(years.map((year) => along(year, adultLearners, province))),
      Promise.all(years.map((year) => year.counts(runUpLearners))),
      Promise.all(years.map((year) => year.counts(specialLearners))),
      hasUnits(context.before, learners),
    ])
    const apart = (population: string, label: Text, counts: typeof runUp): FigureRow => ({
      heads: [label, noWord],
      figures: counts.map((year, index) => (index > 0 || isBeforeHeld ? countOf(year.at({})) : notAvailable)),
      at: { population },
    })
    const ofAdults = (key: string | undefined, label: Text): FigureRow => ({
      heads: [adultWord, label],
      figures: adults.map((by) => countOf(by.at(key))),
      at: { population: 'adults', ...(key !== undefined && { province: key }) },
    })
    return {
      stub: [
        { header: text('Populatie', 'Population', 'Population'), kind: 'text' },
        { header: province.label, kind: 'text' },
      ],
      columns: years.map(({ scope }) => ({
        header: schoolYearWords(scope.schoolYear),
        unit: adultLearners.unit,
        kind: 'count',
        at: {},
      })),
      rows: [
        apart('runUp', runUpLearners.title, runUp),
        apart(
          'special',
          text('Buitengewoon onderwijs', 'Special education', 'Enseignement spécial'),
          special,
        ),
        ...membersAlong(context, province, ...adults).map(({ key, label }: Member) => ofAdults(key, label)),
        { ...ofAdults(undefined, totalWord), total: true },
      ],
      notes: isBeforeHeld ? [] : [noYearBefore],
    }
  },
})

const adultWord = text('Volwassenenonderwijs', 'Adult education', 'Enseignement pour adultes')
