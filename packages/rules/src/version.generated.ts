/** Written by `npm run generate` from the sources of this package; do not edit. */
export const rulesetVersion = '0.1.0'
export const rulesetDigest = '2a05d27d739f4791'
