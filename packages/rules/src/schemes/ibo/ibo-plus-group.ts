/** The longer individual vocational training is for four groups of vulnerable job seekers. */
import { ageOn, deadline } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  vulnerableTraining,
  vulnerableTrainingAge,
  vulnerableTrainingMonths,
  vulnerableTrainingMonthsYoung,
} from '../../parameters/index.ts'
import { cite, overheidIboPlus, vlaioIbo2018 } from '../../sources/index.ts'

export const iboPlusGroup = defineRule({
  id: 'ibo-plus-group',
  title: text(
    'Doelgroep van de IBO voor kwetsbare werkzoekenden',
    'Target group of the IBO for vulnerable job seekers',
    "Groupe cible de l'IBO pour demandeurs d'emploi vulnérables",
  ),
  table: 'agreements',
  schemes: ['IBO'],
  governedBy: 'start',
  inForce: vulnerableTraining,
  severity: 'warning',
  reads: ['start'],
  mayBeEmpty: ['iboPlus', 'vulnerability', 'jobSeekerSince', 'learnerBirth'],
  mayLack: ['jobSeekerSince', 'learnerBirth'],
  applies: ({ iboPlus }) => iboPlus === true,
  parameters: {
    age: vulnerableTrainingAge,
    monthsYoung: vulnerableTrainingMonthsYoung,
    months: vulnerableTrainingMonths,
  },
  sources: [cite(overheidIboPlus), cite(vlaioIbo2018)],
  check: (row, { parameters: { age, monthsYoung, months } }) => {
    const { vulnerability, jobSeekerSince, learnerBirth, start } = row
    if (vulnerability === 'DISABILITY' || vulnerability === 'SICKNESS') return undefined
    if (jobSeekerSince === null) return undecided('jobSeekerSince', 'vulnerability')
    if (deadline(jobSeekerSince, months) <= start) return undefined
    const args = { since: { day: jobSeekerSince }, start: { day: start }, monthsYoung, months, age }
    const places = ['jobSeekerSince', 'vulnerability', 'learnerBirth'] as const
    if (deadline(jobSeekerSince, monthsYoung) <= start) {
      if (learnerBirth === null) return undecided('learnerBirth')
      const years = ageOn(learnerBirth, start)
      if (years < age) return undefined
      if (years === age)
        return vulnerability === null ? undecided('vulnerability') : violated(places, args, 'exactly')
    }
    return vulnerability === null ? undecided('vulnerability') : violated(places, args)
  },
  messages: {
    nl: {
      wrong:
        'De cursist behoort tot geen enkele groep van de IBO voor kwetsbare werkzoekenden: geen arbeidshandicap of ziekte-uitkering, en op {start} niet lang genoeg ingeschreven (sinds {since}; onder {age} jaar is {monthsYoung} maanden nodig, daarboven {months}).',
      fix: 'Ga de groep en de datum van inschrijving na, of maak er een gewone IBO van.',
    },
    en: {
      wrong:
        'The trainee belongs to no group of the IBO for vulnerable job seekers: no occupational disability or sickness benefit, and on {start} not registered long enough (since {since}; {monthsYoung} months are needed under {age}, {months} above it).',
      fix: 'Verify the group and the date of registration, or make it an ordinary IBO.',
    },
    fr: {
      wrong:
        "Le stagiaire n'appartient à aucun groupe de l'IBO pour demandeurs d'emploi vulnérables : ni handicap à l'emploi ni indemnité de maladie, et inscription trop récente au {start} (depuis le {since} ; il faut {monthsYoung} mois avant {age} ans, {months} au-delà).",
      fix: "Vérifiez le groupe et la date d'inscription, ou faites-en une IBO ordinaire.",
    },
  },
  variants: {
    exactly: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De cursist is {age} jaar en sinds {since} ingeschreven: de tekst spreekt van jonger dan {age} ({monthsYoung} maanden) en ouder dan {age} ({months} maanden).',
          fix: 'Vraag VDAB welke termijn voor een cursist van {age} jaar geldt op {start}.',
        },
        en: {
          wrong:
            'The trainee is {age} and registered since {since}: the text speaks of under {age} ({monthsYoung} months) and over {age} ({months} months).',
          fix: 'Ask VDAB which term holds for a trainee of {age} on {start}.',
        },
        fr: {
          wrong:
            'Le stagiaire a {age} ans et est inscrit depuis le {since} : le texte parle de moins de {age} ans ({monthsYoung} mois) et de plus de {age} ans ({months} mois).',
          fix: "Demandez au VDAB quel délai s'applique à un stagiaire de {age} ans au {start}.",
        },
      },
    },
  },
})

const training = {
  scheme: 'IBO',
  iboPlus: 'ja',
  vulnerability: 'NONE',
  jobSeekerSince: '2022-01-01',
  learnerBirth: '1990-05-01',
  start: '2024-03-01',
}

export const cases = casesOf(iboPlusGroup, [
  {
    says: 'an occupational disability or sickness benefit is enough',
    rows: [
      { ...training, vulnerability: 'DISABILITY' },
      { ...training, vulnerability: 'SICKNESS' },
    ],
    verdict: 'valid',
  },
  {
    says: 'at 24, twelve months of registration are enough',
    rows: [{ ...training, learnerBirth: '1999-03-02', jobSeekerSince: '2023-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'one day less is not',
    rows: [{ ...training, learnerBirth: '1999-03-02', jobSeekerSince: '2023-03-02' }],
    verdict: 'violated',
    findings: [{ at: ['jobSeekerSince', 'vulnerability', 'learnerBirth'], args: { monthsYoung: '12' } }],
  },
  {
    says: 'at 25 the text leaves a gap between under and over',
    rows: [
      { ...training, learnerBirth: '1999-03-01', jobSeekerSince: '2023-03-01' },
      { ...training, learnerBirth: '1998-03-02', jobSeekerSince: '2023-03-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.jobSeekerSince', '0.vulnerability', '0.learnerBirth'], variant: 'exactly' },
      { at: ['1.jobSeekerSince', '1.vulnerability', '1.learnerBirth'], variant: 'exactly' },
    ],
  },
  {
    says: 'at 26, twenty-four months are needed',
    rows: [
      { ...training, learnerBirth: '1998-03-01', jobSeekerSince: '2022-03-01' },
      { ...training, learnerBirth: '1998-03-01', jobSeekerSince: '2022-03-02' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.jobSeekerSince', '1.vulnerability', '1.learnerBirth'], args: { months: '24', age: '25' } },
    ],
  },
  {
    says: 'a group that is not filled in may still be there',
    rows: [{ ...training, vulnerability: null, jobSeekerSince: '2023-12-01' }],
    verdict: 'undecided',
    because: ['vulnerability'],
  },
  {
    says: 'without a date of registration nobody knows',
    rows: [{ ...training, jobSeekerSince: null }],
    verdict: 'undecided',
    because: ['jobSeekerSince', 'vulnerability'],
  },
  {
    says: 'without a birth date the term is not known',
    rows: [{ ...training, learnerBirth: null, jobSeekerSince: '2023-03-01' }],
    verdict: 'undecided',
    because: ['learnerBirth'],
  },
  {
    says: 'ordinary trainings and those before September 2018 have no such group',
    rows: [
      { ...training, iboPlus: 'nee' },
      { ...training, start: '2018-08-31', jobSeekerSince: '2018-08-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'trainings from 1 September 2018 on have one',
    rows: [{ ...training, start: '2018-09-01', jobSeekerSince: '2018-08-01' }],
    verdict: 'violated',
    findings: [{ at: ['jobSeekerSince', 'vulnerability', 'learnerBirth'] }],
  },
])
