/** Places at which a company would receive a learner: one row per place and period. */
import { text } from '../../language.ts'
import { provinceCodes } from '../codes.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier } from '../columns-of.ts'

export const places = defineTable({
  id: 'places',
  singular: 'place',
  purpose: 'report',
  label: text('Beschikbare leerwerkplekken', 'Places offered', 'Places offertes'),
  aliases: ['aangeboden leerwerkplekken', 'vrije leerwerkplekken'],
  key: 'id',
  columns: {
    id: identifier(['Nummer van de leerwerkplek', 'Place number', 'Numéro de la place'], {
      aliases: ['leerwerkplek id', 'id'],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    establishmentNo: identifier(
      ['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"],
      { form: 'establishment', references: 'establishments', aliases: ['vestigingsnummer', 'vestiging'] },
    ),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['administratieve groep', 'opleiding'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    province: code(
      ['Provincie van de vestiging', 'Province of the establishment', "Province de l'établissement"],
      provinceCodes,
      {
        aliases: ['provincie'],
        borrowed: { through: 'establishmentNo', table: 'establishments', column: 'province' },
      },
    ),
    availableFrom: date(['Beschikbaar van', 'Available from', 'Disponible du']),
    availableTo: date(['Beschikbaar tot en met', 'Available until', "Disponible jusqu'au"]),
  },
})
