/** What a reader is told of the protection of small counts: the thresholds, and what the attacks came to. */
import { type Threshold, type Thresholds, usualThresholds } from '@werkplekleren/disclosure'
import type { Language } from '@werkplekleren/rules'
import type { Protection } from './protection.ts'
import { tableName } from './words.ts'

/** The range of counts that are not published. */
export function thresholdWords({ from, to }: Threshold, language: Language): string {
  if (to < from) return { nl: 'geen', en: 'none', fr: 'aucun' }[language]
  return {
    nl: `aantallen van ${from} tot en met ${to}`,
    en: `counts from ${from} to ${to}`,
    fr: `nombres de ${from} à ${to}`,
  }[language]
}

/** Thresholds with their reasons, and the proof; it holds, else nothing would have been written. */
export function protectionLines(
  { standard, tables = {} }: Thresholds,
  { suppressed, withstood }: Protection,
  language: Language,
): readonly string[] {
  const own = Object.entries(tables).map(
    ([id, threshold]) =>
      `${tableName(id, language).title}: ${thresholdWords(threshold, language)}. ${threshold.reason}`,
  )
  return [
    {
      nl: `Kleine aantallen die niet worden gepubliceerd: ${thresholdWords(standard, language)}. ${reasonOf(standard, language)}`,
      en: `Small counts that are not published: ${thresholdWords(standard, language)}. ${reasonOf(standard, language)}`,
      fr: `Petits nombres non publiés : ${thresholdWords(standard, language)}. ${reasonOf(standard, language)}`,
    }[language],
    ...own,
    {
      nl: `In alle tabellen van dit rapport en van alle partnerschappen samen zijn ${suppressed} aantallen onderdrukt; ${withstood} pogingen om er een uit de rest af te leiden, zijn alle mislukt.`,
      en: `In all tables of this report and of all partnerships together, ${suppressed} counts are suppressed; ${withstood} attempts to derive one from the rest all failed.`,
      fr: `Dans tous les tableaux de ce rapport et de tous les partenariats, ${suppressed} nombres sont supprimés ; ${withstood} tentatives d'en déduire un du reste ont toutes échoué.`,
    }[language],
  ]
}

/** An office's own reason stands as it was written. */
const reasonOf = (threshold: Threshold, language: Language): string =>
  threshold === usualThresholds.standard
    ? {
        nl: 'Van minder dan vijf personen zou wie er enkelen kent, de anderen herkennen.',
        en: threshold.reason,
        fr: 'De moins de cinq personnes, qui en connaît quelques-unes reconnaîtrait les autres.',
      }[language]
    : threshold.reason
