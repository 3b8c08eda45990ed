/** The pane: what it shows and what it does, on any workbook and any checker. */
export { type MountOptions, mountPane, today } from './mount.tsx'
export { createSession, EXCEPTIONS, type Session, type Surroundings } from './session.ts'
export { type SettingsStore, settingsStore } from './settings.ts'
