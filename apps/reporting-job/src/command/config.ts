/** `werkplek config print`: the configuration of the service as it is in force; it holds no secrets. */
import type { Command } from 'commander'
import { stringify } from 'yaml'
import { declareChoices } from '../completion/index.ts'
import { readRecipients, readSettings } from '../service/index.ts'
import { oneOf } from './options.ts'
import { addConfigOption, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

const actions = ['print'] as const
const formats = ['yaml', 'json'] as const

export function addConfig(program: Command, session: Session): void {
  const { say, terminal } = session
  const command = program
    .command('config')
    .description(
      say(
        'Controleert de configuratie van de dienst en toont ze, aangevuld met wat niet ingevuld is.',
        'Checks the configuration of the service and shows it, completed with what was not filled in.',
        "Contrôle la configuration du service et l'affiche, complétée par ce qui n'est pas rempli.",
      ),
    )
    .argument('<print>', say('print: toont ze', 'print: shows it', "print : l'affiche"))
  addConfigOption(command, session)
    .option(
      `--format <${say('vorm', 'format', 'format')}>`,
      say('yaml of json', 'yaml or json', 'yaml ou json'),
      'yaml',
    )
    .action(async (action: string, options: ServiceOptions & { readonly format: string }) => {
      oneOf('config', action, actions)
      const format = oneOf('--format', options.format, formats)
      const { written, extracts, output, delivery } = await readSettings(options.config)
      // The list of recipients is checked too, and not shown: it holds addresses.
      if (delivery) await readRecipients(delivery.recipients)
      const effective = {
        ...written,
        extracts,
        output,
        ...(delivery && {
          delivery: { ...written.delivery, recipients: delivery.recipients, folder: delivery.folder },
        }),
      }
      terminal.out(format === 'json' ? `${JSON.stringify(effective, null, 2)}\n` : stringify(effective))
    })
  declareChoices(command, { print: actions, format: formats })
}
