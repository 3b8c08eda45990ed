/** An agreement is signed before it starts: the law asks it of WES, BIS and IBO, prudence of the others. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import {
  acertaWes,
  cite,
  partenaWes,
  securexIboAgreement,
  vdabBis,
  wesDecision,
} from '../../sources/index.ts'

/** Schemes whose law asks it; each has a rule of its own on a late signature: one fault, one finding. */
const byLaw: readonly string[] = ['WES', 'BIS', 'IBO']

export const genSignedBeforeStart = defineRule({
  id: 'gen-signed-before-start',
  title: text('Ondertekend vóór de start', 'Signed before the start', 'Signature avant le début'),
  table: 'agreements',
  severity: 'warning',
  reads: ['scheme', 'start'],
  mayBeEmpty: ['signedOn'],
  applies: ({ scheme, start, signedOn }) =>
    !(scheme !== null && byLaw.includes(scheme) && start !== null && signedOn !== null && signedOn > start),
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes), cite(vdabBis), cite(securexIboAgreement)],
  check: ({ scheme, start, signedOn }) => {
    const args = {
      scheme: { table: 'agreements', column: 'scheme', code: scheme },
      start: { day: start },
    } as const
    if (signedOn === null)
      return byLaw.includes(scheme) ? violated(['signedOn'], args, 'missing') : undecided('signedOn')
    if (signedOn === start) return violated(['signedOn', 'start'], args, 'sameDay')
    return signedOn < start
      ? undefined
      : violated(['signedOn', 'start'], { ...args, signed: { day: signedOn } })
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst “{scheme}” is pas op {signed} ondertekend, na de start op {start}.',
      fix: 'Verbeter de datum, of laat de volgende overeenkomst vooraf ondertekenen.',
    },
    en: {
      wrong: 'The agreement “{scheme}” was signed on {signed}, after the start on {start}.',
      fix: 'Correct the date, or have the next agreement signed beforehand.',
    },
    fr: {
      wrong: "La convention « {scheme} » n'a été signée que le {signed}, après le début le {start}.",
      fix: 'Corrigez la date, ou faites signer la prochaine convention au préalable.',
    },
  },
  variants: {
    missing: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'De datum van ondertekening ontbreekt; bij “{scheme}” tekenen alle partijen vóór de start op {start}.',
          fix: 'Vul de datum van ondertekening in.',
        },
        en: {
          wrong:
            'The signature date is missing; for “{scheme}” all parties sign before the start on {start}.',
          fix: 'Fill in the signature date.',
        },
        fr: {
          wrong:
            'La date de signature manque ; pour « {scheme} », toutes les parties signent avant le début le {start}.',
          fix: 'Indiquez la date de signature.',
        },
      },
    },
    sameDay: {
      severity: 'info',
      messages: {
        nl: {
          wrong: 'De overeenkomst “{scheme}” is ondertekend op de startdag zelf, {start}.',
          fix: 'Dat mag, mits de handtekeningen er staan voordat het werk begint.',
        },
        en: {
          wrong: 'The agreement “{scheme}” was signed on the very day of the start, {start}.',
          fix: 'That is allowed, provided that the signatures are there before work begins.',
        },
        fr: {
          wrong: 'La convention « {scheme} » a été signée le jour même du début, le {start}.',
          fix: "C'est permis, à condition que les signatures précèdent le début du travail.",
        },
      },
    },
  },
})

export const cases = casesOf(genSignedBeforeStart, [
  {
    says: 'the day before the start is in time',
    rows: [
      { scheme: 'WES', signedOn: '2023-01-31', start: '2023-02-01' },
      { scheme: 'DUAAL', signedOn: '2023-01-31', start: '2023-02-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the start day is allowed, which is worth a hint',
    rows: [{ scheme: 'BIS', signedOn: '2023-02-01', start: '2023-02-01' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn', 'start'], variant: 'sameDay' }],
  },
  {
    says: 'the day after the start is doubtful where no law asks more',
    rows: [{ scheme: 'DUAAL', signedOn: '2023-02-02', start: '2023-02-01' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn', 'start'], args: { signed: '2 February 2023', start: '1 February 2023' } }],
  },
  {
    says: 'a late signature of a WES, BIS or IBO is the business of the rule of that scheme',
    rows: [
      { scheme: 'WES', signedOn: '2023-02-02', start: '2023-02-01' },
      { scheme: 'BIS', signedOn: '2023-02-02', start: '2023-02-01' },
      { scheme: 'IBO', signedOn: '2023-02-02', start: '2023-02-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a scheme nobody knows whether the law asks it',
    rows: [{ scheme: null, signedOn: '2023-02-02', start: '2023-02-01' }],
    verdict: 'undecided',
    because: ['scheme'],
  },
  {
    says: 'without a signature no WES, BIS or IBO',
    rows: [{ scheme: 'IBO', signedOn: null, start: '2023-02-01' }],
    verdict: 'violated',
    findings: [{ at: ['signedOn'], variant: 'missing', args: { scheme: 'Individual vocational training' } }],
  },
  {
    says: 'elsewhere a missing date says nothing',
    rows: [{ scheme: 'BVS', signedOn: null, start: '2023-02-01' }],
    verdict: 'undecided',
    because: ['signedOn'],
  },
])
