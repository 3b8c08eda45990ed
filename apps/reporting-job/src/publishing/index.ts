/** Results as folders: complete or not there at all, and never in the place of somebody else's files. */
export { type FolderProblem, FolderRefused } from './folder-refused.ts'
export { type FolderKind, publishFolder, requireReplaceable } from './publish-folder.ts'
