/** Short constructors for columns, so that a table reads as a list of labels. */
import { type Text, text } from '../language.ts'
import type { IdentifierForm } from './canonical.ts'
import type {
  Code,
  CodeColumn,
  DayColumn,
  MoneyColumn,
  NumberColumn,
  TextColumn,
  YesNoColumn,
} from './column.ts'

type Labels = readonly [nl: string, en: string, fr: string]
interface More {
  readonly aliases?: readonly string[]
  readonly help?: Text
  readonly references?: string
  readonly borrowed?: { readonly through: string; readonly table: string; readonly column: string }
  readonly personal?: boolean
  readonly fact?: boolean
  readonly purpose?: 'report'
}

const texts = ([nl, en, fr]: Labels, more: More) => ({ label: text(nl, en, fr), ...more })

export const words = (labels: Labels, more: More = {}): TextColumn => ({
  kind: 'text',
  ...texts(labels, more),
})
export const identifier = (
  labels: Labels,
  more: More & { readonly form?: IdentifierForm } = {},
): TextColumn => ({
  kind: 'identifier',
  ...texts(labels, more),
})
export const date = (labels: Labels, more: More = {}): DayColumn => ({ kind: 'day', ...texts(labels, more) })
export const hours = (labels: Labels, more: More = {}): NumberColumn => ({
  kind: 'hours',
  ...texts(labels, more),
})
export const count = (labels: Labels, more: More = {}): NumberColumn => ({
  kind: 'integer',
  ...texts(labels, more),
})
export const amount = (labels: Labels, more: More = {}): MoneyColumn => ({
  kind: 'money',
  ...texts(labels, more),
})
export const yesNo = (labels: Labels, more: More = {}): YesNoColumn => ({
  kind: 'yesNo',
  ...texts(labels, more),
})
export const code = <const C extends string>(
  labels: Labels,
  codes: Readonly<Record<C, Code>>,
  more: More = {},
): CodeColumn<C> => ({ kind: 'code', codes, ...texts(labels, more) })
