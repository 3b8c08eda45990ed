/** `werkplek check FILE…`: checks planning workbooks and shows the findings. */
import { formatDay, tableIds } from '@werkplekleren/rules'
import { describeUnrecognised, isLikelyNoTable } from '@werkplekleren/workbook'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import {
  type CheckedFiles,
  type CheckOutcome,
  checkInputs,
  csvOutput,
  failOnLevels,
  fails,
  groupings,
  htmlOutput,
  jsonOutput,
  keepBaseline,
  type Notices,
  sarifOutput,
  textOutput,
} from '../checking/index.ts'
import { declareChoices } from '../completion/index.ts'
import { type AskedCheck, askedCheck, type CheckOptions, formats } from './check-request.ts'
import { flaggedTargets, writeFlaggedCopies } from './flagged-copies.ts'
import type { Session } from './session.ts'
import { asOfOption, tableOption } from './shared-options.ts'

export function addCheck(program: Command, session: Session): void {
  const { say } = session
  const file = say('bestand', 'file', 'fichier')
  const command = program
    .command('check')
    .description(
      say(
        'Controleert planningsbladen (.xlsx, .csv) aan de hand van de regels.',
        'Checks planning sheets (.xlsx, .csv) against the rules.',
        'Contrôle des fiches de planification (.xlsx, .csv) selon les règles.',
      ),
    )
    .argument(
      `<${file}...>`,
      say(
        'werkmappen of CSV-bestanden, samen gecontroleerd',
        'workbooks or CSV files, checked together',
        'classeurs ou fichiers CSV, contrôlés ensemble',
      ),
    )
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say(
        'text of html om te lezen, csv voor Excel, json of sarif voor programma’s',
        'text or html for people, csv for Excel, json or sarif for programs',
        'text ou html à lire, csv pour Excel, json ou sarif pour les programmes',
      ),
      'text',
    )
    .option(
      `--group <${say('indeling', 'grouping', 'regroupement')}>`,
      say(
        'overtredingen in text en html per row (rij, standaard) of per rule (regel)',
        'violations in text and html by row (unless told otherwise) or by rule',
        'infractions en text et html par row (ligne, par défaut) ou par rule (règle)',
      ),
    )
    .option(...asOfOption(session))
    .option(...tableOption(session))
    .option(
      `--fail-on <${say('niveau', 'level', 'niveau')}>`,
      say(
        'vanaf wanneer de uitgangscode 1 is: error, warning of never',
        'from when the exit status is 1: error, warning or never',
        'à partir de quand le code de sortie est 1 : error, warning ou never',
      ),
      'error',
    )
    .option(
      '--allow-macros',
      say(
        'ook werkmappen met macro’s (.xlsm) lezen; macro’s worden nooit uitgevoerd',
        'also read workbooks with macros (.xlsm); macros are never run',
        'lire aussi les classeurs avec macros (.xlsm) ; les macros ne sont jamais exécutées',
      ),
    )
    .option(
      `--config <${file}>`,
      say(
        'configuratie van uw organisatie (JSON): ernst per regel, sectoren, lezing van de leeftijdsgrens',
        'configuration of your organisation (JSON): severity by rule, sectors, reading of the upper age',
        "configuration de votre organisation (JSON) : gravité par règle, secteurs, lecture de l'âge maximal",
      ),
    )
    .option(
      `--baseline <${file}>`,
      say(
        'nulmeting (JSON): toont wat nieuw en opgelost is; de uitgangscode telt dan alleen nieuwe overtredingen',
        'baseline (JSON): shows what is new and solved; the exit status then counts new violations only',
        'situation de départ (JSON) : montre ce qui est nouveau et résolu ; le code de sortie ne compte alors que les infractions nouvelles',
      ),
    )
    .option(
      '--update-baseline',
      say(
        'schrijft de overtredingen van nu in de nulmeting; de uitgangscode is dan 0',
        'writes the present violations to the baseline; the exit status is then 0',
        'écrit les infractions actuelles dans la situation de départ ; le code de sortie est alors 0',
      ),
    )
    .option(
      `--exceptions <${file}>`,
      say(
        'aanvaarde uitzonderingen (JSON), met reden, auteur en laatste dag; ze tellen niet voor de uitgangscode',
        'accepted exceptions (JSON), with reason, author and last day; the exit status does not count them',
        'exceptions acceptées (JSON), avec motif, auteur et dernier jour ; le code de sortie ne les compte pas',
      ),
    )
    .option(
      '--suggest',
      say(
        'zoekt per overtreding waarden die ze oplossen zonder een andere te maken (traag bij veel rijen)',
        'looks for values that settle a violation without making another (slow with many rows)',
        'cherche des valeurs qui règlent une infraction sans en créer une autre (lent avec beaucoup de lignes)',
      ),
    )
    .option(
      `--upcoming <${say('dagen', 'days', 'jours')}>`,
      say(
        'toont ook wat in zoveel dagen een overtreding wordt als niemand iets doet',
        'also shows what becomes a violation within so many days if nobody does anything',
        "montre aussi ce qui devient une infraction en autant de jours si personne n'agit",
      ),
    )
    .option(
      `--flagged <${file}>`,
      say(
        'schrijft een kopie van de werkmap met markeringen, notities en een blad Bevindingen; bij meer werkmappen een map',
        'writes a copy of the workbook with marks, notes and a sheet Findings; a folder for several workbooks',
        'écrit une copie du classeur avec marques, notes et une feuille Constats ; un dossier pour plusieurs classeurs',
      ),
    )
    .action(async (files: string[], options: CheckOptions) => {
      session.exitCode = await checkCommand(askedCheck(files, options), session)
    })
  declareChoices(command, { format: formats, group: groupings, table: tableIds, 'fail-on': failOnLevels })
}

async function checkCommand(asked: AskedCheck, session: Session): Promise<number> {
  const flagged =
    asked.flagged === undefined ? undefined : await flaggedTargets(asked.flagged, asked.request.files)
  const outcome = await checkInputs(asked.request, noticesOn(session), refuseUnreadableSheets)
  if (flagged) await writeFlaggedCopies(outcome, flagged, session)
  await keepBaseline(outcome)
  session.progress.end()
  await session.terminal.outPieces(output(outcome, asked, session))
  return fails(outcome, asked.failOn) ? 1 : 0
}

function output(
  outcome: CheckOutcome,
  { format, grouping }: AskedCheck,
  { language, terminal: { colour } }: Session,
): Iterable<string> {
  switch (format) {
    case 'text':
      return textOutput(outcome, { language, grouping, colour })
    case 'json':
      return jsonOutput(outcome, language)
    case 'sarif':
      return sarifOutput(outcome, language)
    case 'csv':
      return csvOutput(outcome, language)
    case 'html':
      return htmlOutput(outcome, language, grouping)
  }
}

const noticesOn = ({ progress, say }: Session): Notices => ({
  file: (file, index, count) =>
    progress.step(
      say(
        `${file} lezen (${index + 1} van ${count})`,
        `Reading ${file} (${index + 1} of ${count})`,
        `Lecture de ${file} (${index + 1} sur ${count})`,
      ),
      { file },
    ),
  suggestion: (index, count) =>
    progress.step(
      say(
        `Voorstellen zoeken (${index + 1} van ${count})`,
        `Looking for suggestions (${index + 1} of ${count})`,
        `Recherche de propositions (${index + 1} sur ${count})`,
      ),
    ),
  day: (day) =>
    progress.step(
      say(`${formatDay(day)} controleren`, `Checking ${formatDay(day)}`, `Contrôle du ${formatDay(day)}`),
    ),
})

/** A sheet that is a table but cannot be trusted stops the check; other sheets only where none was recognised. */
export function refuseUnreadableSheets({
  unrecognised,
  sheets,
}: Pick<CheckedFiles, 'unrecognised'> & { readonly sheets: readonly unknown[] }): void {
  const fault =
    unrecognised.find(({ why }) => !isLikelyNoTable(why.problem)) ??
    (sheets.length === 0 ? unrecognised[0] : undefined)
  if (!fault) return
  throw new BadInput({
    nl: describeUnrecognised(fault, 'nl'),
    en: describeUnrecognised(fault, 'en'),
    fr: describeUnrecognised(fault, 'fr'),
  })
}
