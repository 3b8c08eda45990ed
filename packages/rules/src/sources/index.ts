/** The register of sources that rules and parameters cite. */
export * from './register/index.ts'
export { type Authority, type Citation, cite, type Source } from './source.ts'
