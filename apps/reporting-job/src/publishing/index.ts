/** Results as folders: complete or not there at all, and never in the place of somebody else's files. */
export { exists, putInPlace, syncToDisk } from './durable.ts'
export { type FolderProblem, FolderRefused } from './folder-refused.ts'
export { type FolderKind, publishFolder, requireReplaceable } from './publish-folder.ts'
