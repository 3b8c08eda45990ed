/** What was published, revision by revision. */
export { type Manifest, readManifest, sha256Of } from './manifest.ts'
export {
  type FoundRevision,
  findRevision,
  publishRevision,
  type RevisionState,
  revisionFolder,
  revisionState,
} from './revisions.ts'
