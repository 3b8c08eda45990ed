/** Table 1_10 of an enrolment file: offerings by stage and size, the share of small ones, the median. */
import { text } from '@werkplekleren/rules'
import { fileGrade, sizeClass } from '../../dimensions/index.ts'
import { countOf, shareOf } from '../../figures/index.ts'
import {
  medianOfferingOfFile,
  offeringsWithEnrolments,
  smallOfferingsOfFile,
} from '../../indicators/index.ts'
import { acrossAlong, along, columnTable, valuesAlong } from '../column-table.ts'
import { totalWord } from '../cross-table.ts'
import { median, statisticColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'
import { gradesWith } from './grades-of-file.ts'
import { reportFile, sourceOfFiles, unitNotes } from './told-by-file.ts'

export const offeringSizesOfFile = defineTable({
  id: '1_10',
  title: text(
    'Grootte van de aanbodeenheden van duaal leren in het secundair onderwijs naar graad',
    'Size of the offerings of dual learning in secondary education by stage',
    "Taille des unités d'offre de l'apprentissage dual dans l'enseignement secondaire par degré",
  ),
  explanation: text(
    'Naar het aantal duale inschrijvingen op de teldatum. Een aanbodeenheid is een opleiding in een school; 9,5 inschrijvingen is minder dan 10.',
    'By the number of dual enrolments on the count date. An offering is a programme in a school; 9.5 enrolments is fewer than 10.',
    "Selon le nombre d'inscriptions duales à la date de comptage. Une unité d'offre est une formation dans une école ; 9,5 inscriptions est moins de 10.",
  ),
  source: sourceOfFiles,
  indicators: [offeringsWithEnrolments, smallOfferingsOfFile, medianOfferingOfFile],
  async fill(context) {
    const [all, ofSize, sizes, byGrade] = await Promise.all([
      along(context, offeringsWithEnrolments, fileGrade),
      acrossAlong(context, offeringsWithEnrolments, fileGrade, sizeClass),
      valuesAlong(context, medianOfferingOfFile, fileGrade),
      context.counts(offeringsWithEnrolments, fileGrade),
    ])
    const { unit } = offeringsWithEnrolments
    return {
      ...columnTable({
        rows: fileGrade,
        members: gradesWith(context, byGrade),
        columns: [
          ...context.members(sizeClass).map(({ key: size, label }) => ({
            header: label,
            unit,
            kind: 'count' as const,
            at: { sizeClass: size },
            figure: (key: string | undefined) => countOf(ofSize(key, size)),
          })),
          { header: totalWord, unit, kind: 'count', at: {}, figure: (key) => countOf(all.at(key)) },
          {
            header: smallOfferingsOfFile.title,
            unit,
            kind: 'percent',
            at: {},
            figure: (key) => shareOf(ofSize(key, 'small'), all.at(key)),
          },
          statisticColumn(
            text('Mediaan', 'Median', 'Médiane'),
            text('inschrijvingen', 'enrolments', 'inscriptions'),
            sizes,
            median,
            all.at,
            HALVES,
          ),
        ],
      }),
      notes: unitNotes(reportFile(context)),
    }
  },
})

/** Sizes are counted in half enrolments. */
const HALVES = 2
