/** Dual learning in adult education is provided by centres for adult education. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const adultProviderCvo = defineRule({
  id: 'adult-provider-cvo',
  title: text(
    'Opleidingsverstrekker van duaal leren in het volwassenenonderwijs',
    'Provider of dual learning in adult education',
    "Dispensateur de l'apprentissage dual dans l'enseignement pour adultes",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  severity: 'error',
  reads: ['providerType'],
  sources: [cite(cedefopDual)],
  check: ({ providerType }) =>
    providerType === 'CVO'
      ? undefined
      : violated(['providerType'], {
          type: { table: 'agreements', column: 'providerType', code: providerType },
        }),
  messages: {
    nl: {
      wrong:
        'De opleidingsverstrekker is van de soort “{type}”; duaal leren in het volwassenenonderwijs wordt door een centrum voor volwassenenonderwijs verstrekt.',
      fix: 'Verbeter de opleidingsverstrekker, of noteer het stelsel als duaal leren in het secundair onderwijs.',
    },
    en: {
      wrong:
        'The provider is of type “{type}”; dual learning in adult education is provided by a centre for adult education.',
      fix: 'Correct the provider, or record the scheme as dual learning in secondary education.',
    },
    fr: {
      wrong:
        "Le dispensateur de formation est du type « {type} » ; l'apprentissage dual pour adultes est dispensé par un centre d'éducation des adultes.",
      fix: "Corrigez le dispensateur, ou notez le régime comme apprentissage dual dans l'enseignement secondaire.",
    },
  },
})

export const cases = casesOf(adultProviderCvo, [
  {
    says: 'a centre for adult education provides it',
    rows: [{ scheme: 'DUAALVO', providerType: 'CVO' }],
    verdict: 'valid',
  },
  {
    says: 'schools, part-time schools and Syntra centres do not',
    rows: [
      { scheme: 'DUAALVO', providerType: 'SCHOOL' },
      { scheme: 'DUAALVO', providerType: 'CDO' },
      { scheme: 'DUAALVO', providerType: 'SYNTRA' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.providerType'], args: { type: 'Secondary school' } },
      { at: ['1.providerType'] },
      { at: ['2.providerType'], args: { type: 'Syntra centre' } },
    ],
  },
  {
    says: "the type may stand in the provider's record",
    rows: [{ scheme: 'DUAALVO', providerNo: '127654' }],
    tables: { providers: [{ no: '127654', type: 'SCHOOL' }] },
    verdict: 'violated',
    findings: [{ at: ['providerType'] }],
  },
  {
    says: 'without a type nobody knows',
    rows: [{ scheme: 'DUAALVO', providerType: null }],
    verdict: 'undecided',
    because: ['providerType'],
  },
  {
    says: 'in secondary education a school provides it',
    rows: [{ scheme: 'DUAAL', providerType: 'SCHOOL' }],
    verdict: 'notApplicable',
  },
])
