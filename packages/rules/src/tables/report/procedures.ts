/** Procedures that may lead to the exclusion of a company: one row per procedure. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier } from '../columns-of.ts'

export const procedures = defineTable({
  id: 'procedures',
  singular: 'procedure',
  purpose: 'report',
  label: text('Uitsluitingsprocedures', 'Exclusion procedures', "Procédures d'exclusion"),
  aliases: ['procedures uitsluiting'],
  key: 'id',
  columns: {
    id: identifier(['Procedurenummer', 'Procedure number', 'Numéro de procédure'], {
      aliases: ['procedure id', 'id'],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    openedOn: date(['Procedure geopend op', 'Procedure opened on', 'Procédure ouverte le'], {
      aliases: ['geopend op'],
    }),
    heardOn: date(['Onderneming gehoord op', 'Company heard on', 'Entreprise entendue le'], {
      aliases: ['gehoord op'],
    }),
    closedOn: date(['Procedure gesloten op', 'Procedure closed on', 'Procédure clôturée le'], {
      aliases: ['gesloten op'],
    }),
    outcome: code(['Uitkomst van de procedure', 'Outcome of the procedure', 'Issue de la procédure'], {
      EXCLUDED: { label: text('Uitgesloten', 'Excluded', 'Exclue') },
      CLOSED: {
        label: text('Afgesloten zonder uitsluiting', 'Closed without exclusion', 'Classée sans exclusion'),
        aliases: ['zonder gevolg'],
      },
      PENDING: { label: text('Lopend', 'Pending', 'En cours') },
    }),
    appealedOn: date(['Beroep ingesteld op', 'Appealed on', 'Recours introduit le']),
  },
})
