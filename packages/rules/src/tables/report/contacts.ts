/** Actions of partnerships towards companies: one row per company reached, or one without a company. */
import { text } from '../../language.ts'
import { provinceCodes } from '../codes.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier } from '../columns-of.ts'

export const contacts = defineTable({
  id: 'contacts',
  singular: 'contact',
  purpose: 'report',
  label: text('Acties en contacten', 'Actions and contacts', 'Actions et contacts'),
  aliases: ['infoacties', 'contactlogboek'],
  key: 'id',
  columns: {
    id: identifier(['Contactnummer', 'Contact number', 'Numéro de contact'], {
      aliases: ['contact id', 'id'],
    }),
    actionId: identifier(['Actienummer', 'Action number', "Numéro d'action"], {
      aliases: ['actie id'],
      help: text(
        'Alle rijen van één actie dragen hetzelfde nummer.',
        'All rows of one action carry the same number.',
        "Toutes les lignes d'une même action portent le même numéro.",
      ),
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    province: code(['Provincie', 'Province', 'Province'], provinceCodes),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
      help: text(
        'Leeg als de actie niet tot één onderneming was gericht.',
        'Empty where the action was not directed at one company.',
        "Vide si l'action ne visait pas une entreprise précise.",
      ),
    }),
    contactedOn: date(['Gecontacteerd op', 'Contacted on', 'Contacté le'], { aliases: ['contactdatum'] }),
    kind: code(['Soort actie', 'Kind of action', "Type d'action"], {
      SESSION: { label: text('Infosessie', 'Information session', "Séance d'information") },
      WEBINAR: { label: text('Webinar', 'Webinar', 'Webinaire') },
      MAILING: { label: text('Mailing', 'Mailing', 'Publipostage'), aliases: ['nieuwsbrief'] },
      FAIR: { label: text('Beurs', 'Fair', 'Salon') },
      WEEK: {
        label: text('Week van het duaal leren', 'Week of dual learning', "Semaine de l'apprentissage dual"),
      },
      VISIT: { label: text('Plaatsbezoek', 'Visit', 'Visite sur place') },
      CALL: {
        label: text('Telefonisch contact', 'Telephone call', 'Contact téléphonique'),
        aliases: ['telefoon'],
      },
    }),
  },
})
