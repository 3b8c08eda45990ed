/** Learners, trainees and adult learners: one row per person. */
import { text } from '../language.ts'
import { provinceCodes, rightToWorkCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, count, date, identifier, yesNo } from './columns-of.ts'

export const learners = defineTable({
  id: 'learners',
  singular: 'learner',
  label: text('Lerenden', 'Learners', 'Apprenants'),
  aliases: ['leerlingen', 'cursisten', 'stagiairs', 'pupils', 'élèves', 'trainees'],
  key: 'id',
  goesAlong: true,
  columns: {
    id: identifier(['Lerende', 'Learner', 'Apprenant'], {
      aliases: ['lerende id', 'leerlingnummer', 'learner id', 'id', 'leerling', 'stagiair', 'klantnummer'],
    }),
    nrn: identifier(['Rijksregisternummer', 'National register number', 'Numéro de registre national'], {
      form: 'national',
      aliases: ['INSZ', 'NISS', 'rijksregister', 'RR-nummer', 'BIS-nummer', 'SSIN'],
      personal: true,
    }),
    birth: date(['Geboortedatum', 'Birth date', 'Date de naissance'], {
      aliases: ['geboren op', 'birth'],
      fact: true,
    }),
    sex: code(
      ['Geslacht', 'Sex', 'Sexe'],
      {
        M: { label: text('Man', 'Male', 'Homme'), aliases: ['mannelijk', 'h', 'masculin'] },
        F: { label: text('Vrouw', 'Female', 'Femme'), aliases: ['v', 'vrouwelijk', 'féminin'] },
        X: {
          label: text('Andere of onbekend', 'Other or unknown', 'Autre ou inconnu'),
          aliases: ['onbekend', 'unknown', 'inconnu', 'andere'],
        },
      },
      { aliases: ['gender', 'genre'] },
    ),
    postcode: identifier(['Postcode', 'Postcode', 'Code postal'], { aliases: ['postnummer'] }),
    province: code(['Provincie', 'Province', 'Province'], provinceCodes),
    employed: yesNo(['Aan het werk', 'In work', 'Au travail'], {
      aliases: ['werkend', 'employed', 'tewerkgesteld'],
    }),
    workKind: code(['Aard van het werk', 'Kind of work', 'Nature du travail'], {
      REGULAR: {
        label: text('Gewone tewerkstelling', 'Regular employment', 'Emploi ordinaire'),
        aliases: ['gewoon', 'regular'],
      },
      WIJKWERK: {
        label: text('Wijk-werken', 'Neighbourhood work', 'Travail de proximité'),
        aliases: ['wijkwerk', 'wijk-werk'],
      },
      SHORTTEMP: {
        label: text('Korte uitzendopdrachten', 'Short temporary work', 'Intérim de courte durée'),
        aliases: ['interim', 'uitzendarbeid', 'dagcontracten'],
      },
    }),
    vdabRegistered: yesNo(['Ingeschreven bij VDAB', 'Registered at VDAB', 'Inscrit au VDAB'], {
      aliases: ['VDAB-inschrijving'],
    }),
    firstStageDone: yesNo([
      'Eerste twee leerjaren secundair voltooid',
      'First two secondary years finished',
      'Deux premières années secondaires terminées',
    ]),
    secondStageDone: yesNo(['Tweede graad voltooid', 'Second stage finished', 'Deuxième degré terminé']),
    thirdStageFirstYearDone: yesNo([
      'Eerste jaar derde graad voltooid',
      'First year of the third stage finished',
      'Première année du troisième degré terminée',
    ]),
    alternatingYearsDone: count(
      [
        'Voltooide jaren alternerende opleiding',
        'Years of alternating training finished',
        'Années de formation en alternance terminées',
      ],
      {
        aliases: ['jaren alternerende opleiding'],
        help: text(
          'Met vrucht voltooide opleidingsjaren; ook in een andere alternerende opleiding.',
          'Training years finished successfully; another alternating programme counts too.',
          'Années de formation terminées avec fruit ; une autre formation en alternance compte aussi.',
        ),
      },
    ),
    ov3Done: yesNo([
      'Kwalificatiefase OV3 voltooid',
      'Qualification phase of OV3 finished',
      "Phase de qualification de l'OV3 terminée",
    ]),
    employerNo: identifier(
      [
        'Ondernemingsnummer van de werkgever',
        'Enterprise number of the employer',
        "Numéro d'entreprise de l'employeur",
      ],
      { form: 'enterprise', aliases: ['werkgever', 'employer', 'employeur'] },
    ),
    rightToWork: code(
      ['Toelating om te werken', 'Permission to work', 'Autorisation de travailler'],
      rightToWorkCodes,
    ),
    secondaryDiploma: yesNo([
      'Diploma secundair onderwijs behaald',
      'Diploma of secondary education obtained',
      "Diplôme de l'enseignement secondaire obtenu",
    ]),
  },
})
