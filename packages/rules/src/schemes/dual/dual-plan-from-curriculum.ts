/** The competences of the training plan come from the curriculum file of the programme, but for extras of the company. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, circularDual, cite } from '../../sources/index.ts'
import { normaliseWords } from '../../tables/index.ts'

/** Competences are lists with semicolons; only their places in the list are shown, never what a person typed. */
export const dualPlanFromCurriculum = defineRule({
  id: 'dual-plan-from-curriculum',
  title: text(
    'Competenties uit het curriculumdossier',
    'Competences from the curriculum file',
    'Compétences issues du dossier de curriculum',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: ['programmeCode', 'planCompetences'],
  mayBeEmpty: ['planCompanyExtras'],
  mayLack: ['planCompanyExtras'],
  consults: { programmes: ['code', 'competences'] },
  sources: [cite(circularDual), cite(cedefopDual)],
  check: ({ programmeCode, planCompetences, planCompanyExtras }, { matching }) => {
    const curriculum = matching('programmes', 'code', programmeCode)[0]?.competences
    if (curriculum == null) return undecided('programmeCode')
    const known = new Set(listed(curriculum))
    const extras = new Set(listed(planCompanyExtras ?? ''))
    const outside = listed(planCompetences).flatMap((competence, index) =>
      known.has(competence) ? [] : [{ position: index + 1, extra: extras.has(competence) }],
    )
    const unexplained = outside.filter(({ extra }) => !extra)
    if (unexplained.length > 0)
      return violated(['planCompetences', 'programmeCode'], { positions: positionsOf(unexplained) })
    return outside.length > 0
      ? violated(['planCompetences', 'planCompanyExtras'], { positions: positionsOf(outside) }, 'extra')
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'In de lijst met competenties van het opleidingsplan staan er die niet in het curriculumdossier van de opleiding voorkomen (plaats in de lijst: {positions}).',
      fix: 'Neem de benaming uit het curriculumdossier over, of noteer de competentie bij de extra competenties van de onderneming.',
    },
    en: {
      wrong:
        'The competences listed in the training plan include some that are not in the curriculum file of the programme (position in the list: {positions}).',
      fix: 'Use the wording of the curriculum file, or record the competence among the extra competences of the company.',
    },
    fr: {
      wrong:
        'La liste des compétences du plan de formation en contient qui ne figurent pas dans le dossier de curriculum de la formation (position dans la liste : {positions}).',
      fix: "Reprenez l'intitulé du dossier de curriculum ou notez la compétence parmi les compétences supplémentaires de l'entreprise.",
    },
  },
  variants: {
    extra: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De onderneming voegt aan het opleidingsplan competenties toe die niet in het curriculumdossier staan (plaats in de lijst: {positions}).',
          fix: 'Dat mag; ga na of alle competenties van het curriculumdossier voldoende aan bod komen.',
        },
        en: {
          wrong:
            'The company adds competences to the training plan that are not in the curriculum file (position in the list: {positions}).',
          fix: 'That is allowed; verify that all competences of the curriculum file receive enough attention.',
        },
        fr: {
          wrong:
            "L'entreprise ajoute au plan de formation des compétences qui ne figurent pas dans le dossier de curriculum (position dans la liste : {positions}).",
          fix: "C'est permis ; vérifiez que toutes les compétences du dossier de curriculum sont suffisamment abordées.",
        },
      },
    },
  },
})

const listed = (list: string): readonly string[] =>
  list
    .split(';')
    .map(normaliseWords)
    .filter((competence) => competence !== '')

const positionsOf = (found: readonly { readonly position: number }[]): string =>
  found.map(({ position }) => position).join(', ')

const agreement = { scheme: 'DUAAL', programmeCode: 'P1', planCompetences: 'Lassen; Meten en aftekenen' }
const programmes = [{ code: 'P1', competences: 'Meten en aftekenen; Lassen; Zagen' }]

export const cases = casesOf(dualPlanFromCurriculum, [
  {
    says: 'a plan may take some competences of the file, in any order and however spelled',
    rows: [agreement, { ...agreement, planCompetences: 'LASSEN ;meten en aftekenen;' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'every competence from elsewhere is named by its position',
    rows: [{ ...agreement, planCompetences: 'Plooien; Lassen; Schilderen' }],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['planCompetences', 'programmeCode'], args: { positions: '1, 3' } }],
  },
  {
    says: 'an extra of the company is allowed, which is worth a hint',
    rows: [
      { ...agreement, planCompetences: 'Lassen; Heftruck besturen', planCompanyExtras: 'heftruck besturen' },
      { ...agreement, planCompetences: 'Plooien; Heftruck besturen', planCompanyExtras: 'heftruck besturen' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [
      { at: ['0.planCompetences', '0.planCompanyExtras'], variant: 'extra', args: { positions: '2' } },
      { at: ['1.planCompetences', '1.programmeCode'], args: { positions: '1' } },
    ],
  },
  {
    says: 'a programme without a list, or unknown, leaves the plan open',
    rows: [agreement],
    tables: { programmes: [{ code: 'P1', competences: null }] },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'a plan without a list cannot be compared',
    rows: [{ ...agreement, planCompetences: null }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['planCompetences'],
  },
  {
    says: 'without the curriculum files nothing can be compared',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
  {
    says: 'a work experience internship has no curriculum file',
    rows: [{ ...agreement, scheme: 'WES', planCompetences: 'Op tijd komen' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
])
