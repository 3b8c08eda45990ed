/** After an individual vocational training the trainee is hired in the same occupation. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIbo2026, vokaIbo } from '../../sources/index.ts'

export const iboHiringSameJob = defineRule({
  id: 'ibo-hiring-same-job',
  title: text(
    'Aanwerving in hetzelfde beroep na een IBO',
    'Hired in the same occupation after an IBO',
    'Embauche dans la même profession après une IBO',
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['isco', 'hiredIsco'],
  sources: [cite(securexIbo2026), cite(vokaIbo)],
  check: ({ isco, hiredIsco }) => {
    const [trained, hired] = [occupationOf(isco), occupationOf(hiredIsco)]
    if (trained === '' || hired === '') return undecided(hired === '' ? 'hiredIsco' : 'isco')
    return trained === hired ? undefined : violated(['hiredIsco', 'isco'], { isco, hiredIsco })
  },
  messages: {
    nl: {
      wrong: 'De cursist is opgeleid voor ISCO-beroep {isco}, maar aangeworven voor {hiredIsco}.',
      fix: 'Ga na of de aanwerving in de functie van de opleiding gebeurt en verbeter de codes.',
    },
    en: {
      wrong: 'The trainee was trained for ISCO occupation {isco}, but hired for {hiredIsco}.',
      fix: 'Verify that the hiring is in the function of the training and correct the codes.',
    },
    fr: {
      wrong: 'Le stagiaire a été formé à la profession CITP {isco}, mais embauché pour {hiredIsco}.',
      fix: "Vérifiez s'il s'agit de la même profession et corrigez les codes.",
    },
  },
})

/** The digits of the code; how it is written does not matter. */
const occupationOf = (isco: string): string => isco.replace(/\D/g, '')

export const cases = casesOf(iboHiringSameJob, [
  {
    says: 'the same occupation is what was agreed',
    rows: [
      { scheme: 'IBO', isco: '7115', hiredIsco: '7115' },
      { scheme: 'IBO', isco: '7115', hiredIsco: 'ISCO 7115' },
    ],
    verdict: 'valid',
  },
  {
    says: 'another occupation is not',
    rows: [{ scheme: 'IBO', isco: '7115', hiredIsco: '9313' }],
    verdict: 'violated',
    findings: [{ at: ['hiredIsco', 'isco'], args: { isco: '7115', hiredIsco: '9313' } }],
  },
  {
    says: 'without the occupation of the hiring nobody knows',
    rows: [{ scheme: 'IBO', isco: '7115', hiredIsco: null }],
    verdict: 'undecided',
    because: ['hiredIsco'],
  },
  {
    says: 'words are no code to compare',
    rows: [
      { scheme: 'IBO', isco: 'metser', hiredIsco: 'kok' },
      { scheme: 'IBO', isco: 'metser', hiredIsco: '5120' },
    ],
    verdict: 'undecided',
    because: ['hiredIsco', 'isco'],
  },
  {
    says: 'other schemes have no hiring duty',
    rows: [{ scheme: 'WES', isco: '7115', hiredIsco: '9313' }],
    verdict: 'notApplicable',
  },
])
