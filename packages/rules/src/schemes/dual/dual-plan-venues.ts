/** The training plan says of every competence where it is learned: at the workplace, at school or at both. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, decree2016 } from '../../sources/index.ts'

export const dualPlanVenues = defineRule({
  id: 'dual-plan-venues',
  title: text(
    'Elke competentie van het plan heeft een leerplek',
    'Every competence of the plan has a venue',
    'Chaque compétence du plan a un lieu',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: ['planCompetenceCount', 'planWorkplaceOnly', 'planSchoolOnly', 'planBothVenues'],
  sources: [cite(decree2016), cite(cedefopDual)],
  check: ({ planCompetenceCount: count, planWorkplaceOnly, planSchoolOnly, planBothVenues }) => {
    const placed = planWorkplaceOnly + planSchoolOnly + planBothVenues
    if (placed === count) return undefined
    const at = ['planCompetenceCount', 'planWorkplaceOnly', 'planSchoolOnly', 'planBothVenues'] as const
    return placed < count
      ? violated(at, { count, missing: count - placed })
      : violated(at, { count, placed }, 'tooMany')
  },
  messages: {
    nl: {
      wrong:
        'Competenties van het opleidingsplan zonder leerplek (werkplek, school of beide): {missing} van de {count}.',
      fix: 'Vul het opleidingsplan aan: elke competentie krijgt minstens één leerplek.',
    },
    en: {
      wrong:
        'Competences of the training plan without a venue (workplace, school or both): {missing} of {count}.',
      fix: 'Complete the training plan: every competence gets at least one venue.',
    },
    fr: {
      wrong:
        'Compétences du plan de formation sans lieu (lieu de travail, école ou les deux) : {missing} sur {count}.',
      fix: 'Complétez le plan de formation : chaque compétence reçoit au moins un lieu.',
    },
  },
  variants: {
    tooMany: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Samen staan er {placed} competenties op een leerplek, terwijl het opleidingsplan er {count} telt.',
          fix: 'Tel elke competentie één keer; een competentie die op beide leerplekken wordt verworven, telt alleen bij “beide”.',
        },
        en: {
          wrong: 'Together {placed} competences have a venue, whereas the training plan counts {count}.',
          fix: 'Count every competence once; one that is learned at both venues counts under “both” only.',
        },
        fr: {
          wrong:
            'Au total, {placed} compétences ont un lieu, alors que le plan de formation en compte {count}.',
          fix: 'Comptez chaque compétence une fois ; celle qui est acquise aux deux lieux compte uniquement sous « les deux ».',
        },
      },
    },
  },
})

const plan = {
  scheme: 'DUAAL',
  planCompetenceCount: '10',
  planWorkplaceOnly: '5',
  planSchoolOnly: '3',
  planBothVenues: '2',
}
const everywhere = ['planCompetenceCount', 'planWorkplaceOnly', 'planSchoolOnly', 'planBothVenues']

export const cases = casesOf(dualPlanVenues, [
  { says: 'each competence has a venue, some have both', rows: [plan], verdict: 'valid' },
  {
    says: 'one competence without a venue is one too many',
    rows: [
      { ...plan, planSchoolOnly: '2' },
      { ...plan, planWorkplaceOnly: '0', planSchoolOnly: '0', planBothVenues: '0' },
    ],
    verdict: 'violated',
    findings: [
      { at: everywhere, args: { count: '10', missing: '1' } },
      { at: everywhere.map((column) => `1.${column}`), args: { missing: '10' } },
    ],
  },
  {
    says: 'a competence counted twice makes the sum too great',
    rows: [{ ...plan, planSchoolOnly: '4' }],
    verdict: 'violated',
    findings: [{ at: everywhere, variant: 'tooMany', args: { placed: '11', count: '10' } }],
  },
  {
    says: 'an empty number is not zero',
    rows: [{ ...plan, planBothVenues: null }],
    verdict: 'undecided',
    because: ['planBothVenues'],
  },
  {
    says: 'a sheet without numbers of competences cannot be checked',
    rows: [{ scheme: 'DUAAL' }],
    verdict: 'notCheckable',
    lacking: everywhere,
  },
  {
    says: 'an internship plan has no school part',
    rows: [{ ...plan, scheme: 'WES', planSchoolOnly: '0' }],
    verdict: 'notApplicable',
  },
])
