/** The administrative group of an enrolment or accreditation is in the table of programmes. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { readAdministrativeGroup } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping, studyOfferCodes } from '../../sources/index.ts'

export const idProgramme = defineRule({
  id: 'id-programme',
  title: text(
    'Administratieve groep is bekend',
    'The administrative group is known',
    'Le groupe administratif est connu',
  ),
  table: 'enrolments',
  alsoIn: ['accreditations'],
  about: 'data',
  severity: 'error',
  reads: ['programmeCode'],
  consults: { programmes: ['code'] },
  sources: [cite(studyOfferCodes), cite(recordKeeping)],
  check: ({ programmeCode }, { matching }) => {
    if (matching('programmes', 'code', programmeCode).length > 0) return undefined
    const group = readAdministrativeGroup(programmeCode)
    return group.ok
      ? violated(['programmeCode'], { group: group.canonical })
      : violated(['programmeCode'], {}, 'noCode')
  },
  messages: {
    nl: {
      wrong: 'Administratieve groep {group} staat niet in de tabel van opleidingen.',
      fix: 'Verbeter de code, of voeg de opleiding toe aan de tabel.',
    },
    en: {
      wrong: 'Administrative group {group} is not in the table of programmes.',
      fix: 'Correct the code, or add the programme to the table.',
    },
    fr: {
      wrong: 'Le groupe administratif {group} ne figure pas dans le tableau des formations.',
      fix: 'Corrigez le code, ou ajoutez la formation au tableau.',
    },
  },
  variants: {
    noCode: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Dit is geen code van een administratieve groep en ze staat niet in de tabel van opleidingen.',
          fix: 'Vul de code in cijfers in, zoals ze in het studieaanbod staat.',
        },
        en: {
          wrong: 'This is not the code of an administrative group and it is not in the table of programmes.',
          fix: 'Enter the code in digits, as it appears in the study offer.',
        },
        fr: {
          wrong:
            "Ce n'est pas un code de groupe administratif et il ne figure pas dans le tableau des formations.",
          fix: "Saisissez le code en chiffres, tel qu'il figure dans l'offre d'études.",
        },
      },
    },
  },
})

const programmes = [{ code: '9012' }, { code: '9013' }]

export const cases = casesOf(idProgramme, [
  {
    says: 'a group in the table',
    rows: [{ programmeCode: '9012' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'a group that is not in the table',
    rows: [{ programmeCode: '9014' }],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['programmeCode'], args: { group: '9014' } }],
  },
  {
    says: 'the name of a programme is no group',
    rows: [{ programmeCode: 'Bakker' }],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['programmeCode'], variant: 'noCode' }],
  },
  {
    says: 'an enrolment without a programme is not known',
    rows: [{ programmeCode: null }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'without the table of programmes it cannot be checked',
    rows: [{ programmeCode: '9012' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
