/** Every dimension that counts are broken down by; a dimension's id is its column in SQL, in snake_case. */
import { text } from '@werkplekleren/rules'
import { ageBandLabels, ageGroups } from './ages.ts'
import { type Dimension, membersOfCode, sameInAll } from './dimension.ts'

const defineDimension = (dimension: Dimension): Dimension => dimension

export const sector = defineDimension({
  id: 'sector',
  label: text('Sectoraal partnerschap', 'Sectoral partnership', 'Partenariat sectoriel'),
  members: ({ sectors }) => sectors.map(({ code, name }) => ({ key: code, label: sameInAll(name) })),
})

/** Of the school for enrolments, of the establishment for agreements and accreditations. */
export const province = defineDimension({
  id: 'province',
  label: text('Provincie', 'Province', 'Province'),
  members: () => membersOfCode('providers', 'province', ['WAL']),
})

/** Dual programmes of secondary education, special education and the run-up phase apart. */
export const programme = defineDimension({
  id: 'programme',
  label: text('Opleiding', 'Programme', 'Formation'),
  members: ({ programmes }) =>
    programmes
      .filter(
        ({ dual, level, runUpPhase, grade }) =>
          dual && level === 'SECONDARY' && !runUpPhase && grade !== 'OV3',
      )
      .map(({ code, name }) => ({ key: code, label: sameInAll(name) })),
})

export const grade = defineDimension({
  id: 'grade',
  label: text('Graad', 'Stage', 'Degré'),
  members: () => membersOfCode('programmes', 'grade', ['NONE']),
})

export const domain = defineDimension({
  id: 'domain',
  label: text('Studiedomein', 'Study domain', "Domaine d'études"),
  members: () => membersOfCode('programmes', 'domain'),
})

export const finality = defineDimension({
  id: 'finality',
  label: text('Finaliteit', 'Finality', 'Finalité'),
  members: () => membersOfCode('programmes', 'finality'),
})

export const providerType = defineDimension({
  id: 'providerType',
  label: text('Soort aanbieder', 'Type of provider', "Type d'opérateur"),
  members: () => membersOfCode('providers', 'type'),
})

export const sex = defineDimension({
  id: 'sex',
  label: text('Geslacht', 'Sex', 'Sexe'),
  members: () => membersOfCode('learners', 'sex'),
})

export const ageBand = defineDimension({
  id: 'ageBand',
  label: text('Leeftijdsgroep', 'Age group', "Groupe d'âge"),
  unknown: ageBandLabels.unknown,
  members: () => ageGroups.map(({ band }) => ({ key: band, label: ageBandLabels[band] })),
})

/** Single years as readers expect them; younger and older ones are grouped by the SQL. */
export const age = defineDimension({
  id: 'age',
  label: text('Leeftijd', 'Age', 'Âge'),
  members: () =>
    Array.from({ length: 26 }, (_, index) => String(index + 14)).map((key) => ({
      key,
      label: sameInAll(key),
    })),
})

/** The contract types of dual learning in secondary education, by their abbreviations; any other is unknown here. */
export const contractType = defineDimension({
  id: 'contractType',
  label: text('Contracttype', 'Contract type', 'Type de contrat'),
  members: () => ['OAO', 'SAO', 'DA'].map((key) => ({ key, label: sameInAll(key) })),
})

export const decision = defineDimension({
  id: 'decision',
  label: text('Beslissing', 'Decision', 'Décision'),
  members: () => membersOfCode('accreditations', 'decision'),
})

export const trainingState = defineDimension({
  id: 'trainingState',
  label: text('Mentoropleiding', 'Mentor training', 'Formation des tuteurs'),
  unknown: text(
    'Datum van aanvaarding onbekend',
    'Date of acceptance unknown',
    "Date d'acceptation inconnue",
  ),
  members: () => [
    { key: 'inTime', label: text('Tijdig opgeleid', 'Trained in time', 'Formés à temps') },
    { key: 'late', label: text('Te laat opgeleid', 'Trained late', 'Formés en retard') },
    {
      key: 'overdue',
      label: text('Niet opgeleid, termijn voorbij', 'Not trained, term over', 'Non formés, délai dépassé'),
    },
    { key: 'notYetDue', label: text('Termijn loopt nog', 'Term still running', 'Délai en cours') },
    { key: 'exempt', label: text('Vrijgesteld', 'Exempt', 'Dispensés') },
  ],
})
