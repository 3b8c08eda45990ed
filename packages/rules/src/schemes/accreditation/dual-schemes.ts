/** The schemes whose workplaces need an accreditation and a mentor. */
export const dualSchemes = ['DUAAL', 'DUAALVO'] as const
