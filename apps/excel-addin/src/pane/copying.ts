/** The findings as text for another program: a heading and one line for each, tabs between the cells. */
import type { FindingShown } from '../core/index.ts'
import type { Words } from '../texts/index.ts'

export function findingsAsText(findings: readonly FindingShown[], words: Words): string {
  const tabWord = { violated: words.say('tab.violated'), undecided: words.say('tab.undecided') }
  const lines = findings.map((finding) => {
    const [first] = finding.places
    return [
      first.sheet,
      finding.places.map(({ address }) => address).join(' '),
      String(first.row),
      first.record,
      words.say(`severity.${finding.severity}`),
      tabWord[finding.verdict],
      finding.rule,
      finding.wrong,
      finding.fix,
      finding.law.map(({ text }) => text).join('; '),
    ]
      .map(asCell)
      .join('\t')
  })
  return [words.say('copy.header'), ...lines].join('\r\n')
}

/** One cell of pasted text; what Excel would take for a formula keeps its text by an apostrophe. */
function asCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
