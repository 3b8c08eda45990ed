/** The sheets that a reader looks things up in: definitions of the tables, and where the figures come from. */
import { basename } from 'node:path'
import { formatDay, tableOf } from '@werkplekleren/rules'
import type { CellValue, ListSheet } from '@werkplekleren/workbook'
import { population, type Scope } from '../indicators/index.ts'
import { softwareVersion } from '../software.ts'
import type { Material } from './build-workbook.ts'
import { momentWords, pick, tableName } from './words.ts'

/** What every table counts, and which tables could not be computed. */
export function definitions({ absent, indicators, language }: Material, scope: Scope): ListSheet {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  return {
    kind: 'list',
    name: say('Definities', 'Definitions', 'Definitions'),
    title: say('Definities en bronnen', 'Definitions and sources', 'Définitions et sources'),
    intro: [population.definition[language]],
    columns: [
      { header: say('Tabel', 'Table', 'Tableau'), kind: 'text' },
      { header: say('Titel', 'Title', 'Titre'), kind: 'text', width: 36 },
      { header: say('Definitie', 'Definition', 'Définition'), kind: 'text', width: 60 },
      { header: say('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      { header: say('Tijdstip', 'Moment', 'Moment'), kind: 'text', width: 30 },
      { header: say('Extracten', 'Extracts', 'Extraits'), kind: 'text', width: 26 },
    ],
    rows: indicators.map(({ id, title, definition, unit, moment, needs }): CellValue[] => {
      const missing = needs
        .filter((table) => absent.includes(table))
        .map((table) => tableOf(table).label[language])
      const notComputed = {
        nl: `Niet berekend: het extract ${missing.join(', ')} ontbreekt. `,
        en: `Not computed: the extract ${missing.join(', ')} is missing. `,
        fr: `Non calculé : l'extrait ${missing.join(', ')} manque. `,
      }[language]
      return [
        tableName(id, language).title,
        title[language],
        `${missing.length > 0 ? notComputed : ''}${definition[language]}`,
        unit[language],
        momentWords(moment, scope, language),
        needs.map((table) => tableOf(table).label[language]).join(', '),
      ]
    }),
  }
}

/** Which files were read, known by their digests. */
export function provenance({ checked, inputs, accepted, language }: Material): ListSheet {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const rowsOf = (file: string) =>
    checked.sheets
      .filter(({ sheet }) => sheet.file === file)
      .reduce((sum, { sheet }) => sum + sheet.rowsRead, 0)
  const { ruleset, asOf } = checked.result
  return {
    kind: 'list',
    name: say('Herkomst', 'Provenance', 'Provenance'),
    title: say('Herkomst van de gegevens', 'Provenance of the data', 'Provenance des données'),
    intro: [
      say(
        `Regels ${ruleset.version}, kenmerk ${ruleset.digest}; stand op ${formatDay(asOf)}; werkplek ${softwareVersion}. ${accepted.quality.length} extracten.`,
        `Rules ${ruleset.version}, digest ${ruleset.digest}; as of ${formatDay(asOf)}; werkplek ${softwareVersion}. ${accepted.quality.length} extracts.`,
        `Règles ${ruleset.version}, empreinte ${ruleset.digest} ; situation au ${formatDay(asOf)} ; werkplek ${softwareVersion}. ${accepted.quality.length} extraits.`,
      ),
    ],
    columns: [
      { header: say('Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: say('Bestand', 'File', 'Fichier'), kind: 'text' },
      { header: say('Rijen gelezen', 'Rows read', 'Lignes lues'), kind: 'count' },
      { header: say('Bytes', 'Bytes', 'Octets'), kind: 'count' },
      { header: 'SHA-256', kind: 'code', width: 68 },
    ],
    rows: inputs.map(({ file, table, sha256, bytes }) => [
      tableOf(table).label[language],
      basename(file),
      rowsOf(file),
      bytes,
      sha256,
    ]),
  }
}
