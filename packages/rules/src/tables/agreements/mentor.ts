/** The mentor as the agreement says it, and how many learners there may be. */
import { text } from '../../language.ts'
import { qualificationEvidenceCodes } from '../codes.ts'
import { code, count, date, hours, identifier, yesNo } from '../columns-of.ts'

export const mentorColumns = {
  companyEmployees: count(
    [
      'Aantal werknemers van de onderneming',
      'Number of employees of the company',
      "Nombre de travailleurs de l'entreprise",
    ],
    {
      aliases: ['aantal werknemers', 'werknemers', 'number of employees', 'nombre de travailleurs'],
      borrowed: { through: 'companyNo', table: 'companies', column: 'employees' },
    },
  ),
  sectorMaxLearners: count(
    [
      'Lerenden per mentor in de sector',
      'Learners per mentor in the sector',
      'Apprenants par tuteur dans le secteur',
    ],
    {
      aliases: ['lerenden per mentor', 'maximum lerenden per mentor'],
      borrowed: { through: 'sectorCode', table: 'sectors', column: 'maxLearners' },
    },
  ),
  mentorCompanyNo: identifier(
    ['Ondernemingsnummer van de mentor', 'Enterprise number of the mentor', "Numéro d'entreprise du tuteur"],
    {
      form: 'enterprise',
      aliases: ['onderneming van de mentor', 'werkgever van de mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'companyNo' },
    },
  ),
  mentorSeconded: yesNo(
    [
      'Mentor gedetacheerd of van een verbonden onderneming',
      'Mentor seconded or of an affiliated company',
      "Tuteur détaché ou d'une entreprise liée",
    ],
    { aliases: ['mentor gedetacheerd', 'mentor seconded'] },
  ),
  mentorAccreditedOn: date(['Mentor aanvaard op', 'Mentor accepted on', 'Tuteur accepté le'], {
    aliases: ['mentor erkend op'],
    borrowed: { through: 'mentorId', table: 'mentors', column: 'accreditedOn' },
  }),
  mentorNrn: identifier(
    [
      'Rijksregisternummer mentor',
      'National register number of the mentor',
      'Numéro de registre national du tuteur',
    ],
    {
      form: 'national',
      personal: true,
      borrowed: { through: 'mentorId', table: 'mentors', column: 'nrn' },
    },
  ),
  learnerNrn: identifier(
    [
      'Rijksregisternummer lerende',
      'National register number of the learner',
      "Numéro de registre national de l'apprenant",
    ],
    {
      form: 'national',
      aliases: ['rijksregisternummer', 'INSZ', 'NISS', 'rijksregister', 'INSZ lerende'],
      personal: true,
      borrowed: { through: 'learnerId', table: 'learners', column: 'nrn' },
    },
  ),
  mentorIsco: identifier(['ISCO-code van de mentor', 'ISCO code of the mentor', 'Code CITP du tuteur'], {
    aliases: ['beroep van de mentor'],
    borrowed: { through: 'mentorId', table: 'mentors', column: 'isco' },
  }),
  mentorDaysPerWeek: hours(
    [
      'Werkdagen per week van de mentor',
      'Working days a week of the mentor',
      'Jours de travail par semaine du tuteur',
    ],
    {
      aliases: ['dagen mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'daysPerWeek' },
    },
  ),
  daysWorkplace: hours(
    [
      'Dagen per week op de werkplek',
      'Days a week at the workplace',
      'Jours par semaine sur le lieu de travail',
    ],
    { aliases: ['dagen werkplek', 'dagen per week'] },
  ),
  mentorFrom: date(['Mentor van', 'Mentor from', 'Tuteur du'], { aliases: ['mentor sinds'] }),
  mentorTo: date(['Mentor tot en met', 'Mentor until', "Tuteur jusqu'au"], { aliases: ['mentor tot'] }),
  secondMentorId: identifier(['Tweede mentor', 'Second mentor', 'Second tuteur'], {
    references: 'mentors',
  }),
  secondMentorFrom: date(['Tweede mentor van', 'Second mentor from', 'Second tuteur du']),
  secondMentorTo: date(['Tweede mentor tot en met', 'Second mentor until', "Second tuteur jusqu'au"]),
  learnerEmployerNo: identifier(
    [
      'Ondernemingsnummer van de werkgever van de lerende',
      "Enterprise number of the learner's employer",
      "Numéro d'entreprise de l'employeur de l'apprenant",
    ],
    {
      form: 'enterprise',
      aliases: ['werkgever van de lerende', 'werkgever van de cursist'],
      borrowed: { through: 'learnerId', table: 'learners', column: 'employerNo' },
    },
  ),
  workplaceShareExempted: yesNo(
    [
      'Gemotiveerde uitzondering op de helft werkplek',
      'Reasoned exception to half at the workplace',
      'Exception motivée à la moitié sur le lieu de travail',
    ],
    { aliases: ['uitzondering helft werkplek'] },
  ),
  mentorTrainedOn: date(
    ['Mentoropleiding gevolgd op', 'Mentor training completed on', 'Formation de tuteur suivie le'],
    {
      aliases: ['mentoropleiding', 'mentor opgeleid op'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'trainedOn' },
    },
  ),
  mentorTrainingExempt: yesNo(
    [
      'Mentor vrijgesteld van mentoropleiding',
      'Mentor exempt from mentor training',
      'Tuteur dispensé de la formation de tuteur',
    ],
    { borrowed: { through: 'mentorId', table: 'mentors', column: 'trainingExempt' } },
  ),
  mentorBirth: date(
    ['Geboortedatum van de mentor', 'Birth date of the mentor', 'Date de naissance du tuteur'],
    {
      aliases: ['geboortedatum mentor'],
      fact: true,
      borrowed: { through: 'mentorId', table: 'mentors', column: 'birth' },
    },
  ),
  mentorExperienceFrom: date(
    ['Ervaring van de mentor sinds', 'Experience of the mentor since', 'Expérience du tuteur depuis'],
    {
      aliases: ['mentor ervaring sinds'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'experienceFrom' },
    },
  ),
  mentorExperienceYears: count(
    [
      'Jaren ervaring van de mentor in het beroep',
      'Years of experience of the mentor in the profession',
      "Années d'expérience du tuteur dans la profession",
    ],
    {
      aliases: ['jaren ervaring mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'experienceYears' },
    },
  ),
  mentorQualification: yesNo(
    ['Kwalificatie van de mentor', 'Qualification of the mentor', 'Qualification du tuteur'],
    {
      aliases: ['kwalificatie mentor', 'mentor gekwalificeerd', 'mentor qualified'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'qualification' },
    },
  ),
  mentorQualificationEvidence: code(
    [
      'Bewijs van de kwalificatie van de mentor',
      "Evidence of the mentor's qualification",
      'Preuve de la qualification du tuteur',
    ],
    qualificationEvidenceCodes,
    {
      aliases: ['bewijs kwalificatie mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'qualificationEvidence' },
    },
  ),
  mentorConductOn: date(
    [
      'Datum uittreksel strafregister van de mentor',
      "Date of the mentor's criminal record extract",
      "Date de l'extrait de casier judiciaire du tuteur",
    ],
    {
      aliases: ['strafregister mentor', 'uittreksel strafregister mentor'],
      borrowed: { through: 'mentorId', table: 'mentors', column: 'conductOn' },
    },
  ),
  mentorRequestedOn: date(['Mentor aangevraagd op', 'Mentor requested on', 'Tuteur demandé le'], {
    help: text(
      'De dag waarop de onderneming deze mentor voordroeg.',
      'The day on which the company put this mentor forward.',
      "Le jour où l'entreprise a proposé ce tuteur.",
    ),
    borrowed: { through: 'mentorId', table: 'mentors', column: 'requestedOn' },
  }),
  mentorTrainingPlannedOn: date(
    ['Mentoropleiding ingepland op', 'Mentor training planned on', 'Formation de tuteur planifiée le'],
    { borrowed: { through: 'mentorId', table: 'mentors', column: 'trainingPlannedOn' } },
  ),
  sectorTrainingMonths: count(
    [
      'Termijn mentoropleiding van de sector (maanden)',
      'Mentor training term of the sector (months)',
      'Délai de formation du tuteur du secteur (mois)',
    ],
    {
      aliases: ['termijn mentoropleiding', 'termijn mentoropleiding (maanden)'],
      borrowed: { through: 'sectorCode', table: 'sectors', column: 'trainingMonths' },
    },
  ),
}
