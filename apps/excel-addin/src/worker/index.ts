/** The checker in a worker; `worker.ts` beside this file is the worker's own entry. */
export { type WorkerPort, workerChecker } from './worker-checker.ts'
