/** A work experience internship is part of a pathway to paid work. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesPathway = defineRule({
  id: 'wes-pathway',
  title: text(
    'Werkervaringsstage in een traject naar betaald werk',
    'Work experience internship in a pathway to paid work',
    "Stage d'expérience professionnelle dans un parcours vers un emploi rémunéré",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['pathway'],
  sources: [cite(wesDecision), cite(partenaWes)],
  check: ({ pathway }) => {
    if (pathway === true) return undefined
    return pathway === null ? violated(['pathway']) : violated(['pathway'], {}, 'noPathway')
  },
  messages: {
    nl: {
      wrong:
        'Er staat niet genoteerd dat de werkervaringsstage deel uitmaakt van een traject naar betaald werk.',
      fix: "Noteer of de stage deel uitmaakt van zo'n traject.",
    },
    en: {
      wrong: 'It is not recorded that the work experience internship is part of a pathway to paid work.',
      fix: 'Record whether the internship is part of such a pathway.',
    },
    fr: {
      wrong:
        "Il n'est pas indiqué que le stage d'expérience professionnelle fait partie d'un parcours vers un emploi rémunéré.",
      fix: "Indiquez si le stage fait partie d'un tel parcours.",
    },
  },
  variants: {
    noPathway: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Volgens het planningsblad maakt de werkervaringsstage geen deel uit van een traject naar betaald werk.',
          fix: 'Neem de stage op in een traject naar betaald werk, of kies een ander stelsel.',
        },
        en: {
          wrong:
            'According to the planning sheet the work experience internship is not part of a pathway to paid work.',
          fix: 'Make the internship part of a pathway to paid work, or choose another scheme.',
        },
        fr: {
          wrong:
            "Selon la fiche de planification, le stage d'expérience professionnelle ne fait pas partie d'un parcours vers un emploi rémunéré.",
          fix: 'Intégrez le stage dans un parcours vers un emploi rémunéré ou choisissez un autre régime.',
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesPathway, [
  {
    says: 'the stage is part of a pathway to paid work',
    rows: [{ ...stage, pathway: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'no pathway is recorded in one row, and another says that there is none',
    rows: [
      { ...stage, pathway: null },
      { ...stage, pathway: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.pathway'] }, { at: ['1.pathway'], variant: 'noPathway' }],
  },
  {
    says: 'without a start date it is not known which rules hold',
    rows: [{ scheme: 'WES', start: null, pathway: 'nee' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', pathway: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without pathways cannot be checked',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['pathway'],
  },
])
