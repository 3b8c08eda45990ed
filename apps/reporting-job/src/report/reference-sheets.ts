/** The sheets that a reader looks things up in: definitions of the tables, and where the figures come from. */
import { basename } from 'node:path'
import { formatDay, tableOf } from '@werkplekleren/rules'
import type { CellValue, ListSheet } from '@werkplekleren/workbook'
import type { Scope } from '../indicators/index.ts'
import { fileKindWords } from '../open-data/index.ts'
import { softwareVersion } from '../software.ts'
import type { Material } from './build-workbook.ts'
import { earlierLines } from './earlier-words.ts'
import { populationOf } from './population-of.ts'
import type { Protection } from './protection.ts'
import { protectionLines } from './protection-words.ts'
import { momentWords, pick, tableName } from './words.ts'

/** What every indicator counts, in which tables it stands, and which could not be computed. */
export function definitions(material: Material, scope: Scope): ListSheet {
  const { absent, tables, language } = material
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const used = [...new Set(tables.flatMap(({ indicators }) => indicators))]
  return {
    kind: 'list',
    name: say('Definities', 'Definitions', 'Definitions'),
    title: say('Definities en bronnen', 'Definitions and sources', 'Définitions et sources'),
    intro: [populationOf(material).definition[language]],
    columns: [
      { header: say('Indicator', 'Indicator', 'Indicateur'), kind: 'text' },
      { header: say('Titel', 'Title', 'Titre'), kind: 'text', width: 30 },
      { header: say('Definitie', 'Definition', 'Définition'), kind: 'text', width: 56 },
      {
        header: say('Teller en noemer', 'Numerator and denominator', 'Numérateur et dénominateur'),
        kind: 'text',
        width: 30,
      },
      { header: say('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      { header: say('Tijdstip', 'Moment', 'Moment'), kind: 'text', width: 28 },
      { header: say('Tabellen', 'Tables', 'Tableaux'), kind: 'text' },
      { header: say('Extracten', 'Extracts', 'Extraits'), kind: 'text', width: 24 },
      {
        header: say('Bron van de definitie', 'Source of the definition', 'Source de la définition'),
        kind: 'text',
        width: 28,
      },
    ],
    rows: used.map((indicator): CellValue[] => {
      const { id, title, definition, numerator, denominator, unit, moment, needs, source } = indicator
      const missing = needs
        .filter((table) => absent.includes(table))
        .map((table) => tableOf(table).label[language])
      const notComputed = {
        nl: `Niet berekend: het extract ${missing.join(', ')} ontbreekt. `,
        en: `Not computed: the extract ${missing.join(', ')} is missing. `,
        fr: `Non calculé : l'extrait ${missing.join(', ')} manque. `,
      }[language]
      return [
        id,
        title[language],
        `${missing.length > 0 ? notComputed : ''}${definition[language]}`,
        numerator && denominator ? `${numerator[language]} ÷ ${denominator[language]}` : '–',
        unit[language],
        momentWords(moment, scope, language),
        tables
          .filter(({ indicators }) => indicators.includes(indicator))
          .map((table) => tableName(table.id, language).title)
          .join(', '),
        needs.map((table) => tableOf(table).label[language]).join(', ') || '–',
        source[language],
      ]
    }),
  }
}

/** Which files were read, known by their digests, and how small counts were protected. */
export function provenance(
  { checked, inputs, enrolments, thresholds, earlier, language }: Material,
  protection: Protection,
): ListSheet {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const rowsOf = (file: string) =>
    enrolments?.files.find((one) => one.file === file)?.read ??
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
        `Regels ${ruleset.version}, kenmerk ${ruleset.digest}; stand op ${formatDay(asOf)}; werkplek ${softwareVersion}. Aantal bestanden: ${inputs.length}.`,
        `Rules ${ruleset.version}, digest ${ruleset.digest}; as of ${formatDay(asOf)}; werkplek ${softwareVersion}. Files: ${inputs.length}.`,
        `Règles ${ruleset.version}, empreinte ${ruleset.digest} ; situation au ${formatDay(asOf)} ; werkplek ${softwareVersion}. Fichiers : ${inputs.length}.`,
      ),
      ...protectionLines(thresholds, protection, language),
      ...earlierLines(earlier, protection, language),
    ],
    columns: [
      { header: say('Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: say('Bestand', 'File', 'Fichier'), kind: 'text' },
      { header: say('Rijen gelezen', 'Rows read', 'Lignes lues'), kind: 'count' },
      { header: say('Bytes', 'Bytes', 'Octets'), kind: 'count' },
      { header: 'SHA-256', kind: 'code', width: 68 },
    ],
    rows: inputs.map(({ file, of, sha256, bytes }) => [
      (of === 'openData' || of === 'discimus' ? fileKindWords[of] : tableOf(of).label)[language],
      basename(file),
      rowsOf(file),
      bytes,
      sha256,
    ]),
  }
}
