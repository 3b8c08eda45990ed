/** The accreditation holds on the day on which the agreement starts. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  cedefopDual,
  cite,
  commerceTrainingAccreditation,
  vlaanderenAccreditation,
} from '../../sources/index.ts'
import { type Accreditation, forWorkplace, holdsOn, ofDatedAccreditations } from './accreditations-at.ts'
import { dualSchemes } from './dual-schemes.ts'

export const accValidOnStart = defineRule({
  id: 'acc-valid-on-start',
  title: text(
    'Erkenning geldig op de startdatum',
    'Accreditation valid on the start date',
    'Agrément valable à la date de début',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: ['companyNo', 'start'],
  mayBeEmpty: ['programmeCode', 'programmeFormerCode', 'establishmentNo'],
  mayLack: ['programmeCode', 'programmeFormerCode', 'establishmentNo'],
  consults: { accreditations: ['companyNo', 'validFrom', 'validTo'] },
  mayConsult: ofDatedAccreditations,
  sources: [cite(cedefopDual), cite(vlaanderenAccreditation), cite(commerceTrainingAccreditation)],
  check: (agreement, { matching }) => {
    const { companyNo, start } = agreement
    const found = forWorkplace(matching('accreditations', 'companyNo', companyNo), agreement)
    const answers = found.map((accreditation) => holdsOn(accreditation, start))
    if (found.length === 0 || answers.includes(true)) return undefined
    if (answers.includes(undefined)) return undecided('start')
    const { validFrom, validTo, cancelledOn } = nearest(found)
    const at = ['start', 'companyNo'] as const
    if (validFrom != null && start < validFrom)
      return violated(at, { start: { day: start }, from: { day: validFrom } }, 'tooEarly')
    if (cancelledOn != null && start >= cancelledOn)
      return violated(at, { start: { day: start }, cancelled: { day: cancelledOn } }, 'cancelled')
    return validTo == null ? undefined : violated(at, { start: { day: start }, to: { day: validTo } })
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst start op {start}, maar de erkenning gold tot en met {to}.',
      fix: 'Verleng de erkenning voordat de overeenkomst ingaat, of verbeter de datums.',
    },
    en: {
      wrong: 'The agreement starts on {start}, but the accreditation was valid until {to}.',
      fix: 'Renew the accreditation before the agreement starts, or correct the dates.',
    },
    fr: {
      wrong: "La convention débute le {start}, mais l'agrément était valable jusqu'au {to} inclus.",
      fix: "Renouvelez l'agrément avant le début de la convention, ou corrigez les dates.",
    },
  },
  variants: {
    tooEarly: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'De overeenkomst start op {start}, maar de erkenning geldt pas vanaf {from}.',
          fix: 'Laat de overeenkomst ten vroegste op {from} ingaan.',
        },
        en: {
          wrong: 'The agreement starts on {start}, but the accreditation is valid from {from} only.',
          fix: 'Let the agreement start on {from} at the earliest.',
        },
        fr: {
          wrong: "La convention débute le {start}, mais l'agrément n'est valable qu'à partir du {from}.",
          fix: 'Faites débuter la convention au plus tôt le {from}.',
        },
      },
    },
    cancelled: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'De overeenkomst start op {start}, maar de erkenning is opgeheven op {cancelled}.',
          fix: 'Kies een andere leerwerkplek.',
        },
        en: {
          wrong: 'The agreement starts on {start}, but the accreditation was cancelled on {cancelled}.',
          fix: 'Choose another training place.',
        },
        fr: {
          wrong: "La convention débute le {start}, mais l'agrément a été retiré le {cancelled}.",
          fix: "Choisissez un autre lieu d'apprentissage.",
        },
      },
    },
  },
})

/** The accreditation that began last: the one that a renewal or a mistake most likely concerns. */
const nearest = (accreditations: readonly Accreditation[]): Accreditation =>
  accreditations.reduce((last, one) => ((one.validFrom ?? 0) > (last.validFrom ?? 0) ? one : last))

const companyNo = '0403019261'
const agreement = { scheme: 'DUAAL', companyNo, start: '2025-09-01' }
const accreditation = { companyNo, validFrom: '2025-09-01', validTo: '2030-08-31', cancelledOn: null }

export const cases = casesOf(accValidOnStart, [
  {
    says: 'an agreement may start on the first and on the last day of an accreditation',
    rows: [agreement, { ...agreement, start: '2030-08-31' }],
    tables: { accreditations: [accreditation] },
    verdict: 'valid',
  },
  {
    says: 'not on the day before, nor on the day after',
    rows: [
      { ...agreement, start: '2025-08-31' },
      { ...agreement, start: '2030-09-01' },
    ],
    tables: { accreditations: [accreditation] },
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.companyNo'], variant: 'tooEarly', args: { from: '1 September 2025' } },
      { at: ['1.start', '1.companyNo'], args: { to: '31 August 2030' } },
    ],
  },
  {
    says: 'an accreditation that was cancelled holds until the day before',
    rows: [
      { ...agreement, start: '2026-01-14' },
      { ...agreement, start: '2026-01-15' },
    ],
    tables: { accreditations: [{ ...accreditation, cancelledOn: '2026-01-15' }] },
    verdict: 'violated',
    findings: [
      { at: ['1.start', '1.companyNo'], variant: 'cancelled', args: { cancelled: '15 January 2026' } },
    ],
  },
  {
    says: 'one of several accreditations is enough',
    rows: [agreement],
    tables: {
      accreditations: [{ ...accreditation, validFrom: '2020-01-01', validTo: '2024-12-31' }, accreditation],
    },
    verdict: 'valid',
  },
  {
    says: 'the accreditation of another programme does not help, and is the business of acc-same-programme',
    rows: [{ ...agreement, programmeCode: '1220', establishmentNo: '2001234547', start: '2025-08-31' }],
    tables: {
      accreditations: [
        { ...accreditation, programmeCode: '1220', establishmentNo: '2001234547' },
        { ...accreditation, validFrom: '2020-01-01', programmeCode: '1230', establishmentNo: '2001234547' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['start', 'companyNo'], variant: 'tooEarly' }],
  },
  {
    says: 'an accreditation without a first day says too little',
    rows: [agreement],
    tables: { accreditations: [{ ...accreditation, validFrom: null }] },
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a day of cancellation that cannot be read is not a missing one',
    rows: [agreement],
    tables: { accreditations: [{ ...accreditation, cancelledOn: '31/02/2025' }] },
    verdict: 'undecided',
    because: ['companyNo', 'start'],
  },
  {
    says: 'other schemes need no accreditation',
    rows: [{ ...agreement, scheme: 'WES', start: '2025-08-31' }],
    tables: { accreditations: [accreditation] },
    verdict: 'notApplicable',
  },
  {
    says: 'without the days of accreditations nothing can be said',
    rows: [agreement],
    tables: { accreditations: [{ companyNo }] },
    verdict: 'notCheckable',
    lacking: ['accreditations'],
  },
])
