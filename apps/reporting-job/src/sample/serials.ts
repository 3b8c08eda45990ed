/** Numbers of invented records, in the order in which they are made. */
export const numbered = (prefix: string, index: number): string =>
  `${prefix}-${String(index + 1).padStart(6, '0')}`
