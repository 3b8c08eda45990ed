/** The guaranteed average minimum monthly income (GGMMI), from which allowances and minimum wages are computed. */
import { text } from '../language.ts'
import {
  acertaMinimumIncome2021,
  allowance2025,
  anikosMinimumIncome2022,
  attentiaMinimumIncome2024,
  bosaIndex2025,
  cite,
  cultuurloketMinimumIncome,
  dualSector314,
  groupsAllowance2022,
  groupsBis2018,
  groupsMinimumIncome2022,
  sodalisMinimumIncome2024,
  unizoWorkplaceLearning,
  vlaanderenAllowance,
} from '../sources/index.ts'
import { defineParameter } from './parameter.ts'

/**
 * Gross, full-time, from the age of 18, in cents. It rises by 2 % in the month after the pivot index is passed, and by
 * agreed steps in April 2022, 2024 and 2026.
 *
 * `secondary`: the amount itself was not found published, but it reproduces every published allowance of its months.
 * `unverified`: neither; the day of the first amount of 2026 is doubtful as well.
 */
export const minimumMonthlyIncome = defineParameter({
  id: 'minimum-monthly-income',
  title: text(
    'Gewaarborgd gemiddeld minimummaandinkomen (GGMMI)',
    'Guaranteed average minimum monthly income (GGMMI)',
    'Revenu minimum mensuel moyen garanti (RMMMG)',
  ),
  unit: 'cents',
  values: [
    { from: '2018-09-01', value: 159381, certainty: 'unverified', sources: [cite(groupsBis2018)] },
    { from: '2020-03-01', value: 162572, certainty: 'secondary', sources: [cite(unizoWorkplaceLearning)] },
    { from: '2021-09-01', value: 165823, certainty: 'published', sources: [cite(acertaMinimumIncome2021)] },
    { from: '2022-01-01', value: 169140, certainty: 'published', sources: [cite(cultuurloketMinimumIncome)] },
    { from: '2022-03-01', value: 172521, certainty: 'unverified', sources: [cite(groupsMinimumIncome2022)] },
    { from: '2022-04-01', value: 180616, certainty: 'published', sources: [cite(groupsMinimumIncome2022)] },
    { from: '2022-05-01', value: 184228, certainty: 'unverified', sources: [cite(groupsMinimumIncome2022)] },
    { from: '2022-08-01', value: 187913, certainty: 'unverified', sources: [cite(groupsMinimumIncome2022)] },
    { from: '2022-11-01', value: 191671, certainty: 'unverified', sources: [cite(anikosMinimumIncome2022)] },
    {
      from: '2022-12-01',
      value: 195499,
      certainty: 'published',
      sources: [cite(anikosMinimumIncome2022), cite(groupsAllowance2022)],
    },
    {
      from: '2023-11-01',
      value: 199418,
      certainty: 'published',
      sources: [cite(sodalisMinimumIncome2024), cite(dualSector314)],
    },
    {
      from: '2024-04-01',
      value: 202988,
      certainty: 'published',
      sources: [cite(attentiaMinimumIncome2024), cite(sodalisMinimumIncome2024)],
    },
    {
      from: '2024-05-01',
      value: 207048,
      certainty: 'secondary',
      sources: [cite(vlaanderenAllowance), cite(attentiaMinimumIncome2024)],
    },
    {
      from: '2025-02-01',
      value: 211189,
      certainty: 'secondary',
      sources: [cite(allowance2025), cite(bosaIndex2025)],
    },
    { from: '2026-01-01', value: 215411, certainty: 'unverified', sources: [cite(acertaMinimumIncome2021)] },
    { from: '2026-04-01', value: 218981, certainty: 'unverified', sources: [cite(sodalisMinimumIncome2024)] },
  ],
})
