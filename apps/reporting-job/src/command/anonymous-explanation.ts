/** An explanation without national register numbers, whatever column somebody typed them in. */
import type { Explanation } from '@werkplekleren/rules'
import { anonymous, withoutNationalNumbers } from '../checking/index.ts'

/** No amount or count of the field has eight digits; a national number without its first zeros may. */
const MOST = 1e7

export const anonymousExplanation = (explanation: Explanation): Explanation => ({
  ...explanation,
  values: explanation.values.map((one) => {
    const { value } = one
    if (typeof value === 'string') return { ...one, value: withoutNationalNumbers(value) }
    if (typeof value === 'number' && Math.abs(value) >= MOST)
      return { ...one, value: withoutNationalNumbers(String(value).padStart(11, '0')) }
    return one
  }),
  findings: explanation.findings.map(anonymous),
})
