/** From 2026 the premium of an individual vocational training is 70, 80, 90 or 100 percent. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { itemsOn, trainingPercentages, trainingPremiumByEmployer } from '../../parameters/index.ts'
import { cite, securexIbo2026, securexIboTable } from '../../sources/index.ts'

export const iboPercentage = defineRule({
  id: 'ibo-percentage',
  title: text('Percentage van de IBO-premie', 'Percentage of the IBO premium', 'Pourcentage de la prime IBO'),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: trainingPremiumByEmployer,
  severity: 'warning',
  reads: ['start', 'premiumPercentage'],
  sources: [cite(securexIbo2026), cite(securexIboTable)],
  check: ({ premiumPercentage, start }) => {
    const allowed = itemsOn(trainingPercentages, start)
    return allowed.includes(premiumPercentage)
      ? undefined
      : violated(['premiumPercentage'], { percentage: premiumPercentage, allowed: allowed.join(', ') })
  },
  messages: {
    nl: {
      wrong: 'De IBO-premie bedraagt {percentage} % van het referteloon; mogelijk zijn {allowed} %.',
      fix: 'Vul het percentage in dat met VDAB is afgesproken.',
    },
    en: {
      wrong: 'The IBO premium is {percentage} % of the reference wage; possible are {allowed} %.',
      fix: 'Fill in the percentage that was agreed with VDAB.',
    },
    fr: {
      wrong: "La prime IBO s'élève à {percentage} % du salaire de référence ; sont possibles {allowed} %.",
      fix: 'Indiquez le pourcentage convenu avec le VDAB.',
    },
  },
})

const premium = { scheme: 'IBO', start: '2026-01-01' }

export const cases = casesOf(iboPercentage, [
  {
    says: 'four percentages are possible',
    rows: [
      { ...premium, premiumPercentage: '70' },
      { ...premium, premiumPercentage: '80' },
      { ...premium, premiumPercentage: '90' },
      { ...premium, premiumPercentage: '100' },
    ],
    verdict: 'valid',
  },
  {
    says: 'others are not',
    rows: [
      { ...premium, premiumPercentage: '69' },
      { ...premium, premiumPercentage: '75' },
      { ...premium, premiumPercentage: '101' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.premiumPercentage'], args: { percentage: '69', allowed: '70, 80, 90, 100' } },
      { at: ['1.premiumPercentage'] },
      { at: ['2.premiumPercentage'] },
    ],
  },
  {
    says: 'before 2026 there was no such percentage',
    rows: [{ ...premium, start: '2025-12-31', premiumPercentage: '75' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty percentage says nothing',
    rows: [{ ...premium, premiumPercentage: null }],
    verdict: 'undecided',
    because: ['premiumPercentage'],
  },
])
