/** T1-11: of the mentors who are trained or past their term, those trained in time. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { cedefop, defineIndicator } from '../indicator.ts'
import { acceptedMentors, mentors } from './t1-10-mentors.ts'

export const mentorsTrained = defineIndicator({
  id: 'T1-11',
  title: text('Mentoropleiding tijdig', 'Mentor training in time', 'Formation des tuteurs à temps'),
  definition: text(
    'Van de mentoren die opgeleid zijn of van wie de termijn voorbij is op de laatste dag van het schooljaar: wie de opleiding binnen de termijn heeft gevolgd. Vrijgestelde mentoren en mentoren van wie de termijn nog loopt, tellen niet mee.',
    'Of the mentors who are trained or past their term on the last day of the school year: those trained within the term. Exempt mentors and those whose term still runs do not count.',
    "Parmi les tuteurs formés ou dont le délai est dépassé le dernier jour de l'année scolaire : ceux formés dans le délai. Les tuteurs dispensés et ceux dont le délai court encore ne comptent pas.",
  ),
  numerator: text('mentoren tijdig opgeleid', 'mentors trained in time', 'tuteurs formés à temps'),
  denominator: text(
    'mentoren die opgeleid zijn of van wie de termijn voorbij is',
    'mentors trained or past their term',
    'tuteurs formés ou dont le délai est dépassé',
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'lastDay',
  breakdowns: [sector],
  needs: ['mentors', 'sectors'],
  source: cedefop,
  hitsAre: { of: mentors, at: { trainingState: 'inTime' } },
  unitsSql: `SELECT sector, training_state = 'inTime' AS hit
  FROM (${acceptedMentors}) accepted_mentors
  WHERE training_state IN ('inTime', 'late', 'overdue')`,
})
