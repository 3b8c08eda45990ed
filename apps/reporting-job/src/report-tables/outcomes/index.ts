/** Chapter 9: what leavers do. */
export { qualifiedOutflow } from './9-01-qualified-outflow.ts'
export { afterOneYear } from './9-02-after-one-year.ts'
