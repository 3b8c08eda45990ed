/** The configuration of the service. */
export { readSettings, type Settings } from './read-settings.ts'
