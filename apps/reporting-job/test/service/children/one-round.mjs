/** One round of the service with a light report: `node one-round.mjs CONFIG DAY PAUSE-MS`. */
import { parseDay } from '@werkplekleren/rules'
import { openMail, readSettings, tick } from '../../../dist/service/index.js'
import { lightReport } from './light-report.mjs'

const [, , config, day, pause] = process.argv
await tick(parseDay(day), await readSettings(config), {
  now: () => `${day}T06:00:00.000Z`,
  compile: lightReport(Number(pause)),
  openMail,
  notice: () => {},
})
