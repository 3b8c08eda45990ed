/** What the chapters say in words: every number is read from the figures, and one that may not be shown is told as such. */
import { formatSchoolYear, type Language, type SchoolYear, type Text } from '@werkplekleren/rules'
import {
  decimalsOf,
  type FigureRow,
  type FigureTable,
  type PublishedTable,
  type Shown,
  shown,
} from '../figures/index.ts'
import { decimalWords, listed, shownWords } from '../report-charts/index.ts'

/** What a sentence may ask; undefined where the table or the cell is not there, and then there is no sentence. */
export interface Read {
  /** The figure of the total row in the column with an English heading, in words. */
  readonly total: (table: string, heading: string) => string | undefined
  /** The figure in the row with an English head. */
  readonly at: (table: string, head: string, heading: string) => string | undefined
  /** "label (figure)" for each row that divides the table by one dimension. */
  readonly division: (table: string, dimension: string, heading: string) => string | undefined
  readonly isAvailable: (table: string, heading: string) => boolean
}

export function reader(
  tables: readonly PublishedTable[],
  isSuppressed: (id: string) => boolean,
  language: Language,
): Read {
  const tableOf = (id: string) => tables.find((one) => one.id === id)?.table
  const figureAt = (table: FigureTable, row: FigureRow, heading: string) => {
    const index = table.columns.findIndex(({ header }) => header.en === heading)
    const [column, figure] = [table.columns[index], row.figures[index]]
    return column && figure ? { column, found: shown(figure, isSuppressed, decimalsOf(column)) } : undefined
  }
  const wordsAt = (id: string, isWanted: (row: FigureRow) => boolean, heading: string) => {
    const table = tableOf(id)
    const row = table?.rows.find(isWanted)
    const cell = table && row && figureAt(table, row, heading)
    return cell && figureInWords(cell.found, cell.column.kind, language)
  }
  return {
    total: (id, heading) => wordsAt(id, ({ total }) => total === true, heading),
    at: (id, head, heading) => wordsAt(id, ({ heads }) => headOf(heads[0], 'en') === head, heading),
    division(id, dimension, heading) {
      const table = tableOf(id)
      const parts = (table?.rows ?? [])
        .filter(({ at }) => Object.keys(at).join() === dimension)
        .flatMap((row) => {
          const cell = table && figureAt(table, row, heading)
          const label = headOf(row.heads[0], language)
          return cell
            ? [`${label} (${shownWords(cell.found, cell.column.kind === 'percent', language)})`]
            : []
        })
      return parts.length === 0 ? undefined : listed(parts, language)
    },
    isAvailable(id, heading) {
      const table = tableOf(id)
      const row = table?.rows.find(({ total }) => total)
      const cell = table && row && figureAt(table, row, heading)
      return cell !== undefined && 'value' in cell.found
    },
  }
}

const headOf = (head: Text | string | undefined, language: Language): string =>
  typeof head === 'object' ? head[language] : (head ?? '')

/** A number, or a noun phrase that can stand in its place. */
function figureInWords(found: Shown, kind: string, language: Language): string {
  const percent = kind === 'percent'
  if (!('symbol' in found)) {
    if (kind === 'decimal' && 'value' in found) return decimalWords(found.value, 1, language)
    return shownWords(found, percent, language)
  }
  const noun = {
    nl: percent ? 'percentage' : 'aantal',
    en: percent ? 'percentage' : 'number',
    fr: percent ? 'pourcentage' : 'nombre',
  }[language]
  return found.symbol === 'c'
    ? { nl: `een beschermd ${noun}`, en: `a protected ${noun}`, fr: `un ${noun} protégé` }[language]
    : {
        nl: `een ${noun} dat niet beschikbaar is`,
        en: `a ${noun} that is not available`,
        fr: `un ${noun} non disponible`,
      }[language]
}

/** The sentences of a chapter, by the number of its tables; those whose figures are not there are left out. */
export function sentencesOf(
  chapter: string,
  read: Read,
  schoolYear: SchoolYear,
  language: Language,
): readonly string[] {
  const write = chapters[chapter]
  return write
    ? write(read, schoolYear).flatMap((words) => (words === undefined ? [] : [words[language]]))
    : []
}

type Sentence = Text | undefined

/** The sentence made of figures that are all there. */
const ifThere = <Figures extends readonly (string | undefined)[]>(
  figures: readonly [...Figures],
  write: (...there: { [Index in keyof Figures]: string }) => Text,
): Sentence =>
  figures.some((one) => one === undefined)
    ? undefined
    : // None of them is undefined.
      write(...(figures as unknown as { [Index in keyof Figures]: string }))

const chapters: Readonly<Record<string, (read: Read, schoolYear: SchoolYear) => readonly Sentence[]>> = {
  1: ({ total, division, isAvailable }, schoolYear) => {
    const [before, now] = [schoolYear - 1, schoolYear].map((year) => formatSchoolYear(year as SchoolYear))
    return [
      ifThere([total('1_4', 'Total')], (learners) => ({
        nl: `Op de teldatum van 1 februari bedroeg het aantal duale lerenden in het secundair onderwijs ${learners}.`,
        en: `On the count date of 1 February the number of dual learners in secondary education was ${learners}.`,
        fr: `À la date de comptage du 1er février, le nombre d'apprenants duaux dans l'enseignement secondaire était de ${learners}.`,
      })),
      isAvailable('1_2', 'Yearly growth')
        ? ifThere(
            [total('1_2', before ?? ''), total('1_2', now ?? ''), total('1_2', 'Yearly growth')],
            (then, today, growth) => ({
              nl: `In ${before} waren dat er ${then}, in ${now} ${today}: een verandering van ${growth}.`,
              en: `In ${before} it was ${then}, in ${now} ${today}: a change of ${growth}.`,
              fr: `En ${before} il était de ${then}, en ${now} de ${today} : une évolution de ${growth}.`,
            }),
          )
        : undefined,
      ifThere([division('1_6', 'ageBand', 'Share')], (ages) => ({
        nl: `Naar leeftijd verdelen zij zich als volgt: ${ages}.`,
        en: `By age they divide as follows: ${ages}.`,
        fr: `Par âge, ils se répartissent comme suit : ${ages}.`,
      })),
      ifThere([total('1_7', 'Share of dual')], (share) => ({
        nl: `Het aandeel duaal leren in de graden en finaliteiten waarin het bestaat, bedroeg ${share} van alle lerenden in het extract.`,
        en: `The share of dual learning in the stages and finalities in which it exists was ${share} of all learners in the extract.`,
        fr: `La part de l'apprentissage dual dans les degrés et finalités où il existe était de ${share} de tous les apprenants de l'extrait.`,
      })),
    ]
  },
  2: ({ total }) => [
    ifThere(
      [total('2_3', 'Companies'), total('2_3', 'Establishments'), total('2_3', 'Accreditations')],
      (companies, establishments, accreditations) => ({
        nl: `Op de laatste dag van het schooljaar bedroeg het aantal erkende ondernemingen ${companies}, het aantal erkende vestigingen ${establishments} en het aantal erkenningen ${accreditations}.`,
        en: `On the last day of the school year the number of accredited companies was ${companies}, that of accredited establishments ${establishments} and that of accreditations ${accreditations}.`,
        fr: `Le dernier jour de l'année scolaire, le nombre d'entreprises agréées était de ${companies}, celui des unités d'établissement agréées de ${establishments} et celui des agréments de ${accreditations}.`,
      }),
    ),
    ifThere([total('2_6', 'Active'), total('2_6', 'Activity rate')], (active, rate) => ({
      nl: `Het aantal erkende ondernemingen met minstens één overeenkomst in het schooljaar bedroeg ${active}, een actiegraad van ${rate}.`,
      en: `The number of accredited companies with at least one agreement in the school year was ${active}, an activity rate of ${rate}.`,
      fr: `Le nombre d'entreprises agréées ayant au moins une convention au cours de l'année scolaire était de ${active}, soit un taux d'activité de ${rate}.`,
    })),
    ifThere([total('2_7', 'Total'), total('2_7', 'Trained in time')], (mentors, inTime) => ({
      nl: `Het aantal mentoren bedroeg ${mentors}; daarvan was het aantal dat tijdig is opgeleid ${inTime}.`,
      en: `The number of mentors was ${mentors}; of these, the number trained in time was ${inTime}.`,
      fr: `Le nombre de tuteurs était de ${mentors}, dont formés à temps : ${inTime}.`,
    })),
  ],
  3: ({ at }) => [
    ifThere([at('3_1', 'Excluded companies', 'In the school year')], (companies) => ({
      nl: `Het aantal ondernemingen dat in het schooljaar werd uitgesloten, bedroeg ${companies}.`,
      en: `The number of companies excluded in the school year was ${companies}.`,
      fr: `Le nombre d'entreprises exclues au cours de l'année scolaire était de ${companies}.`,
    })),
    ifThere([at('3_1', 'Agreement with an excluded company', 'In the school year')], (agreements) => ({
      nl: `Het aantal overeenkomsten bij een uitgesloten onderneming op de teldatum bedroeg ${agreements}; het hoort 0 te zijn.`,
      en: `The number of agreements with an excluded company on the count date was ${agreements}; it should be 0.`,
      fr: `Le nombre de conventions auprès d'une entreprise exclue à la date de comptage était de ${agreements} ; il devrait être de 0.`,
    })),
  ],
  4: ({ total }) => [
    ifThere(
      [
        total('4_1', 'Total'),
        total('4_1', 'Share of OAO'),
        total('4_1', 'Share of SAO'),
        total('4_1', 'Share of DA'),
      ],
      (agreements, oao, sao, da) => ({
        nl: `Het aantal overeenkomsten in het schooljaar bedroeg ${agreements}: OAO ${oao}, SAO ${sao} en DA ${da}.`,
        en: `The number of agreements in the school year was ${agreements}: OAO ${oao}, SAO ${sao} and DA ${da}.`,
        fr: `Le nombre de conventions au cours de l'année scolaire était de ${agreements} : OAO ${oao}, SAO ${sao} et DA ${da}.`,
      }),
    ),
    ifThere(
      [
        total('4_6', 'Early-end rate'),
        total('4_6', 'Early-end rate of persons'),
        total('4_6', 'Re-placement within 60 days'),
        total('4_6', 'Share without agreement'),
      ],
      (agreements, persons, again, without) => ({
        nl: `Vier maten beschrijven de voortijdige beëindiging. Van de overeenkomsten die in het schooljaar begonnen, eindigde voortijdig: ${agreements}. Van de lerenden die instapten, maakte minstens één beëindiging mee: ${persons}. Van hen had binnen 60 dagen een nieuwe overeenkomst: ${again}. Van de instappers die op 30 juni ingeschreven waren, was toen zonder overeenkomst: ${without}.`,
        en: `Four measures describe early ends. Of the agreements begun in the school year, ended early: ${agreements}. Of the learners who began, met at least one early end: ${persons}. Of these, had a new agreement within 60 days: ${again}. Of those who began and were enrolled on 30 June, were without an agreement then: ${without}.`,
        fr: `Quatre mesures décrivent les fins prématurées. Des conventions commencées au cours de l'année scolaire, ont pris fin prématurément : ${agreements}. Des apprenants entrés, ont connu au moins une fin prématurée : ${persons}. Parmi eux, avaient une nouvelle convention dans les 60 jours : ${again}. Des entrants inscrits le 30 juin, étaient alors sans convention : ${without}.`,
      }),
    ),
  ],
  6: ({ total }) => [
    ifThere([total('6_1', 'Total'), total('6_1', 'Companies reached')], (actions, companies) => ({
      nl: `Het aantal infoacties van de partnerschappen bedroeg ${actions}; het aantal bereikte ondernemingen ${companies}.`,
      en: `The number of information actions of the partnerships was ${actions}; that of companies reached ${companies}.`,
      fr: `Le nombre d'actions d'information des partenariats était de ${actions} ; celui des entreprises atteintes de ${companies}.`,
    })),
  ],
  7: ({ total }) => [
    ifThere([total('7_3', 'Sessions'), total('7_3', 'Participants')], (sessions, participants) => ({
      nl: `Het aantal sessies mentoropleiding bedroeg ${sessions}, het aantal deelnemers ${participants}.`,
      en: `The number of mentor training sessions was ${sessions}, that of participants ${participants}.`,
      fr: `Le nombre de séances de formation de tuteurs était de ${sessions}, celui des participants de ${participants}.`,
    })),
    ifThere([total('7_3', 'Positive judgement')], (share) => ({
      nl: `Van de werkplekbezoeken met een globaal oordeel kreeg een positief oordeel: ${share}.`,
      en: `Of the workplace visits with an overall judgement, the share with a positive one was ${share}.`,
      fr: `Des visites du lieu de travail avec une appréciation globale, étaient positives : ${share}.`,
    })),
  ],
  8: ({ total }) => [
    ifThere([total('8_1', 'Given'), total('8_1', 'In time')], (given, inTime) => ({
      nl: `Het aantal adviezen dat in het schooljaar is gegeven, bedroeg ${given}; op tijd gegeven: ${inTime}.`,
      en: `The number of pieces of advice given in the school year was ${given}; given in time: ${inTime}.`,
      fr: `Le nombre d'avis rendus au cours de l'année scolaire était de ${given} ; rendus à temps : ${inTime}.`,
    })),
  ],
  9: ({ total }) => [
    ifThere([total('9_1', 'Qualified outflow'), total('9_1', 'School path: qualified')], (dual, school) => ({
      nl: `De gekwalificeerde uitstroom uit duaal leren van het schooljaar ervoor bedroeg ${dual}; in het overeenkomstige schoolse pad ${school}.`,
      en: `The qualified outflow from dual learning of the school year before was ${dual}; in the corresponding school path ${school}.`,
      fr: `Les sorties qualifiées de l'apprentissage dual de l'année scolaire précédente étaient de ${dual} ; dans la voie scolaire correspondante de ${school}.`,
    })),
    ifThere([total('9_2', 'Chance of work after one year')], (work) => ({
      nl: `Van de vertrekkers van wie dat bekend is, was één jaar later niet als werkzoekende ingeschreven: ${work}.`,
      en: `Of the leavers of whom it is known, the share not registered as a jobseeker one year later was ${work}.`,
      fr: `Des sortants pour qui c'est connu, n'étaient pas inscrits comme demandeurs d'emploi un an plus tard : ${work}.`,
    })),
  ],
}
