/** What stands in a table instead of a suppressed count, and the legend that every sheet with marks carries. */

export const mark = '[c]'

/** One mark for all: which counts were small and which only protect them would itself give counts away. */
export const legend = {
  nl: '[c] niet gepubliceerd om te vermijden dat personen of ondernemingen herkend worden',
  en: '[c] not published, so that no person or company can be recognised',
  fr: '[c] non publié, afin qu’aucune personne ni entreprise ne puisse être reconnue',
} as const
