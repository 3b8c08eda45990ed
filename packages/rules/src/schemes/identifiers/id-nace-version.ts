/** A company's NACE code belongs to the version of NACE-BEL in use on its date. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import {
  formatNace,
  type NaceVersion,
  naceVersionOn,
  naceVersionsOf,
  readNace,
} from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, naceBel } from '../../sources/index.ts'

export const idNaceVersion = defineRule({
  id: 'id-nace-version',
  title: text('Versie van de NACE-code', 'Version of the NACE code', 'Version du code NACE'),
  table: 'companies',
  about: 'data',
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['nace', 'naceVersion', 'naceOn'],
  mayLack: ['naceVersion', 'naceOn'],
  applies: ({ nace, naceVersion, naceOn }) =>
    nace !== null &&
    readNace(nace).ok &&
    (contradicts(naceVersion, naceOn) || versionOf(naceVersion, naceOn) !== WITHOUT_LIST),
  sources: [cite(naceBel)],
  check: ({ nace, naceVersion, naceOn }) => {
    if (naceVersion !== null && naceOn !== null && contradicts(naceVersion, naceOn)) {
      return violated(
        ['naceVersion', 'naceOn'],
        { stated: naceVersion, used: naceVersionOn(naceOn), on: { day: naceOn } },
        'otherVersion',
      )
    }
    const code = nace ?? ''
    const version = versionOf(naceVersion, naceOn)
    if (version === undefined) return undecided('naceVersion', 'naceOn')
    return naceVersionsOf(code)[version] === 'not-in'
      ? violated(['nace', naceVersion === null ? 'naceOn' : 'naceVersion'], {
          code: formatNace(code),
          version,
        })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'NACE-code {code} bestaat niet in NACE-BEL {version}.',
      fix: 'Zoek de nieuwe code op in de Kruispuntbank van Ondernemingen, of noteer de versie waaruit de code komt.',
    },
    en: {
      wrong: 'NACE code {code} does not exist in NACE-BEL {version}.',
      fix: 'Look the new code up in the Crossroads Bank for Enterprises, or record the version that the code comes from.',
    },
    fr: {
      wrong: "Le code NACE {code} n'existe pas dans NACE-BEL {version}.",
      fix: 'Cherchez le nouveau code dans la Banque-Carrefour des Entreprises, ou notez la version dont provient le code.',
    },
  },
  variants: {
    otherVersion: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De NACE-code staat als NACE-BEL {stated}, maar op {on} gebruikte de Kruispuntbank van Ondernemingen NACE-BEL {used}.',
          fix: 'Verbeter de versie of de datum.',
        },
        en: {
          wrong:
            'The NACE code is recorded as NACE-BEL {stated}, but on {on} the Crossroads Bank for Enterprises used NACE-BEL {used}.',
          fix: 'Correct the version or the date.',
        },
        fr: {
          wrong:
            'Le code NACE est noté NACE-BEL {stated}, mais le {on} la Banque-Carrefour des Entreprises utilisait NACE-BEL {used}.',
          fix: 'Corrigez la version ou la date.',
        },
      },
    },
  },
})

/** Its codes are not held here, so that nothing can be said of a code of that version. */
const WITHOUT_LIST: NaceVersion = '2008'

function contradicts(stated: NaceVersion | null, on: Day | null): boolean {
  return stated !== null && on !== null && stated !== naceVersionOn(on)
}

function versionOf(stated: NaceVersion | null, on: Day | null): NaceVersion | undefined {
  return stated ?? (on === null ? undefined : naceVersionOn(on))
}

export const cases = casesOf(idNaceVersion, [
  {
    says: 'a code of 2025 with that version',
    rows: [{ nace: '62.100', naceVersion: '2025', naceOn: null }],
    verdict: 'valid',
  },
  {
    says: 'a code of 2008 that 2025 no longer has',
    rows: [{ nace: '62.010', naceVersion: '2025', naceOn: null }],
    verdict: 'violated',
    findings: [{ at: ['nace', 'naceVersion'], args: { code: '62.010', version: '2025' } }],
  },
  {
    says: 'without a version the date decides: from 28 March 2025 it is that of 2025',
    rows: [{ nace: '62.010', naceOn: '2025-03-28' }],
    verdict: 'violated',
    findings: [{ at: ['nace', 'naceOn'] }],
  },
  {
    says: 'the day before it was that of 2008, whose codes are not known here',
    rows: [{ nace: '62.010', naceOn: '2025-03-27' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the version of 2008 after the change raises a question',
    rows: [{ nace: '62.010', naceVersion: '2008', naceOn: '2025-03-28' }],
    verdict: 'violated',
    findings: [
      {
        at: ['naceVersion', 'naceOn'],
        variant: 'otherVersion',
        args: { stated: '2008', used: '2025', on: '28 March 2025' },
      },
    ],
  },
  {
    says: 'so does the version of 2025 before it',
    rows: [{ nace: '62.100', naceVersion: '2025', naceOn: '2025-03-27' }],
    verdict: 'violated',
    findings: [{ at: ['naceVersion', 'naceOn'], variant: 'otherVersion' }],
  },
  {
    says: 'without a version and a date it is not known which list counts',
    rows: [{ nace: '62.010' }],
    verdict: 'undecided',
    because: ['naceVersion', 'naceOn'],
  },
  {
    says: 'of codes noted as those of 2008 nothing is said',
    rows: [
      { nace: '62.010', naceVersion: '2008', naceOn: null },
      { nace: '62.010', naceVersion: '2008', naceOn: '2025-03-27' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'what is no code is for another rule',
    rows: [{ nace: '62', naceVersion: '2025', naceOn: null }],
    verdict: 'notApplicable',
  },
])
