/** E-01: enrolled dual learners of secondary education on the count date. */
import { text } from '@werkplekleren/rules'
import {
  age,
  ageBand,
  ageBandSql,
  domain,
  finality,
  grade,
  net,
  programme,
  providerType,
  province,
  sector,
  sex,
  singleAgeSql,
  studyYear,
} from '../../dimensions/index.ts'
import { cedefop, defineIndicator } from '../indicator.ts'
import { population } from '../population.ts'

export const learners = defineIndicator({
  id: 'E-01',
  title: text(
    'Ingeschreven duale lerenden, secundair onderwijs',
    'Enrolled dual learners, secondary education',
    'Apprenants duaux inscrits, enseignement secondaire',
  ),
  definition: population.definition,
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [
    ...[sector, province, programme, grade, studyYear, domain, finality, net, providerType],
    ...[sex, age, ageBand],
  ],
  needs: ['enrolments', 'learners', 'programmes'],
  source: cedefop,
  followsProgramme: true,
  unitsSql: `SELECT sector_code AS sector, province, programme_code AS programme, grade, study_year,
         domain, finality, net, provider_type, sex, ${singleAgeSql('c.age')} AS age,
         ${ageBandSql('c.age')} AS age_band
  FROM counted_learners c
  WHERE count_day = $count_date`,
})
