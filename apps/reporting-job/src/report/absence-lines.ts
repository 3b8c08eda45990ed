/** What the figures leave out, said on the cover: tables without an extract, learners without a programme. */
import { type Language, tableOf } from '@werkplekleren/rules'
import { needsOf, tablesBesideExtracts } from '../report-tables/index.ts'
import type { Material } from './build-workbook.ts'
import { pick, tableName } from './words.ts'

/** One line a kind of absence; none where everything was there. */
export function absenceLines(
  {
    absent,
    tables: reportTables,
    learnersWithoutProgramme: learners,
    enrolments,
  }: Pick<Material, 'absent' | 'tables' | 'learnersWithoutProgramme' | 'enrolments'>,
  language: Language,
): readonly string[] {
  const lines: string[] = []
  const tables = reportTables.filter((table) => needsOf(table).some((need) => absent.includes(need)))
  if (tables.length > 0) {
    const titles = tables.map(({ id }) => tableName(id, language).title).join(', ')
    const missing = absent
      .filter((need) => tables.some((table) => needsOf(table).includes(need)))
      .map((table) => tableOf(table).label[language])
      .join(', ')
    lines.push(
      pick(
        language,
        `Niet berekend: ${titles}. Deze extracten ontbreken: ${missing}.`,
        `Not computed: ${titles}. These extracts are missing: ${missing}.`,
        `Non calculés : ${titles}. Ces extraits manquent : ${missing}.`,
      ),
    )
  }
  if (enrolments === undefined) {
    const titles = tablesBesideExtracts.map(({ id }) => tableName(id, language).title).join(', ')
    lines.push(
      pick(
        language,
        `Niet berekend: ${titles}. Ze komen uit een inschrijvingsbestand van de onderwijsadministratie, en dat staat niet in de map.`,
        `Not computed: ${titles}. They come of an enrolment file of the education administration, and none is in the folder.`,
        `Non calculés : ${titles}. Ils proviennent d'un fichier d'inscriptions de l'administration de l'enseignement, et le dossier n'en contient pas.`,
      ),
    )
  }
  if (learners > 0) {
    lines.push(
      pick(
        language,
        `Lerenden die op de teldatum ingeschreven zijn in een opleiding die ontbreekt of geweigerd is: ${learners}. Of zij duaal leren, is niet bekend; zij tellen niet mee.`,
        `Learners enrolled on the count date in a programme that is missing or was rejected: ${learners}. Whether they are in dual learning is not known; they do not count.`,
        `Apprenants inscrits à la date de comptage dans une formation manquante ou rejetée : ${learners}. On ne sait pas s'ils suivent une formation duale ; ils ne comptent pas.`,
      ),
    )
  }
  return lines
}
