/** Accreditations granted, refused, withdrawn and pending make up those requested. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, monitoringReport2020, monitoringReport2021 } from '../../sources/index.ts'
import { isReported } from './reported-year.ts'

const outcomes = [
  'ACCREDITATIONSGRANTED',
  'ACCREDITATIONSREFUSED',
  'ACCREDITATIONSWITHDRAWN',
  'ACCREDITATIONSPENDING',
] as const
const flow: readonly (string | null)[] = ['ACCREDITATIONSREQUESTED', ...outcomes]

/** An outcome that is not shown counts none; nothing is added where a figure was left out or no outcome is shown. */
export const repAccreditationFlow = defineGroupRule({
  id: 'rep-accreditation-flow',
  title: text(
    'Aanvragen en beslissingen tellen op',
    'Requests and decisions add up',
    'Demandes et décisions concordent',
  ),
  table: 'figures',
  severity: 'error',
  groupBy: ['schoolYear', 'tableNo', 'breakdown'],
  reads: ['schoolYear', 'tableNo', 'breakdown', 'indicator'],
  mayBeEmpty: ['breakdownValue', 'value', 'measure'],
  mayLack: ['breakdownValue', 'measure'],
  applies: ({ indicator, measure, schoolYear }) =>
    flow.includes(indicator) && measure !== 'SHARE' && isReported(schoolYear),
  sources: [cite(monitoringReport2020), cite(monitoringReport2021)],
  *check(rows) {
    const parts = new Map<string | null, number[]>()
    rows.forEach(({ breakdownValue }, index) => {
      const part = parts.get(breakdownValue)
      if (part) part.push(index)
      else parts.set(breakdownValue, [index])
    })
    for (const indexes of parts.values()) {
      let requested: number | undefined
      let decided = 0
      const places: (readonly [number, 'value'])[] = []
      for (const index of indexes) {
        const row = rows[index]
        if (row?.indicator === 'ACCREDITATIONSREQUESTED') requested = index
        else {
          decided += row?.value ?? 0
          places.push([index, 'value'])
        }
      }
      const asked = requested === undefined ? undefined : rows[requested]?.value
      if (requested === undefined || asked == null || places.length === 0 || asked === decided) continue
      if (indexes.some((index) => rows[index]?.value == null)) continue
      yield { at: [[requested, 'value'], ...places], args: { asked, decided } }
    }
  },
  messages: {
    nl: {
      wrong:
        'Er zijn {asked} erkenningen aangevraagd, maar toegekend, geweigerd, ingetrokken en in behandeling zijn er samen {decided}.',
      fix: 'Verbeter de cijfers of voeg de ontbrekende beslissingen toe.',
    },
    en: {
      wrong:
        '{asked} accreditations were requested, but granted, refused, withdrawn and pending are {decided} together.',
      fix: 'Correct the figures or add the missing decisions.',
    },
    fr: {
      wrong:
        '{asked} agréments ont été demandés, mais accordés, refusés, retirés et en cours font {decided} ensemble.',
      fix: 'Corrigez les chiffres ou ajoutez les décisions manquantes.',
    },
  },
})

const figure = { schoolYear: '2024-2025', tableNo: '4_1', breakdown: 'NONE' }
const flowOf = (asked: string | null, granted: string, refused: string, more = {}) => [
  { ...figure, indicator: 'ACCREDITATIONSREQUESTED', value: asked, ...more },
  { ...figure, indicator: 'ACCREDITATIONSGRANTED', value: granted, ...more },
  { ...figure, indicator: 'ACCREDITATIONSREFUSED', value: refused, ...more },
]
const rest = [
  { ...figure, indicator: 'ACCREDITATIONSWITHDRAWN', value: '3' },
  { ...figure, indicator: 'ACCREDITATIONSPENDING', value: '2' },
]

export const cases = casesOf(repAccreditationFlow, [
  {
    says: 'requested is granted, refused, withdrawn and pending',
    rows: [...flowOf('100', '90', '5'), ...rest],
    verdict: 'valid',
  },
  {
    says: 'one request without a decision is one too many, one decision without a request too',
    rows: [...flowOf('101', '90', '5'), ...rest, ...flowOf('94', '90', '5', { schoolYear: '2023-2024' })],
    verdict: 'violated',
    findings: [
      { at: ['0.value', '1.value', '2.value', '3.value', '4.value'], args: { asked: '101', decided: '100' } },
      { at: ['5.value', '6.value', '7.value'], args: { asked: '94', decided: '95' } },
    ],
  },
  {
    says: 'each partnership is added apart',
    rows: [
      ...flowOf('10', '9', '1', { breakdown: 'SECTOR', breakdownValue: 'BOUW' }),
      ...flowOf('20', '9', '1', { breakdown: 'SECTOR', breakdownValue: 'HOUT' }),
    ],
    verdict: 'violated',
    findings: [{ at: ['3.value', '4.value', '5.value'], args: { asked: '20', decided: '10' } }],
  },
  {
    says: 'requests without any decision shown, or with a figure left out, cannot be added',
    rows: [
      { ...figure, indicator: 'ACCREDITATIONSREQUESTED', value: '100' },
      ...flowOf(null, '90', '5', { schoolYear: '2023-2024' }),
    ],
    verdict: 'valid',
  },
  {
    says: 'a figure of an unknown year cannot be added',
    rows: [{ ...figure, schoolYear: null, indicator: 'ACCREDITATIONSREQUESTED', value: '1' }],
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'running accreditations and years before the reports are no part of it',
    rows: [
      { ...figure, indicator: 'ACCREDITATIONS', value: '1' },
      ...flowOf('1', '0', '0', { schoolYear: '2018-2019' }),
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'the first report is that of school year 2019-2020',
    rows: flowOf('9', '1', '2', { schoolYear: '2019-2020' }),
    verdict: 'violated',
    findings: [{ at: ['0.value', '1.value', '2.value'] }],
  },
])
