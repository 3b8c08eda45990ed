/** Training providers: schools, Syntra centres and centres for adult education. */
import { text } from '../language.ts'
import { providerTypeCodes, provinceCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, identifier, words } from './columns-of.ts'

export const providers = defineTable({
  id: 'providers',
  singular: 'provider',
  label: text('Opleidingsverstrekkers', 'Training providers', 'Dispensateurs de formation'),
  aliases: ['scholen', 'instellingen', 'schools', 'écoles'],
  key: 'no',
  goesAlong: true,
  columns: {
    no: identifier(['Instellingsnummer', 'Institution number', "Numéro d'établissement scolaire"], {
      form: 'institution',
      aliases: ['schoolnummer', 'provider number', 'opleidingsverstrekker'],
    }),
    name: words(['Naam', 'Name', 'Nom'], { aliases: ['schoolnaam', 'naam school'] }),
    type: code(['Soort aanbieder', 'Provider type', 'Type de dispensateur'], providerTypeCodes, {
      aliases: ['type aanbieder', 'type'],
    }),
    postcode: identifier(['Postcode', 'Postcode', 'Code postal']),
    province: code(['Provincie', 'Province', 'Province'], provinceCodes),
    net: code(
      ['Onderwijsnet', 'Education network', "Réseau d'enseignement"],
      {
        GO: {
          label: text('GO! onderwijs', 'GO! education of the Flemish Community', 'GO! enseignement'),
          aliases: ['GO!', 'gemeenschapsonderwijs'],
        },
        OGO: {
          label: text('Officieel gesubsidieerd', 'Public grant-aided', 'Officiel subventionné'),
          aliases: ['officieel gesubsidieerd onderwijs'],
        },
        VGO: {
          label: text('Vrij gesubsidieerd', 'Private grant-aided', 'Libre subventionné'),
          aliases: ['vrij gesubsidieerd onderwijs'],
        },
      },
      { aliases: ['net'], purpose: 'report' },
    ),
  },
})
