/** Dual learning in secondary education is provided by schools, Syntra centres and, formerly, part-time schools. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, circularDual, cite } from '../../sources/index.ts'

export const dualProviderType = defineRule({
  id: 'dual-provider-type',
  title: text(
    'Opleidingsverstrekker van duaal leren in het secundair onderwijs',
    'Provider of dual learning in secondary education',
    "Dispensateur de l'apprentissage dual dans l'enseignement secondaire",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: ['providerType'],
  sources: [cite(circularDual), cite(cedefopDual)],
  // From September 2025 a part-time school is the business of dual-part-time-school-2025.
  check: ({ providerType }) =>
    providerType === 'CVO'
      ? violated(['providerType'], {
          type: { table: 'agreements', column: 'providerType', code: providerType },
        })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Een “{type}” verstrekt geen duaal leren in het secundair onderwijs; dat doen secundaire scholen en Syntra-centra.',
      fix: 'Verbeter de opleidingsverstrekker, of noteer het stelsel als duaal leren in het volwassenenonderwijs.',
    },
    en: {
      wrong:
        'A “{type}” does not provide dual learning in secondary education; secondary schools and Syntra centres do.',
      fix: 'Correct the provider, or record the scheme as dual learning in adult education.',
    },
    fr: {
      wrong:
        "Un « {type} » ne dispense pas d'apprentissage dual dans l'enseignement secondaire ; seuls une école secondaire ou un centre Syntra le font.",
      fix: "Corrigez le dispensateur, ou notez le régime comme apprentissage dual dans l'enseignement pour adultes.",
    },
  },
})

const agreement = { scheme: 'DUAAL', providerType: 'SCHOOL' }

export const cases = casesOf(dualProviderType, [
  {
    says: 'schools and Syntra centres provide it; part-time schools are judged by another rule',
    rows: [agreement, { ...agreement, providerType: 'SYNTRA' }, { ...agreement, providerType: 'CDO' }],
    verdict: 'valid',
  },
  {
    says: 'each centre for adult education is a finding',
    rows: [
      { ...agreement, providerType: 'CVO' },
      { ...agreement, providerType: 'Centrum voor volwassenenonderwijs' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.providerType'], args: { type: 'Centre for adult education' } },
      { at: ['1.providerType'] },
    ],
  },
  {
    says: 'the type is looked up where the sheet does not hold it',
    rows: [{ scheme: 'DUAAL', providerNo: '012345' }],
    tables: { providers: [{ no: '012345', type: 'CVO' }] },
    verdict: 'violated',
    findings: [{ at: ['providerType'] }],
  },
  {
    says: 'a provider of no known type is not judged',
    rows: [{ ...agreement, providerType: null }],
    verdict: 'undecided',
    because: ['providerType'],
  },
  {
    says: 'in adult education it is the very provider',
    rows: [{ ...agreement, scheme: 'DUAALVO', providerType: 'CVO' }],
    verdict: 'notApplicable',
  },
])
