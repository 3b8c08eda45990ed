/** Properties draw the same values in every mutation run, and stop at the first counterexample. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20_260_101, endOnFailure: true })
