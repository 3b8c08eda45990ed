/** One runner at a time. */
export { type Beats, type Busy, type Lock, takeLock } from './lock.ts'
