/** E-01i: dual enrolments of secondary education on the count date, of an enrolment file of the administration. */
import { text } from '@werkplekleren/rules'
import {
  domain,
  fileGrade,
  finality,
  namedProgramme,
  net,
  providerType,
  province,
  sector,
  sex,
  studyYear,
} from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const enrolmentWords = text('inschrijvingen', 'enrolments', 'inscriptions')

export const dualEnrolments = defineIndicator({
  id: 'E-01i',
  title: text(
    'Duale inschrijvingen, secundair onderwijs',
    'Dual enrolments, secondary education',
    'Inscriptions duales, enseignement secondaire',
  ),
  definition: text(
    'Inschrijvingen op de teldatum die duaal zijn volgens de definitie die boven elke tabel staat (D1 of D2), volgens een inschrijvingsbestand van de administratie.',
    'Enrolments on the count date that are dual by the definition stated above each table (D1 or D2), by an enrolment file of the administration.',
    "Inscriptions à la date de comptage qui sont duales selon la définition indiquée au-dessus de chaque tableau (D1 ou D2), selon un fichier d'inscriptions de l'administration.",
  ),
  unit: enrolmentWords,
  moment: 'countDate',
  breakdowns: [
    ...[sector, province, namedProgramme, fileGrade, studyYear, domain, finality, net, providerType, sex],
  ],
  needs: [],
  source: ownDefinition,
  unitsSql: `SELECT sector, province, named_programme, grade AS file_grade, year_of_study AS study_year, domain,
         finality, net, provider_type, sex, halves AS halves
  FROM enrolment_counts
  WHERE for_report AND is_member`,
})
