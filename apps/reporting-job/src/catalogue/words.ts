/** The fixed words of the catalogue, in three languages. */
import type {
  Authority,
  Certainty,
  ColumnKind,
  Language,
  RuleCase,
  Severity,
  Unit,
} from '@werkplekleren/rules'

export interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly authority: Readonly<Record<Authority, string>>
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly unit: Readonly<Record<Exclude<Unit, 'cents'>, string>>
  readonly kind: Readonly<Record<ColumnKind, string>>
  readonly verdict: Readonly<Record<RuleCase['verdict'], string>>
  readonly variants: string
  readonly cells: string
  readonly everyColumn: string
  readonly tables: string
  readonly schemes: string
  readonly contractTypes: string
  readonly inForce: string
  readonly always: string
  readonly from: (day: string) => string
  readonly until: (day: string) => string
  readonly regime: (id: string) => string
  readonly chosenBy: string
  readonly sameRows: string
  readonly inOrderOf: (column: string) => string
  readonly reads: string
  readonly mayBeEmpty: string
  readonly mayLack: string
  readonly onlyWhereOwn: string
  readonly repeatedIn: string
  readonly looksUp: string
  readonly law: string
  readonly lawColumns: readonly [
    source: string,
    place: string,
    authority: string,
    published: string,
    inForce: string,
    verified: string,
  ]
  readonly notStated: string
  readonly values: string
  readonly valueColumns: readonly [
    value: string,
    from: string,
    amount: string,
    certainty: string,
    sources: string,
  ]
  readonly noLongerSet: string
  readonly noValue: string
  readonly onDay: (day: string, inForce: boolean) => string
  readonly messages: string
  readonly messageColumns: readonly [variant: string, language: string, wrong: string, fix: string]
  readonly placeholders: string
  readonly placeholder: (name: string, is: string, example: string) => string
  readonly argument: Readonly<
    Record<'text' | 'number' | 'day' | 'cents' | 'column' | 'code' | 'legalValue', string>
  >
  readonly cases: string
  readonly caseColumns: readonly [statement: string, verdict: string]
  readonly findings: (count: number) => string
  readonly because: (columns: string) => string
  readonly without: (what: string) => string
}

const nl: Words = {
  severity: { error: 'fout', warning: 'waarschuwing', info: 'aanwijzing' },
  authority: { official: 'officieel', payroll: 'sociaal secretariaat', sector: 'sector', other: 'andere' },
  certainty: {
    published: 'gepubliceerd',
    computed: 'berekend',
    secondary: 'uit een secundaire bron',
    unverified: 'niet nagegaan',
  },
  unit: {
    months: 'maanden',
    days: 'dagen',
    hours: 'uur',
    hoursPerWeek: 'uur per week',
    weeks: 'weken',
    years: 'jaar',
    persons: 'personen',
    companies: 'ondernemingen',
    percent: 'procent',
    share: '(aandeel)',
    level: '(niveau)',
  },
  kind: {
    text: 'tekst',
    identifier: 'nummer of code',
    day: 'datum',
    hours: 'uren',
    integer: 'geheel getal',
    money: 'bedrag in euro',
    yesNo: 'ja of nee',
    code: 'keuzelijst',
  },
  verdict: {
    valid: 'in orde',
    violated: 'overtreden',
    undecided: 'niet te beoordelen',
    notCheckable: 'niet te controleren',
    notApplicable: 'niet van toepassing',
  },
  variants: 'varianten',
  cells: 'cellen',
  everyColumn: 'elke kolom',
  tables: 'tabellen',
  schemes: 'stelsels',
  contractTypes: 'contracttypes',
  inForce: 'van kracht',
  always: 'altijd',
  from: (day) => `vanaf ${day}`,
  until: (day) => `tot en met ${day}`,
  regime: (id) => `regeling ${id}`,
  chosenBy: 'de datum die de regelgeving bepaalt',
  sameRows: 'vergelijkt rijen met dezelfde',
  inOrderOf: (column) => `in volgorde van ${column}`,
  reads: 'leest',
  mayBeEmpty: 'mag leeg zijn',
  mayLack: 'mag leeg zijn of ontbreken',
  onlyWhereOwn: 'alleen als het planningsblad zelf deze kolom bevat',
  repeatedIn: 'ook als een planningsblad het record herhaalt',
  looksUp: 'zoekt op',
  law: 'Regelgeving',
  lawColumns: ['Bron', 'Plaats', 'Gezag', 'Gepubliceerd', 'Van kracht vanaf', 'Nagegaan op'],
  notStated: 'niet vermeld',
  values: 'Wettelijke waarden',
  valueColumns: ['Wettelijke waarde', 'Vanaf', 'Waarde', 'Zekerheid', 'Bronnen'],
  noLongerSet: 'niet meer bepaald',
  noValue: 'geen waarde bekend',
  onDay: (day, inForce) => `Op ${day} ${inForce ? 'van kracht' : 'niet van kracht'}.`,
  messages: 'Meldingen',
  messageColumns: ['Variant', 'Taal', 'Wat er fout is', 'Wat te doen'],
  placeholders: 'Wat er tussen accolades staat',
  placeholder: (name, is, example) => `${name}: ${is}${example === '' ? '' : `, zoals ${example}`}`,
  argument: {
    text: 'tekst uit de rij',
    number: 'getal',
    day: 'datum',
    cents: 'bedrag',
    column: 'kolom',
    code: 'waarde van een keuzelijst',
    legalValue: 'wettelijke waarde',
  },
  cases: 'Voorbeelden (in het Engels)',
  caseColumns: ['Voorbeeld', 'Oordeel'],
  findings: (count) => `${count} bevindingen`,
  because: (columns) => `door ${columns}`,
  without: (what) => `zonder ${what}`,
}

const en: Words = {
  severity: { error: 'error', warning: 'warning', info: 'hint' },
  authority: { official: 'official', payroll: 'payroll office', sector: 'sector', other: 'other' },
  certainty: {
    published: 'published',
    computed: 'computed',
    secondary: 'from a secondary source',
    unverified: 'not verified',
  },
  unit: {
    months: 'months',
    days: 'days',
    hours: 'hours',
    hoursPerWeek: 'hours a week',
    weeks: 'weeks',
    years: 'years',
    persons: 'persons',
    companies: 'companies',
    percent: 'percent',
    share: '(share)',
    level: '(level)',
  },
  kind: {
    text: 'text',
    identifier: 'number or code',
    day: 'date',
    hours: 'hours',
    integer: 'whole number',
    money: 'amount in euro',
    yesNo: 'yes or no',
    code: 'code list',
  },
  verdict: {
    valid: 'valid',
    violated: 'violated',
    undecided: 'undecided',
    notCheckable: 'cannot be checked',
    notApplicable: 'does not apply',
  },
  variants: 'variants',
  cells: 'cells',
  everyColumn: 'every column',
  tables: 'tables',
  schemes: 'schemes',
  contractTypes: 'contract types',
  inForce: 'in force',
  always: 'always',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  regime: (id) => `regime ${id}`,
  chosenBy: 'the law is chosen by',
  sameRows: 'compares rows with the same',
  inOrderOf: (column) => `in order of ${column}`,
  reads: 'reads',
  mayBeEmpty: 'may be empty',
  mayLack: 'may be empty or lacking',
  onlyWhereOwn: 'only where the sheet itself holds',
  repeatedIn: 'also where a sheet repeats the record',
  looksUp: 'looks up',
  law: 'Law',
  lawColumns: ['Source', 'Place', 'Authority', 'Published', 'In force from', 'Verified on'],
  notStated: 'not stated',
  values: 'Legal values',
  valueColumns: ['Legal value', 'From', 'Value', 'Certainty', 'Sources'],
  noLongerSet: 'no longer set',
  noValue: 'no value known',
  onDay: (day, inForce) => `${inForce ? 'In force' : 'Not in force'} on ${day}.`,
  messages: 'Messages',
  messageColumns: ['Variant', 'Language', 'What is wrong', 'What to do'],
  placeholders: 'What stands between braces',
  placeholder: (name, is, example) => `${name}: ${is}${example === '' ? '' : `, such as ${example}`}`,
  argument: {
    text: 'text from the row',
    number: 'number',
    day: 'date',
    cents: 'amount',
    column: 'column',
    code: 'value of a code list',
    legalValue: 'legal value',
  },
  cases: 'Cases',
  caseColumns: ['Statement', 'Verdict'],
  findings: (count) => `${count} findings`,
  because: (columns) => `because of ${columns}`,
  without: (what) => `without ${what}`,
}

const fr: Words = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'indication' },
  authority: { official: 'officiel', payroll: 'secrétariat social', sector: 'secteur', other: 'autre' },
  certainty: {
    published: 'publié',
    computed: 'calculé',
    secondary: "d'une source secondaire",
    unverified: 'non vérifié',
  },
  unit: {
    months: 'mois',
    days: 'jours',
    hours: 'heures',
    hoursPerWeek: 'heures par semaine',
    weeks: 'semaines',
    years: 'ans',
    persons: 'personnes',
    companies: 'entreprises',
    percent: 'pour cent',
    share: '(part)',
    level: '(niveau)',
  },
  kind: {
    text: 'texte',
    identifier: 'numéro ou code',
    day: 'date',
    hours: 'heures',
    integer: 'nombre entier',
    money: 'montant en euros',
    yesNo: 'oui ou non',
    code: 'liste de valeurs',
  },
  verdict: {
    valid: 'en ordre',
    violated: 'enfreint',
    undecided: 'impossible à évaluer',
    notCheckable: 'impossible à contrôler',
    notApplicable: "ne s'applique pas",
  },
  variants: 'variantes',
  cells: 'cellules',
  everyColumn: 'chaque colonne',
  tables: 'tables',
  schemes: 'régimes',
  contractTypes: 'types de contrat',
  inForce: 'en vigueur',
  always: 'toujours',
  from: (day) => `à partir du ${day}`,
  until: (day) => `jusqu'au ${day} inclus`,
  regime: (id) => `réglementation ${id}`,
  chosenBy: 'la date qui détermine la réglementation',
  sameRows: 'compare les lignes avec les mêmes valeurs de',
  inOrderOf: (column) => `dans l'ordre de ${column}`,
  reads: 'lit',
  mayBeEmpty: 'peut être vide',
  mayLack: 'peut être vide ou manquer',
  onlyWhereOwn: 'seulement si la fiche de planification même contient',
  repeatedIn: "aussi si une fiche de planification répète l'enregistrement",
  looksUp: 'consulte',
  law: 'Réglementation',
  lawColumns: ['Source', 'Endroit', 'Autorité', 'Publié le', 'En vigueur à partir du', 'Vérifié le'],
  notStated: 'non précisé',
  values: 'Valeurs légales',
  valueColumns: ['Valeur légale', 'À partir du', 'Valeur', 'Certitude', 'Sources'],
  noLongerSet: 'plus fixée',
  noValue: 'aucune valeur connue',
  onDay: (day, inForce) => `${inForce ? 'En vigueur' : 'Pas en vigueur'} le ${day}.`,
  messages: 'Messages',
  messageColumns: ['Variante', 'Langue', 'Ce qui est faux', 'Que faire'],
  placeholders: 'Ce qui figure entre accolades',
  placeholder: (name, is, example) => `${name} : ${is}${example === '' ? '' : `, comme ${example}`}`,
  argument: {
    text: 'texte de la ligne',
    number: 'nombre',
    day: 'date',
    cents: 'montant',
    column: 'colonne',
    code: "valeur d'une liste",
    legalValue: 'valeur légale',
  },
  cases: 'Exemples (en anglais)',
  caseColumns: ['Exemple', 'Évaluation'],
  findings: (count) => `${count} constats`,
  because: (columns) => `à cause de ${columns}`,
  without: (what) => `sans ${what}`,
}

const words: Readonly<Record<Language, Words>> = { nl, en, fr }

export const wordsOf = (language: Language): Words => words[language]
