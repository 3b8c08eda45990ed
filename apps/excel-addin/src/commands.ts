/** The buttons and shortcuts of the ribbon. They run in the same page as the pane, and say there what they did. */
import type { Session } from './pane/index.ts'

/** The names that the manifest gives the buttons. */
export type Command = 'CHECK' | 'NEXT' | 'MARK' | 'CLEAR' | 'PANE'

export function associateCommands(session: Session): void {
  const actions: Readonly<Record<Command, () => Promise<unknown>>> = {
    CHECK: () => Promise.all([showPane(), session.check('sheet')]),
    NEXT: session.next,
    MARK: session.mark,
    CLEAR: session.clearMarks,
    PANE: showPane,
  }
  for (const [name, action] of Object.entries(actions))
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await action()
      } finally {
        // A button that is never completed stays grey; a shortcut has no event.
        event?.completed()
      }
    })
}

/** Only on a command of the person: an event that shows the pane would take the keyboard away. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane()
}
