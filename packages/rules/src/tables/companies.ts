/** Companies that offer workplaces: one row per enterprise number. */
import { text } from '../language.ts'
import { provinceCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, identifier, words } from './columns-of.ts'

export const companies = defineTable({
  id: 'companies',
  singular: 'company',
  label: text('Ondernemingen', 'Companies', 'Entreprises'),
  aliases: ['werkgevers', 'employers', 'bedrijven', 'leerwerkplekken'],
  key: 'no',
  goesAlong: true,
  columns: {
    no: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      aliases: ['KBO-nummer', 'KBO', 'BCE', 'numéro BCE', 'company number', 'ondernemingsnr'],
    }),
    name: words(['Naam onderneming', 'Company name', "Nom de l'entreprise"], {
      aliases: ['naam', 'name', 'nom', 'maatschappelijke naam'],
    }),
    employees: count(['Aantal werknemers', 'Number of employees', 'Nombre de travailleurs'], {
      aliases: ['werknemers', 'employees', 'personeelsbestand'],
    }),
    postcode: identifier(['Postcode', 'Postcode', 'Code postal'], { aliases: ['postnummer'] }),
    province: code(['Provincie', 'Province', 'Province'], provinceCodes),
    nace: identifier(['NACE-code', 'NACE code', 'Code NACE'], {
      form: 'nace',
      aliases: ['nace', 'nace-bel'],
    }),
    naceVersion: code(['NACE-versie', 'NACE version', 'Version NACE'], {
      '2008': { label: text('NACE-BEL 2008', 'NACE-BEL 2008', 'NACE-BEL 2008') },
      '2025': { label: text('NACE-BEL 2025', 'NACE-BEL 2025', 'NACE-BEL 2025') },
    }),
    naceOn: date(['Datum van de NACE-code', 'Date of the NACE code', 'Date du code NACE']),
    jointCommittee: identifier(['Paritair comité', 'Joint committee', 'Commission paritaire'], {
      aliases: ['PC', 'CP'],
    }),
    foundedOn: date(['Oprichtingsdatum', 'Founding date', 'Date de création'], {
      aliases: ['opgericht op', 'founded on'],
    }),
  },
})
