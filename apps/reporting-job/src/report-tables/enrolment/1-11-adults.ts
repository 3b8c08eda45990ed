/** Table 1_11: learners in dual adult education by province, this school year and the one before. */
import { text } from '@werkplekleren/rules'
import { province } from '../../dimensions/index.ts'
import { countOf } from '../../figures/index.ts'
import { adultLearners } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { defineTable } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'

export const adultsByProvince = defineTable({
  id: '1_11',
  title: text(
    'Lerenden in het duaal volwassenenonderwijs naar provincie',
    'Learners in dual adult education by province',
    "Apprenants dans l'enseignement dual pour adultes par province",
  ),
  explanation: text(
    'Personen van twee schooljaren worden niet opgeteld: dezelfde persoon kan in beide zitten.',
    'Persons of two school years are not added: the same person may be in both.',
    'Les personnes de deux années scolaires ne sont pas additionnées : la même personne peut figurer dans les deux.',
  ),
  indicators: [adultLearners],
  async fill(context) {
    const years = [context.before, context]
    const found = await Promise.all(years.map((year) => along(year, adultLearners, province)))
    return columnTable({
      rows: province,
      members: membersAlong(context, province, ...found),
      columns: found.map((by, index) => ({
        header: schoolYearWords(years[index]?.scope.schoolYear),
        unit: adultLearners.unit,
        kind: 'count',
        at: {},
        figure: (key) => countOf(by.at(key)),
      })),
    })
  },
})
