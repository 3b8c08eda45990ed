/** Words compared without case, accents, spacing and punctuation. */

const combiningMarks = /[\u0300-\u036f]/g

/** "Geboorte-datum " and "geboortedatum" are the same heading, "IBO+" and "IBO" are not; independent of any locale. */
export const normaliseWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replace(/[^a-z0-9]+/g, '')
