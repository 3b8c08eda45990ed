/** The configuration of the service. */
export type { DeliverySettings, MailSettings } from './delivery-settings.ts'
export { readSettings, type Settings } from './read-settings.ts'
export { readYaml } from './yaml-file.ts'
