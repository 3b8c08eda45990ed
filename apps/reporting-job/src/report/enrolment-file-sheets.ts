/** The sheets on the quality of the enrolment files: their rows, and what was noticed in them. */

import { basename } from 'node:path'
import { formatDay, formatSchoolYear, type Language, withoutNationalNumbers } from '@werkplekleren/rules'
import type { CellValue, ListSheet, ReportSheet, TableSheet } from '@werkplekleren/workbook'
import { fileKindWords, type OpenDataFile, type RejectionReason } from '../open-data/index.ts'
import type { EnrolmentInput } from './enrolment-files.ts'
import { pick } from './words.ts'

export const enrolmentFileSheets = (
  enrolments: EnrolmentInput | undefined,
  language: Language,
): readonly ReportSheet[] =>
  enrolments === undefined ? [] : [rowsOfFiles(enrolments, language), remarksOnFiles(enrolments, language)]

/** Read = accepted + outside + rejected, for every file. */
function rowsOfFiles({ files, counted }: EnrolmentInput, language: Language): TableSheet {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const rows = say('rijen', 'rows', 'lignes')
  return {
    kind: 'table',
    name: say('Inschrijvingsbestanden', 'Enrolment_files', 'Fichiers_d_inscriptions'),
    title: say(
      'Gegevenskwaliteit: rijen van de inschrijvingsbestanden',
      'Data quality: rows of the enrolment files',
      "Qualité des données : lignes des fichiers d'inscriptions",
    ),
    intro: [
      say(
        'Gelezen = aanvaard + buiten het secundair onderwijs + geweigerd. Een geweigerde rij heeft een nummer en een reden op het volgende werkblad en telt nergens mee.',
        'Read = accepted + outside secondary education + rejected. A rejected row has a number and a reason on the next sheet and counts nowhere.',
        "Lues = acceptées + hors de l'enseignement secondaire + rejetées. Une ligne rejetée a un numéro et un motif dans la feuille suivante et ne compte nulle part.",
      ),
    ],
    columns: [
      {
        header: say('Bestand', 'File', 'Fichier'),
        kind: 'text',
        // A file's name is one word.
        width: Math.max(...files.map(({ file }) => basename(file).length)) + 4,
      },
      { header: say('Soort', 'Kind', 'Type'), kind: 'text', width: 34 },
      { header: say('Schooljaar', 'School year', 'Année scolaire'), kind: 'text' },
      { header: say('Stand van', 'As it stood on', 'Situation au'), kind: 'text' },
      { header: say('Definitie', 'Definition', 'Définition'), kind: 'text' },
      { header: `${say('Gelezen', 'Read', 'Lues')} (${rows})`, kind: 'count' },
      { header: `${say('Aanvaard', 'Accepted', 'Acceptées')} (${rows})`, kind: 'count' },
      {
        header: `${say('Buiten secundair onderwijs', 'Outside secondary education', "Hors de l'enseignement secondaire")} (${rows})`,
        kind: 'count',
      },
      { header: `${say('Geweigerd', 'Rejected', 'Rejetées')} (${rows})`, kind: 'count' },
    ],
    rows: files.map((file): CellValue[] => [
      basename(file.file),
      fileKindWords[file.kind][language],
      formatSchoolYear(file.schoolYear),
      file.madeOn === null ? say('niet vermeld', 'not stated', 'non indiqué') : formatDay(file.madeOn),
      (counted.report.file === file ? counted.report : counted.days).definition.id,
      file.read,
      file.accepted,
      file.outsideRows,
      file.rejected.length,
    ]),
    totalRow: false,
  }
}

/** Rejected rows, words that no code list knows, headings that nobody knows: a source that changes is noticed here. */
function remarksOnFiles({ files }: EnrolmentInput, language: Language): ListSheet {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const rows = files.flatMap((file) =>
    remarksOn(file, language).map((remark): CellValue[] => [basename(file.file), ...remark]),
  )
  return {
    kind: 'list',
    name: say('Opmerkingen_bestanden', 'Remarks_on_files', 'Remarques_fichiers'),
    title: say(
      'Opmerkingen bij de inschrijvingsbestanden',
      'Remarks on the enrolment files',
      "Remarques sur les fichiers d'inscriptions",
    ),
    intro: [
      say(
        `Rijen zoals Excel ze nummert; van elk bestand de eerste ${LISTED} geweigerde.`,
        `Rows as Excel numbers them; of each file the first ${LISTED} that were rejected.`,
        `Lignes numérotées comme dans Excel ; pour chaque fichier, les ${LISTED} premières rejetées.`,
      ),
    ],
    columns: [
      { header: say('Bestand', 'File', 'Fichier'), kind: 'text', width: 40 },
      { header: say('Waar', 'Where', 'Où'), kind: 'text', width: 24 },
      { header: say('Opmerking', 'Remark', 'Remarque'), kind: 'text', width: 60 },
    ],
    rows: rows.length > 0 ? rows : [['–', '–', say('Geen opmerkingen.', 'No remarks.', 'Aucune remarque.')]],
  }
}

const LISTED = 200

function remarksOn(file: OpenDataFile, language: Language): readonly (readonly [string, string])[] {
  const say = (nl: string, en: string, fr: string) => pick(language, nl, en, fr)
  const row = say('rij', 'row', 'ligne')
  const column = say('kolom', 'column', 'colonne')
  return [
    ...(file.endsInMidLine
      ? [
          [
            say('einde', 'end', 'fin'),
            say(
              'De laatste regel heeft geen einde: misschien is de download afgebroken.',
              'The last line does not end: perhaps the download was cut off.',
              'La dernière ligne ne se termine pas : le téléchargement a peut-être été interrompu.',
            ),
          ] as const,
        ]
      : []),
    ...file.rejected
      .slice(0, LISTED)
      .map(({ row: number, reason }) => [`${row} ${number}`, rejectionWords[reason][language]] as const),
    ...file.unknownWords.map(
      ({ column: key, words: found, rows }) =>
        [
          `${column} ${key}`,
          say(
            `Onbekend woord “${quoted(found)}” in ${rows} rijen; het telt als leeg.`,
            `Unknown word “${quoted(found)}” in ${rows} rows; it counts as empty.`,
            `Mot inconnu « ${quoted(found)} » dans ${rows} lignes ; il compte comme vide.`,
          ),
        ] as const,
    ),
    ...file.unknownColumns.map(
      (heading) =>
        [
          `${column} ${quoted(heading)}`,
          say(
            'Onbekende kolom; ze is niet gelezen.',
            'Unknown column; it was not read.',
            "Colonne inconnue ; elle n'a pas été lue.",
          ),
        ] as const,
    ),
  ]
}

/** Cells of a source may hold anything. */
const quoted = (cell: string): string => withoutNationalNumbers(cell.slice(0, 100))

const words = (nl: string, en: string, fr: string): Readonly<Record<Language, string>> => ({ nl, en, fr })

const rejectionWords: Readonly<Record<RejectionReason, Readonly<Record<Language, string>>>> = {
  countMissing: words('Geen aantal.', 'No count.', 'Aucun nombre.'),
  countUnreadable: words(
    'Een aantal dat geen veelvoud van een half is, zoals <5 of 1.500.',
    'A count that is no multiple of a half, such as <5 or 1.500.',
    "Un nombre qui n'est pas un multiple d'un demi, comme <5 ou 1.500.",
  ),
  structureMissing: words('Geen hoofdstructuur.', 'No main structure.', 'Aucune structure principale.'),
  structureUnknown: words(
    'Een hoofdstructuur die niet bestaat.',
    'A main structure that does not exist.',
    "Une structure principale qui n'existe pas.",
  ),
  schoolNumberUnreadable: words(
    'Geen leesbaar instellingsnummer.',
    'No readable school number.',
    "Aucun numéro d'établissement lisible.",
  ),
  siteUnreadable: words(
    'Geen leesbaar nummer van de vestigingsplaats.',
    'No readable site number.',
    "Aucun numéro de lieu d'implantation lisible.",
  ),
  schoolYearUnreadable: words(
    'Geen leesbaar schooljaar.',
    'No readable school year.',
    'Aucune année scolaire lisible.',
  ),
  countDateUnreadable: words(
    'Geen leesbare teldatum.',
    'No readable count date.',
    'Aucune date de comptage lisible.',
  ),
  exportMomentUnreadable: words(
    'Geen leesbaar tijdstip van de gegevens.',
    'No readable moment of the data.',
    'Aucun moment des données lisible.',
  ),
}
