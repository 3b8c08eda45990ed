/** The three languages that every text for people is written in; Dutch is the legal language. */
export const languages = ['nl', 'en', 'fr'] as const

export type Language = (typeof languages)[number]

/** One text in the three languages. */
export type Text = Readonly<Record<Language, string>>

/** Shorthand for one text in Dutch, English and French, in that order. */
export const text = (nl: string, en: string, fr: string): Text => ({ nl, en, fr })
