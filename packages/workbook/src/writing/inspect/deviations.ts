/** Where report workbooks leave a point on purpose: what is allowed instead, why, and the page that decided it. */

export interface Deviation {
  readonly point: number
  readonly allowed: string
  readonly reason: string
  /** Page in docs/decisions. */
  readonly decision: '0009' | '0033'
}

export const DEVIATIONS: readonly Deviation[] = [
  {
    point: 1,
    allowed: 'no notes sheet in a report without notes',
    reason: 'an empty sheet says nothing',
    decision: '0009',
  },
  {
    point: 4,
    allowed: 'drawings that hold nothing but charts, on sheets of charts',
    reason: 'readers ask for charts; tables stay pure',
    decision: '0033',
  },
  {
    point: 7,
    allowed: 'filter buttons on lists and forms',
    reason: 'rows to correct are worked through with filters',
    decision: '0009',
  },
  {
    point: 10,
    allowed: 'protection without a password on forms',
    reason: 'only what is to be corrected should change by mistake',
    decision: '0033',
  },
  {
    point: 11,
    allowed: 'the facts are recognised by the labels of COVER_FACTS',
    reason: 'a program cannot tell a contact from a source',
    decision: '0033',
  },
  {
    point: 17,
    allowed: 'a long title carries on in A2; a table without number needs no number or period in its title',
    reason: 'without merged cells a longer line runs off the page',
    decision: '0009',
  },
  {
    point: 18,
    allowed: 'the sentence stands under the last line of the title',
    reason: 'as point 17',
    decision: '0009',
  },
  {
    point: 22,
    allowed: 'one empty row in a table without rows, said above it',
    reason: 'Excel wants a row in a table',
    decision: '0009',
  },
  {
    point: 24,
    allowed: 'the unit in a line above the table',
    reason: 'one unit for all columns is said once',
    decision: '0033',
  },
  {
    point: 26,
    allowed: 'a cell that states its own kind (NumberAs)',
    reason: 'the table of key figures mixes counts and shares',
    decision: '0009',
  },
  {
    point: 30,
    allowed: 'columns of notAdding, and columns with symbols or shares',
    reason: 'a learner at two places counts once in the total',
    decision: '0033',
  },
  {
    point: 33,
    allowed: 'texts out of extracts in lists and forms, and hard spaces on the cover',
    reason: 'they are published as they were delivered; a figure is not broken over lines',
    decision: '0009',
  },
  {
    point: 35,
    allowed: 'dark blue and grey, bold totals and labels, filled open cells of forms',
    reason: 'contrast above 6 to 1, readable in black and white; a form must show where to write',
    decision: '0009',
  },
  {
    point: 38,
    allowed: 'the form 2024-2025',
    reason: 'both years are said in full throughout',
    decision: '0009',
  },
]
