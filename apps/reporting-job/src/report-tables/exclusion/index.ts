/** Chapter 3: exclusions. */
export { exclusionsByGround } from './3-01-exclusions.ts'
