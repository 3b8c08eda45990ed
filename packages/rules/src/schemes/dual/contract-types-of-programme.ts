/** Reads the contract types that a curriculum file foresees, written in one cell as OAO, SAO. */
import { type CellOf, tables } from '../../tables/index.ts'

type ContractType = CellOf<'agreements', 'contractType'>

const { codes } = tables.agreements.columns.contractType

/** The codes in the order in which they stand, in any case; `undefined` where one of them is no contract type. */
export function contractTypesIn(written: string): readonly ContractType[] | undefined {
  const types = new Set<ContractType>()
  for (const word of written.split(/[\s,;/+]+/)) {
    if (word === '') continue
    const type = word.toUpperCase()
    if (!isContractType(type)) return undefined
    types.add(type)
  }
  return types.size > 0 ? [...types] : undefined
}

const isContractType = (code: string): code is ContractType => Object.hasOwn(codes, code)
