/** Learners who left education, with what they had and did a year later: one row per leaver. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, date, identifier, yesNo } from '../columns-of.ts'

export const outcomes = defineTable({
  id: 'outcomes',
  singular: 'outcome',
  purpose: 'report',
  label: text('Uitstroom', 'Outcomes', 'Sorties'),
  aliases: ['schoolverlaters', 'leavers'],
  key: 'id',
  columns: {
    id: identifier(['Uitstroomnummer', 'Outcome number', 'Numéro de sortie'], {
      aliases: ['uitstroom id', 'id'],
    }),
    learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], {
      references: 'learners',
      aliases: ['leerling', 'learner id'],
    }),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['administratieve groep', 'opleiding'],
    }),
    path: code(['Gevolgde weg', 'Path followed', 'Voie suivie'], {
      DUAL: { label: text('Duaal', 'Dual', 'Dual') },
      SCHOOL: { label: text('Schools', 'School-based', 'Scolaire'), aliases: ['niet-duaal'] },
    }),
    leftOn: date(['Uitgestroomd op', 'Left on', 'Sorti le'], { aliases: ['uitstroomdatum'] }),
    qualification: code(['Behaald bewijs', 'Qualification obtained', 'Titre obtenu'], {
      DIPLOMA: { label: text('Diploma secundair onderwijs', 'Diploma', 'Diplôme'), aliases: ['diploma so'] },
      PROFESSIONAL: {
        label: text('Beroepskwalificatie', 'Professional qualification', 'Qualification professionnelle'),
      },
      PARTIAL: {
        label: text('Deelkwalificatie', 'Partial qualification', 'Qualification partielle'),
        aliases: ['deelcertificaat'],
      },
      NONE: { label: text('Geen', 'None', 'Aucun') },
    }),
    jobseekerAfterYear: yesNo([
      'Werkzoekend na één jaar',
      'Jobseeker after one year',
      "Demandeur d'emploi après un an",
    ]),
    workingAfterYear: yesNo(['Aan het werk na één jaar', 'In work after one year', 'Au travail après un an']),
    employerSector: identifier(
      ['Sector van de werkgever', 'Sector of the employer', "Secteur de l'employeur"],
      { references: 'sectors' },
    ),
    furtherStudy: code(['Vervolgstudie', 'Further study', 'Études ultérieures'], {
      HIGHER: { label: text('Hoger onderwijs', 'Higher education', 'Enseignement supérieur') },
      ADULT: {
        label: text('Volwassenenonderwijs', 'Adult education', 'Enseignement pour adultes'),
        aliases: ['cvo'],
      },
      NONE: { label: text('Geen', 'None', 'Aucune') },
    }),
  },
})
