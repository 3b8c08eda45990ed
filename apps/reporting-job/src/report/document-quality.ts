/** The chapter on the quality of the data: what became of every row of the extracts and of the enrolment files. */

import { basename } from 'node:path'
import { type Language, tableOf } from '@werkplekleren/rules'
import type { Block, Chapter, TableBlock } from '../document/index.ts'
import { fileKindWords, type OpenDataFile } from '../open-data/index.ts'
import { groupedNumber } from '../report-charts/index.ts'
import type { Material } from './build-workbook.ts'
import { publishedControlTotalText } from './control-total-words.ts'
import { pick } from './words.ts'

/** Read = accepted + rejected + no record + outside secondary education. */
export function qualityChapter({
  accepted: { quality },
  controlTotals,
  enrolments,
  language,
}: Material): Chapter {
  const files = enrolments?.files ?? []
  const extracts = totalsOf(quality)
  return {
    id: 'quality',
    title: pick(language, 'Kwaliteit van de gegevens', 'Quality of the data', 'Qualité des données'),
    blocks: [
      {
        kind: 'paragraph',
        text: whatBecameOfRows(
          {
            read: extracts.read + sum(files, ({ read }) => read),
            accepted: extracts.accepted + sum(files, ({ accepted }) => accepted),
            rejected: extracts.rejected + sum(files, ({ rejected }) => rejected.length),
            notRecords: extracts.notRecords,
            outside: sum(files, ({ outsideRows }) => outsideRows),
          },
          quality.length > 0,
          language,
        ),
      },
      ...publishedControlTotalText(controlTotals, language).map((text) => ({
        kind: 'paragraph' as const,
        text,
      })),
      ...(quality.length > 0 ? [rowsOfExtracts(quality, language)] : []),
      ...(files.length > 0 ? [rowsOfFiles(files, language)] : []),
    ],
  }
}

type Quality = Material['accepted']['quality']

const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((total, one) => total + of(one), 0)

const totalsOf = (quality: Quality) => ({
  read: sum(quality, ({ read }) => read),
  accepted: sum(quality, ({ accepted }) => accepted),
  rejected: sum(quality, ({ rejected }) => rejected),
  notRecords: sum(quality, ({ notRecords }) => notRecords),
  rowsInBreach: sum(quality, ({ rowsInBreach }) => rowsInBreach),
})

function whatBecameOfRows(
  {
    read,
    accepted,
    rejected,
    notRecords,
    outside,
  }: Readonly<Record<'read' | 'accepted' | 'rejected' | 'notRecords' | 'outside', number>>,
  hasExtracts: boolean,
  language: Language,
): string {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const [all, good, bad] = [groupedNumber(read), groupedNumber(accepted), groupedNumber(rejected)]
  const others = [
    ...(notRecords > 0
      ? [
          say(
            'geen record, zoals een totaal',
            'no record, such as a total',
            "pas d'enregistrement, comme un total",
          ),
        ].map((words) => `${words} (${groupedNumber(notRecords)})`)
      : []),
    ...(outside > 0
      ? [
          say(
            'onderwijs buiten het secundair',
            'education other than secondary',
            'un enseignement autre que secondaire',
          ),
        ].map((words) => `${words} (${groupedNumber(outside)})`)
      : []),
  ]
  return [
    say(
      `Van de ${all} gelezen rijen zijn er ${good} aanvaard en ${bad} geweigerd wegens een fout in de gegevens zelf.`,
      `Of the ${all} rows read, ${good} were accepted and ${bad} rejected for an error in the data themselves.`,
      `Sur les ${all} lignes lues, ${good} ont été acceptées et ${bad} rejetées pour une erreur dans les données mêmes.`,
    ),
    ...(others.length > 0
      ? [
          say(
            `De overige rijen beschrijven ${others.join(' of ')}.`,
            `The other rows describe ${others.join(' or ')}.`,
            `Les autres lignes décrivent ${others.join(' ou ')}.`,
          ),
        ]
      : []),
    ...(hasExtracts
      ? [
          say(
            'Een rij die de regelgeving overtreedt, telt wel mee: ze beschrijft wat er is.',
            'A row that breaks the law does count: it describes what is.',
            'Une ligne qui enfreint la réglementation compte : elle décrit ce qui est.',
          ),
        ]
      : []),
  ].join(' ')
}

function rowsOfExtracts(quality: Quality, language: Language): TableBlock {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const column = (nl: string, en: string, fr: string) => ({ header: say(nl, en, fr), number: true })
  const numbers = (one: ReturnType<typeof totalsOf>) =>
    [one.read, one.accepted, one.rejected, one.notRecords, one.rowsInBreach].map(groupedNumber)
  return {
    kind: 'table',
    title: say('Rijen per extract', 'Rows by extract', 'Lignes par extrait'),
    columns: [
      { header: say('Extract', 'Extract', 'Extrait'), number: false },
      column('Gelezen (rijen)', 'Read (rows)', 'Lues (lignes)'),
      column('Aanvaard (rijen)', 'Accepted (rows)', 'Acceptées (lignes)'),
      column('Geweigerd (rijen)', 'Rejected (rows)', 'Rejetées (lignes)'),
      column('Geen record (rijen)', 'No record (rows)', 'Pas un enregistrement (lignes)'),
      column('Met overtreding (rijen)', 'In breach of the law (rows)', 'En infraction (lignes)'),
    ],
    rows: [
      ...quality.map((one) => [tableOf(one.table).label[language], ...numbers(one)]),
      [say('Totaal', 'Total', 'Total'), ...numbers(totalsOf(quality))],
    ],
    totalRow: true,
    notes: [],
  }
}

function rowsOfFiles(files: readonly OpenDataFile[], language: Language): Block {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const column = (nl: string, en: string, fr: string) => ({ header: say(nl, en, fr), number: true })
  return {
    kind: 'table',
    title: say(
      'Rijen per inschrijvingsbestand',
      'Rows by enrolment file',
      "Lignes par fichier d'inscriptions",
    ),
    columns: [
      { header: say('Bestand', 'File', 'Fichier'), number: false },
      { header: say('Soort', 'Kind', 'Type'), number: false },
      column('Gelezen (rijen)', 'Read (rows)', 'Lues (lignes)'),
      column('Aanvaard (rijen)', 'Accepted (rows)', 'Acceptées (lignes)'),
      column('Geweigerd (rijen)', 'Rejected (rows)', 'Rejetées (lignes)'),
      column(
        'Buiten secundair onderwijs (rijen)',
        'Outside secondary education (rows)',
        "Hors de l'enseignement secondaire (lignes)",
      ),
    ],
    rows: files.map(({ file, kind, read, accepted, rejected, outsideRows }) => [
      basename(file),
      fileKindWords[kind][language],
      ...[read, accepted, rejected.length, outsideRows].map(groupedNumber),
    ]),
    totalRow: false,
    notes: [],
  }
}
