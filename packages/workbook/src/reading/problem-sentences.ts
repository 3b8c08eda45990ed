/** For every problem one sentence in three languages: where, what, what next. Long because it is a table of text. */
import type { Language } from '@werkplekleren/rules'
import type { FilePlace, FileProblem } from './problems.ts'

/** The parts of an `UnreadableFile` that its sentence names. */
interface Refusal {
  readonly problem: FileProblem
  readonly file: string
  readonly place?: FilePlace
  readonly detail?: string
}

/** One sentence for the user: the place (file, sheet, cell, line), what is wrong there, and what to do. */
export function describeProblem(error: Refusal, language: Language): string {
  const [what, next] = SENTENCES[error.problem][language]
  const { colon, semicolon } = WORDS[language]
  const place = describePlace(error, language)
  return `${place}${colon}${what.replace('{detail}', () => error.detail ?? '?')}${semicolon}${next}.`
}

function describePlace({ file, place = {} }: Refusal, language: Language): string {
  const words = WORDS[language]
  const [open, close] = words.quotes
  const parts = [file]
  if (place.sheet !== undefined) parts.push(`${words.sheet} ${open}${place.sheet}${close}`)
  if (place.cell !== undefined) parts.push(`${words.cell} ${place.cell}`)
  if (place.line !== undefined) parts.push(`${words.line} ${place.line}`)
  if (place.part !== undefined && place.cell === undefined) parts.push(`${words.part} ${place.part}`)
  return parts.join(', ')
}

interface Words {
  readonly sheet: string
  readonly cell: string
  readonly line: string
  readonly part: string
  readonly quotes: readonly [open: string, close: string]
  readonly colon: string
  readonly semicolon: string
}

const WORDS: Record<Language, Words> = {
  nl: {
    sheet: 'blad',
    cell: 'cel',
    line: 'regel',
    part: 'onderdeel',
    quotes: ['"', '"'],
    colon: ': ',
    semicolon: '; ',
  },
  en: {
    sheet: 'sheet',
    cell: 'cell',
    line: 'line',
    part: 'part',
    quotes: ['"', '"'],
    colon: ': ',
    semicolon: '; ',
  },
  fr: {
    sheet: 'feuille',
    cell: 'cellule',
    line: 'ligne',
    part: 'partie',
    quotes: ['« ', ' »'],
    colon: ' : ',
    semicolon: ' ; ',
  },
}

type Sentences = Record<Language, readonly [what: string, next: string]>

const RESAVE: Record<Language, string> = {
  nl: 'open het bestand in Excel, bewaar het opnieuw als .xlsx en probeer het nog eens',
  en: 'open the file in Excel, save it again as .xlsx and retry',
  fr: 'ouvrez le fichier dans Excel, enregistrez-le à nouveau en .xlsx et réessayez',
}
const FETCH_AGAIN: Record<Language, string> = {
  nl: 'vraag of download het bestand opnieuw',
  en: 'ask for the file again or download it again',
  fr: 'redemandez le fichier ou téléchargez-le à nouveau',
}
const DISTRUST: Record<Language, string> = {
  nl: 'gebruik dit bestand niet en vraag de afzender om een nieuw exemplaar',
  en: 'do not use this file and ask the sender for a new copy',
  fr: 'n’utilisez pas ce fichier et demandez un nouvel exemplaire à l’expéditeur',
}
const SPLIT: Record<Language, string> = {
  nl: 'splits de gegevens over meer bestanden of lever ze als .csv',
  en: 'split the data over more files or supply it as .csv',
  fr: 'répartissez les données sur plusieurs fichiers ou fournissez-les en .csv',
}
const EXPORT_AGAIN: Record<Language, string> = {
  nl: 'verbeter die regel of exporteer het bestand opnieuw',
  en: 'correct that line or export the file again',
  fr: 'corrigez cette ligne ou exportez à nouveau le fichier',
}

function sentences(nl: string, en: string, fr: string, next: Record<Language, string>): Sentences {
  return { nl: [nl, next.nl], en: [en, next.en], fr: [fr, next.fr] }
}

const SENTENCES: Record<FileProblem, Sentences> = {
  missing: sentences('het bestand bestaat niet', 'the file does not exist', 'le fichier n’existe pas', {
    nl: 'kijk de naam en de map na',
    en: 'check the name and the folder',
    fr: 'vérifiez le nom et le dossier',
  }),
  notAFile: sentences(
    'dit is een map of een toestel, geen bestand',
    'this is a folder or a device, not a file',
    'ceci est un dossier ou un périphérique, pas un fichier',
    {
      nl: 'geef de naam van een werkmap',
      en: 'give the name of a workbook',
      fr: 'indiquez le nom d’un classeur',
    },
  ),
  notReadable: sentences(
    'het bestand kan niet worden gelezen',
    'the file cannot be read',
    'le fichier ne peut pas être lu',
    {
      nl: 'kijk de toegangsrechten na en sluit het bestand in andere programma’s',
      en: 'check the access rights and close the file in other programs',
      fr: 'vérifiez les droits d’accès et fermez le fichier dans les autres programmes',
    },
  ),
  empty: sentences('het bestand is leeg', 'the file is empty', 'le fichier est vide', FETCH_AGAIN),
  changedWhileRead: sentences(
    'het bestand is gewijzigd terwijl het werd gelezen',
    'the file changed while it was being read',
    'le fichier a été modifié pendant la lecture',
    {
      nl: 'wacht tot het volledig bewaard is en probeer het nog eens',
      en: 'wait until it is completely saved and retry',
      fr: 'attendez qu’il soit entièrement enregistré et réessayez',
    },
  ),
  notAWorkbook: sentences(
    'dit is geen Excel-werkmap en geen CSV-bestand',
    'this is neither an Excel workbook nor a CSV file',
    'ceci n’est ni un classeur Excel ni un fichier CSV',
    {
      nl: 'lever een .xlsx- of .csv-bestand',
      en: 'supply an .xlsx or .csv file',
      fr: 'fournissez un fichier .xlsx ou .csv',
    },
  ),
  legacyXls: sentences(
    'dit is een werkmap in de oude indeling .xls',
    'this is a workbook in the old .xls format',
    'ceci est un classeur dans l’ancien format .xls',
    {
      nl: 'open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx)',
      en: 'open it in Excel and choose Save As, Excel Workbook (.xlsx)',
      fr: 'ouvrez-le dans Excel et choisissez Enregistrer sous, Classeur Excel (.xlsx)',
    },
  ),
  binaryWorkbook: sentences(
    'dit is een binaire werkmap (.xlsb)',
    'this is a binary workbook (.xlsb)',
    'ceci est un classeur binaire (.xlsb)',
    {
      nl: 'open het in Excel en kies Opslaan als, Excel-werkmap (.xlsx)',
      en: 'open it in Excel and choose Save As, Excel Workbook (.xlsx)',
      fr: 'ouvrez-le dans Excel et choisissez Enregistrer sous, Classeur Excel (.xlsx)',
    },
  ),
  passwordProtected: sentences(
    'de werkmap is met een wachtwoord beveiligd',
    'the workbook is protected with a password',
    'le classeur est protégé par un mot de passe',
    {
      nl: 'open ze in Excel, haal het wachtwoord weg onder Bestand, Info en bewaar ze opnieuw',
      en: 'open it in Excel, remove the password under File, Info and save it again',
      fr: 'ouvrez-le dans Excel, supprimez le mot de passe sous Fichier, Informations et enregistrez-le',
    },
  ),
  openDocument: sentences(
    'dit is een OpenDocument-rekenblad (.ods)',
    'this is an OpenDocument spreadsheet (.ods)',
    'ceci est une feuille de calcul OpenDocument (.ods)',
    {
      nl: 'bewaar het in LibreOffice of Excel als Excel-werkmap (.xlsx)',
      en: 'save it in LibreOffice or Excel as an Excel workbook (.xlsx)',
      fr: 'enregistrez-la dans LibreOffice ou Excel en classeur Excel (.xlsx)',
    },
  ),
  numbersWorkbook: sentences(
    'dit is een rekenblad van Apple Numbers',
    'this is a spreadsheet of Apple Numbers',
    'ceci est une feuille de calcul d’Apple Numbers',
    {
      nl: 'exporteer het in Numbers naar Excel (.xlsx)',
      en: 'export it from Numbers to Excel (.xlsx)',
      fr: 'exportez-la depuis Numbers vers Excel (.xlsx)',
    },
  ),
  zipArchive: sentences(
    'dit is een zipbestand en geen werkmap',
    'this is a zip archive and not a workbook',
    'ceci est une archive zip et pas un classeur',
    {
      nl: 'pak het uit en lever de werkmap die erin zit',
      en: 'unpack it and supply the workbook inside',
      fr: 'décompressez-la et fournissez le classeur qu’elle contient',
    },
  ),
  pdfDocument: sentences(
    'dit is een PDF en geen werkmap',
    'this is a PDF and not a workbook',
    'ceci est un PDF et pas un classeur',
    {
      nl: 'vraag de gegevens als .xlsx of .csv',
      en: 'ask for the data as .xlsx or .csv',
      fr: 'demandez les données en .xlsx ou .csv',
    },
  ),
  macroWorkbook: sentences(
    'de werkmap bevat macro’s of is ervoor bestemd (.xlsm)',
    'the workbook holds macros or is meant for them (.xlsm)',
    'le classeur contient des macros ou est prévu pour en contenir (.xlsm)',
    {
      nl: 'bewaar ze in Excel als Excel-werkmap zonder macro’s (.xlsx), of laat werkplek check met --allow-macros alleen haar cellen lezen',
      en: 'save it in Excel as an Excel workbook without macros (.xlsx), or have werkplek check read only its cells with --allow-macros',
      fr: 'enregistrez-le dans Excel en classeur Excel sans macros (.xlsx), ou faites lire seulement ses cellules par werkplek check avec --allow-macros',
    },
  ),
  csvNamedXlsx: sentences(
    'dit is een tekstbestand met de naam van een werkmap',
    'this is a text file with the name of a workbook',
    'ceci est un fichier texte qui porte le nom d’un classeur',
    {
      nl: 'geef het de extensie .csv, of open het in Excel en bewaar het als .xlsx',
      en: 'give it the extension .csv, or open it in Excel and save it as .xlsx',
      fr: 'donnez-lui l’extension .csv, ou ouvrez-le dans Excel et enregistrez-le en .xlsx',
    },
  ),
  htmlNamedXlsx: sentences(
    'dit is een webpagina (HTML) met de naam van een werkmap',
    'this is a web page (HTML) with the name of a workbook',
    'ceci est une page web (HTML) qui porte le nom d’un classeur',
    {
      nl: 'download het echte bestand, of open dit in Excel en bewaar het als .xlsx',
      en: 'download the real file, or open this one in Excel and save it as .xlsx',
      fr: 'téléchargez le vrai fichier, ou ouvrez celui-ci dans Excel et enregistrez-le en .xlsx',
    },
  ),
  truncated: sentences(
    'het einde van het bestand ontbreekt',
    'the end of the file is missing',
    'la fin du fichier manque',
    FETCH_AGAIN,
  ),
  damagedZip: sentences(
    'het bestand is beschadigd, de inhoud klopt niet met de controlegegevens',
    'the file is damaged, its content does not agree with its check values',
    'le fichier est endommagé, son contenu ne correspond pas à ses données de contrôle',
    FETCH_AGAIN,
  ),
  unsupportedCompression: sentences(
    'het bestand gebruikt een compressie die Excel niet gebruikt (methode {detail})',
    'the file uses a compression that Excel does not use (method {detail})',
    'le fichier utilise une compression qu’Excel n’utilise pas (méthode {detail})',
    RESAVE,
  ),
  tooLarge: sentences(
    'de inhoud is uitgepakt groter dan {detail}',
    'the unpacked content is larger than {detail}',
    'le contenu décompressé dépasse {detail}',
    SPLIT,
  ),
  suspiciousRatio: sentences(
    'de inhoud is uitgepakt meer dan {detail} keer zo groot, zoals bij een zipbom',
    'the content unpacks to more than {detail} times its size, as in a zip bomb',
    'le contenu décompressé est plus de {detail} fois plus grand, comme dans une bombe zip',
    DISTRUST,
  ),
  wrongSize: sentences(
    'de inhoud heeft niet de grootte die het bestand opgeeft',
    'the content does not have the size that the file declares',
    'le contenu n’a pas la taille que le fichier déclare',
    DISTRUST,
  ),
  tooManyEntries: sentences(
    'het bestand telt meer dan {detail} onderdelen',
    'the file has more than {detail} parts',
    'le fichier compte plus de {detail} parties',
    DISTRUST,
  ),
  unsafeEntryName: sentences(
    'het bestand bevat een onderdeel met een onveilige naam of een verwijzing naar buiten',
    'the file holds a part with an unsafe name or a link to the outside',
    'le fichier contient une partie au nom dangereux ou un lien vers l’extérieur',
    DISTRUST,
  ),
  duplicateEntry: sentences(
    'het bestand bevat hetzelfde onderdeel tweemaal',
    'the file holds the same part twice',
    'le fichier contient deux fois la même partie',
    DISTRUST,
  ),
  missingPart: sentences(
    'een onderdeel van de werkmap ontbreekt',
    'a part of the workbook is missing',
    'une partie du classeur manque',
    RESAVE,
  ),
  missingSheetPart: sentences(
    'de inhoud van het blad ontbreekt in het bestand',
    'the content of the sheet is missing from the file',
    'le contenu de la feuille manque dans le fichier',
    RESAVE,
  ),
  noSheets: sentences(
    'de werkmap heeft geen blad met cellen',
    'the workbook has no sheet with cells',
    'le classeur n’a pas de feuille avec des cellules',
    RESAVE,
  ),
  duplicateSheetName: sentences(
    'twee bladen hebben dezelfde naam',
    'two sheets have the same name',
    'deux feuilles portent le même nom',
    {
      nl: 'geef elk blad in Excel een eigen naam en bewaar opnieuw',
      en: 'give each sheet its own name in Excel and save again',
      fr: 'donnez à chaque feuille son propre nom dans Excel et enregistrez à nouveau',
    },
  ),
  malformedXml: sentences(
    'de inhoud van het bestand is geen geldige XML',
    'the content of the file is not valid XML',
    'le contenu du fichier n’est pas du XML valide',
    RESAVE,
  ),
  doctype: sentences(
    'het bestand bevat een DOCTYPE, wat in een werkmap niet is toegestaan',
    'the file holds a DOCTYPE, which is not allowed in a workbook',
    'le fichier contient un DOCTYPE, ce qui n’est pas permis dans un classeur',
    DISTRUST,
  ),
  nestedTooDeep: sentences(
    'de inhoud is meer dan {detail} niveaus diep genest',
    'the content is nested more than {detail} levels deep',
    'le contenu est imbriqué sur plus de {detail} niveaux',
    DISTRUST,
  ),
  unexpectedContent: sentences(
    'het bestand bevat iets wat op deze plaats in een werkmap niet hoort',
    'the file holds something that does not belong at this place in a workbook',
    'le fichier contient un élément qui n’a pas sa place à cet endroit d’un classeur',
    RESAVE,
  ),
  unsupportedEncoding: sentences(
    'de tekens zijn niet in UTF-8 opgeslagen ({detail})',
    'the characters are not stored as UTF-8 ({detail})',
    'les caractères ne sont pas enregistrés en UTF-8 ({detail})',
    {
      nl: 'bewaar het bestand opnieuw als .xlsx, of als CSV UTF-8',
      en: 'save the file again as .xlsx, or as CSV UTF-8',
      fr: 'enregistrez à nouveau le fichier en .xlsx, ou en CSV UTF-8',
    },
  ),
  tooManyRows: sentences(
    'het blad telt meer dan {detail} rijen',
    'the sheet has more than {detail} rows',
    'la feuille compte plus de {detail} lignes',
    SPLIT,
  ),
  tooManyColumns: sentences(
    'de rij telt meer dan {detail} kolommen',
    'the row has more than {detail} columns',
    'la ligne compte plus de {detail} colonnes',
    RESAVE,
  ),
  rowsOutOfOrder: sentences(
    'dezelfde rij komt tweemaal voor of de rijen staan niet in volgorde',
    'the same row occurs twice or the rows are not in order',
    'la même ligne figure deux fois ou les lignes ne sont pas dans l’ordre',
    RESAVE,
  ),
  cellsOutOfOrder: sentences(
    'dezelfde cel komt tweemaal voor of de cellen van de rij staan niet in volgorde',
    'the same cell occurs twice or the cells of the row are not in order',
    'la même cellule figure deux fois ou les cellules de la ligne ne sont pas dans l’ordre',
    RESAVE,
  ),
  badCellReference: sentences(
    'de aanduiding van een rij, cel of bereik bestaat niet in Excel of klopt niet met haar rij',
    'the reference of a row, cell or range does not exist in Excel or disagrees with its row',
    'la référence d’une ligne, cellule ou plage n’existe pas dans Excel ou contredit sa ligne',
    RESAVE,
  ),
  sharedStringOutOfRange: sentences(
    'de cel verwijst naar een tekst die niet in de werkmap staat',
    'the cell refers to a text that is not in the workbook',
    'la cellule renvoie à un texte qui n’est pas dans le classeur',
    RESAVE,
  ),
  styleOutOfRange: sentences(
    'de cel verwijst naar een opmaak die niet in de werkmap staat, zodat getal en datum niet te onderscheiden zijn',
    'the cell refers to a style that is not in the workbook, so that number and date cannot be told apart',
    'la cellule renvoie à un style absent du classeur, si bien que nombre et date ne se distinguent pas',
    RESAVE,
  ),
  badNumber: sentences(
    'de cel heet een getal te zijn maar bevat iets anders',
    'the cell is said to be a number but holds something else',
    'la cellule est censée être un nombre mais contient autre chose',
    {
      nl: 'typ de waarde in Excel opnieuw en bewaar het bestand',
      en: 'type the value again in Excel and save the file',
      fr: 'retapez la valeur dans Excel et enregistrez le fichier',
    },
  ),
  badCellValue: sentences(
    'de inhoud van de cel past niet bij haar soort',
    'the content of the cell does not fit its type',
    'le contenu de la cellule ne correspond pas à son type',
    {
      nl: 'typ de waarde in Excel opnieuw en bewaar het bestand',
      en: 'type the value again in Excel and save the file',
      fr: 'retapez la valeur dans Excel et enregistrez le fichier',
    },
  ),
  textTooLong: sentences(
    'een tekst is langer dan {detail} tekens',
    'a text is longer than {detail} characters',
    'un texte dépasse {detail} caractères',
    {
      nl: 'kort de tekst in en bewaar het bestand opnieuw',
      en: 'shorten the text and save the file again',
      fr: 'raccourcissez le texte et enregistrez à nouveau le fichier',
    },
  ),
  tooManyMerges: sentences(
    'het blad telt meer dan {detail} samengevoegde bereiken',
    'the sheet has more than {detail} merged ranges',
    'la feuille compte plus de {detail} plages fusionnées',
    {
      nl: 'hef de samenvoegingen in Excel op en bewaar opnieuw',
      en: 'unmerge the cells in Excel and save again',
      fr: 'annulez les fusions dans Excel et enregistrez à nouveau',
    },
  ),
  overlappingMerges: sentences(
    'samengevoegde bereiken overlappen elkaar',
    'merged ranges overlap',
    'des plages fusionnées se chevauchent',
    {
      nl: 'hef de samenvoegingen in Excel op en bewaar opnieuw',
      en: 'unmerge the cells in Excel and save again',
      fr: 'annulez les fusions dans Excel et enregistrez à nouveau',
    },
  ),
  signedWorkbook: sentences(
    'de werkmap is digitaal ondertekend en een kopie met markeringen zou die handtekening ongeldig maken',
    'the workbook is digitally signed and a flagged copy would break that signature',
    'le classeur est signé numériquement et une copie annotée rendrait cette signature non valable',
    {
      nl: 'controleer zonder gemarkeerde kopie, of bewaar eerst een exemplaar zonder handtekening',
      en: 'check without a flagged copy, or first save a copy without the signature',
      fr: 'contrôlez sans copie annotée, ou enregistrez d’abord un exemplaire sans signature',
    },
  ),
  sharedWorkbook: sentences(
    'de werkmap wordt gedeeld op de oude manier, met een logboek van wijzigingen, en zo’n werkmap kan niet worden aangevuld met markeringen',
    'the workbook is shared in the old way, with a log of changes, and flags cannot be added to such a workbook',
    'le classeur est partagé à l’ancienne, avec un journal des modifications, et un tel classeur ne peut pas être annoté',
    {
      nl: 'hef in Excel het delen van de werkmap op, bewaar ze en probeer het nog eens',
      en: 'stop sharing the workbook in Excel, save it and retry',
      fr: 'arrêtez le partage du classeur dans Excel, enregistrez-le et réessayez',
    },
  ),
  tooManyCells: sentences(
    'het bestand telt meer dan {detail} ingevulde cellen',
    'the file has more than {detail} filled cells',
    'le fichier compte plus de {detail} cellules remplies',
    SPLIT,
  ),
  tooMuchText: sentences(
    'de teksten in het bestand tellen samen meer dan {detail} tekens',
    'the texts in the file together have more than {detail} characters',
    'les textes du fichier comptent ensemble plus de {detail} caractères',
    SPLIT,
  ),
  csvRagged: sentences(
    'deze regel heeft niet evenveel velden als de eerste',
    'this line does not have as many fields as the first',
    'cette ligne n’a pas autant de champs que la première',
    EXPORT_AGAIN,
  ),
  csvQuote: sentences(
    'een aanhalingsteken staat midden in een veld of wordt niet gesloten',
    'a quotation mark stands inside a field or is not closed',
    'un guillemet se trouve au milieu d’un champ ou n’est pas fermé',
    EXPORT_AGAIN,
  ),
  csvLineTooLong: sentences(
    'deze regel is langer dan {detail} bytes',
    'this line is longer than {detail} bytes',
    'cette ligne dépasse {detail} octets',
    EXPORT_AGAIN,
  ),
  csvNul: sentences(
    'de tekst bevat een nulteken, zoals in een binair bestand',
    'the text holds a NUL character, as in a binary file',
    'le texte contient un caractère nul, comme dans un fichier binaire',
    {
      nl: 'exporteer de tabel opnieuw als CSV UTF-8',
      en: 'export the table again as CSV UTF-8',
      fr: 'exportez à nouveau le tableau en CSV UTF-8',
    },
  ),
  tookTooLong: sentences(
    'het lezen duurde langer dan {detail} seconden en is gestopt',
    'reading took longer than {detail} seconds and was stopped',
    'la lecture a duré plus de {detail} secondes et a été arrêtée',
    SPLIT,
  ),
  tookTooMuchMemory: sentences(
    'het lezen vroeg meer geheugen dan er is of mag worden gebruikt ({detail} MiB) en is gestopt',
    'reading needed more memory than there is or may be used ({detail} MiB) and was stopped',
    'la lecture demandait plus de mémoire qu’il n’y en a ou qu’elle ne peut en utiliser ({detail} Mio) et a été arrêtée',
    SPLIT,
  ),
  readerStopped: sentences(
    'het lezen is onverwacht afgebroken ({detail}) en van het bestand is niets gebruikt',
    'reading broke off unexpectedly ({detail}) and nothing of the file was used',
    'la lecture s’est interrompue de façon inattendue ({detail}) et rien du fichier n’a été utilisé',
    {
      nl: 'probeer het nog eens en meld het als het weer gebeurt',
      en: 'retry, and report it if it happens again',
      fr: 'réessayez et signalez-le si cela se reproduit',
    },
  ),
}
