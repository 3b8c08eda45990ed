/** Every dimension that counts are broken down by; a dimension's id is its column in SQL, in snake_case. */
import { text } from '@werkplekleren/rules'
import { ageBandLabels, ageGroups, singleAges } from './ages.ts'
import { type CatalogueProgramme, type Dimension, membersOfCode, sameInAll } from './dimension.ts'
import { sizeClasses } from './sizes.ts'

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

/** By stage, then by name, as readers look them up. */
const readingOrder = ({ grade, name, code }: CatalogueProgramme) => [grade ?? '9', name, code]

const compareTexts = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, index) => text !== b[index])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

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
      .toSorted((a, b) => compareTexts(readingOrder(a), readingOrder(b)))
      .map(({ code, name }) => ({ key: code, label: sameInAll(name) })),
})

export const grade = defineDimension({
  id: 'grade',
  label: text('Graad', 'Stage', 'Degré'),
  members: () => membersOfCode('programmes', 'grade', ['NONE']),
})

/** Within the stage. */
export const studyYear = defineDimension({
  id: 'studyYear',
  label: text('Leerjaar', 'Year of study', "Année d'études"),
  unknown: text('Leerjaar onbekend', 'Year of study unknown', "Année d'études inconnue"),
  members: () => [
    { key: '1', label: text('Eerste leerjaar', 'First year', 'Première année') },
    { key: '2', label: text('Tweede leerjaar', 'Second year', 'Deuxième année') },
  ],
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

/** Syntra centres belong to no network. */
export const net = defineDimension({
  id: 'net',
  label: text('Onderwijsnet', 'Education network', "Réseau d'enseignement"),
  unknown: text('Geen onderwijsnet of onbekend', 'No network or unknown', 'Aucun réseau ou inconnu'),
  members: () => membersOfCode('providers', 'net'),
})

/** Offerings by their number of learners. */
export const sizeClass = defineDimension({
  id: 'sizeClass',
  label: text('Grootte', 'Size', 'Taille'),
  members: () => sizeClasses.map(({ key, label }) => ({ key, label })),
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

/** Single years; what lies under the first and over the last is grouped. */
export const age = defineDimension({
  id: 'age',
  label: text('Leeftijd', 'Age', 'Âge'),
  members: () => singleAges.map(({ key, label }) => ({ key, label })),
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

/** The kinds of contact that inform many companies at a time. */
export const infoAction = defineDimension({
  id: 'infoAction',
  label: text('Soort infoactie', 'Kind of information action', "Type d'action d'information"),
  members: () => membersOfCode('contacts', 'kind', ['VISIT', 'CALL']),
})

/** The kinds of contact with one company at a time. */
export const contactKind = defineDimension({
  id: 'contactKind',
  label: text('Soort contact', 'Kind of contact', 'Type de contact'),
  members: () => membersOfCode('contacts', 'kind', ['SESSION', 'WEBINAR', 'MAILING', 'FAIR', 'WEEK']),
})

export const commitmentAction = defineDimension({
  id: 'commitmentAction',
  label: text('Soort engagement', 'Kind of commitment', "Type d'engagement"),
  members: () => membersOfCode('commitments', 'action'),
})

export const adviceSubject = defineDimension({
  id: 'adviceSubject',
  label: text('Onderwerp', 'Subject', 'Objet'),
  members: () => membersOfCode('advice', 'subject'),
})

export const askedBy = defineDimension({
  id: 'askedBy',
  label: text('Gevraagd door', 'Asked by', 'Demandé par'),
  members: () => membersOfCode('advice', 'askedBy'),
})

export const adviceFollowUp = defineDimension({
  id: 'adviceFollowUp',
  label: text('Gevolg aan het advies', 'Follow-up of the advice', "Suite donnée à l'avis"),
  members: () => membersOfCode('advice', 'followed'),
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

/** What learners on the count date were doing on the count day in October. */
export const sinceOctober = defineDimension({
  id: 'sinceOctober',
  label: text('Sinds 1 oktober', 'Since 1 October', 'Depuis le 1er octobre'),
  members: () => [
    { key: 'stayed', label: text('Zelfde plaats', 'Same place', 'Même place') },
    { key: 'switched', label: text('Overgestapt', 'Switched', 'Passés ailleurs') },
    { key: 'entered', label: text('Ingestroomd', 'Entered', 'Entrés') },
  ],
})

/** What became of the learners of October by the count date. */
export const untilFebruary = defineDimension({
  id: 'untilFebruary',
  label: text('Tot 1 februari', 'Until 1 February', "Jusqu'au 1er février"),
  members: () => [
    { key: 'present', label: text('Nog duaal', 'Still dual', 'Toujours en dual') },
    { key: 'left', label: text('Uitgestroomd', 'Left', 'Sortis') },
  ],
})

/** What became of learners in an intermediate year by the count date of the year after. */
export const continuation = defineDimension({
  id: 'continuation',
  label: text('Een jaar later', 'A year later', 'Un an plus tard'),
  members: () => [
    { key: 'continued', label: text('Doorgestroomd', 'Continued', 'Ayant poursuivi') },
    {
      key: 'certified',
      label: text('Vertrokken met bewijs', 'Left with a qualification', 'Partis avec un titre'),
    },
    { key: 'gone', label: text('Niet meer duaal', 'No longer dual', "N'étant plus en dual") },
  ],
})

/** Whether learners were in dual learning on the count date of the year before. */
export const yearBefore = defineDimension({
  id: 'yearBefore',
  label: text('Jaar ervoor', 'Year before', 'Année précédente'),
  members: () => [
    {
      key: 'dual',
      label: text('Vorig jaar al duaal', 'Dual the year before', "Déjà en dual l'année précédente"),
    },
    { key: 'new', label: text('Instromers', 'Entrants', 'Entrants') },
  ],
})

/** Where entrants were enrolled on the count date of the year before; the first that fits. */
export const origin = defineDimension({
  id: 'origin',
  label: text('Herkomst', 'Origin', 'Origine'),
  members: () => [
    { key: 'runUp', label: text('Uit de aanloopfase', 'From the run-up phase', 'De la phase de démarrage') },
    {
      key: 'secondary',
      label: text(
        'Uit niet-duaal secundair onderwijs',
        'From secondary education that is not dual',
        "De l'enseignement secondaire non dual",
      ),
    },
    { key: 'other', label: text('Uit ander onderwijs', 'From other education', "D'un autre enseignement") },
    {
      key: 'none',
      label: text(
        'Zonder inschrijving in het extract',
        'Without an enrolment in the extract',
        "Sans inscription dans l'extrait",
      ),
    },
  ],
})

export const qualification = defineDimension({
  id: 'qualification',
  label: text('Behaald bewijs', 'Qualification obtained', 'Titre obtenu'),
  unknown: text('Bewijs onbekend', 'Qualification unknown', 'Titre inconnu'),
  members: () => membersOfCode('outcomes', 'qualification'),
})

/** Whether leavers were registered as jobseeker a year later. */
export const registration = defineDimension({
  id: 'registration',
  label: text(
    'Inschrijving als werkzoekende',
    'Registration as jobseeker',
    "Inscription comme demandeur d'emploi",
  ),
  unknown: text(
    'Inschrijving als werkzoekende onbekend',
    'Registration as jobseeker unknown',
    "Inscription comme demandeur d'emploi inconnue",
  ),
  members: () => [
    { key: 'jobseeker', label: text('Werkzoekend', 'Jobseeker', "Demandeurs d'emploi") },
    { key: 'none', label: text('Niet werkzoekend', 'No jobseeker', "Pas demandeurs d'emploi") },
  ],
})

/** Whether leavers were in work a year later, and in which sector. */
export const work = defineDimension({
  id: 'work',
  label: text('Werk', 'Work', 'Emploi'),
  unknown: text('Werk onbekend', 'Work unknown', 'Emploi inconnu'),
  members: () => [
    {
      key: 'ownSector',
      label: text('Aan het werk in de sector', 'In work in the sector', 'Au travail dans le secteur'),
    },
    {
      key: 'otherSector',
      label: text(
        'Aan het werk in een andere sector',
        'In work in another sector',
        'Au travail dans un autre secteur',
      ),
    },
    {
      key: 'sectorUnknown',
      label: text('Aan het werk, sector onbekend', 'In work, sector unknown', 'Au travail, secteur inconnu'),
    },
    { key: 'none', label: text('Niet aan het werk', 'Not in work', 'Pas au travail') },
  ],
})

export const furtherStudy = defineDimension({
  id: 'furtherStudy',
  label: text('Vervolgstudie', 'Further study', 'Études ultérieures'),
  unknown: text('Vervolgstudie onbekend', 'Further study unknown', 'Études ultérieures inconnues'),
  members: () => [
    {
      key: 'HIGHER',
      label: text('In hoger onderwijs', 'In higher education', "Dans l'enseignement supérieur"),
    },
    {
      key: 'ADULT',
      label: text('In volwassenenonderwijs', 'In adult education', "Dans l'enseignement pour adultes"),
    },
    { key: 'NONE', label: text('Zonder vervolgstudie', 'Without further study', 'Sans études ultérieures') },
  ],
})

/** Whether a learner of secondary education is a dual one. */
export const dual = defineDimension({
  id: 'dual',
  label: text('Duaal', 'Dual', 'Dual'),
  members: () => [
    { key: 'yes', label: text('Duale lerenden', 'Dual learners', 'Apprenants duaux') },
    {
      key: 'no',
      label: text('Niet-duale lerenden', 'Learners not in dual learning', 'Apprenants non duaux'),
    },
  ],
})
