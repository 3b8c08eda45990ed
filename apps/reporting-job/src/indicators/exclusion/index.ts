/** Chapter 3: exclusions. */
export { excluded } from './t2-01-excluded.ts'
export { runningExclusions } from './t2-01-running.ts'
export { proceduresAppealed } from './t2-02-appealed.ts'
export { proceduresClosed } from './t2-02-closed.ts'
export { proceduresHeard } from './t2-02-heard.ts'
export { proceduresOpened } from './t2-02-opened.ts'
export { affected } from './t2-03-affected.ts'
export { withExcluded } from './t2-04-with-excluded.ts'
