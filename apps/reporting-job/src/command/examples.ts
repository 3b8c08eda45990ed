/** The examples at the end of each command's help, and the exit statuses; the tests run every one of them. */
import type { Text } from '@werkplekleren/rules'
import { type Language, text } from '@werkplekleren/rules'
import type { Command } from 'commander'
import type { Session } from './session.ts'

interface HelpExample {
  readonly line: string
  readonly does: Text
}

const example = (line: string, nl: string, en: string, fr: string): HelpExample => ({
  line,
  does: text(nl, en, fr),
})

/** By command, in an order in which they can be run one after the other. */
export const helpExamples: Readonly<Record<string, readonly HelpExample[]>> = {
  check: [
    example(
      'werkplek check planning.xlsx',
      'controleert een werkmap',
      'checks a workbook',
      'contrôle un classeur',
    ),
    example(
      'werkplek check agreements.csv learners.csv --as-of 2025-06-30',
      'controleert twee bestanden samen, zoals op 30 juni 2025',
      'checks two files together, as on 30 June 2025',
      'contrôle deux fichiers ensemble, comme au 30 juin 2025',
    ),
    example(
      'werkplek check planning.xlsx --format json --fail-on warning',
      'geeft JSON, met uitgangscode 1 vanaf een waarschuwing',
      'gives JSON, with exit status 1 from a warning on',
      "donne du JSON, avec le code de sortie 1 à partir d'un avertissement",
    ),
  ],
  template: [
    example(
      'werkplek template agreements --scheme WES --output planning-wes.xlsx',
      'schrijft een leeg planningsblad voor werkervaringsstages',
      'writes an empty planning sheet for work experience internships',
      "écrit une fiche de planification vide pour des stages d'expérience professionnelle",
    ),
    example(
      'werkplek template agreements learners mentors --examples --output planning-example.xlsx',
      'schrijft drie bladen in één werkmap, met voorbeeldrijen',
      'writes three sheets in one workbook, with example rows',
      "écrit trois feuilles dans un classeur, avec des lignes d'exemple",
    ),
  ],
  sample: [
    example(
      'werkplek sample --school-year 2024-2025 --output extracts',
      'schrijft van elk extract een voorbeeld',
      'writes an example of every extract',
      'écrit un exemple de chaque extrait',
    ),
    example(
      'werkplek sample --school-year 2024-2025 --output extracts-7 --seed 7',
      'schrijft een ander voorbeeldjaar',
      'writes another sample year',
      "écrit une autre année d'exemple",
    ),
  ],
  report: [
    example(
      'werkplek report --school-year 2024-2025 --input extracts --output out',
      'stelt het rapport samen in de map out',
      'compiles the report in the folder out',
      'établit le rapport dans le dossier out',
    ),
    example(
      'werkplek report --school-year 2024-2025 --input extracts --output out-fr --lang fr --as-of 2025-06-30',
      'in het Frans, met de regels zoals op 30 juni 2025',
      'in French, with the rules as on 30 June 2025',
      'en français, avec les règles telles qu’au 30 juin 2025',
    ),
  ],
  schedule: [
    example(
      'werkplek schedule --once',
      'maakt wat vandaag aan de beurt is, volgens werkplek.yaml in deze map',
      'makes what is due today, after werkplek.yaml in this folder',
      "produit ce qui est à produire aujourd'hui, selon werkplek.yaml dans ce dossier",
    ),
    example(
      'werkplek schedule --once --config werkplek.yaml --as-of 2025-02-10',
      'doet wat de dienst op 10 februari 2025 zou doen',
      'does what the service would do on 10 February 2025',
      'fait ce que le service ferait le 10 février 2025',
    ),
  ],
  status: [
    example(
      'werkplek status',
      'toont wat gemaakt is en wat aandacht vraagt',
      'shows what was made and what needs attention',
      'montre ce qui est produit et ce qui demande une attention',
    ),
    example(
      'werkplek status --format json --as-of 2025-12-01',
      'voor bewaking, zoals het op 1 december 2025 zou staan',
      'for monitoring, as it would stand on 1 December 2025',
      'pour la supervision, comme au 1er décembre 2025',
    ),
  ],
  runs: [
    example('werkplek runs', 'toont het logboek', 'shows the ledger', 'montre le journal'),
    example(
      'werkplek runs --format json',
      'met de controlegetallen van alle bestanden',
      'with the digests of all files',
      'avec les empreintes de tous les fichiers',
    ),
  ],
  deliver: [
    example(
      'werkplek deliver',
      'levert wat nog niet geleverd is',
      'delivers what was not delivered yet',
      "livre ce qui n'est pas encore livré",
    ),
    example(
      'werkplek deliver --dry-run rehearsal',
      'schrijft de berichten als .eml om ze na te lezen',
      'writes the messages as .eml to read them over',
      'écrit les messages en .eml pour les relire',
    ),
    example(
      'werkplek deliver --resolve sent --report 2024-2025-enrolments --recipient AUTO/secretariaat',
      'noteert dat een bericht waarvan dat onduidelijk was, toch aankwam',
      'notes that a message of which this was unclear did arrive',
      "note qu'un message dont l'arrivée était incertaine est bien arrivé",
    ),
  ],
  collect: [
    example(
      'werkplek collect rapport-auto.xlsx --report 2024-2025-annual-report --partnership AUTO',
      'neemt de verbeteringen van het partnerschap AUTO over',
      'takes over the corrections of the partnership AUTO',
      'reprend les corrections du partenariat AUTO',
    ),
    example(
      'werkplek collect mentors.csv agreements.csv --report 2024-2025-annual-report --partnership ZORG',
      'twee bestanden samen; sleutels wijzen de rijen aan',
      'two files together; keys tell the rows',
      'deux fichiers ensemble ; les clés désignent les lignes',
    ),
  ],
  revise: [
    example(
      'werkplek revise 2024-2025-enrolments --reason "Inschrijvingen van één school verbeterd"',
      'vraagt een nieuwe revisie van de telling van 1 februari 2025',
      'asks for a new revision of the count of 1 February 2025',
      'demande une nouvelle révision du comptage du 1er février 2025',
    ),
    example(
      'werkplek revise 2023-2024-annual-report --reason "Nieuw extract van de mentoren" --lang en',
      'hetzelfde voor een jaarrapport, in het Engels',
      'the same for an annual report, in English',
      'de même pour un rapport annuel, en anglais',
    ),
  ],
  config: [
    example(
      'werkplek config print',
      'controleert werkplek.yaml en toont het volledig',
      'checks werkplek.yaml and shows it in full',
      "contrôle werkplek.yaml et l'affiche en entier",
    ),
    example(
      'werkplek config print --config werkplek.yaml --format json',
      'hetzelfde als JSON',
      'the same as JSON',
      'de même en JSON',
    ),
  ],
  tables: [
    example('werkplek tables', 'noemt de tabellen', 'names the tables', 'énumère les tables'),
    example(
      'werkplek tables agreements',
      'toont de kolommen van de overeenkomsten',
      'shows the columns of the agreements',
      'affiche les colonnes des conventions',
    ),
    example(
      'werkplek tables learners --format schema',
      'geeft het JSON Schema van een rij',
      'gives the JSON Schema of a row',
      "donne le JSON Schema d'une ligne",
    ),
  ],
  rules: [
    example(
      'werkplek rules --scheme WES --severity error',
      'fouten bij werkervaringsstages',
      'errors about work experience internships',
      "erreurs sur les stages d'expérience professionnelle",
    ),
    example(
      'werkplek rules --column allowance --as-of 2024-09-01',
      'regels over de vergoeding, met de waarden van 1 september 2024',
      'rules about the allowance, with the values of 1 September 2024',
      "règles sur l'indemnité, avec les valeurs du 1er septembre 2024",
    ),
    example(
      'werkplek rules --table mentors --format markdown',
      'regels over mentoren, als Markdown',
      'rules about mentors, as Markdown',
      'règles sur les tuteurs, en Markdown',
    ),
  ],
  explain: [
    example(
      'werkplek explain wes-max-duration',
      'legt de regel uit, met zijn bronnen en voorbeelden',
      'explains the rule, with its sources and cases',
      'explique la règle, avec ses sources et exemples',
    ),
    example(
      'werkplek explain wes-max-duration planning.xlsx --row 2',
      'zegt wat de regel vindt van rij 2, en waarom',
      'says what the rule finds of row 2, and why',
      'dit ce que la règle constate à la ligne 2, et pourquoi',
    ),
    example(
      'werkplek explain wes-max-duration planning.xlsx --record S1 --format json',
      'hetzelfde voor het record met sleutel S1, als JSON',
      'the same for the record with key S1, as JSON',
      "de même pour l'enregistrement avec la clé S1, en JSON",
    ),
  ],
  sources: [
    example(
      'werkplek sources',
      'toont de bronnen, de langst geleden nagelezen eerst',
      'lists the sources, the one read longest ago first',
      'affiche les sources, celle relue il y a le plus longtemps en premier',
    ),
    example(
      'werkplek sources --older-than 365',
      'toont wat dit jaar opnieuw na te lezen is',
      'shows what is to be read again this year',
      'affiche ce qui est à relire cette année',
    ),
  ],
  completion: [
    example(
      'werkplek completion bash > werkplek.bash',
      'bewaart het script; “source werkplek.bash” zet de aanvulling aan',
      'keeps the script; “source werkplek.bash” turns completion on',
      'garde le script ; « source werkplek.bash » active la complétion',
    ),
    example(
      'werkplek completion fish > werkplek.fish',
      'voor fish; zet het in ~/.config/fish/completions',
      'for fish; put it in ~/.config/fish/completions',
      'pour fish ; placez-le dans ~/.config/fish/completions',
    ),
  ],
}

export const exitStatuses: readonly (readonly [status: number, means: Text])[] = [
  [
    0,
    text(
      'niets gevonden vanaf het gevraagde niveau',
      'nothing found at or above the level asked for',
      'rien trouvé à partir du niveau demandé',
    ),
  ],
  [
    1,
    text(
      'bevindingen, bronnen die opnieuw na te lezen zijn, of een rapport dat aandacht vraagt',
      'findings, sources to be read again, or a report that needs attention',
      'des constats, des sources à relire, ou un rapport qui demande une attention',
    ),
  ],
  [
    2,
    text(
      'een verkeerde opdracht of een bestand dat niet kan worden gelezen; één zin op de standaardfoutuitvoer',
      'a wrong command or a file that cannot be read; one sentence on standard error',
      "une commande erronée ou un fichier illisible ; une phrase sur la sortie d'erreur",
    ),
  ],
]

const titles = {
  examples: text('Voorbeelden:', 'Examples:', 'Exemples :'),
  statuses: text('Uitgangscodes:', 'Exit statuses:', 'Codes de sortie :'),
} as const

/** To be called after all commands are added. */
export function addExamples(program: Command, { language }: Session): void {
  program.addHelpText('after', () => statusesText(language))
  for (const command of program.commands) {
    const examples = helpExamples[command.name()]
    if (examples) command.addHelpText('after', () => examplesText(examples, language))
  }
}

const examplesText = (examples: readonly HelpExample[], language: Language): string =>
  [
    '',
    titles.examples[language],
    ...examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does[language]}`]),
  ].join('\n')

const statusesText = (language: Language): string =>
  [
    '',
    titles.statuses[language],
    ...exitStatuses.map(([status, means]) => `  ${status}  ${means[language]}`),
  ].join('\n')
