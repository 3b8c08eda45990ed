/** The words around a planning sheet: names of sheets, explanation, headings of its lists. */
import type { ColumnKind, Language, Severity, TemplateRule } from '@werkplekleren/rules'
import { explanationSheet, listsSheet } from '../recognising/index.ts'

export interface TemplateWords {
  readonly title: (sheets: string) => string
  readonly page: string
  readonly explanationSheet: string
  readonly listsSheet: string
  readonly listsTitle: string
  readonly listOf: (headings: readonly string[]) => string
  readonly requiredHelp: string
  readonly purpose: readonly string[]
  readonly lawHeading: string
  readonly fact: (label: string, value: string) => string
  readonly lawDay: (day: string) => string
  readonly ruleset: (version: string, digest: string) => string
  readonly howHeading: string
  readonly how: readonly string[]
  readonly otherSheetsHeading: string
  readonly otherSheets: string
  readonly otherSheet: (table: string, rules: number) => string
  readonly alsoNeeds: (table: string) => string
  readonly columnsHeading: (sheet: string) => string
  readonly columnHeaders: readonly string[]
  readonly required: string
  readonly optional: string
  /** The only value of a list; never bare, for the reason given at `ruleIds`. */
  readonly only: (value: string) => string
  readonly seeLists: string
  readonly kinds: Readonly<Record<ColumnKind, string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly rulesHeading: Readonly<Record<TemplateRule['inExcel'], (sheet: string, count: number) => string>>
  readonly ruleHeaders: readonly string[]
  /** Never a rule's bare id: some are spelled like a heading, and a row with two headings is read as one. */
  readonly ruleIds: (ids: readonly string[]) => string
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  nl: {
    title: (sheets) => `Planningsblad: ${sheets}`,
    page: 'Blz. &P van &N',
    explanationSheet: explanationSheet.nl,
    listsSheet: listsSheet.nl,
    listsTitle: 'De keuzelijsten van deze werkmap. Wijzig ze niet: de controle kent alleen deze waarden.',
    listOf: (headings) => `Keuzelijst: ${headings.join(', ')}`,
    requiredHelp: 'Verplicht.',
    purpose: [
      'Deze werkmap dient om werkplekleren te plannen en te laten controleren: één rij per record, één kolom per gegeven.',
      'Ze bevat alleen de kolommen die de regels lezen. De controle herkent de bladen zonder verdere instelling.',
    ],
    lawHeading: 'Welke regels',
    fact: (label, value) => `${label}: ${value}.`,
    lawDay: (day) =>
      `Het blad bevat wat de regels lezen die op ${day} of later gelden. Elke rij wordt beoordeeld volgens haar eigen datum, ook door Excel.`,
    ruleset: (version, digest) => `Regels: versie ${version}, kenmerk ${digest}.`,
    howHeading: 'Zo gebruikt u deze werkmap',
    how: [
      'Vul één rij per record in, vanaf rij 3. Laat de rij met kolomtitels staan; kolommen verplaatsen, verbergen of toevoegen mag.',
      'Een kolomtitel met een sterretje (vet, gekleurd vak) is verplicht: laat u de cel leeg, dan is de rij fout of kan ze niet worden beoordeeld.',
      'Kies waarden uit de keuzelijsten waar die er zijn; vul datums in als dag/maand/jaar. Plakken gaat voorbij aan die hulp, de controle niet.',
      'Een rode, vette en omkaderde waarde overtreedt een regel die Excel zelf kan nagaan. De andere regels vragen de invoegtoepassing of de opdracht werkplek check.',
      'Geen markering is dus geen goedkeuring. De lijsten, de grenzen en de markeringen reiken tot en met rij 1002.',
      'Noteer nooit de aard van een medisch of sociaal probleem, en vul persoonsgegevens alleen in waar een kolom ernaar vraagt.',
    ],
    otherSheetsHeading: 'Andere bladen die de regels raadplegen',
    otherSheets:
      'Sommige regels zoeken gegevens op in een andere tabel. Controleer dit blad dan samen met die tabel, in deze werkmap of in een ander bestand.',
    otherSheet: (table, rules) => `${table}: ${rules} ${rules === 1 ? 'regel' : 'regels'}.`,
    alsoNeeds: (table) => `Vraagt ook “${table}”.`,
    columnsHeading: (sheet) => `Kolommen van “${sheet}”`,
    columnHeaders: [
      'Kolomtitel',
      'Invullen',
      'Wat komt erin',
      'Toegelaten waarden',
      'Regels die de kolom lezen',
    ],
    required: 'verplicht',
    optional: 'indien nodig',
    only: (value) => `alleen ${value}`,
    seeLists: 'zie het blad Keuzelijsten',
    kinds: {
      text: 'tekst',
      identifier: 'nummer of code, als tekst',
      day: 'datum',
      hours: 'getal, nul of meer',
      integer: 'geheel getal, nul of meer',
      money: 'bedrag in euro, nul of meer',
      yesNo: 'ja of nee',
      code: 'keuzelijst',
    },
    severity: { error: 'fout', warning: 'waarschuwing', info: 'aanwijzing' },
    rulesHeading: {
      marked: (sheet, count) => `Regels van “${sheet}” die Excel zelf markeert (${count})`,
      typing: (sheet, count) => `Regels van “${sheet}” waarbij Excel helpt tijdens het typen (${count})`,
      check: (sheet, count) =>
        `Wat Excel op “${sheet}” niet zelf kan nagaan: gebruik de invoegtoepassing of werkplek check (${count})`,
      earlier: (sheet, count) =>
        `Eerdere regels van “${sheet}”, die niet meer gelden; kolommen die alleen zij lezen, zijn weggelaten (${count})`,
    },
    ruleHeaders: ['Onderwerp van de regel', 'Ernst', 'Bron', 'Ook nodig', 'Kenmerk van de regel'],
    ruleIds: (ids) => (ids.length === 0 ? '' : `${ids.length === 1 ? 'regel' : 'regels'} ${ids.join(', ')}`),
  },
  en: {
    title: (sheets) => `Planning sheet: ${sheets}`,
    page: 'Page &P of &N',
    explanationSheet: explanationSheet.en,
    listsSheet: listsSheet.en,
    listsTitle:
      'The drop-down lists of this workbook. Do not change them: the check knows only these values.',
    listOf: (headings) => `List: ${headings.join(', ')}`,
    requiredHelp: 'Required.',
    purpose: [
      'This workbook serves to plan workplace learning and to have it checked: one row a record, one column a fact.',
      'It holds only the columns that the rules read. The check recognises the sheets without any setting.',
    ],
    lawHeading: 'Which rules',
    fact: (label, value) => `${label}: ${value}.`,
    lawDay: (day) =>
      `The sheet holds what is read by the rules in force on ${day} or later. Every row is judged by its own date, in Excel too.`,
    ruleset: (version, digest) => `Rules: version ${version}, digest ${digest}.`,
    howHeading: 'How to use this workbook',
    how: [
      'Fill in one row a record, from row 3 on. Leave the row of headings; columns may be moved, hidden or added.',
      'A heading with an asterisk (bold, coloured box) is required: with an empty cell the row is wrong or cannot be judged.',
      'Choose values from the lists where there are any; enter dates as day/month/year. Pasting passes this help by, the check does not.',
      'A red, bold and framed value breaks a rule that Excel itself can check. The other rules need the add-in or the command werkplek check.',
      'So no mark is no approval. Lists, limits and marks reach as far as row 1002.',
      'Never note the nature of a medical or social problem, and enter personal data only where a column asks for them.',
    ],
    otherSheetsHeading: 'Other sheets that the rules consult',
    otherSheets:
      'Some rules look facts up in another table. Check this sheet together with that table, in this workbook or in another file.',
    otherSheet: (table, rules) => `${table}: ${rules} ${rules === 1 ? 'rule' : 'rules'}.`,
    alsoNeeds: (table) => `Also needs “${table}”.`,
    columnsHeading: (sheet) => `Columns of “${sheet}”`,
    columnHeaders: ['Heading', 'Fill in', 'What goes in', 'Values allowed', 'Rules that read the column'],
    required: 'required',
    optional: 'if needed',
    only: (value) => `only ${value}`,
    seeLists: 'see the sheet Lists',
    kinds: {
      text: 'text',
      identifier: 'number or code, as text',
      day: 'date',
      hours: 'number, zero or more',
      integer: 'whole number, zero or more',
      money: 'amount in euro, zero or more',
      yesNo: 'yes or no',
      code: 'list',
    },
    severity: { error: 'error', warning: 'warning', info: 'hint' },
    rulesHeading: {
      marked: (sheet, count) => `Rules of “${sheet}” that Excel itself marks (${count})`,
      typing: (sheet, count) => `Rules of “${sheet}” with which Excel helps while you type (${count})`,
      check: (sheet, count) =>
        `What Excel itself cannot check on “${sheet}”: use the add-in or werkplek check (${count})`,
      earlier: (sheet, count) =>
        `Earlier rules of “${sheet}”, no longer in force; columns that only they read are left out (${count})`,
    },
    ruleHeaders: ['Subject of the rule', 'Severity', 'Source', 'Also needed', 'Id of the rule'],
    ruleIds: (ids) => (ids.length === 0 ? '' : `${ids.length === 1 ? 'rule' : 'rules'} ${ids.join(', ')}`),
  },
  fr: {
    title: (sheets) => `Fiche de planification : ${sheets}`,
    page: 'Page &P de &N',
    explanationSheet: explanationSheet.fr,
    listsSheet: listsSheet.fr,
    listsTitle:
      'Les listes déroulantes de ce classeur. Ne les modifiez pas : le contrôle ne connaît que ces valeurs.',
    listOf: (headings) => `Liste : ${headings.join(', ')}`,
    requiredHelp: 'Obligatoire.',
    purpose: [
      "Ce classeur sert à planifier l'apprentissage sur le lieu de travail et à le faire contrôler : une ligne par fiche, une colonne par donnée.",
      'Il ne contient que les colonnes que lisent les règles. Le contrôle reconnaît les feuilles sans autre réglage.',
    ],
    lawHeading: 'Quelles règles',
    fact: (label, value) => `${label} : ${value}.`,
    lawDay: (day) =>
      `La feuille contient ce que lisent les règles en vigueur le ${day} ou plus tard. Chaque ligne est évaluée selon sa propre date, y compris par Excel.`,
    ruleset: (version, digest) => `Règles : version ${version}, empreinte ${digest}.`,
    howHeading: 'Comment utiliser ce classeur',
    how: [
      "Remplissez une ligne par fiche, à partir de la ligne 3. Laissez la ligne d'en-têtes ; vous pouvez déplacer, masquer ou ajouter des colonnes.",
      'Un en-tête avec un astérisque (en gras, case colorée) est obligatoire : si la cellule reste vide, la ligne est fautive ou ne peut pas être évaluée.',
      'Choisissez les valeurs dans les listes quand il y en a ; indiquez les dates comme jour/mois/année. Le collage échappe à cette aide, pas au contrôle.',
      "Une valeur rouge, en gras et encadrée enfreint une règle qu'Excel peut vérifier lui-même. Les autres règles demandent le complément ou la commande werkplek check.",
      "L'absence de marque n'est donc pas une approbation. Les listes, les limites et les marques vont jusqu'à la ligne 1002.",
      "Ne notez jamais la nature d'un problème médical ou social, et n'indiquez de données personnelles que là où une colonne les demande.",
    ],
    otherSheetsHeading: 'Autres feuilles que consultent les règles',
    otherSheets:
      'Certaines règles cherchent des données dans une autre table. Contrôlez cette feuille avec cette table, dans ce classeur ou dans un autre fichier.',
    otherSheet: (table, rules) => `${table} : ${rules} ${rules === 1 ? 'règle' : 'règles'}.`,
    alsoNeeds: (table) => `Demande aussi « ${table} ».`,
    columnsHeading: (sheet) => `Colonnes de « ${sheet} »`,
    columnHeaders: ['En-tête', 'À remplir', 'Contenu', 'Valeurs admises', 'Règles qui lisent la colonne'],
    required: 'obligatoire',
    optional: 'si nécessaire',
    only: (value) => `uniquement ${value}`,
    seeLists: 'voir la feuille Listes',
    kinds: {
      text: 'texte',
      identifier: 'numéro ou code, comme texte',
      day: 'date',
      hours: 'nombre, zéro ou plus',
      integer: 'nombre entier, zéro ou plus',
      money: 'montant en euros, zéro ou plus',
      yesNo: 'oui ou non',
      code: 'liste',
    },
    severity: { error: 'erreur', warning: 'avertissement', info: 'indication' },
    rulesHeading: {
      marked: (sheet, count) => `Règles de « ${sheet} » qu'Excel marque lui-même (${count})`,
      typing: (sheet, count) => `Règles de « ${sheet} » pour lesquelles Excel aide à la saisie (${count})`,
      check: (sheet, count) =>
        `Ce qu'Excel ne peut pas vérifier lui-même sur « ${sheet} » : utilisez le complément ou werkplek check (${count})`,
      earlier: (sheet, count) =>
        `Règles antérieures de « ${sheet} », qui ne valent plus ; les colonnes qu'elles seules lisent sont omises (${count})`,
    },
    ruleHeaders: ['Objet de la règle', 'Gravité', 'Source', 'Nécessaire aussi', 'Identifiant de la règle'],
    ruleIds: (ids) => (ids.length === 0 ? '' : `${ids.length === 1 ? 'règle' : 'règles'} ${ids.join(', ')}`),
  },
}
