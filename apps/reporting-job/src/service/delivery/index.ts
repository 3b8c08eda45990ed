/** Handing reports over: to the folder of a partnership, and by mail. */
export { deliverToFolder } from './deliver-to-folder.ts'
export { letterOf } from './letter.ts'
export { type Delivery, openDeliveries, type Published, unlisted } from './open-deliveries.ts'
export { openMail, type SendMail } from './send-mail.ts'
