/** Where a source stands. */

/** Whether it can be linked to: agreements of our own stand in a file beside the program. */
export const isOnTheWeb = (address: string): boolean => /^https?:\/\//.test(address)
