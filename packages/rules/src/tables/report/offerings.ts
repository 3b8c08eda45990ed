/** Approved programmes of schools and centres, with or without learners: one row per programme and provider. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { date, identifier } from '../columns-of.ts'

export const offerings = defineTable({
  id: 'offerings',
  singular: 'offering',
  purpose: 'report',
  label: text('Aanbod', 'Offerings', 'Offre'),
  aliases: ['aanbodeenheden', 'onderwijsaanbod', 'offre de formation'],
  key: 'id',
  columns: {
    id: identifier(['Aanbodnummer', 'Offering number', "Numéro de l'offre"], {
      aliases: ['aanbod id', 'id'],
    }),
    providerNo: identifier(['Instellingsnummer', 'Institution number', "Numéro d'établissement scolaire"], {
      form: 'institution',
      references: 'providers',
      aliases: ['school', 'schoolnummer'],
    }),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['administratieve groep', 'opleiding'],
    }),
    from: date(['Aangeboden van', 'Offered from', 'Offert du'], { aliases: ['begindatum aanbod'] }),
    to: date(['Aangeboden tot en met', 'Offered until', "Offert jusqu'au"], {
      aliases: ['einddatum aanbod'],
      help: text(
        'Leeg zolang de opleiding wordt aangeboden.',
        'Empty as long as the programme is offered.',
        'Vide tant que la formation est offerte.',
      ),
    }),
  },
})
