/** Written by `npm run generate` from the sources of this package; do not edit. */
export const rulesetVersion = '0.1.0'
export const rulesetDigest = '44b95e7ad969cb8f'
