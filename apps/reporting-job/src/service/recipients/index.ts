/** Who receives the reports. */
export { type Recipients, readRecipients } from './read-recipients.ts'
