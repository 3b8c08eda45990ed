/** A second computation of the tables of leavers. */
import { cell, type Labels, type Line, type Lines, points, type Row, rate } from './recount-lines.ts'
import { GRADES } from './recount-words.ts'

/** Leavers of the school year before, ordinary secondary education alone, each with its programme. */
export interface Leaver {
  readonly row: Row
  readonly programme: Row | undefined
}

type Among = (leaver: Leaver) => boolean

/** Stages, sectors, all. */
function lines(sectors: Labels, line: (name: string, isIn: Among) => Line): Lines {
  return [
    ...(['2', '3', '7'] as const).map((stage) =>
      line(GRADES[stage], ({ programme }) => cell(programme, 'Graad') === stage),
    ),
    ...Object.entries(sectors).map(([code, name]) =>
      line(name, ({ programme }) => cell(programme, 'Sector') === code),
    ),
    line('Totaal', () => true),
  ]
}

const path = (leavers: readonly Leaver[], code: string) =>
  leavers.filter(({ row }) => cell(row, 'Gevolgde weg') === code)

export function qualifiedLines(leavers: readonly Leaver[], sectors: Labels): Lines {
  return lines(sectors, (name, isIn) => {
    const [dual, school] = ['DUAL', 'SCHOOL'].map((code) => {
      const own = path(leavers, code).filter(isIn)
      const counts = ['DIPLOMA', 'PROFESSIONAL', 'PARTIAL', 'NONE'].map(
        (title) => own.filter(({ row }) => cell(row, 'Behaald bewijs') === title).length,
      )
      const known = counts.reduce((sum, n) => sum + n, 0)
      if (known !== own.length) throw new Error('The sample has leavers without a known qualification')
      return { counts, known, qualified: known - (counts[3] ?? 0) }
    })
    if (dual === undefined || school === undefined) throw new Error('Two paths')
    return [
      name,
      ...dual.counts,
      dual.known,
      rate(dual.qualified, dual.known),
      ...school.counts,
      rate(school.qualified, school.known),
      points(dual.qualified, dual.known, school.qualified, school.known),
    ]
  })
}

export function afterLines(leavers: readonly Leaver[], sectors: Labels): Lines {
  const dual = path(leavers, 'DUAL')
  const is = (heading: string, value: string) => (leaver: Leaver) => cell(leaver.row, heading) === value
  const works = is('Aan het werk na één jaar', 'ja')
  const own = (leaver: Leaver) =>
    works(leaver) && cell(leaver.row, 'Sector van de werkgever') === cell(leaver.programme, 'Sector')
  const nowhere = (leaver: Leaver) => works(leaver) && cell(leaver.row, 'Sector van de werkgever') === ''
  return lines(sectors, (name, isIn) => {
    const all = dual.filter(isIn)
    const count = (test: Among) => all.filter(test).length
    const jobseekers = count(is('Werkzoekend na één jaar', 'ja'))
    const others = count(is('Werkzoekend na één jaar', 'nee'))
    const [inWork, inSector, unknown] = [count(works), count(own), count(nowhere)]
    const [higher = 0, adult = 0, none = 0] = ['HIGHER', 'ADULT', 'NONE'].map((code) =>
      count(is('Vervolgstudie', code)),
    )
    if (jobseekers + others !== all.length || higher + adult + none !== all.length)
      throw new Error('The sample has leavers of whom something is unknown')
    return [
      name,
      all.length,
      ...[jobseekers, others, rate(others, all.length)],
      ...[inSector, inWork - inSector - unknown, unknown, all.length - inWork],
      rate(inSector, inWork - unknown),
      ...[higher, adult, none, rate(higher + adult, all.length)],
    ]
  })
}
