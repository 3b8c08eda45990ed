/** HiGHS, the solver of linear and whole-number programs, as WebAssembly: no network, no clock, one thread, same answers. */
import type { Highs, Model, ModelData } from 'highs'

export interface Solver {
  readonly version: string
  /** Runs `use` with a model in memory, and frees it afterwards. */
  withModel<Result>(data: ModelData, use: (model: Model) => Result): Result
}

/** Loads the solver once; everything after that is synchronous. */
export async function loadSolver(): Promise<Solver> {
  // Only where it is needed, for it is large. Its types describe the CommonJS file; Node gives the other one's.
  const { default: highs } = await import('highs')
  const load = highs as unknown as typeof highs.default
  const loaded: Highs = await load()
  const { string } = loaded.version
  return {
    version: `HiGHS ${string}`,
    withModel: (data, use) =>
      loaded.withModel(data, (model) => {
        model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0 })
        return use(model)
      }),
  }
}

/** Numbers of HiGHS: https://ergo-code.github.io/HiGHS/dev/structures/enums/#HighsModelStatus */
export const outcomes = { optimal: 7, infeasible: 8, unboundedOrInfeasible: 9, unbounded: 10 } as const
export const kinds = { continuous: 0, integer: 1 } as const
