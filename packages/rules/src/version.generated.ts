/** Written by `npm run generate` from the sources of this package; do not edit. */
export const rulesetVersion = '0.1.0'
export const rulesetDigest = '4e2a4ff9677fb8e3'
