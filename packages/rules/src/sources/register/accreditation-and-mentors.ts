/** Accreditation of companies, sanctions, and mentors. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

export const vlaanderenAccreditation = defineSource({
  id: 'vlaanderen-erkenning-leerwerkplek',
  title: text(
    'Vlaanderen.be, Erkenning van een onderneming als leerwerkplek',
    'Vlaanderen.be, Accreditation of a company as a training place (Dutch)',
    "Vlaanderen.be, Agrément d'une entreprise comme lieu d'apprentissage (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/werken/opleiding-op-de-werkplek/erkenning-van-een-onderneming-als-leerwerkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const accreditationConditions = defineSource({
  id: 'syntra-erkenningsvoorwaarden',
  title: text(
    'SYNTRA Vlaanderen, Erkenningsvoorwaarden duale werkplek',
    'SYNTRA Vlaanderen, Conditions for the accreditation of a dual workplace (Dutch)',
    "SYNTRA Vlaanderen, Conditions d'agrément d'un lieu de travail dual (néerlandais)",
  ),
  address: 'https://www.syntravlaanderen.be/erkenningsvoorwaarden-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const accreditationProcedure = defineSource({
  id: 'syntra-erkenningsprocedure',
  title: text(
    'SYNTRA Vlaanderen, Erkenningsprocedure duale werkplek',
    'SYNTRA Vlaanderen, Accreditation procedure of a dual workplace (Dutch)',
    "SYNTRA Vlaanderen, Procédure d'agrément d'un lieu de travail dual (néerlandais)",
  ),
  address: 'https://www.syntravlaanderen.be/erkenningsprocedure-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const workplaceSanctions = defineSource({
  id: 'syntra-sanctionering',
  title: text(
    'SYNTRA Vlaanderen, Sanctionering duale werkplek',
    'SYNTRA Vlaanderen, Sanctions for dual workplaces (Dutch)',
    'SYNTRA Vlaanderen, Sanctions pour les lieux de travail duals (néerlandais)',
  ),
  address: 'https://www.syntravlaanderen.be/sanctionering-duale-werkplek',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const commerceTrainingAccreditation = defineSource({
  id: 'commerce-training-erkenning',
  title: text(
    'Commerce Training, Erkenning en mentor in duaal leren',
    'Commerce Training, Accreditation and mentor in dual learning (Dutch)',
    'Commerce Training, Agrément et tuteur en apprentissage dual (néerlandais)',
  ),
  address: 'https://commercetraining.be/default.asp?level=3&lng=nl&id=101&id_page=133',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const constructivMentor = defineSource({
  id: 'constructiv-mentor',
  title: text(
    'Constructiv, Duaal leren: jouw mentor',
    'Constructiv, Dual learning: your mentor (Dutch)',
    'Constructiv, Apprentissage dual : votre tuteur (néerlandais)',
  ),
  address:
    'https://constructiv.be/nl-BE/Arbeiders/Opleiding/Opleidingen-en-tussenkomsten/Duaal-leren-voor-jongeren/Jouw-mentor.aspx',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const mentorRegulation2019 = defineSource({
  id: 'duaal-leren-mentoren-2019',
  title: text(
    'Duaal leren, Nieuwe regelgeving voor mentoren (2019)',
    'Dual learning, New rules for mentors (2019, Dutch)',
    'Apprentissage dual, Nouvelles règles pour les tuteurs (2019, néerlandais)',
  ),
  address: 'https://www.duaalleren.vlaanderen/nieuwe-regelgeving-voor-mentoren',
  authority: 'official',
  inForceFrom: '2019-09-01',
  verifiedOn: '2026-11-22',
})

export const mentorTrainingCorona = defineSource({
  id: 'duaal-leren-corona-mentoropleiding',
  title: text(
    'Duaal leren, Termijn mentoropleiding verlengd met zes maanden (2020)',
    'Dual learning, Term of the mentor training extended by six months (2020, Dutch)',
    'Apprentissage dual, Délai de la formation de tuteur prolongé de six mois (2020, néerlandais)',
  ),
  address:
    'https://duaalleren.vlaanderen.be/update-coronavirus-termijn-mentoropleiding-verlengd-met-zes-maanden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vivoMentor = defineSource({
  id: 'vivo-mentor',
  title: text(
    'VIVO, Een mentor inschakelen voor duaal leren',
    'VIVO, Engaging a mentor for dual learning (Dutch)',
    "VIVO, Engager un tuteur pour l'apprentissage dual (néerlandais)",
  ),
  address: 'https://www.vivosocialprofit.org/een-mentor-inschakelen-voor-duaal-leren',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const topuntMentor = defineSource({
  id: 'topunt-gent-mentor',
  title: text(
    'Topunt Gent, Mentor in duaal leren',
    'Topunt Gent, Mentor in dual learning (Dutch)',
    'Topunt Gent, Tuteur en apprentissage dual (néerlandais)',
  ),
  address: 'https://duaal.topuntgent.be/c/index.php?groepid=4&n1=167&n2=188',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const vlaanderenMentor = defineSource({
  id: 'vlaanderen-mentor',
  title: text(
    'Vlaanderen.be, Mentor in het kader van alternerend leren',
    'Vlaanderen.be, Mentor in alternating learning (Dutch)',
    "Vlaanderen.be, Tuteur dans le cadre de l'apprentissage en alternance (néerlandais)",
  ),
  address:
    'https://www.vlaanderen.be/leerlingen-uit-het-secundair-onderwijs-opleiden-op-de-werkplek/mentor-in-het-kader-van-alternerend-leren',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const versoMentorTraining = defineSource({
  id: 'verso-mentoropleiding-2020',
  title: text(
    'Verso, Duaal leren: deadline mentoropleiding verlengd met 6 maanden (2020)',
    'Verso, Dual learning: deadline of the mentor training extended by 6 months (2020, Dutch)',
    'Verso, Apprentissage dual : échéance de la formation de tuteur prolongée de 6 mois (2020, néerlandais)',
  ),
  address:
    'https://verso-net.be/over-verso/nieuws/nieuws-detail/2020/04/28/Duaal-leren-deadline-mentoropleiding-verlengd-met-6-maanden',
  authority: 'sector',
  published: '2020-04-28',
  verifiedOn: '2026-11-22',
})
