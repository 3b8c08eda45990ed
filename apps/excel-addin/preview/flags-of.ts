/** What the check found, as the flags on a copy of the workbook. */
import type { FindingLine, Flags, MarkKind } from '@werkplekleren/workbook/flagging'
import type { CellPlace, CheckShown, FindingShown } from '../src/core/index.ts'
import type { Words } from '../src/texts/index.ts'

/** `names` are the sheets of the file, in order. */
export function flagsOf(shown: CheckShown, file: string, names: readonly string[], words: Words): Flags {
  const findings = shown.findings.filter(
    ({ accepted }) => accepted === undefined || accepted.lapsed !== undefined,
  )
  const kinds: Flags['kinds'] = {
    error: words.say('severity.error'),
    warning: words.say('severity.warning'),
    hint: words.say('severity.info'),
    undecided: words.say('tab.undecided').toLowerCase(),
  }
  const count = (kind: MarkKind) => findings.filter((finding) => kindOf(finding) === kind).length
  const position = ({ sheet }: CellPlace) => names.indexOf(sheet)
  return {
    language: words.language,
    kinds,
    sheets: sheetsOf(findings, names, kinds),
    facts: [
      file,
      words.say('diagnostics.ruleset', shown.ruleset),
      words.say('preview.asOf', { day: words.day(shown.asOf) }),
    ],
    counts: (['error', 'warning', 'hint', 'undecided'] as const).map((kind) => ({
      label: kinds[kind],
      count: count(kind),
    })),
    findings: findings.map((finding): FindingLine => {
      const { rule, wrong, fix, law, places } = finding
      const [first] = places
      const address = law.find((one) => one.address !== undefined)?.address
      return {
        kind: kindOf(finding),
        rule,
        sheet: first.sheet,
        cells: places.map((place) => place.address).join(', '),
        record: first.record,
        wrong,
        fix,
        law: law.map(({ text }) => text).join('; '),
        ...(address !== undefined && { address }),
        ...(position(first) >= 0 && { at: { position: position(first), ...cellOf(first) } }),
      }
    }),
    lists: [
      {
        title: words.say('sheets.notChecked'),
        lines: [
          ...shown.notChecked.map(({ name, why }) => `${name}: ${why}`),
          ...shown.sheets.flatMap(({ name, rules }) =>
            rules.flatMap(({ title, notCheckable }) =>
              notCheckable ? [`${name}: ${title}: ${notCheckable}`] : [],
            ),
          ),
        ],
      },
    ],
  }
}

const kindOf = ({ severity, verdict }: FindingShown): MarkKind =>
  verdict === 'undecided' ? 'undecided' : severity === 'info' ? 'hint' : severity

function sheetsOf(
  findings: readonly FindingShown[],
  names: readonly string[],
  kinds: Flags['kinds'],
): Flags['sheets'] {
  const cells = new Map<string, { readonly place: CellPlace; readonly about: FindingShown[] }>()
  for (const finding of findings) {
    for (const place of finding.places) {
      if (place.withoutCell) continue
      const key = `${place.sheet} ${place.address}`
      const known = cells.get(key)
      if (known) known.about.push(finding)
      else cells.set(key, { place, about: [finding] })
    }
  }
  return names.map((name, position) => ({
    position,
    cells: [...cells.values()]
      .filter(({ place }) => place.sheet === name)
      .map(({ place, about }) => ({
        ...cellOf(place),
        reasons: about.map((finding) => ({
          kind: kindOf(finding),
          heading: `${kinds[kindOf(finding)]} · ${finding.rule}`,
          text: [finding.wrong, finding.fix].filter(Boolean).join('\n'),
        })),
      })),
  }))
}

/** `column` from 0, `row` as Excel shows it. */
function cellOf({ address, row }: CellPlace): { readonly row: number; readonly column: number } {
  const letters = address.replace(/\d+$/, '')
  return { row, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}
