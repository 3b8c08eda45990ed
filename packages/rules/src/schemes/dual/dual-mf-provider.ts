/** The agreement names the provider: the school or the Syntra centre. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualMfProvider = defineRule({
  id: 'dual-mf-provider',
  title: text(
    'Opleidingsverstrekker in de overeenkomst',
    'Provider in the agreement',
    'Dispensateur de formation dans la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['providerNo'],
  sources: [cite(cedefopDual)],
  check: mustBeFilled('providerNo'),
  messages: {
    nl: {
      wrong: 'De overeenkomst vermeldt geen opleidingsverstrekker.',
      fix: 'Vul het instellingsnummer van de school of het Syntra-centrum in.',
    },
    en: {
      wrong: 'The agreement names no provider.',
      fix: 'Fill in the institution number of the school or the Syntra centre.',
    },
    fr: {
      wrong: "La convention n'indique pas de dispensateur de formation.",
      fix: "Indiquez le numéro d'établissement de l'école ou du centre Syntra.",
    },
  },
})

export const cases = casesOf(dualMfProvider, [
  { says: 'the provider is known', rows: [{ scheme: 'DUAAL', providerNo: '012345' }], verdict: 'valid' },
  {
    says: 'an agreement without a provider is incomplete',
    rows: [
      { scheme: 'DUAAL', providerNo: null },
      { scheme: 'DUAAL', providerNo: '012345' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.providerNo'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', providerNo: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['providerNo'],
  },
])
