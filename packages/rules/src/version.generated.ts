/** Written by `npm run generate` from the sources of this package; do not edit. */
export const rulesetVersion = '0.1.0'
export const rulesetDigest = '6d217c2b6b20aa6c'
