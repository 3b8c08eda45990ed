/** What a person can copy when something does not work: versions, abilities, the last batches. No cell, no name. */
import type { Language, Text } from '@werkplekleren/rules'
import { excelHas } from './client.ts'
import type { Batch, Requests } from './requests.ts'

export function diagnostics(excel: Requests, language: Language): readonly (readonly [string, string])[] {
  // Absent in a browser without Excel, and in part in older clients, whatever the declared types say.
  const context: Partial<Office.Context> = Office.context ?? {}
  const say = (words: Text) => words[language]
  const unknown = say({ nl: 'onbekend', en: 'unknown', fr: 'inconnu' })
  return [
    [say(names.host), context.diagnostics?.host ?? unknown],
    [say(names.version), context.diagnostics?.version ?? unknown],
    [say(names.platform), context.diagnostics?.platform ?? unknown],
    [say(names.abilities), newest() ?? unknown],
    [say(names.display), context.displayLanguage ?? unknown],
    [say(names.content), context.contentLanguage ?? unknown],
    ...excel.last().map((batch, index) => [`${say(names.batch)} ${index + 1}`, shown(batch, say)] as const),
  ].map(([name, value]) => [String(name), String(value)] as const)
}

const names = {
  host: { nl: 'Programma', en: 'Program', fr: 'Programme' },
  version: { nl: 'Versie', en: 'Version', fr: 'Version' },
  platform: { nl: 'Platform', en: 'Platform', fr: 'Plateforme' },
  abilities: { nl: 'Excel kan tot', en: 'Excel is able up to', fr: 'Excel est capable jusqu’à' },
  display: { nl: 'Taal van Excel', en: 'Language of Excel', fr: 'Langue d’Excel' },
  content: {
    nl: 'Taal van getallen en datums',
    en: 'Language of numbers and dates',
    fr: 'Langue des nombres et des dates',
  },
  batch: { nl: 'Vraag aan Excel', en: 'Request to Excel', fr: 'Demande à Excel' },
} as const satisfies Readonly<Record<string, Text>>

const NEWEST_ASKED = 25

function newest(): string | undefined {
  for (let minor = NEWEST_ASKED; minor > 0; minor -= 1)
    if (excelHas(`1.${minor}`)) return `ExcelApi 1.${minor}`
  return undefined
}

function shown({ bytesOut, bytesIn, write, failed }: Batch, say: (words: Text) => string): string {
  const what = say(
    write ? { nl: 'wijzigt', en: 'changes', fr: 'modifie' } : { nl: 'leest', en: 'reads', fr: 'lit' },
  )
  return `${what}, ${bytesOut} B → ${bytesIn} B${failed === undefined ? '' : `, ${failed}`}`
}
