/** The employer insures the trainee of a vocational immersion internship for accidents and civil liability. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vdabBisEmployers } from '../../sources/index.ts'

export const bisInsurance = defineRule({
  id: 'bis-insurance',
  title: text(
    'Verzekeringen bij een beroepsinlevingsstage',
    'Insurance of a vocational immersion internship',
    "Assurances du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: ['scheme'],
  mayBeEmpty: ['accidentInsuredBy', 'liabilityInsuredBy'],
  sources: [cite(vdabBisEmployers)],
  check: ({ accidentInsuredBy, liabilityInsuredBy }) => {
    if (accidentInsuredBy === null && liabilityInsuredBy === null)
      return violated(['accidentInsuredBy', 'liabilityInsuredBy'], {}, 'both')
    if (accidentInsuredBy === null || liabilityInsuredBy === null) {
      const column = accidentInsuredBy === null ? 'accidentInsuredBy' : 'liabilityInsuredBy'
      return violated([column], { column: { table: 'agreements', column } })
    }
    const others = [
      { column: 'accidentInsuredBy', code: accidentInsuredBy } as const,
      { column: 'liabilityInsuredBy', code: liabilityInsuredBy } as const,
    ].filter(({ code }) => code !== 'EMPLOYER')
    const [first, second] = others
    if (!first) return undefined
    const insurer = { table: 'agreements', ...first } as const
    return violated(second ? [first.column, second.column] : [first.column], { insurer }, 'otherInsurer')
  },
  messages: {
    nl: {
      wrong:
        '{column} is niet ingevuld, terwijl de werkgever de stagiair verzekert tegen arbeidsongevallen en voor burgerlijke aansprakelijkheid.',
      fix: 'Vul in wie verzekert; ontbreekt de polis, laat de werkgever ze dan afsluiten voordat de stage begint.',
    },
    en: {
      wrong:
        '{column} is not filled in, whereas the employer insures the trainee against accidents at work and for civil liability.',
      fix: 'Fill in who insures; if there is no policy, have the employer take one out before the internship starts.',
    },
    fr: {
      wrong:
        "{column} n'est pas indiqué, alors que l'employeur assure le stagiaire contre les accidents du travail et en responsabilité civile.",
      fix: "Indiquez qui assure ; à défaut de police, faites-la souscrire par l'employeur avant le début du stage.",
    },
  },
  variants: {
    both: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het planningsblad vermeldt geen verzekering tegen arbeidsongevallen en evenmin voor burgerlijke aansprakelijkheid; de werkgever sluit beide af.',
          fix: 'Vul in wie verzekert; ontbreken de polissen, laat de werkgever ze dan afsluiten voordat de stage begint.',
        },
        en: {
          wrong:
            'The planning sheet mentions insurance neither against accidents at work nor for civil liability; the employer takes out both.',
          fix: 'Fill in who insures; if there are no policies, have the employer take them out before the internship starts.',
        },
        fr: {
          wrong:
            "La fiche de planification ne mentionne d'assurance ni contre les accidents du travail ni en responsabilité civile ; l'employeur souscrit les deux.",
          fix: "Indiquez qui assure ; à défaut de polices, faites-les souscrire par l'employeur avant le début du stage.",
        },
      },
    },
    otherInsurer: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De stagiair is volgens het planningsblad door “{insurer}” verzekerd, terwijl bij een beroepsinlevingsstage de werkgever beide verzekeringen afsluit.',
          fix: 'Ga de polissen na en verbeter het planningsblad, of laat de werkgever de stagiair verzekeren.',
        },
        en: {
          wrong:
            'According to the planning sheet the trainee is insured by “{insurer}”, whereas in a vocational immersion internship the employer takes out both insurances.',
          fix: 'Verify the policies and correct the planning sheet, or have the employer insure the trainee.',
        },
        fr: {
          wrong:
            "Le stagiaire est assuré par « {insurer} », alors que dans un stage d'immersion professionnelle l'employeur souscrit les deux assurances.",
          fix: "Vérifiez les polices et corrigez la fiche de planification, ou faites assurer le stagiaire par l'employeur.",
        },
      },
    },
  },
})

const stage = { scheme: 'BIS', accidentInsuredBy: 'EMPLOYER', liabilityInsuredBy: 'EMPLOYER' }

export const cases = casesOf(bisInsurance, [
  { says: 'the employer takes out both', rows: [stage], verdict: 'valid' },
  {
    says: 'one missing, the other missing, or both: each row is one finding',
    rows: [
      { ...stage, accidentInsuredBy: null },
      { ...stage, liabilityInsuredBy: null },
      { ...stage, accidentInsuredBy: null, liabilityInsuredBy: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.accidentInsuredBy'], args: { column: '“Accidents insured by”' } },
      { at: ['1.liabilityInsuredBy'] },
      { at: ['2.accidentInsuredBy', '2.liabilityInsuredBy'], variant: 'both' },
    ],
  },
  {
    says: 'in this internship VDAB insures nobody',
    rows: [
      { ...stage, accidentInsuredBy: 'VDAB' },
      { ...stage, accidentInsuredBy: 'VDAB', liabilityInsuredBy: 'LEARNER' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.accidentInsuredBy'], variant: 'otherInsurer' },
      { at: ['1.accidentInsuredBy', '1.liabilityInsuredBy'], variant: 'otherInsurer' },
    ],
  },
  {
    says: 'an insurer that cannot be read is neither there nor missing',
    rows: [{ ...stage, accidentInsuredBy: 'iemand' }],
    verdict: 'undecided',
    because: ['accidentInsuredBy'],
  },
  {
    says: 'a work experience internship is insured by VDAB',
    rows: [{ ...stage, scheme: 'WES', accidentInsuredBy: null }],
    verdict: 'notApplicable',
  },
])
