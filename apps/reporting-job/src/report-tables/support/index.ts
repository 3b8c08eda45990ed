/** Chapter 7: supporting and mobilising companies. */
export { supplyAndFilling } from './7-01-supply.ts'
export { contactsAndReach } from './7-02-contacts.ts'
export { trainingAndQuality } from './7-03-training.ts'
export { commitments } from './7-04-commitments.ts'
