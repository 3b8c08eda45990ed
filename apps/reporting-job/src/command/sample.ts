/** `werkplek sample`: writes a synthetic year of extracts with known defects. */
import { formatSchoolYear } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { generateSample, SAMPLE_FILES, writeSample } from '../sample/index.ts'
import { parseSchoolYear, parseSeed } from './options.ts'
import type { Session } from './session.ts'

interface SampleOptions {
  readonly schoolYear: string
  readonly output: string
  readonly seed: string
}

export function addSample(program: Command, session: Session): void {
  const { say, terminal, progress } = session
  program
    .command('sample')
    .description(
      say(
        'Schrijft een synthetisch jaar van extracten, met bekende gebreken.',
        'Writes a synthetic year of extracts, with known defects.',
        "Écrit une année synthétique d'extraits, avec des défauts connus.",
      ),
    )
    .requiredOption(
      `--school-year <${say('jaar', 'year', 'année')}>`,
      say(
        'het schooljaar, zoals 2024-2025',
        'the school year, such as 2024-2025',
        "l'année scolaire, comme 2024-2025",
      ),
    )
    .requiredOption(
      `--output <${say('map', 'folder', 'dossier')}>`,
      say('map voor de extracten', 'folder for the extracts', 'dossier des extraits'),
    )
    .option(
      `--seed <${say('getal', 'number', 'nombre')}>`,
      say(
        'startgetal: hetzelfde getal geeft dezelfde rijen',
        'seed: the same number gives the same rows',
        'graine : le même nombre donne les mêmes lignes',
      ),
      '1',
    )
    .action(async (options: SampleOptions) => {
      const schoolYear = parseSchoolYear(options.schoolYear)
      const seed = parseSeed(options.seed)
      progress.step(say('Voorbeeldjaar maken', 'Making the sample year', "Création de l'année d'exemple"))
      const sample = generateSample({ schoolYear, seed })
      await writeSample(sample, options.output)
      progress.end()
      const tables = Object.values(sample.tables)
      const rows = tables.reduce((sum, table) => sum + table.length, 0)
      const { length: defects } = sample.defects
      const year = formatSchoolYear(schoolYear)
      terminal.out(
        `${say(
          `Synthetisch schooljaar ${year} geschreven in ${options.output}: ${tables.length} extracten, ${rows} rijen, ${defects} bekende gebreken (${SAMPLE_FILES.defects}).`,
          `Synthetic school year ${year} written to ${options.output}: ${tables.length} extracts, ${rows} rows, ${defects} known defects (${SAMPLE_FILES.defects}).`,
          `Année scolaire synthétique ${year} écrite dans ${options.output} : ${tables.length} extraits, ${rows} lignes, ${defects} défauts connus (${SAMPLE_FILES.defects}).`,
        )}\n`,
      )
    })
}
