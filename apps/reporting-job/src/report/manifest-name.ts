/** The file that says what a report was made of. */
export const MANIFEST = 'manifest.json'
