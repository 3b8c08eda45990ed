/** What reading and writing zips without Node share. */
export { concatenated } from './concatenated.ts'
export { crc32 } from './crc32.ts'
