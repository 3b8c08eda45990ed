/** Starts the pane: on the workbook in Excel, and in a plain browser the preview on invented data. */
import { checkerIn } from './checker.ts'
import { associateCommands } from './commands.ts'
import { officeReady } from './office-ready.ts'
import { mountPane, today } from './pane/index.ts'

void start()

async function start(): Promise<void> {
  const element = document.getElementById('pane')
  const office = await officeReady()
  // Without office.js in Excel there is nothing to show: the card of boot.js says so.
  if (!element || office === 'missing') return
  if (office === 'none') {
    location.replace(`preview.html${location.search}`)
    return
  }
  const { workbook, ...options } = office
  const session = mountPane(element, {
    ...options,
    workbook: workbook(() => session.language(), today),
    checkerIn,
    pseudo: location.search.includes('pseudo'),
  })
  associateCommands(session)
  document.documentElement.dataset.started = ''
}
