/** Table 2_7: mentors by sectoral partnership and by whether they were trained in time. */
import { type Language, mentorTrainingMonths, text } from '@werkplekleren/rules'
import { column, nullable, type StatsEngine } from '../statistics/index.ts'
import { crossTable } from './cross-table.ts'
import { defineIndicator, parametersOf, type Scope } from './indicator.ts'
import { sectorsIn } from './sides.ts'

export const trainingStates = ['inTime', 'late', 'overdue', 'notYetDue', 'exempt', 'unknown'] as const
export type TrainingState = (typeof trainingStates)[number]

const sql = `WITH accepted AS (
    SELECT sector_code, training_exempt, trained_on_day, training_due_day,
           CASE WHEN id IS NULL THEN 1
                ELSE ROW_NUMBER() OVER (PARTITION BY id ORDER BY accredited_on_day, company_no, sector_code)
                END AS place
    FROM mentors
    WHERE accredited_on_day IS NULL OR accredited_on_day <= $last_day
  )
  SELECT sector_code AS sector,
    CASE WHEN training_exempt THEN 'exempt'
         WHEN training_due_day IS NULL THEN 'unknown'
         WHEN trained_on_day <= training_due_day AND trained_on_day <= $last_day THEN 'inTime'
         WHEN trained_on_day <= $last_day THEN 'late'
         WHEN training_due_day < $last_day THEN 'overdue'
         ELSE 'notYetDue' END AS state,
    COUNT(*) AS n
  FROM accepted
  WHERE place = 1 AND (CAST($sector AS VARCHAR) IS NULL OR sector_code = CAST($sector AS VARCHAR))
  GROUP BY 1, 2 ORDER BY 1, 2`

/** The term where a sector sets none, as it is now. */
const months = mentorTrainingMonths.values.at(-1)?.value ?? '–'

const labels: Readonly<Record<TrainingState, Record<Language, string>>> = {
  inTime: { nl: 'Tijdig opgeleid', en: 'Trained in time', fr: 'Formés à temps' },
  late: { nl: 'Te laat opgeleid', en: 'Trained late', fr: 'Formés en retard' },
  overdue: {
    nl: 'Niet opgeleid, termijn voorbij',
    en: 'Not trained, term over',
    fr: 'Non formés, délai dépassé',
  },
  notYetDue: { nl: 'Termijn loopt nog', en: 'Term still running', fr: 'Délai en cours' },
  exempt: { nl: 'Vrijgesteld', en: 'Exempt', fr: 'Dispensés' },
  unknown: {
    nl: 'Datum van aanvaarding onbekend',
    en: 'Date of acceptance unknown',
    fr: "Date d'acceptation inconnue",
  },
}

/** Mentors accepted by the last day of the school year, by sector and state of their training. */
export const queryMentorsTrained = (engine: StatsEngine, scope: Scope) =>
  engine.query(sql, parametersOf(sql, scope), {
    sector: nullable(column.text),
    state: column.oneOf(trainingStates),
    n: column.integer,
  })

export const mentorsTrained = defineIndicator({
  id: '2_7',
  title: text(
    'Mentoren naar sectoraal partnerschap en tijdigheid van de mentoropleiding',
    'Mentors by sectoral partnership and timeliness of the mentor training',
    'Tuteurs par partenariat sectoriel et respect du délai de formation',
  ),
  definition: text(
    `Mentoren die uiterlijk op de laatste dag van het schooljaar zijn aanvaard. Tijdig: de opleiding is gevolgd binnen de termijn van de sector (${months} maanden waar de sector geen termijn meegeeft) na de dag van aanvaarding. Wie mentor is in meer dan één onderneming, telt één keer: bij de oudste aanvaarding.`,
    `Mentors accepted by the last day of the school year. In time: trained within the term of the sector (${months} months where the sector sets none) after the day of acceptance. Who is a mentor in more than one company counts once: with the oldest acceptance.`,
    `Tuteurs acceptés au plus tard le dernier jour de l'année scolaire. À temps : formation suivie dans le délai du secteur (${months} mois où le secteur n'en fixe pas) après le jour de l'acceptation. Un tuteur dans plusieurs entreprises compte une fois : avec l'acceptation la plus ancienne.`,
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'lastDay',
  needs: ['mentors', 'sectors'],
  sql,
  async fill(engine, scope, catalogue, language) {
    const counts = await queryMentorsTrained(engine, scope)
    const used = trainingStates.filter(
      (state) => state !== 'unknown' || counts.some((count) => count.state === 'unknown'),
    )
    return crossTable({
      counts: counts.map(({ sector, state, n }) => ({ row: sector, column: state, n })),
      rows: sectorsIn(catalogue, scope),
      columns: used.map((state) => ({ key: state, label: labels[state][language] })),
      rowHeader: { nl: 'Sectoraal partnerschap', en: 'Sectoral partnership', fr: 'Partenariat sectoriel' }[
        language
      ],
      unit: this.unit[language],
      language,
    })
  },
})
