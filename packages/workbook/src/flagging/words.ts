/** The fixed words of a flagged copy, in three languages. */
import type { Language } from '@werkplekleren/rules'

export interface Words {
  /** Name of the sheet of findings, and its title. */
  readonly sheet: string
  readonly headings: readonly string[]
  /** Heading of the column that says how a finding stands since a baseline. */
  readonly standing: string
  readonly noFindings: string
  readonly remarks: string
  readonly full: string
  /** Leads to what stands under the findings. */
  readonly below: (titles: readonly string[], row: number) => string
  readonly moreReasons: (count: number, sheet: string) => string
  readonly madeOfCsv: string
  readonly occupied: (sheet: string, count: number) => string
  readonly tooManyNotes: (sheet: string, count: number, most: number) => string
  readonly protectedSheet: (sheet: string) => string
  readonly hiddenMarks: (sheet: string) => string
  readonly withoutLink: (count: number) => string
  readonly leftOut: (count: number) => string
}

const nl: Words = {
  sheet: 'Bevindingen',
  headings: ['Ernst', 'Regel', 'Blad', 'Cellen', 'Record', 'Bevinding', 'Wat te doen', 'Bron'],
  standing: 'Stand',
  noFindings: 'Geen bevindingen bij de regels die konden worden gecontroleerd.',
  remarks: 'Opmerkingen bij deze kopie',
  full: 'Wat niet meer op dit blad past',
  below: (titles, row) => `Onder de bevindingen, vanaf rij ${row}: ${titles.join('; ')}.`,
  moreReasons: (count, sheet) =>
    count === 1
      ? `Nog 1 andere bevinding staat op het blad ${sheet}.`
      : `Nog ${count} andere bevindingen staan op het blad ${sheet}.`,
  madeOfCsv:
    'Deze werkmap is gemaakt van een CSV-bestand: elke waarde staat er als tekst in, zoals in het bestand.',
  occupied: (sheet, count) =>
    `Blad “${sheet}”: ${count === 1 ? '1 gemarkeerde cel heeft' : `${count} gemarkeerde cellen hebben`} al een eigen notitie of opmerking. Die is behouden; de reden staat alleen op dit blad.`,
  tooManyNotes: (sheet, count, most) =>
    `Blad “${sheet}”: van meer dan ${most} notities wordt Excel traag. Bij ${count === 1 ? '1 gemarkeerde cel' : `${count} gemarkeerde cellen`} staat daarom geen notitie; de reden staat alleen op dit blad.`,
  protectedSheet: (sheet) =>
    `Blad “${sheet}” is beveiligd en blijft dat: de markeringen en de notities staan erop, maar verbeteren kan pas nadat u de beveiliging hebt opgeheven.`,
  hiddenMarks: (sheet) =>
    `Blad “${sheet}” heeft eigen voorwaardelijke opmaak met ‘Stoppen indien waar’: die kan markeringen verbergen. De notities en dit blad blijven volledig.`,
  withoutLink: (count) =>
    `Excel kan niet meer koppelingen aan op één blad: de laatste ${count} bevindingen hebben er geen.`,
  leftOut: (count) =>
    `Dit blad is vol: ${count} bevindingen staan er niet op. Splits de werkmap of gebruik de uitvoer als JSON.`,
}

const en: Words = {
  sheet: 'Findings',
  headings: ['Severity', 'Rule', 'Sheet', 'Cells', 'Record', 'Finding', 'What to do', 'Source'],
  standing: 'Standing',
  noFindings: 'No findings by the rules that could be checked.',
  remarks: 'Remarks on this copy',
  full: 'What no longer fits on this sheet',
  below: (titles, row) => `Below the findings, from row ${row}: ${titles.join('; ')}.`,
  moreReasons: (count, sheet) =>
    count === 1
      ? `1 more finding is on the sheet ${sheet}.`
      : `${count} more findings are on the sheet ${sheet}.`,
  madeOfCsv: 'This workbook was made of a CSV file: every value is in it as text, as in the file.',
  occupied: (sheet, count) =>
    `Sheet “${sheet}”: ${count === 1 ? '1 flagged cell already has' : `${count} flagged cells already have`} a note or comment of your own. It was kept; the reason is on this sheet only.`,
  tooManyNotes: (sheet, count, most) =>
    `Sheet “${sheet}”: more than ${most} notes make Excel slow. ${count === 1 ? '1 flagged cell therefore has' : `${count} flagged cells therefore have`} no note; the reason is on this sheet only.`,
  protectedSheet: (sheet) =>
    `Sheet “${sheet}” is protected and stays so: the marks and notes are on it, but cells can only be corrected after you lift the protection.`,
  hiddenMarks: (sheet) =>
    `Sheet “${sheet}” has conditional formats of your own with “Stop If True”: they may hide marks. The notes and this sheet remain complete.`,
  withoutLink: (count) => `Excel bears no more links on one sheet: the last ${count} findings have none.`,
  leftOut: (count) =>
    `This sheet is full: ${count} findings are not on it. Split the workbook or use the output as JSON.`,
}

const fr: Words = {
  sheet: 'Constats',
  headings: ['Gravité', 'Règle', 'Feuille', 'Cellules', 'Enregistrement', 'Constat', 'Que faire', 'Source'],
  standing: 'Situation',
  noFindings: 'Aucun constat par les règles qui ont pu être contrôlées.',
  remarks: 'Remarques sur cette copie',
  full: 'Ce qui n’entre plus sur cette feuille',
  below: (titles, row) => `Sous les constats, à partir de la ligne ${row} : ${titles.join(' ; ')}.`,
  moreReasons: (count, sheet) =>
    count === 1
      ? `1 autre constat se trouve sur la feuille ${sheet}.`
      : `${count} autres constats se trouvent sur la feuille ${sheet}.`,
  madeOfCsv:
    'Ce classeur a été fait à partir d’un fichier CSV : chaque valeur y figure comme texte, telle que dans le fichier.',
  occupied: (sheet, count) =>
    `Feuille « ${sheet} » : ${count === 1 ? '1 cellule marquée a' : `${count} cellules marquées ont`} déjà une note ou un commentaire à vous. Il est conservé ; la raison ne figure que sur cette feuille-ci.`,
  tooManyNotes: (sheet, count, most) =>
    `Feuille « ${sheet} » : au-delà de ${most} notes, Excel ralentit. ${count === 1 ? '1 cellule marquée n’a' : `${count} cellules marquées n’ont`} donc pas de note ; la raison ne figure que sur cette feuille-ci.`,
  protectedSheet: (sheet) =>
    `La feuille « ${sheet} » est protégée et le reste : les marques et les notes y sont, mais vous ne pourrez corriger les cellules qu’après avoir ôté la protection.`,
  hiddenMarks: (sheet) =>
    `La feuille « ${sheet} » a ses propres mises en forme conditionnelles avec « Interrompre si vrai » : elles peuvent cacher des marques. Les notes et cette feuille restent complètes.`,
  withoutLink: (count) =>
    `Excel n’accepte pas plus de liens sur une feuille : les ${count} derniers constats n’en ont pas.`,
  leftOut: (count) =>
    `Cette feuille est pleine : ${count} constats n’y figurent pas. Répartissez le classeur ou utilisez la sortie JSON.`,
}

const words: Readonly<Record<Language, Words>> = { nl, en, fr }

export const wordsOf = (language: Language): Words => words[language]
