/** The `werkplek` command and what it is made of. */
export { run, type Terminal } from './command/index.ts'
