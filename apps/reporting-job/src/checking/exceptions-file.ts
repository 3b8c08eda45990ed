/** Accepted exceptions on disk: who answers for which finding, why, until when and for which values. */
import { type Exception, exceptionsSchema } from '@werkplekleren/rules'
import { z } from 'zod'
import { readJsonFile } from './json-file.ts'

const storedSchema = z
  .strictObject({ format: z.literal('werkplek-exceptions/1'), exceptions: exceptionsSchema })
  .transform(({ exceptions }): readonly Exception[] => exceptions)

export const readExceptions = (path: string): Promise<readonly Exception[]> =>
  readJsonFile(path, storedSchema)
