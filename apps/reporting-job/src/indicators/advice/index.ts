/** Chapter 8: advice. */
export { adviceGiven, adviceInTime } from './t7-01-advice.ts'
export { adviceFollowed } from './t7-02-follow-up.ts'
export { programmesAdvised } from './t7-03-programmes-advised.ts'
