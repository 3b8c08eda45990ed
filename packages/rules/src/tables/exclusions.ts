/** Exclusions of companies from workplace learning. */
import { text } from '../language.ts'
import { bodyCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, date, identifier } from './columns-of.ts'

export const exclusions = defineTable({
  id: 'exclusions',
  singular: 'exclusion',
  label: text('Uitsluitingen', 'Exclusions', 'Exclusions'),
  aliases: ['sancties', 'sanctions'],
  key: 'id',
  goesAlong: true,
  columns: {
    id: identifier(['Uitsluitingsnummer', 'Exclusion number', "Numéro d'exclusion"], {
      aliases: ['uitsluiting', 'id'],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    scope: code(['Draagwijdte', 'Scope', 'Portée'], {
      ALL: {
        label: text('Alle opleidingen', 'All programmes', 'Toutes les formations'),
        aliases: ['alle', 'all'],
      },
      PROGRAMME: { label: text('Eén opleiding', 'One programme', 'Une formation') },
      MENTOR: { label: text('Eén mentor', 'One mentor', 'Un tuteur') },
    }),
    from: date(['Uitgesloten van', 'Excluded from', 'Exclu du'], {
      aliases: ['begindatum uitsluiting', 'van', 'from'],
    }),
    to: date(['Uitgesloten tot en met', 'Excluded until', "Exclu jusqu'au"], {
      aliases: ['einddatum uitsluiting', 'tot', 'to', 'uitgesloten tot'],
    }),
    authority: code(['Uitgesproken door', 'Imposed by', 'Prononcée par'], bodyCodes, {
      aliases: ['instantie', 'authority'],
    }),
    establishmentNo: identifier(
      ['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"],
      {
        form: 'establishment',
        references: 'establishments',
        aliases: ['vestigingsnummer', 'vestiging'],
        help: text(
          'Leeg als de hele onderneming uitgesloten is.',
          'Empty where the whole company is excluded.',
          "Vide si toute l'entreprise est exclue.",
        ),
      },
    ),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['opleiding', 'administratieve groep'],
    }),
    ground: code(
      ['Grond van de uitsluiting', 'Ground of the exclusion', "Motif de l'exclusion"],
      {
        CONDITIONS: {
          label: text('Voorwaarden niet vervuld', 'Conditions not met', 'Conditions non remplies'),
        },
        OBLIGATIONS: {
          label: text('Verplichtingen niet nagekomen', 'Obligations not met', 'Obligations non respectées'),
        },
        CONVICTION: { label: text('Veroordeling', 'Conviction', 'Condamnation') },
        MENTOR: { label: text('Mentor', 'Mentor', 'Tuteur') },
        OTHER: { label: text('Andere', 'Other', 'Autre') },
      },
      { aliases: ['grond'], purpose: 'report' },
    ),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
      purpose: 'report',
    }),
    mentorId: identifier(['Mentor', 'Mentor', 'Tuteur'], {
      references: 'mentors',
      aliases: ['mentor id', 'mentornummer'],
    }),
  },
})
