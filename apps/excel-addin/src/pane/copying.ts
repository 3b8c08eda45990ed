/** The findings as text for another program: a heading and one line for each, tabs between the cells. */
import type { FindingShown } from '../core/index.ts'
import type { Words } from '../texts/index.ts'

export function findingsAsText(findings: readonly FindingShown[], words: Words): string {
  const lines = findings.map((finding) => textsOf(finding, words).map(asCell).join('\t'))
  return [words.say('copy.header'), ...lines].join('\r\n')
}

/** A finding as texts, one for each heading of the list. */
export function textsOf(finding: FindingShown, words: Words): readonly string[] {
  const [first] = finding.places
  return [
    first.sheet,
    finding.places.map(({ address }) => address).join(' '),
    String(first.row),
    first.record,
    words.say(`severity.${finding.severity}`),
    words.say(finding.verdict === 'violated' ? 'tab.violated' : 'tab.undecided'),
    finding.rule,
    finding.wrong,
    finding.fix,
    finding.law.map(({ text }) => text).join('; '),
  ]
}

/** One cell of pasted text; what Excel would take for a formula keeps its text by an apostrophe. */
function asCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ')
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain
}
