/** The preview: a grid and the pane side by side. */
export { mountPreview } from './mount-preview.tsx'
