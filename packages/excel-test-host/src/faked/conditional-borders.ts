/** The lines that a conditional format draws around cells. */
import { asColour, asText } from './arguments.ts'
import type { Faked } from './contract.ts'
import { invalidArgument } from './errors.ts'
import type { Thing } from './things.ts'

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']

export const conditionalRangeBorderCollection: Faked<'ConditionalRangeBorderCollection'> = {
  item: ({ sheet, rule }, key) => {
    const edge = EDGES.find((one) => one === key)
    return edge === undefined ? null : { t: 'ConditionalRangeBorder', sheet, rule, edge }
  },
}

export const conditionalRangeBorder: Faked<'ConditionalRangeBorder'> = {
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (thing) => borderOf(thing).style,
    Color: (thing) => borderOf(thing).color,
  },
  set: {
    Style: (thing, value) => {
      const style = asText(value)
      if (!STYLES.includes(style)) throw invalidArgument('style of a border')
      keep(thing, { ...borderOf(thing), style })
    },
    Color: (thing, value) => {
      keep(thing, { ...borderOf(thing), color: asColour(value) })
    },
  },
}

type Border = Thing<'ConditionalRangeBorder'>

const borderOf = ({ rule, edge }: Border) => rule.format.borders?.[edge] ?? { style: 'None', color: '' }

function keep({ rule, edge }: Border, border: { style: string; color: string }): void {
  rule.format.borders = { ...rule.format.borders, [edge]: border }
}
