/** Chapter 6: informing companies. */
export { informing } from './6-01-informing.ts'
