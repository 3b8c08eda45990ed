/** Requests that lead to an accreditation, as far as their decision says. */

/** Neither refused nor withdrawn: what such a request declared does not matter any more. */
export const mayBeAccredited = ({ decision }: { readonly decision: string | null }): boolean =>
  decision !== 'REFUSED' && decision !== 'WITHDRAWN'
