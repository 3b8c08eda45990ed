/** An individual vocational training is for registered job seekers without work. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, opwijkIbo, vlaanderenIbo } from '../../sources/index.ts'

export const iboJobSeeker = defineRule({
  id: 'ibo-job-seeker',
  title: text(
    'IBO voor niet-werkende werkzoekenden',
    'IBO for job seekers without work',
    "IBO pour demandeurs d'emploi inoccupés",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['scheme'],
  mayBeEmpty: ['learnerEmployed', 'learnerVdabRegistered'],
  sources: [cite(opwijkIbo), cite(vlaanderenIbo)],
  check: ({ learnerEmployed, learnerVdabRegistered }) => {
    if (learnerEmployed === true) return violated(['learnerEmployed'])
    if (learnerVdabRegistered === false) return violated(['learnerVdabRegistered'], {}, 'notRegistered')
    if (learnerEmployed === null) return undecided('learnerEmployed')
    return learnerVdabRegistered === null ? undecided('learnerVdabRegistered') : undefined
  },
  messages: {
    nl: {
      wrong:
        'De cursist is aan het werk, terwijl een individuele beroepsopleiding bedoeld is voor niet-werkende werkzoekenden.',
      fix: 'Ga na of de cursist bij de start nog werkt; bij deeltijds werk met inkomensgarantie-uitkering beslist VDAB.',
    },
    en: {
      wrong:
        'The trainee is in work, whereas individual vocational training is meant for job seekers without work.',
      fix: 'Verify whether the trainee still works at the start; part-time work with an income guarantee benefit is for VDAB to judge.',
    },
    fr: {
      wrong:
        "Le stagiaire travaille, alors que la formation professionnelle individuelle est destinée aux demandeurs d'emploi inoccupés.",
      fix: 'Vérifiez si le stagiaire travaille encore au début ; en cas de temps partiel avec allocation de garantie de revenus, le VDAB décide.',
    },
  },
  variants: {
    notRegistered: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De cursist is niet ingeschreven bij VDAB, terwijl een individuele beroepsopleiding bedoeld is voor ingeschreven werkzoekenden.',
          fix: 'Laat de cursist zich vóór de start inschrijven bij VDAB, of verbeter het planningsblad.',
        },
        en: {
          wrong:
            'The trainee is not registered at VDAB, whereas individual vocational training is meant for registered job seekers.',
          fix: 'Have the trainee register at VDAB before the start, or correct the planning sheet.',
        },
        fr: {
          wrong:
            "Le stagiaire n'est pas inscrit au VDAB, alors que la formation professionnelle individuelle est destinée aux demandeurs d'emploi inscrits.",
          fix: 'Faites inscrire le stagiaire au VDAB avant le début, ou corrigez la fiche de planification.',
        },
      },
    },
  },
})

const seeker = { scheme: 'IBO', learnerEmployed: 'nee', learnerVdabRegistered: 'ja' }

export const cases = casesOf(iboJobSeeker, [
  { says: 'a registered job seeker without work may start', rows: [seeker], verdict: 'valid' },
  {
    says: 'who works may not',
    rows: [
      { ...seeker, learnerEmployed: 'ja' },
      { ...seeker, learnerEmployed: 'ja', learnerVdabRegistered: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.learnerEmployed'] }, { at: ['1.learnerEmployed'] }],
  },
  {
    says: 'who is not registered may not either',
    rows: [
      { ...seeker, learnerVdabRegistered: 'nee' },
      { scheme: 'IBO', learnerEmployed: null, learnerVdabRegistered: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.learnerVdabRegistered'], variant: 'notRegistered' },
      { at: ['1.learnerVdabRegistered'], variant: 'notRegistered' },
    ],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ ...seeker, learnerEmployed: null }],
    verdict: 'undecided',
    because: ['learnerEmployed'],
  },
  {
    says: 'without a registration nobody knows',
    rows: [{ ...seeker, learnerVdabRegistered: null }],
    verdict: 'undecided',
    because: ['learnerVdabRegistered'],
  },
  {
    says: 'other schemes have their own target group',
    rows: [{ ...seeker, scheme: 'BIS', learnerEmployed: 'ja' }],
    verdict: 'notApplicable',
  },
])
