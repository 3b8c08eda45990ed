/** `werkplek collect FILE…`: takes back the corrected rows of a partnership, for the next revision. */
import { basename } from 'node:path'
import {
  columnOf,
  currentRuleset,
  type Finding,
  labelOf,
  renderFinding,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import type { Command } from 'commander'
import { type CheckedFiles, showPlace } from '../checking/index.ts'
import type { Change } from '../corrections/index.ts'
import { type Collected, collect, readSettings } from '../service/index.ts'
import { addConfigOption, clockTime, parsePeriod, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

interface CollectOptions extends ServiceOptions {
  readonly report: string
  readonly partnership: string
}

export function addCollect(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('collect')
    .description(
      say(
        'Neemt de verbeterde rijen van een partnerschap terug: toont wat verandert, en schrijft verbeterde extracten voor de volgende revisie.',
        'Takes back the corrected rows of a partnership: shows what changes, and writes corrected extracts for the next revision.',
        'Reprend les lignes corrigées d’un partenariat : montre ce qui change, et écrit des extraits corrigés pour la prochaine révision.',
      ),
    )
    .argument(
      `<${say('bestand', 'file', 'fichier')}...>`,
      say('de teruggestuurde bestanden', 'the files that came back', 'les fichiers renvoyés'),
    )
    .requiredOption(
      `--report <${say('rapport', 'report', 'rapport')}>`,
      say(
        'het rapport, zoals 2024-2025-annual-report',
        'the report, such as 2024-2025-annual-report',
        'le rapport, comme 2024-2025-annual-report',
      ),
    )
    .requiredOption(
      `--partnership <${say('code', 'code', 'code')}>`,
      say(
        'de sectorcode van wie ze terugstuurde',
        'the sector code of who sent them back',
        'le code de secteur de qui les a renvoyés',
      ),
    )
  addConfigOption(command, session).action(async (files: string[], options: CollectOptions) => {
    const settings = await readSettings(options.config)
    const { sectorFinder } = await import('../report/index.ts')
    const collected = await collect(settings, parsePeriod(options.report), options.partnership, files, {
      sectorsOf: sectorFinder,
      now: clockTime(),
    })
    session.terminal.out(`${linesOf(collected, options, session).join('\n')}\n`)
    session.exitCode = collected.effect.still.length + collected.effect.fresh.length > 0 ? 1 : 0
  })
}

function linesOf(
  { changes, effect, before, after, folder }: Collected,
  { report }: CollectOptions,
  session: Session,
): readonly string[] {
  const { say } = session
  if (folder === undefined)
    return [
      say(
        'Er is niets gewijzigd; er is niets geschreven.',
        'Nothing was changed; nothing was written.',
        "Rien n'a été modifié ; rien n'a été écrit.",
      ),
    ]
  const listed = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
  return [
    ...listed(
      say('Gewijzigd', 'Changed', 'Modifié'),
      changes.map((change) => changeLine(before, change, session)),
    ).slice(1),
    ...listed(
      say('Nu in orde', 'Now valid', 'Maintenant en ordre'),
      effect.solved.map((finding) => findingLine(before, finding, session)),
    ),
    ...listed(
      say('Nog steeds fout', 'Still wrong', 'Toujours erroné'),
      effect.still.map((finding) => findingLine(after, finding, session)),
    ),
    ...listed(
      say('Nieuw fout', 'Newly wrong', 'Nouvellement erroné'),
      effect.fresh.map((finding) => findingLine(after, finding, session)),
    ),
    '',
    say(
      `Verbeterde extracten: ${folder}. De volgende revisie van ${report} wordt daarvan gemaakt, zodra ze gevraagd wordt met “werkplek revise”.`,
      `Corrected extracts: ${folder}. The next revision of ${report} is made of them, once it is asked for with “werkplek revise”.`,
      `Extraits corrigés : ${folder}. La prochaine révision de ${report} en sera faite, dès qu'elle est demandée avec « werkplek revise ».`,
    ),
  ]
}

function changeLine(
  checked: CheckedFiles,
  { sheet, row, column, from, to }: Change,
  { say, language }: Session,
): string {
  const extract = checked.sheets[sheet]?.sheet
  if (!extract) throw new Error('A change in a sheet that is not there')
  const { table } = extract.input
  const shown = (value: string) => {
    if (value === '') return say('(leeg)', '(empty)', '(vide)')
    return columnOf(table, column)?.personal ? '…' : withoutNationalNumbers(value)
  }
  const where = `${basename(extract.file)}, ${say('rij', 'row', 'ligne')} ${row}, ${labelOf(table, column, language)}`
  return `${where}${language === 'fr' ? ' :' : ':'} ${shown(from)} → ${shown(to)}`
}

function findingLine(checked: CheckedFiles, finding: Finding, { language }: Session): string {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  const { file, cell, row } = showPlace(checked, finding.places[0])
  return `${basename(file)}, ${cell ?? row}${language === 'fr' ? ' :' : ':'} ${renderFinding(rule, finding, language).wrong}`
}
