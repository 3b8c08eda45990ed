/** The session and the words of the pane, for every view. */
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Words } from '../../texts/index.ts'
import type { Session } from '../session.ts'
import type { PaneState } from '../state.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

export interface Pane {
  readonly session: Session
  readonly state: PaneState
  readonly words: Words
}

export function usePane(): Pane {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A view of the pane stands outside the pane')
  const [state, draw] = useState(session.store.get())
  useEffect(() => {
    draw(session.store.get())
    return session.store.subscribe(() => draw(session.store.get()))
  }, [session])
  return { session, state, words: session.words() }
}
