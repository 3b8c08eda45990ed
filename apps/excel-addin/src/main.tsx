/** Starts the pane: on the workbook in Excel, or on a demo in a plain browser. */
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
    const { mountPreview } = await import('./preview/index.ts')
    mountPreview(element, checkerIn)
  } else {
    const { workbook, ...options } = office
    const session = mountPane(element, {
      ...options,
      workbook: workbook(() => session.language(), today),
      checkerIn,
    })
    associateCommands(session)
  }
  document.documentElement.dataset.started = ''
}
