/** The provider of an agreement or enrolment is in the table of providers. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { readInstitutionNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, institutionNumber, recordKeeping } from '../../sources/index.ts'

export const idInstitutionKnown = defineRule({
  id: 'id-institution-known',
  title: text(
    'Opleidingsverstrekker is bekend',
    'The provider is known',
    'Le dispensateur de formation est connu',
  ),
  table: 'agreements',
  alsoIn: ['enrolments'],
  about: 'data',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['providerNo'],
  applies: ({ providerNo }) => providerNo !== null && readInstitutionNumber(providerNo).ok,
  consults: { providers: ['no'] },
  sources: [cite(institutionNumber), cite(recordKeeping)],
  check: ({ providerNo }, { matching }) =>
    providerNo !== null && matching('providers', 'no', providerNo).length === 0
      ? violated(['providerNo'], { number: providerNo })
      : undefined,
  messages: {
    nl: {
      wrong: 'Instellingsnummer {number} staat niet in de tabel van opleidingsverstrekkers.',
      fix: 'Verbeter het nummer, of voeg de opleidingsverstrekker toe aan de tabel.',
    },
    en: {
      wrong: 'Institution number {number} is not in the table of training providers.',
      fix: 'Correct the number, or add the provider to the table.',
    },
    fr: {
      wrong:
        "Le numéro d'établissement {number} ne figure pas dans le tableau des dispensateurs de formation.",
      fix: 'Corrigez le numéro, ou ajoutez le dispensateur au tableau.',
    },
  },
})

const providers = [{ no: '030569' }, { no: '123456' }]

export const cases = casesOf(idInstitutionKnown, [
  {
    says: 'a provider in the table, with or without its zero',
    rows: [{ providerNo: '030569' }, { providerNo: '30569' }],
    tables: { providers },
    verdict: 'valid',
  },
  {
    says: 'one digit differs from every provider in the table',
    rows: [{ providerNo: '030568' }],
    tables: { providers },
    verdict: 'violated',
    findings: [{ at: ['providerNo'], args: { number: '030568' } }],
  },
  {
    says: 'an agreement without a provider, and what is no number, ask nothing',
    rows: [{ providerNo: null }, { providerNo: 'Sint-Jan' }],
    tables: { providers },
    verdict: 'notApplicable',
  },
  {
    says: 'without the table of providers it cannot be checked',
    rows: [{ providerNo: '030569' }],
    verdict: 'notCheckable',
    lacking: ['providers'],
  },
])
