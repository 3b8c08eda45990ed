/** Establishment units, each of one company. */
import { text } from '../language.ts'
import { provinceCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, identifier } from './columns-of.ts'

export const establishments = defineTable({
  id: 'establishments',
  singular: 'establishment',
  label: text('Vestigingen', 'Establishments', "Unités d'établissement"),
  aliases: ['vestigingseenheden', 'establishment units'],
  key: 'no',
  goesAlong: true,
  columns: {
    no: identifier(['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"], {
      form: 'establishment',
      aliases: ['vestigingsnummer', 'establishment unit number'],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    postcode: identifier(['Postcode', 'Postcode', 'Code postal']),
    province: code(['Provincie', 'Province', 'Province'], provinceCodes),
  },
})
