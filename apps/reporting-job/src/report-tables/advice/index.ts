/** Chapter 8: advice. */
export { advice } from './8-01-advice.ts'
