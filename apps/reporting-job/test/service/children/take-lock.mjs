/** Takes the lock again and again, and writes down where it enters and leaves; told to, it dies inside. */
import { appendFileSync } from 'node:fs'
import { takeLock } from '../../../dist/service/lock/index.js'

const [, , folder, journal, turns, dies] = process.argv
for (let turn = 0; turn < Number(turns); ) {
  const lock = await takeLock(folder)
  if ('busy' in lock) continue
  turn += 1
  appendFileSync(journal, `in ${process.pid}\n`)
  await new Promise((done) => setTimeout(done, turn % 3))
  if (turn === Number(turns) && dies === 'dies') process.kill(process.pid, 'SIGKILL')
  appendFileSync(journal, `out ${process.pid}\n`)
  await lock.release()
}
