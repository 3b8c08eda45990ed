/** Chapter 9: what leavers do. */
export { leavers } from './o-01-leavers.ts'
export { schoolLeavers } from './o-02-school-path.ts'
export { inOwnSector, notJobseeking, studying } from './o-03-after-one-year.ts'
