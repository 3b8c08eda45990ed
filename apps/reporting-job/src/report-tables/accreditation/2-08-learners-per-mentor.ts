/** Table 2_8: learners per mentor on the count date, by sectoral partnership, and mentors who have too many. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { notApplicable, notAvailable } from '../../figures/index.ts'
import { learnersPerMentor, overMaximum } from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { countColumn, ifFilled, mean, shareColumn, statisticColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const mentorLoad = defineTable({
  id: '2_8',
  title: text(
    'Lerenden per mentor naar sectoraal partnerschap',
    'Learners per mentor by sectoral partnership',
    'Apprenants par tuteur par partenariat sectoriel',
  ),
  explanation: text(
    'Het aandeel boven het maximum rekent alleen met mentoren van wie de sector een maximum heeft meegegeven.',
    'The share above the maximum counts only mentors whose sector has given a maximum.',
    'La part au-delà du maximum ne porte que sur les tuteurs dont le secteur a indiqué un maximum.',
  ),
  indicators: [learnersPerMentor, overMaximum],
  power: 'ACCREDIT',
  async fill(context) {
    const [mentors, limited, learners, employeesKnown] = await Promise.all([
      along(context, learnersPerMentor, sector),
      along(context, overMaximum, sector),
      valuesAlong(context, learnersPerMentor, sector),
      context.isFilled('companies', 'employees'),
    ])
    const maxima = new Map(context.catalogue.sectors.map(({ code, maxLearners }) => [code, maxLearners]))
    const { unit } = learnersPerMentor
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, mentors),
      columns: [
        countColumn(
          text('Mentoren met lerenden', 'Mentors with learners', 'Tuteurs avec apprenants'),
          unit,
          mentors.at,
        ),
        {
          ...statisticColumn(
            learnersPerMentor.title,
            text('lerenden', 'learners', 'apprenants'),
            learners,
            mean,
            mentors.at,
          ),
          decimals: 2,
        },
        {
          header: text('Maximum van de sector', 'Maximum of the sector', 'Maximum du secteur'),
          unit: text('lerenden', 'learners', 'apprenants'),
          kind: 'count',
          at: {},
          figure: (key) => {
            if (key === undefined) return notApplicable
            const most = maxima.get(key)
            return most === undefined ? notAvailable : { kind: 'number', value: most }
          },
        },
        countColumn(text('Met een maximum', 'With a maximum', 'Avec maximum'), unit, limited.at),
        countColumn(
          text('Boven het maximum', 'Above the maximum', 'Au-delà du maximum'),
          unit,
          limited.hitsAt,
        ),
        shareColumn(
          text('Aandeel boven het maximum', 'Share above the maximum', 'Part au-delà du maximum'),
          limited.hitsAt,
          limited.at,
        ),
        ifFilled(
          employeesKnown,
          countColumn(
            text('Boven de werknemers', 'Above the employees', 'Au-delà des travailleurs'),
            unit,
            mentors.hitsAt,
          ),
        ),
        ifFilled(
          employeesKnown,
          shareColumn(
            text('Aandeel boven de werknemers', 'Share above the employees', 'Part au-delà des travailleurs'),
            mentors.hitsAt,
            mentors.at,
          ),
        ),
      ],
    })
  },
})
