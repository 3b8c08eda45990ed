/** What a column is: its kind decides how a cell is read and what type its value has. */
import type { Day } from '../calendar/index.ts'
import type { Text } from '../language.ts'
import type { IdentifierForm } from './canonical.ts'

declare const centsBrand: unique symbol
/** An amount of money in whole euro cents. */
export type Cents = number & { readonly [centsBrand]: true }

/** One value of a code list, with its labels and the other spellings that a sheet may use. */
export interface Code {
  readonly label: Text
  readonly aliases?: readonly string[]
}

/** A column whose value may be looked up in another table when the sheet does not hold it itself. */
export interface Borrowing {
  readonly through: string
  readonly table: string
  readonly column: string
}

interface ColumnTexts {
  readonly label: Text
  readonly aliases?: readonly string[]
  readonly help?: Text
  /** The table whose key stands in this column. */
  readonly references?: string
  readonly borrowed?: Borrowing
  /** True where the value identifies a person and must not be printed. */
  readonly personal?: boolean
  /** True for a fact of a person that no plan changes: no other value is proposed for it. */
  readonly fact?: boolean
  /** Only the yearly report counts this column: no rule judges it. */
  readonly purpose?: 'report'
}

export type ColumnKind = 'text' | 'identifier' | 'day' | 'hours' | 'integer' | 'money' | 'yesNo' | 'code'

export interface TextColumn extends ColumnTexts {
  readonly kind: 'text' | 'identifier'
  /** How spellings of the identifier vary; left out where every character counts. */
  readonly form?: IdentifierForm
}
export interface DayColumn extends ColumnTexts {
  readonly kind: 'day'
}
export interface NumberColumn extends ColumnTexts {
  readonly kind: 'hours' | 'integer'
}
export interface MoneyColumn extends ColumnTexts {
  readonly kind: 'money'
}
export interface YesNoColumn extends ColumnTexts {
  readonly kind: 'yesNo'
}
export interface CodeColumn<C extends string = string> extends ColumnTexts {
  readonly kind: 'code'
  readonly codes: Readonly<Record<C, Code>>
}

export type Column = TextColumn | DayColumn | NumberColumn | MoneyColumn | YesNoColumn | CodeColumn

/** A value that a cell can hold once read; an empty cell is `null`. */
export type Value = string | number | boolean

/** The TypeScript type of a column's value. */
export type ValueOf<C extends Column> =
  C extends CodeColumn<infer K>
    ? K
    : C extends DayColumn
      ? Day
      : C extends MoneyColumn
        ? Cents
        : C extends NumberColumn
          ? number
          : C extends YesNoColumn
            ? boolean
            : string

export interface Table {
  readonly id: string
  readonly label: Text
  /** The singular that names this table's columns elsewhere: `learnerBirth`. */
  readonly singular: string
  /** True for a fact of a person that no plan changes: no other value is proposed for it. */
  readonly fact?: boolean
  /** Only the yearly report counts this table: its rows are checked as records, no law of ours judges them. */
  readonly purpose?: 'report'
  /** Sheet names and other words by which the table is known. */
  readonly aliases?: readonly string[]
  /** The column that identifies a record. */
  readonly key: string
  /** What other tables refer to goes along with them: the same row in two sheets is one record. */
  readonly goesAlong?: true
  readonly columns: Readonly<Record<string, Column>>
}

/** Declares a table; its columns keep their exact types. */
export const defineTable = <const T extends Table>(table: T): T => table
