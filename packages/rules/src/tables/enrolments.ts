/** Enrolments in a programme of a provider, with the days between which they hold. */
import { text } from '../language.ts'
import { provinceCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, identifier } from './columns-of.ts'

export const enrolments = defineTable({
  id: 'enrolments',
  singular: 'enrolment',
  label: text('Inschrijvingen', 'Enrolments', 'Inscriptions'),
  key: 'id',
  columns: {
    id: identifier(['Inschrijvingsnummer', 'Enrolment number', "Numéro d'inscription"], {
      aliases: ['inschrijving', 'id'],
    }),
    learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], {
      references: 'learners',
      aliases: ['leerling', 'learner id', 'cursist'],
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
    structure: identifier(['Hoofdstructuur', 'Main structure', 'Structure principale'], {
      aliases: ['hoofdstructuur code'],
    }),
    year: count(['Leerjaar', 'Year of study', "Année d'études"], {
      purpose: 'report',
      help: text(
        'Het leerjaar binnen de graad: 1 of 2.',
        'The year within the stage: 1 or 2.',
        "L'année au sein du degré : 1 ou 2.",
      ),
    }),
    from: date(['Ingeschreven van', 'Enrolled from', 'Inscrit du'], {
      aliases: ['inschrijvingsdatum', 'begindatum', 'van'],
    }),
    to: date(['Ingeschreven tot en met', 'Enrolled until', "Inscrit jusqu'au"], {
      aliases: ['uitschrijvingsdatum', 'einddatum', 'tot'],
    }),
    province: code(
      ['Provincie vestigingsplaats', 'Province of the site', "Province du lieu d'implantation"],
      provinceCodes,
      {
        aliases: ['provincie'],
        borrowed: { through: 'providerNo', table: 'providers', column: 'province' },
      },
    ),
    searchExtendedUntil: date(
      [
        'Zoektermijn werkplek verlengd tot en met',
        'Search for a workplace extended until',
        "Recherche d'un lieu de travail prolongée jusqu'au",
      ],
      { aliases: ['verlengde zoektermijn'] },
    ),
  },
})
