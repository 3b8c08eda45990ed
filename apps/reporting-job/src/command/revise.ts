/** `werkplek revise PERIOD`: asks for a further revision of a published report, with its reason. */
import type { Command } from 'commander'
import { readSettings, requestRevision } from '../service/index.ts'
import { addConfigOption, clockTime, parsePeriod, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

interface ReviseOptions extends ServiceOptions {
  readonly reason: string
  readonly withoutCollected?: boolean
}

export function addRevise(program: Command, session: Session): void {
  const { say, terminal } = session
  const command = program
    .command('revise')
    .description(
      say(
        'Vraagt een nieuwe revisie van een gepubliceerd rapport, met de reden; de volgende ronde maakt ze.',
        'Asks for a new revision of a published report, with the reason; the next round makes it.',
        "Demande une nouvelle révision d'un rapport publié, avec le motif ; le prochain passage la produit.",
      ),
    )
    .argument(
      '<report>',
      say(
        'het rapport, zoals 2024-2025-enrolments of 2024-2025-annual-report',
        'the report, such as 2024-2025-enrolments or 2024-2025-annual-report',
        'le rapport, comme 2024-2025-enrolments ou 2024-2025-annual-report',
      ),
    )
    .requiredOption(
      `--reason <${say('zin', 'sentence', 'phrase')}>`,
      say(
        'wat er verbeterd is; staat bij de revisie',
        'what was corrected; stands with the revision',
        'ce qui a été corrigé ; figure avec la révision',
      ),
    )
    .option(
      '--without-collected',
      say(
        'van de extracten zelf, zonder de verbeteringen die verzameld zijn',
        'from the extracts themselves, without the corrections that were collected',
        'à partir des extraits mêmes, sans les corrections collectées',
      ),
    )
  addConfigOption(command, session).action(
    async (name: string, { config, reason, withoutCollected }: ReviseOptions) => {
      const settings = await readSettings(config)
      const period = parsePeriod(name)
      const revision = await requestRevision(settings, period, reason, clockTime(), withoutCollected)
      terminal.out(
        say(
          `Gevraagd: revisie ${revision} van ${name}, bij de volgende ronde.\n`,
          `Asked for: revision ${revision} of ${name}, at the next round.\n`,
          `Demandé : révision ${revision} de ${name}, au prochain passage.\n`,
        ),
      )
    },
  )
}
