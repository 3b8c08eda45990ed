/** The pane: commands above, what was found below, and one line that a screen reader follows. */
import type { Session } from '../session.ts'
import { CommandBar } from './command-bar.tsx'
import { SessionContext, usePane } from './context.ts'
import { DiagnosticsView } from './diagnostics-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { NewSheetView } from './new-sheet-view.tsx'
import { Announcement, ManualCopy, ProblemCard, Progress } from './notices.tsx'
import { ProposalsView } from './proposals-view.tsx'
import { SelfTestView } from './self-test-view.tsx'
import { SettingsView } from './settings-view.tsx'
import { SheetsView } from './sheets-view.tsx'
import { StartView } from './start-view.tsx'
import { Tour } from './tour.tsx'
import { UpcomingView } from './upcoming-view.tsx'

export function App({ session, demo = false }: { readonly session: Session; readonly demo?: boolean }) {
  return (
    <SessionContext.Provider value={session}>
      <PaneOf demo={demo} />
    </SessionContext.Provider>
  )
}

function PaneOf({ demo }: { readonly demo: boolean }) {
  const { state } = usePane()
  return (
    <div class="pane">
      <CommandBar />
      <Progress />
      <ProblemCard />
      <ManualCopy />
      <Tour />
      <main class={`view ${state.view}`}>
        {state.view === 'findings' && (state.checked ? <FindingsView /> : <StartView demo={demo} />)}
        {state.view === 'sheets' && <SheetsView />}
        {state.view === 'upcoming' && <UpcomingView />}
        {state.view === 'newSheet' && <NewSheetView />}
        {state.view === 'settings' && <SettingsView />}
        {state.view === 'diagnostics' && <DiagnosticsView />}
        {state.view === 'proposals' && <ProposalsView />}
        {state.view === 'selfTest' && <SelfTestView />}
      </main>
      <Announcement />
    </div>
  )
}
