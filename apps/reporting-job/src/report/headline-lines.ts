/** The five main figures in words: for the cover and for the terminal. */
import {
  formatSchoolYear,
  type Language,
  type SchoolYear,
  type TableId,
  tableOf,
  text,
} from '@werkplekleren/rules'
import { type Figure, shown } from '../figures/index.ts'
import { groupedNumber, percentWords } from '../report-charts/index.ts'
import type { Headlines } from './headlines.ts'

export interface HeadlineLine {
  readonly value: string
  readonly label: string
}

/** Five lines, or those of the count date alone; shares are whole percentages, rounded half up. */
export function headlineLines(
  figures: Headlines,
  isSuppressed: (id: string) => boolean,
  schoolYear: SchoolYear,
  language: Language,
  content?: 'countDate',
): readonly HeadlineLine[] {
  const written = (figure: Figure, write: (value: number) => string): string => {
    const found = shown(figure, isSuppressed, 0)
    if ('value' in found) return write(found.value)
    return 'symbol' in found ? `[${found.symbol}]` : '–'
  }
  const count = (figure: Figure) => written(figure, groupedNumber)
  const percent = (figure: Figure) => written(figure, (n) => percentWords(n, 0, language))
  const list = (shares: readonly Figure[]) => shares.map(percent).join(' · ')
  const { ofFile, absent } = figures
  const learners = count(figures.learners)
  const ofExtracts = [
    {
      value: count(figures.learners),
      label: {
        nl: 'lerenden in duaal leren in het secundair onderwijs op 1 februari',
        en: 'learners in dual learning in secondary education on 1 February',
        fr: "apprenants en formation duale dans l'enseignement secondaire au 1er février",
      }[language],
    },
    {
      value: list(figures.ages),
      label: {
        nl: `jonger dan 18, 18 tot en met 20, 21 en ouder (van ${learners} lerenden)`,
        en: `under 18, 18 to 20, 21 and over (of ${learners} learners)`,
        fr: `moins de 18 ans, de 18 à 20 ans, 21 ans et plus (de ${learners} apprenants)`,
      }[language],
    },
  ]
  const ofCountDate =
    ofFile === undefined
      ? ofExtracts
      : [
          { value: count(ofFile.enrolments), label: enrolmentsOfFile[language] },
          { value: ofFile.provision.map(count).join(' · '), label: provisionOfFile[language] },
        ]
  if (content === 'countDate') return ofCountDate
  const agreements = count(figures.agreements)
  const due = count(figures.mentorsDue)
  const [before, current] = [schoolYear - 1, schoolYear].map((year) => formatSchoolYear(year as SchoolYear))
  const lines: readonly { readonly rests: TableId; readonly line: HeadlineLine }[] = [
    {
      rests: 'agreements',
      line: {
        value: list(figures.contractTypes),
        label: {
          nl: `OAO, SAO en DA (van ${agreements} overeenkomsten in het schooljaar)`,
          en: `OAO, SAO and DA (of ${agreements} agreements in the school year)`,
          fr: `OAO, SAO et DA (de ${agreements} conventions dans l'année scolaire)`,
        }[language],
      },
    },
    {
      rests: 'enrolments',
      line: {
        value: figures.adults.map(count).join(' · '),
        label: {
          nl: `lerenden in het duaal volwassenenonderwijs in ${before} en ${current}`,
          en: `learners in dual adult education in ${before} and ${current}`,
          fr: `apprenants dans l'enseignement dual pour adultes en ${before} et ${current}`,
        }[language],
      },
    },
    {
      rests: 'mentors',
      line: {
        value: percent(figures.mentorsInTime),
        label: {
          nl: `van de mentoren is tijdig opgeleid (van ${due} mentoren die opgeleid zijn of van wie de termijn voorbij is)`,
          en: `of the mentors were trained in time (of ${due} mentors trained or past their term)`,
          fr: `des tuteurs ont été formés à temps (de ${due} tuteurs formés ou dont le délai est dépassé)`,
        }[language],
      },
    },
  ]
  return [
    ...ofCountDate,
    ...lines.flatMap(({ rests, line }) => {
      if (!absent.includes(rests)) return [line]
      // Beside an enrolment file the other extracts are not expected: the cover names what is not computed anyway.
      return ofFile === undefined ? [notComputed(rests, language)] : []
    }),
  ]
}

const enrolmentsOfFile = text(
  'inschrijvingen in duaal leren in het secundair onderwijs op 1 februari',
  'enrolments in dual learning in secondary education on 1 February',
  "inscriptions à l'apprentissage dual dans l'enseignement secondaire au 1er février",
)
const provisionOfFile = text(
  'scholen, opleidingen en aanbodeenheden (een opleiding in een school) met zulke inschrijvingen',
  'schools, programmes and offerings (a programme in a school) with such enrolments',
  "écoles, formations et unités d'offre (une formation dans une école) avec de telles inscriptions",
)

/** A main figure that rests on an extract that was not there. */
function notComputed(table: TableId, language: Language): HeadlineLine {
  const name = tableOf(table).label[language]
  return {
    value: '–',
    label: {
      nl: `niet berekend: het extract ${name} ontbreekt`,
      en: `not computed: the extract ${name} is missing`,
      fr: `non calculé : l'extrait ${name} manque`,
    }[language],
  }
}
