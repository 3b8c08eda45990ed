/** The views of the pane. */
export { App } from './app.tsx'
