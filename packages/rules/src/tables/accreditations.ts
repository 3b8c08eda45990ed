/** Accreditations of companies as training places. */
import { text } from '../language.ts'
import { bodyCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, date, identifier } from './columns-of.ts'

export const accreditations = defineTable({
  id: 'accreditations',
  singular: 'accreditation',
  label: text('Erkenningen', 'Accreditations', 'Agréments'),
  key: 'id',
  columns: {
    id: identifier(['Erkenningsnummer', 'Accreditation number', "Numéro d'agrément"], {
      aliases: ['erkenning', 'erkenning id', 'id'],
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
      aliases: ['opleiding', 'administratieve groep'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    requestedOn: date(['Aangevraagd op', 'Requested on', 'Demandé le'], { aliases: ['aanvraagdatum'] }),
    decision: code(
      ['Beslissing', 'Decision', 'Décision'],
      {
        GRANTED: { label: text('Erkend', 'Granted', 'Accordé'), aliases: ['toegekend', 'goedgekeurd'] },
        REFUSED: { label: text('Geweigerd', 'Refused', 'Refusé') },
        WITHDRAWN: { label: text('Ingetrokken', 'Withdrawn', 'Retiré'), aliases: ['aanvraag ingetrokken'] },
        PENDING: { label: text('In behandeling', 'Pending', 'En cours'), aliases: ['open', 'lopend'] },
      },
      { aliases: ['status'] },
    ),
    validFrom: date(['Geldig van', 'Valid from', 'Valable du'], {
      aliases: ['erkend van', 'begindatum erkenning'],
    }),
    validTo: date(['Geldig tot en met', 'Valid until', "Valable jusqu'au"], {
      aliases: ['erkend tot', 'einddatum erkenning', 'geldig tot'],
    }),
    cancelledOn: date(['Opgeheven op', 'Cancelled on', 'Retiré le'], { aliases: ['opheffingsdatum'] }),
    decidedBy: code(['Beslist door', 'Decided by', 'Décidé par'], bodyCodes),
  },
})
