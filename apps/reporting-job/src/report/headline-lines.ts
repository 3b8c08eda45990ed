/** The five main figures in words: for the cover and for the terminal. */
import { formatSchoolYear, type Language, renderNumber, type TableId, tableOf } from '@werkplekleren/rules'
import type { Headlines } from '../indicators/index.ts'
import { shareHalfUp } from '../statistics/index.ts'

export interface HeadlineLine {
  readonly value: string
  readonly label: string
}

/** A whole percentage, or "–" of nothing. */
const share = (numerator: number, denominator: number): string =>
  denominator === 0 ? '–' : `${shareHalfUp(numerator, denominator, 0)}%`

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** Five lines, or those of the count date alone; shares are whole percentages, rounded half up, with their denominators in the label. */
export function headlineLines(
  figures: Headlines,
  language: Language,
  content?: 'countDate',
): readonly HeadlineLine[] {
  const {
    learners,
    ages,
    agreements,
    contractTypes: types,
    adultYears,
    mentorsDue,
    mentorsInTime,
    absent,
  } = figures
  const number = (n: number) => renderNumber(n, language)
  const percent = (numerator: number, denominator: number) => {
    const value = share(numerator, denominator)
    return language === 'en' ? value : value.replace('%', '\u00a0%')
  }
  const [before, current] = adultYears
  const year = (index: 0 | 1) => {
    const one = adultYears[index]
    return one ? formatSchoolYear(one.schoolYear) : ''
  }
  const ofCountDate = [
    {
      value: grouped(learners),
      label: {
        nl: 'lerenden in duaal leren in het secundair onderwijs op 1 februari',
        en: 'learners in dual learning in secondary education on 1 February',
        fr: "apprenants en formation duale dans l'enseignement secondaire au 1er février",
      }[language],
    },
    {
      value: [ages.under18, ages.from18to20, ages.from21].map((n) => percent(n, learners)).join(' · '),
      label: {
        nl: `jonger dan 18, 18 tot en met 20, 21 en ouder (van ${number(learners)} lerenden)`,
        en: `under 18, 18 to 20, 21 and over (of ${number(learners)} learners)`,
        fr: `moins de 18 ans, de 18 à 20 ans, 21 ans et plus (de ${number(learners)} apprenants)`,
      }[language],
    },
  ]
  if (content === 'countDate') return ofCountDate
  return [
    ...ofCountDate,
    absent.includes('agreements')
      ? notComputed('agreements', language)
      : {
          value: [types.OAO, types.SAO, types.DA].map((n) => percent(n, agreements)).join(' · '),
          label: {
            nl: `OAO, SAO en DA (van ${number(agreements)} overeenkomsten in het schooljaar)`,
            en: `OAO, SAO and DA (of ${number(agreements)} agreements in the school year)`,
            fr: `OAO, SAO et DA (de ${number(agreements)} conventions dans l'année scolaire)`,
          }[language],
        },
    {
      value: `${grouped(before?.learners ?? 0)} · ${grouped(current?.learners ?? 0)}`,
      label: {
        nl: `lerenden in het duaal volwassenenonderwijs in ${year(0)} en ${year(1)}`,
        en: `learners in dual adult education in ${year(0)} and ${year(1)}`,
        fr: `apprenants dans l'enseignement dual pour adultes en ${year(0)} et ${year(1)}`,
      }[language],
    },
    absent.includes('mentors')
      ? notComputed('mentors', language)
      : {
          value: percent(mentorsInTime, mentorsDue),
          label: {
            nl: `van de mentoren is tijdig opgeleid (van ${number(mentorsDue)} mentoren die opgeleid zijn of van wie de termijn voorbij is)`,
            en: `of the mentors were trained in time (of ${number(mentorsDue)} mentors trained or past their term)`,
            fr: `des tuteurs ont été formés à temps (de ${number(mentorsDue)} tuteurs formés ou dont le délai est dépassé)`,
          }[language],
        },
  ]
}

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
