/** How marked cells look: frame and letter tell severity and verdict without colour, the frame in empty cells too. */
import type { Mark } from '../core/index.ts'

/** One look of marks; the earlier one wins where a cell has findings of several. */
export interface Look {
  readonly name: string
  readonly severity: Mark['severity']
  readonly verdict: Mark['verdict']
  readonly fill: string
  readonly ink: string
  readonly letter: 'bold' | 'underline' | 'italic'
  readonly line: 'Continuous' | 'Dash' | 'DashDot' | 'Dot'
}

const ofSeverity = [
  { severity: 'error', fill: '#FFC7CE', ink: '#9C0006', letter: 'bold', line: 'Continuous' },
  { severity: 'warning', fill: '#FFEB9C', ink: '#6B4E00', letter: 'underline', line: 'Dash' },
  { severity: 'info', fill: '#DDEBF7', ink: '#1F4E79', letter: 'italic', line: 'DashDot' },
] as const

export const looks: readonly Look[] = [
  ...ofSeverity.map((look) => ({ ...look, name: look.severity, verdict: 'violated' as const })),
  ...ofSeverity.map((look) => ({
    ...look,
    name: `${look.severity}-undecided`,
    verdict: 'undecided' as const,
    fill: '#EDEDED',
    line: 'Dot' as const,
  })),
]

/** Always true; its text says that the format is ours and which. */
export const formulaOf = ({ name }: Look): string => `=N("werkplek:${name}")=0`

/** However Excel spells it back. */
export const isOurs = (formula: string): boolean =>
  /^=\s*N\(\s*"werkplek:[a-z-]+"\s*\)\s*=\s*0$/i.test(formula.trim())

/** Draws the look on a conditional format. */
export function draw(format: Excel.ConditionalFormat, look: Look): void {
  const { rule, format: drawn } = format.custom
  rule.formula = formulaOf(look)
  drawn.fill.color = look.fill
  drawn.font.color = look.ink
  if (look.letter === 'underline') drawn.font.underline = 'Single'
  else drawn.font[look.letter] = true
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = drawn.borders.getItem(edge)
    border.style = look.line
    border.color = look.ink
  }
}
