/** The process that reads files of unknown origin: it may die of one without hurting who asked. */
import type { CellBatch } from './cell-batch.ts'
import { openBatches } from './open-batches.ts'
import { UnreadableFile } from './problems.ts'
import { BATCHES_AHEAD, type ReaderAnswer, type ReaderRequest } from './reader-messages.ts'
import type { SheetOfBatches, WorkbookOfBatches } from './workbook-of-batches.ts'

interface Reading {
  readonly sheet: SheetOfBatches
  readonly batches: AsyncGenerator<CellBatch, void>
  wanted: number
  isBusy: boolean
}

let workbook: WorkbookOfBatches | undefined
const readings = new Map<number, Reading>()

process.on('disconnect', () => process.exit())
process.on('message', (request: ReaderRequest) => {
  const reading = 'reading' in request ? request.reading : 0
  handle(request).catch((error: unknown) => answerWith(error, reading))
})

async function handle(request: ReaderRequest): Promise<void> {
  switch (request.ask) {
    case 'open': {
      workbook = await openBatches(request.path, request.options, request.inOnePass)
      const { format, remarks } = workbook
      const sheets = workbook.sheets.map(({ name, state, merges }) => ({ name, state, merges }))
      return answer({ answer: 'opened', reading: 0, format, sheets, remarks })
    }
    case 'read': {
      const sheet = workbook?.sheets[request.sheet]
      if (!sheet) throw new Error(`no sheet ${request.sheet}`)
      readings.set(request.reading, { sheet, batches: sheet.batches(), wanted: BATCHES_AHEAD, isBusy: false })
      return send(request.reading)
    }
    case 'more': {
      const reading = readings.get(request.reading)
      if (reading) reading.wanted++
      return send(request.reading)
    }
    case 'stop':
      return stop(request.reading)
    case 'close':
      for (const reading of [...readings.keys()]) await stop(reading)
      await workbook?.close()
      workbook = undefined
      return answer({ answer: 'closed', reading: 0 })
  }
}

async function stop(number: number): Promise<void> {
  const reading = readings.get(number)
  readings.delete(number)
  await reading?.batches.return()
}

/** Sends the batches that are wanted, as long as the reading goes on. */
async function send(number: number): Promise<void> {
  const reading = readings.get(number)
  if (!reading || reading.isBusy) return
  reading.isBusy = true
  while (reading.wanted > 0) {
    const { done, value } = await reading.batches.next()
    if (readings.get(number) !== reading) return
    if (done) {
      readings.delete(number)
      return answer({ answer: 'end', reading: number, merges: reading.sheet.merges ?? [] })
    }
    reading.wanted--
    answer({ answer: 'batch', reading: number, batch: value })
  }
  reading.isBusy = false
}

function answerWith(error: unknown, reading: number): void {
  readings.delete(reading)
  if (error instanceof UnreadableFile) {
    const { problem, place, detail } = error
    answer({ answer: 'refused', reading, problem, ...(place && { place }), ...(detail && { detail }) })
  } else answer({ answer: 'failed', reading, message: error instanceof Error ? error.name : 'error' })
}

function answer(message: ReaderAnswer): void {
  process.send?.(message)
}
